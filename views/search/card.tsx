import { isFresh } from '../../src/directory/freshness.ts'
import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import type { Hit } from '../../src/search/hit.ts'
import type { Why } from '../../src/search/why.ts'
import { Keep } from '../directory/keep.tsx'
import { commaOf, kilometres, longDay, unbroken } from '../format.ts'
import type { CareMessages } from '../messages/care.ts'
import { Facts } from '../ui/facts.tsx'
import { Icon } from '../ui/icon.tsx'
import { Pin } from '../ui/pin.tsx'
import { Status } from '../ui/status.tsx'
import { Name, Naming, Written } from '../ui/text.tsx'
import { WhyLine } from './why.tsx'

type Props = { m: CareMessages; hit: Hit; why?: readonly Why[]; number: number; practice: string; postcode: string; today: Day }

export const OfferingCard = ({ m, hit, why = [], number, practice, postcode, today }: Props) => (
  <li class="card offering" id={`plek-${number}`}>
    <Pin number={number} isFull={hit.room === 'full'} />
    <div class="offering__name offering__top">
      <div>
        <h3>
          <a class="card__link" href={paths.offering(practice, hit.slug, postcode)}>
            <Name of={hit.name} />
          </a>
        </h3>
        <p class="kicker">
          {m.directory.inPlace({
            type: hit.types.map((type) => m.directory.supportType[type].name).join(commaOf(m.lang)),
            place: hit.place,
          })}
        </p>
      </div>
      <RoomStatus m={m} room={hit.room} available={hit.available} />
    </div>
    <WhyLine m={m} why={why} />
    {hit.summary && (
      <p>
        <Written text={hit.summary} />
      </p>
    )}
    <Facts
      kind="across"
      facts={[
        [m.search.distance, postcode || hit.comesToYou ? distanceText(m, hit.distanceKm, hit.comesToYou) : null],
        [m.search.costWord, costText(m, hit)],
        [m.search.when, whenText(m, hit)],
      ]}
    />
    <p class="small soft">
      <Naming name={hit.organisation} say={(name) => m.search.provider({ name })} />
    </p>
    <div class="offering__foot">
      <Verified m={m} of={hit} today={today} />
      <Keep m={m} of={hit} />
    </div>
  </li>
)

export const RoomStatus = ({ m, room, available, unit = null }: { m: CareMessages; unit?: Unit } & Pick<Hit, 'room' | 'available'>) => {
  if (room === 'free') return <Status tone="good" text={m.directory.room.free({ count: available ?? 0, unit })} />
  return room === 'full' ? (
    <Status tone="rest" text={m.directory.room.full} />
  ) : (
    <Status tone="rest" icon="question" text={m.directory.room.unknown} />
  )
}

type Unit = Parameters<CareMessages['directory']['room']['free']>[0]['unit']

type Checked = Pick<Hit, 'verifiedOn' | 'verifiedBy' | 'verifyEveryMonths'>

/** Checked, when and by whom; once that is longer ago than was agreed it asks to call first. */
export const Verified = ({ m, of, today }: { m: CareMessages; of: Checked; today: Day }) => {
  const { verifiedOn: on, verifiedBy: by } = of
  const fresh = isFresh(of, today)
  const day = on === null ? '' : longDay(m, on)
  return (
    <p class="verified" data-status={fresh ? undefined : 'soon'}>
      <Icon name={fresh ? 'check' : 'alert'} />
      <span>
        {on === null ? (
          m.directory.neverVerified
        ) : !fresh ? (
          m.directory.stale({ day })
        ) : by ? (
          <Naming name={by} say={(name) => m.directory.verified({ day, by: name })} />
        ) : (
          m.directory.verified({ day, by })
        )}
      </span>
    </p>
  )
}

export function distanceText(m: CareMessages, km: number | null, comesToYou: boolean): string {
  if (km !== null) return km < 1 ? m.search.veryNear : m.search.about({ km: kilometres(m, km) })
  return comesToYou ? m.directory.comesToYou : m.directory.distanceUnknown
}

/** The first sentence: the page of the offering tells the rest. */
const costText = (m: CareMessages, hit: Hit) =>
  (hit.costNote && <Written text={unbroken(hit.costNote.split(/\.\s/)[0] ?? '')} />) ||
  hit.fundingRoutes.map((route) => m.directory.fundingRoute[route]).join(commaOf(m.lang)) ||
  m.search.unknown

function whenText(m: CareMessages, hit: Hit): string {
  if (hit.nextFreeOn) return m.directory.room.from({ day: longDay(m, hit.nextFreeOn) })
  return hit.leadTimeDays === null ? m.search.unknown : m.directory.leadTime({ days: hit.leadTimeDays })
}

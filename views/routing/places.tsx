import { roomOf } from '../../src/directory/offering.ts'
import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import type { Match } from '../../src/routing/match.ts'
import { commaOf } from '../format.ts'
import type { CareMessages } from '../messages/care.ts'
import { RoomStatus, Verified } from '../search/card.tsx'
import { Mark } from '../ui/icon.tsx'
import { Name } from '../ui/text.tsx'
import { sayFit } from './say.ts'

type Props = { m: CareMessages; matches: readonly Match[]; slug: string; postcode: string; more: string; today: Day }

/** The offerings that fit, each with the sentence why; what is full or long unchecked says so. */
export const Places = ({ m, matches, slug, postcode, more, today }: Props) => (
  <section class="flow" aria-labelledby="plekken">
    <h2 id="plekken">{m.routing.outcome.fitting}</h2>
    {matches.length === 0 ? <p>{m.routing.outcome.noPlaces}</p> : <p class="small soft">{m.routing.outcome.fittingText}</p>}
    <ul class="list">
      {matches.map((match) => (
        <li class="card flow" data-room="tight">
          <div class="offering__top">
            <div>
              <h3>
                <a class="card__link" href={paths.offering(slug, match.offering.slug, postcode)} target="_blank" rel="noopener">
                  <Name of={match.offering.name} />
                </a>
              </h3>
              <p class="small soft">{m.directory.inPlace({ type: typesText(m, match), place: match.offering.place })}</p>
            </div>
            <RoomStatus m={m} room={roomOf(match.offering)} available={match.offering.available} />
          </div>
          <p class="why">
            <Mark />
            <span>{sayFit(m, match, today)}</span>
          </p>
          {match.isStale && <Verified m={m} of={match.offering} today={today} />}
        </li>
      ))}
    </ul>
    <p class="row">
      <a href={more} target="_blank" rel="noopener">
        {m.routing.outcome.morePlaces}
      </a>
    </p>
  </section>
)

const typesText = (m: CareMessages, { offering }: Match) =>
  offering.types.map((type) => m.directory.supportType[type].name).join(commaOf(m.lang))

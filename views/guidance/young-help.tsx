import type { YoungHelp } from '../../src/guidance/young-help.ts'
import { paths } from '../../src/paths.ts'
import type { CareMessages } from '../messages/care.ts'
import { Icon, Mark } from '../ui/icon.tsx'
import { Name } from '../ui/text.tsx'

type Props = { m: CareMessages; slug: string; help: readonly YoungHelp[] }

export const HelpNearby = ({ m, slug, help }: Props) => {
  const says = m.care.young.help
  return (
    <section class="flow" aria-labelledby="buurt">
      <h2 id="buurt">{says.title}</h2>
      {help.length === 0 && <p>{says.none}</p>}
      <ul class="list">
        {help.map(({ offer, kind, isFull, isStale }) => (
          <li class="card flow" data-room="tight">
            <h3>
              <a class="card__link" href={paths.offering(slug, offer.slug)} lang="nl" dir="auto">
                <Name of={offer.name} />
              </a>
            </h3>
            {offer.place && <p class="small soft">{says.at({ place: offer.place })}</p>}
            <p class="why">
              <Mark />
              <span>{says.why[kind]}</span>
            </p>
            {(isFull || isStale) && (
              <p class="verified" data-status="soon">
                <Icon name={isFull ? 'clock' : 'alert'} />
                <span>{isFull ? says.full : says.stale}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

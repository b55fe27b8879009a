import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { CheckOffer } from '../../src/self-check/offers.ts'
import type { CareMessages } from '../messages/care.ts'
import { Icon, Mark } from '../ui/icon.tsx'
import { firstName } from '../ui/person.tsx'
import { Name } from '../ui/text.tsx'

type Props = { m: CareMessages; practice: Practice; offers: readonly CheckOffer[] }

/** What may help, each with what somebody said that it is there for. */
export const Offers = ({ m, practice, offers }: Props) => {
  const says = m.care.check.outcome
  return (
    <section class="flow" aria-labelledby="helpt">
      <h2 id="helpt">{says.offers}</h2>
      {offers.length === 0 && <p>{says.noOffers({ name: firstName(practice) })}</p>}
      <ul class="list">
        {offers.map(({ offering, type, reason, isStale }) => (
          <li class="card flow" data-room="tight">
            <h3>
              <a class="card__link" href={paths.offering(practice.slug, offering.slug)} lang="nl" dir="auto">
                <Name of={offering.name} />
              </a>
            </h3>
            <p class="small soft">{says.kind({ type: m.directory.supportType[type].name, place: offering.place })}</p>
            <p class="why">
              <Mark />
              <span>{says.why[reason]}</span>
            </p>
            {isStale && (
              <p class="verified" data-status="soon">
                <Icon name="alert" />
                <span>{says.stale}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
      <p class="row">
        <a href={paths.offerings(practice.slug)}>{says.moreOffers}</a>
      </p>
    </section>
  )
}

/** For who said that nobody takes over. */
export const EmergencyPlan = ({ m, name }: { m: CareMessages; name: string }) => {
  const { plan } = m.care.check.outcome
  return (
    <section class="card flow" data-tone="mist" aria-labelledby="noodplan">
      <h2 id="noodplan">{plan.title}</h2>
      <p>{plan.text}</p>
      <ul class="ticks">
        {plan.points.map((point) => (
          <li>
            <Icon name="pen" />
            <span>{point}</span>
          </li>
        ))}
      </ul>
      <p>{plan.give({ name })}</p>
    </section>
  )
}

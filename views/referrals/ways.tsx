import { paths } from '../../src/paths.ts'
import { isFromHospital, situationAtDischarge, waysAtDischarge } from '../../src/referrals/discharge.ts'
import { Sure } from '../routing/route-card.tsx'
import { sayRule, wordsOf } from '../routing/say.ts'
import type { ShowProps } from './show.tsx'

/** Who pays for a place and who arranges it, by what the doctor found. For whoever looks for one. */
export const Ways = ({ m, actor, record: { details, referral }, capacity, today }: ShowProps) => {
  if (capacity === 'referrer' || referral.hidden || !isFromHospital(details)) return null
  const words = wordsOf(m, { situations: [situationAtDischarge(details, today)], day: today, gmCode: undefined, municipality: null })
  const { ways } = m.referrals
  return (
    <section class="flow" aria-labelledby="wegen">
      <h2 id="wegen">{ways.title}</h2>
      <p>{details.medicalNeed ? ways.judged[details.medicalNeed] : ways.unknown}</p>
      <ul class="flow">
        {waysAtDischarge(details, today).map(({ rule, confidence }) => {
          const { title, who } = sayRule(m, rule.id, words)
          return (
            <li class="card flow" data-room="tight">
              <p>
                <Sure m={m} confidence={confidence} />
              </p>
              <p>
                <b>{title}</b>
              </p>
              <p class="soft">
                {who}. {rule.source}.
              </p>
            </li>
          )
        })}
      </ul>
      <p>
        <a href={paths.routing(actor.practice.slug)}>{ways.more}</a>
      </p>
    </section>
  )
}

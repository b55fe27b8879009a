import { paths } from '../../src/paths.ts'
import type { ReferralLine } from '../../src/referrals/record.ts'
import { longDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { nameOf } from './name.ts'

/** Caregivers who did not want help then, and may be asked again by now. */
export const AskAgainTasks = ({ m, referrals }: { m: Messages; referrals: ReferralLine[] }) => {
  const { askAgain } = m.referrals
  if (referrals.length === 0) return null
  return (
    <section class="work-group" aria-labelledby="vraag-opnieuw">
      <h2 id="vraag-opnieuw">{askAgain.list}</h2>
      <ul>
        {referrals.map((referral) => (
          <li class="work-row" data-plain>
            <div class="work-row__what">
              <h3>
                <a href={paths.referral(referral.id)}>{askAgain.row({ name: nameOf(m, referral) })}</a>
              </h3>
              {referral.askAgainOn && <p>{askAgain.since({ day: longDay(m, referral.askAgainOn) })}</p>}
            </div>
            <a class="button" data-kind="secondary" href={paths.referral(referral.id)}>
              {askAgain.look}
              <span class="visually-hidden">: {referral.reference}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

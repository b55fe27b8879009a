import { paths } from '../../src/paths.ts'
import type { ReferralLine } from '../../src/referrals/record.ts'
import { longDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { WorkGroup, WorkRow } from '../ui/work-row.tsx'
import { nameOf } from './name.ts'

/** Caregivers who did not want help then, and may be asked again by now. */
export const AskAgainTasks = ({ m, referrals }: { m: Messages; referrals: ReferralLine[] }) => {
  const { askAgain } = m.referrals
  return referrals.length === 0 ? null : (
    <WorkGroup id="vraag-opnieuw" title={askAgain.list}>
      {referrals.map((referral) => (
        <WorkRow
          href={paths.referral(referral.id)}
          title={askAgain.row({ name: nameOf(m, referral) })}
          button={askAgain.look}
          about={referral.reference}
        >
          {referral.askAgainOn && <p>{askAgain.since({ day: longDay(m, referral.askAgainOn) })}</p>}
        </WorkRow>
      ))}
    </WorkGroup>
  )
}

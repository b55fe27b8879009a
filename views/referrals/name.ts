import type { ReferralLine } from '../../src/referrals/record.ts'
import type { Messages } from '../messages/nl.ts'

/** Who a referral is for, or why nobody is named. */
export const nameOf = (m: Messages, { hidden, caregiverName }: Pick<ReferralLine, 'hidden' | 'caregiverName'>): string =>
  hidden ? m.referrals.hidden.name[hidden] : m.referrals.show.title({ name: caregiverName })

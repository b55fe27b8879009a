import type { ReferralLine } from '../../src/referrals/record.ts'
import type { Messages } from '../messages/nl.ts'

/** Who a referral is for, or why nobody is named. */
export const nameOf = (m: Messages, { hidden, caregiverName }: Pick<ReferralLine, 'hidden' | 'caregiverName'>): string =>
  hidden ? m.referrals.hidden.name[hidden] : m.referrals.show.title({ name: caregiverName })

/** Who referred, or that nobody did. */
export const originText = (m: Messages, { referredBy }: Pick<ReferralLine, 'referredBy'>): string =>
  referredBy ? m.referrals.work.rowText({ referrer: referredBy.person, organisation: referredBy.organisation }) : m.ownRequestWork.rowText

import type { ReferralDetails } from '../../src/referrals/details.ts'
import { longDay } from '../format.ts'
import type { CareMessages } from '../messages/care.ts'
import { spoken } from '../ui/text.tsx'

/** What a field says, in words. */
export function valueText(m: Pick<CareMessages, 'lang' | 'referrals' | 'care'>, field: keyof ReferralDetails, value: string): string {
  const words: Partial<Record<keyof ReferralDetails, Record<string, string>>> = {
    bestTime: m.referrals.bestTime,
    language: m.referrals.language,
    relation: m.referrals.relation,
    recipientGroup: m.referrals.recipientGroup,
    urgency: m.referrals.urgency,
    medicalNeed: m.referrals.medicalNeed,
    careIntensity: m.referrals.careIntensity,
    ageGroup: m.care.young.age.name,
  }
  if (field === 'dischargeOn') return value && longDay(m, value)
  if (field === 'telephone') return value && spoken(value)
  return words[field]?.[value] ?? value
}

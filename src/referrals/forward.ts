import type { Period } from '../agreements/agreement.ts'
import { type AgreementTerms, type Shareable, shareables } from '../agreements/terms.ts'
import type { ClosingDays } from '../platform/working-days.ts'
import type { ResponseTimes } from '../practice/response-times.ts'
import { type RecipientConsent, type ReferralDetails, recipientFields } from './details.ts'
import { hasEnded, type StepTaken } from './referral.ts'

/** Where a referral can go: an agreement of another practice that takes such referrals, and who answers there. */
export type ForwardTarget = Period & {
  agreementId: string
  letter: string
  practiceId: string
  municipality: string
  answeringOrganisationId: string
  organisation: string
  responseTimes: ResponseTimes
  terms: AgreementTerms
  /** Of the practice there. */
  closing: ClosingDays
}

type Takes = { terms: Pick<AgreementTerms, 'handedOver'> }

/** Something would go along that needs a yes of the care recipient. */
export const asksRecipientAgain = (details: ReferralDetails, { terms: { handedOver } }: Takes): boolean =>
  shareables.some((field) => recipientFields.includes(field) && handedOver.includes(field) && details[field] !== '')

/** What goes along: what the agreement there hands over, and about the care recipient what they said yes to. */
export function goingAlong(
  details: ReferralDetails,
  { terms: { handedOver } }: Takes,
  recipientConsent: RecipientConsent,
): ReferralDetails {
  const stays = (field: Shareable) => !handedOver.includes(field) || (recipientConsent === 'not_asked' && recipientFields.includes(field))
  return { ...details, ...Object.fromEntries(shareables.filter(stays).map((field) => [field, ''])) }
}

/** What the practice that a referral came from hears of a step: that help started, or that it ended. */
export function reportOf({ step, from, to }: Pick<StepTaken, 'step' | 'from' | 'to'>): 'report_start' | 'report_end' | undefined {
  if (from === 'draft' || hasEnded(from)) return undefined
  if (hasEnded(to)) return 'report_end'
  return step === 'start' ? 'report_start' : undefined
}

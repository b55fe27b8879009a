import type { Shareable } from '../agreements/terms.ts'
import { type ReferralDetails, recipientFields } from './details.ts'
import { asksRecipient, type RecipientAsked } from './input.ts'
import type { ConsentGiven } from './record.ts'

/** Who took back the yes of the care recipient is not asked for it again here. */
export function recipientAsked(
  shared: readonly Shareable[],
  consents: readonly Pick<ConsentGiven, 'about' | 'withdrawnAt'>[],
): RecipientAsked {
  const yes = consents.find(({ about }) => about === 'care_recipient')
  if (!asksRecipient(shared) || yes?.withdrawnAt) return 'not'
  return yes ? 'has_yes' : 'asks_yes'
}

/** The fields of the form: what its agreement does not hand over stays as it is, and so does what is not asked. */
export const askedFields = (shared: readonly Shareable[], recipient: RecipientAsked): (keyof ReferralDetails)[] =>
  (['caregiverName', 'telephone', 'wish', ...shared] as const).filter((field) => recipient !== 'not' || !recipientFields.includes(field))

/** Which of the fields that were asked say something else. */
export const changesIn = (before: ReferralDetails, after: ReferralDetails, asked: readonly (keyof ReferralDetails)[]) =>
  asked.filter((field) => before[field] !== after[field])

/** The details with those fields changed. */
export const withChanges = (
  before: ReferralDetails,
  after: ReferralDetails,
  fields: readonly (keyof ReferralDetails)[],
): ReferralDetails => ({
  ...before,
  ...Object.fromEntries(fields.map((field) => [field, after[field]])),
})

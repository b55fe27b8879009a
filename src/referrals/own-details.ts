import type { Shareable } from '../agreements/terms.ts'
import { changesIn, withChanges } from './amending.ts'
import type { BestTime, ReferralDetails, SpokenLanguage } from './details.ts'

/** What caregivers may change themselves; what is empty stays as it is. */
export type OwnDetails = { caregiverName: string; telephone: string; bestTime: BestTime | ''; language: SpokenLanguage | '' }

const ownFields = ['caregiverName', 'telephone', 'bestTime', 'language'] as const
export const isNothing = (asked: OwnDetails): boolean => ownFields.every((field) => asked[field] === '')

/** What the details become, and which of them say something else. What is not handed over under the agreement is not asked. */
export function ownChanges(before: ReferralDetails, asked: OwnDetails, handedOver: readonly Shareable[]) {
  const mayTell = (field: (typeof ownFields)[number]) => field === 'caregiverName' || field === 'telephone' || handedOver.includes(field)
  const filled = ownFields.filter((field) => asked[field] !== '' && mayTell(field))
  const after: ReferralDetails = { ...before, ...Object.fromEntries(filled.map((field) => [field, asked[field]])) }
  const fields = changesIn(before, after, filled)
  return { details: withChanges(before, after, fields), fields }
}

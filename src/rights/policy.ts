import type { ReferralDetails } from '../referrals/details.ts'
import { recipientFields } from '../referrals/details.ts'
import type { ConsentGiven } from '../referrals/record.ts'
import type { Found, Kept } from './record.ts'

/** Whether there is a yes for what is only kept with the yes of the care recipient. */
export const hasRecipientYes = (consents: readonly ConsentGiven[]): boolean =>
  consents.some(({ about, withdrawnAt }) => about === 'care_recipient' && withdrawnAt === null)

/** A draft is put right by those who write it, and what was erased by nobody. */
export const mayCorrect = ({ course }: Pick<Kept, 'course'>): boolean => course.sentOn !== null && course.erasedAt === null

/** What was never sent serves no complaint, court or inspection. */
export const mayHold = ({ course }: Pick<Kept, 'course'>): boolean => course.sentOn !== null && course.erasedAt === null

/** The fields that change, with what they are to say. Without the yes of the care recipient its fields stay as they are. */
export function changesOf({ details, consents }: Pick<Kept, 'details' | 'consents'>, asked: ReferralDetails): (keyof ReferralDetails)[] {
  const locked = hasRecipientYes(consents) ? [] : recipientFields
  return (Object.keys(details) as (keyof ReferralDetails)[]).filter(
    (field) => field !== 'ageGroup' && details[field] !== asked[field] && !locked.includes(field),
  )
}

/** One person for each telephone number; a referral without one stands by itself. The newest comes first. */
export function peopleOf(found: readonly Found[]): Found[][] {
  const groups = new Map<string, Found[]>()
  for (const one of found) {
    const key = one.telephone || one.id
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}

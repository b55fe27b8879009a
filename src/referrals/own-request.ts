import type { YoungAge } from '../guidance/young.ts'
import type { Day } from '../platform/day.ts'
import { isId, newId, newToken } from '../platform/id.ts'
import { addWorkingDays } from '../platform/working-days.ts'
import type { Practice } from '../practice/practice.ts'
import type { ResponseTimes } from '../practice/response-times.ts'
import type { AdultKind, AdultPart } from './contact.ts'
import { clockStartsOn, ownTiming } from './deadline.ts'
import type { BestTime, ReferralDetails, SpokenLanguage } from './details.ts'

/** Where contact is asked, and who answers there. */
export type AskedAt = {
  practice: Practice
  promised: ResponseTimes
  /** None: nobody would read a request, so people are asked to call. */
  organisation: { id: string; name: string } | undefined
}

/** What a caregiver who asks for contact tells. Nothing of the care recipient: that needs a yes of theirs. */
export type OwnRequest = { caregiverName: string; telephone: string; bestTime: BestTime; language: SpokenLanguage; wish: string } & Young

/** Of who is young: the group of the age, and below sixteen the adult who asks along. */
type Young = { ageGroup: YoungAge | ''; adult: AskingAdult | undefined }
export type AskingAdult = { kind: AdultKind; does: AdultPart; telephone: string }

export const ownDetails = ({ adult: _, ...asked }: OwnRequest): ReferralDetails => ({
  ...asked,
  relation: '',
  recipientGroup: '',
  recipientPc4: '',
  urgency: '',
  dischargeOn: '',
  medicalNeed: '',
  careIntensity: '',
})

/**
 * What one form carries along: the id of the request that it becomes, and behind it a secret that only this form has. The same form sent twice
 * is one request, and the secret shows its code again.
 */
export type FormKey = { id: string; key: string }

export function newFormKey(now: Date): FormKey {
  const id = newId(now)
  return { id, key: `${id}.${newToken()}` }
}

/** What the portal did not give out is no key. */
export function readFormKey(typed = ''): FormKey | undefined {
  const [id = '', secret = ''] = typed.split('.')
  return isId(id) && /^[0-9a-f]{64}$/.test(secret) ? { id, key: `${id}.${secret}` } : undefined
}

/** So long the same form shows its code again: a second click, or the page loaded once more. */
export const shownAgainFor = 3_600_000 // milliseconds

/** When the promises of the practice to whoever asks now begin to count. */
export const askedFrom = (now: Date, { closingDays }: Pick<Practice, 'closingDays'>, promised: ResponseTimes): Day =>
  clockStartsOn(now, ownTiming(promised).terms, closingDays)

/** By when somebody reads the request, and by when somebody calls. */
export type PromisedDays = { receive: Day; contact: Day }

/** What of it is still to come: a day that is past is promised to nobody. */
export const stillToCome = (days: PromisedDays, today: Day): Partial<PromisedDays> =>
  Object.fromEntries(Object.entries(days).filter(([, day]) => day >= today))

export const promisedDays = (promised: ResponseTimes, from: Day, { closingDays }: Pick<Practice, 'closingDays'>): PromisedDays => ({
  receive: addWorkingDays(from, promised.receive, closingDays),
  contact: addWorkingDays(from, promised.contact, closingDays),
})

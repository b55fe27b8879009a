import { needsRecipientYes, type Shareable, shareables } from '../agreements/terms.ts'
import type { YoungAge } from '../guidance/young.ts'
import type { Day } from '../platform/day.ts'

/** The closed list of what is handed over: what is not here cannot be written down. */
export const bestTimes = ['any', 'morning', 'afternoon', 'evening'] as const
export const spokenLanguages = ['nl', 'en', 'tr', 'ar', 'pl', 'uk', 'other'] as const
export const relations = ['partner', 'parent', 'child', 'sibling', 'family', 'neighbour'] as const
export const recipientConditions = [
  'memory',
  'chronic',
  'physical',
  'psychiatric',
  'brain_injury',
  'intellectual',
  'last_phase',
  'other',
] as const
export const urgencies = ['within_48_hours', 'weeks', 'no_hurry'] as const
export const careIntensities = ['light', 'medium', 'heavy', 'constant'] as const
export const medicalNeeds = ['yes', 'no'] as const
export const recipientConsents = ['self', 'representative', 'not_asked'] as const

export const consentAbout = ['caregiver', 'care_recipient'] as const

export type ConsentAbout = (typeof consentAbout)[number]
export type BestTime = (typeof bestTimes)[number]
export type SpokenLanguage = (typeof spokenLanguages)[number]
export type Relation = (typeof relations)[number]
export type RecipientCondition = (typeof recipientConditions)[number]
export type Urgency = (typeof urgencies)[number]
export type CareIntensity = (typeof careIntensities)[number]
export type MedicalNeed = (typeof medicalNeeds)[number]
export type RecipientConsent = (typeof recipientConsents)[number]

/** A choice that a draft may still leave open is the empty text. */
export type ReferralDetails = {
  caregiverName: string
  telephone: string
  bestTime: BestTime | ''
  language: SpokenLanguage | ''
  relation: Relation | ''
  recipientGroup: RecipientCondition | ''
  recipientPc4: string
  wish: string
  urgency: Urgency | ''
  /** When the hospital expects to send the care recipient home. */
  dischargeOn: Day | ''
  /** Whether a doctor sees a medical reason to stay: it decides which law pays for a stay. */
  medicalNeed: MedicalNeed | ''
  careIntensity: CareIntensity | ''
  /** Of who is young and asked for contact. */
  ageGroup: YoungAge | ''
}

/** The version of the sentence that is read out when asking for consent; the sentence is in views/messages. */
export const consentWording = '2026-11'

/** The version of the sentence that a caregiver who asks for contact says yes to. */
export const ownConsentWording = 'own-2026-11'

/** The same of who is young: to each age its own sentence. */
export const youngConsentWordings: Record<YoungAge, string> = {
  under12: 'young-under-12-2026-11',
  from12: 'young-12-15-2026-11',
  from16: 'young-16-23-2026-11',
}

/** What needs a yes of the care recipient as well. */
export const recipientFields: readonly (keyof ReferralDetails)[] = needsRecipientYes

/** May be told later, for nobody has to. */
const mayBeOpen: readonly Shareable[] = ['bestTime', 'recipientPc4']

/** What a referral told, or may tell yet: what its agreement left out stays out. */
export const toldIn = (details: ReferralDetails): Shareable[] =>
  shareables.filter((field) => details[field] !== '' || mayBeOpen.includes(field))

/** Kinds of agreement: the three models of the programme, and one that begins empty. */
export const agreementModels = ['practice_nurse', 'hospital', 'volunteers', 'own'] as const
export type AgreementModel = (typeof agreementModels)[number]

/** Behind the front door, between professionals, in the neighbourhood: the three levels of the learning practices. */
export const agreementLevels = ['home', 'professionals', 'neighbourhood'] as const
export type AgreementLevel = (typeof agreementLevels)[number]

/** By what a professional sees that caring becomes a lot: the risk factors of MantelzorgNL, reworded. */
export const careSignals = [
  'day_and_night',
  'long_time',
  'lives_together',
  'cannot_share',
  'changed_behaviour',
  'older_partner',
  'memory',
  'mental_health',
  'last_phase',
  'work_or_school',
  'grows_up_with_it',
  'sleeps_badly',
  'misses_own_appointments',
  'no_choice',
] as const
export type CareSignal = (typeof careSignals)[number]

export const channels = ['portal', 'telephone_first', 'secure_mail'] as const
export type Channel = (typeof channels)[number]

/** What a referral may tell besides the name, the telephone number and the wish, without which nobody can be called. */
export const shareables = [
  'bestTime',
  'language',
  'relation',
  'recipientGroup',
  'recipientPc4',
  'urgency',
  'dischargeOn',
  'medicalNeed',
  'careIntensity',
] as const
export type Shareable = (typeof shareables)[number]

/** What comes from a hospital besides; elsewhere nobody asks for it. */
export const fromHospital = ['dischargeOn', 'medicalNeed', 'careIntensity'] as const satisfies readonly Shareable[]
export const usuallyShared = shareables.filter((field) => !fromHospital.some((one) => one === field))

/** What says more of the care recipient than what is the matter, so it needs their yes. */
export const needsRecipientYes = ['recipientPc4', ...fromHospital] as const satisfies readonly Shareable[]

/** A form that asks more is not filled in between two patients. */
export const mostFields = 12

/** How many fields a referral asks under an agreement: name, telephone, wish and consent besides what is chosen, and the yes of the care recipient. */
export const fieldsAsked = (handedOver: readonly Shareable[]): number =>
  4 + handedOver.length + (needsRecipientYes.some((field) => handedOver.includes(field)) ? 1 : 0)

/** What no referral ever tells. It is the same for every agreement, so nobody has to choose it. */
export const neverShared = ['bsn', 'diagnoses', 'medication', 'file_extracts', 'check_answers'] as const
export type NeverShared = (typeof neverShared)[number]

/** Why the clock of a referral may stand still, if its agreement says so. */
export const pauseReasons = ['caregiver_asks', 'caregiver_away', 'waiting_list'] as const
export type PauseReason = (typeof pauseReasons)[number]

/** What an agreement says in words, besides who, how fast and until when. What was not filled in is empty. */
export type AgreementTerms = {
  level: AgreementLevel | ''
  targetGroup: string
  signals: CareSignal[]
  otherSignals: string
  exclusion: string
  referringDoes: string
  answeringDoes: string
  channel: Channel | ''
  handedOver: Shareable[]
  legalBasis: string
  consent: string
  feedback: string
  capacityNote: string
  /** Other practices of the portal may forward referrals to the one that answers. */
  takesForwarded: boolean
  /** Whom to tell, besides the coordinators, when a promise was not kept. Only the parties read it. */
  fallbackName: string
  fallbackEmail: string
  evaluation: string
  /** Months between evaluations; null: once. */
  evaluateEveryMonths: number | null
  publicSummary: string
  pauses: PauseReason[]
  /** Noon, not the end of the day, is the last hour for the same day; what comes later counts from the next working day. */
  noonRule: boolean
  /** Weeks after its start in which the caregiver is asked how the help went; null: within the term of the agreement. */
  evaluateAfterWeeks: number | null
}

/** Also of an agreement from before there were terms: that one handed over everything. */
export const noTerms: AgreementTerms = {
  level: '',
  targetGroup: '',
  signals: [],
  otherSignals: '',
  exclusion: '',
  referringDoes: '',
  answeringDoes: '',
  channel: '',
  handedOver: usuallyShared,
  legalBasis: '',
  consent: '',
  feedback: '',
  capacityNote: '',
  takesForwarded: false,
  fallbackName: '',
  fallbackEmail: '',
  evaluation: '',
  evaluateEveryMonths: null,
  publicSummary: '',
  pauses: [],
  noonRule: false,
  evaluateAfterWeeks: null,
}

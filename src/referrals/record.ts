import type { Agreement } from '../agreements/agreement.ts'
import type { PauseReason } from '../agreements/terms.ts'
import type { YoungAge } from '../guidance/young.ts'
import type { Day } from '../platform/day.ts'
import type { FromCaregiver } from './caregiver-message.ts'
import type { Contact } from './contact.ts'
import type { Timing } from './deadline.ts'
import type { ConsentAbout, ReferralDetails, Urgency } from './details.ts'
import type { Ease, HelpOutcome } from './evaluation.ts'
import type { Message } from './message.ts'
import type { EndStatus, Referral, ReferralStep } from './referral.ts'
import type { ProviderRequest } from './request.ts'

/** Why nothing personal of a referral is shown: it was erased, or the caregiver took back the yes to sharing. */
export type Hidden = 'erased' | 'withdrawn'

/** Where a referral went on, in another practice. `status`: that help started there, or how it ended; nothing else of it is told here. */
export type ForwardedTo = { organisation: string; municipality: string; reference: string; status: 'started' | EndStatus | null }

/** Who referred, of which organisation, under the agreement with which letter. */
export type ReferredBy = { person: string; organisation: string; letter: string }

/** All three are there, or none. */
export const referredByOf = ({
  referrer,
  referringOrganisation,
  letter,
}: Record<'referrer' | 'referringOrganisation' | 'letter', string | null>) =>
  referrer === null || referringOrganisation === null || letter === null
    ? undefined
    : ({ person: referrer, organisation: referringOrganisation, letter } satisfies ReferredBy)

/** A referral as a list shows it. What is hidden is empty. */
export type ReferralLine = Referral & {
  hidden: Hidden | undefined
  caregiverName: string
  urgency: Urgency | ''
  dischargeOn: Day | ''
  /** Of who is young and asked for contact. */
  ageGroup: YoungAge | ''
  /** The agreement counts from noon. */
  noonRule: boolean
  /** None: the caregiver asked for contact. */
  referredBy: ReferredBy | undefined
  answeringOrganisation: string
  endedOn: Day | null
  endReason: string
  outcome: HelpOutcome | ''
  ease: Ease | ''
  reportReadAt: string | null
  /** When the coordinators heard that the promise that runs was not kept. */
  lateToldOn: Day | null
  /** When the caregiver who did not want help may be asked again. */
  askAgainOn: Day | null
  /** The referral of another practice that it goes on from. */
  forwardedFrom: string | null
  forwardedTo: ForwardedTo | null
  /** The caregiver was called in vain as often as was promised: a letter goes out. */
  isUnreached: boolean
  /** The caregiver says that help has not started yet. */
  saidNotYet: boolean
  /** It still ran when its data were erased. */
  isStoppedByErasing: boolean
}

/** Who said yes: about whom, to sharing what with whom, in which words, when and how, asked by whom; and who noted that it was taken back. */
export type ConsentGiven = {
  about: ConsentAbout
  givenBy: 'self' | 'representative'
  fields: (keyof ReferralDetails)[]
  to: string
  wording: string
  how: 'spoken' | 'written'
  /** None: the caregiver ticked it on a form. */
  askedBy: string | null
  givenAt: string
  withdrawnAt: string | null
  withdrawnBy: string | null
}

/** One line of the timeline; the clock has no `person`. `day`, `reason` and `place` are what the step named. */
export type StepDone = {
  version: number
  step: ReferralStep
  note: string
  personId: string | null
  person: string | null
  at: string
  day: Day | null
  reason: PauseReason | null
  place: number | null
}

/** What a field said, says since, and who changed it, null for the caregiver with a code: by which step of the referrer, or on request. */
export type Correction = {
  field: keyof ReferralDetails
  before: string
  after: string
  by: string | null
  at: string
  version: number | null
}

/** Everything one page about one referral shows. */
export type ReferralRecord = {
  referral: ReferralLine
  details: ReferralDetails
  consents: ConsentGiven[]
  /** Who else belongs to it; empty once it is hidden or no longer shared. */
  contacts: Contact[]
  timeline: StepDone[]
  /** What its fields said before; of what may not be read any more only that it changed. */
  corrections: Correction[]
  /** What it is held to. None: what the practice promises itself. */
  agreement: Agreement | undefined
  timing: Timing
  /** Asked of providers; empty for whom did not ask. */
  requests: ProviderRequest[]
  /** What its organisations wrote to each other, the oldest first. */
  messages: Message[]
  /** What came from the caregiver by a code; empty for the organisation that refers. */
  fromCaregiver: FromCaregiver
}

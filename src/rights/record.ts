import type { Outcome } from '../audit/event.ts'
import type { Role } from '../identity/actor.ts'
import type { Day } from '../platform/day.ts'
import type { ResponseTimes } from '../practice/response-times.ts'
import type { FromCaregiver } from '../referrals/caregiver-message.ts'
import type { Contact } from '../referrals/contact.ts'
import type { ReferralDetails } from '../referrals/details.ts'
import type { Ease, HelpOutcome } from '../referrals/evaluation.ts'
import type { FollowerKind } from '../referrals/follow-acts.ts'
import type { Message } from '../referrals/message.ts'
import type { ConsentGiven, Correction, ForwardedTo, ReferredBy, StepDone } from '../referrals/record.ts'
import type { Referral } from '../referrals/referral.ts'
import type { ProviderRequest } from '../referrals/request.ts'
import type { SealedDetails } from '../referrals/sealing.ts'
import type { ErasureGround, HoldReason } from './retention.ts'

/** That it was erased and why, never what it said. The clock has no `by`. */
export type Erasure = { ground: ErasureGround; fields: number; by: string | null; at: string }

/** The course of a referral with the names that go with it. */
export type Course = Referral & {
  /** None: the caregiver asked for contact. */
  referredBy: ReferredBy | undefined
  answeringOrganisation: string
  endedOn: Day | null
  erasedAt: string | null
  heldSince: string | null
  holdReason: HoldReason | ''
  outcome: HelpOutcome | ''
  ease: Ease | ''
  askAgainOn: Day | null
  /** What was promised to whoever asked for contact. */
  promised: ResponseTimes | null
  forwardedTo: ForwardedTo | null
}

/** One referral as its rights are exercised; `sealed` is what was read, so that a change can see whether it still holds. */
export type Kept = {
  course: Course
  details: ReferralDetails
  sealed: SealedDetails
  consents: ConsentGiven[]
}

/** That a code to follow it was made; without `by` the caregiver made it, for the helper of that name. */
export type FollowCodeMade = { kind: FollowerKind; label: string; madeAt: string; by: string | null; revokedAt: string | null }

/** Everything that is kept of one referral. */
export type KeptInFull = Omit<Kept, 'sealed'> & {
  contacts: Contact[]
  timeline: StepDone[]
  corrections: Correction[]
  requests: ProviderRequest[]
  followCodes: FollowCodeMade[]
  messages: Message[]
  fromCaregiver: FromCaregiver
  erasure: Erasure | undefined
}

/** Somebody saw or changed something of these referrals. */
export type Seen = {
  at: string
  action: string
  basis: string
  outcome: Outcome
  who: string
  role: Role | 'clock' | FollowerKind | ''
  organisation: string | null
  referralIds: string[]
}

/** Everything about one person: the referrals with one telephone number, and who saw them. */
export type PersonKept = { referrals: KeptInFull[]; seen: Seen[]; seenCount: number; retentionMonths: number }

/** What a search shows of a referral, for telling people apart. */
export type Found = {
  id: string
  reference: string
  createdOn: Day
  /** None: the caregiver asked for contact. */
  referringOrganisation: string | null
  caregiverName: string
  telephone: string
  recipientPc4: string
  /** Of those it names besides the caregiver, who was looked for. */
  contacts: Pick<Contact, 'kind' | 'name' | 'telephone'>[]
}

export type RetentionLine = { id: string; reference: string; day: Day }
export type HeldLine = { id: string; reference: string; since: string; reason: HoldReason }
export type ProofLine = Erasure & { reference: string }

/** What a practice keeps for how long, what goes soon, what stays, and the proof of what went. */
export type Retention = {
  months: number
  coming: RetentionLine[]
  comingCount: number
  held: HeldLine[]
  heldCount: number
  proof: ProofLine[]
  proofCount: number
}

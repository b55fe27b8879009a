import type { Actor } from '../identity/actor.ts'
import type { Hidden, ReferralLine } from './record.ts'
import { hasEnded, type Referral, type ReferralStep, ruleOf } from './referral.ts'

/** In what capacity somebody meets a referral: as a party to it, or as the coordinator who looks on. */
export type Capacity = 'referrer' | 'recipient' | 'coordinator'

type Parties = Pick<Referral, 'sentOn' | 'referringOrganisationId' | 'answeringOrganisationId'>

/** Undefined: for this person the referral does not exist. What was never sent exists only for those who wrote it. */
export function capacityOf(actor: Pick<Actor, 'role' | 'organisationId'>, referral: Parties): Capacity | undefined {
  const { role, organisationId } = actor
  const refers = role === 'referrer' || role === 'coordinator'
  const answers = role === 'provider' || role === 'coordinator'

  if (refers && organisationId === referral.referringOrganisationId) return 'referrer'
  if (referral.sentOn === null) return undefined
  if (answers && organisationId === referral.answeringOrganisationId) return 'recipient'
  return role === 'coordinator' ? 'coordinator' : undefined
}

export const mayTakeStep = (capacity: Capacity, step: ReferralStep): boolean => ruleOf(step).by === capacity

/** Whoever meets a referral that was sent may be the one whom the caregiver or the care recipient tells, so each of them may note it. */
export const mayWithdrawConsent = (referral: Pick<Referral, 'sentOn'> & { hidden: Hidden | undefined }): boolean =>
  referral.sentOn !== null && referral.hidden !== 'erased'

/** Undefined: this person may read what the referral says about people. Its own referrer may, also when it is no longer shared with others. */
export function hiddenFrom(
  actor: Pick<Actor, 'role' | 'organisationId'>,
  referral: Parties & { erasedAt: string | null; isShared: boolean },
): Hidden | undefined {
  if (referral.erasedAt) return 'erased'
  return referral.isShared || capacityOf(actor, referral) === 'referrer' ? undefined : 'withdrawn'
}

/**
 * Who answers may pass it on to another practice until there is a place. What came from another practice goes no further: its first
 * referrer would not hear what came of it; and what went there before does not go twice.
 */
export const mayForward = (
  capacity: Capacity,
  { status, hidden, forwardedFrom, forwardedTo }: Pick<ReferralLine, 'status' | 'hidden' | 'forwardedFrom' | 'forwardedTo'>,
): boolean =>
  capacity === 'recipient' &&
  hidden === undefined &&
  forwardedFrom === null &&
  forwardedTo === null &&
  ruleOf('forward').from.includes(status)

/** It was forwarded, and did not come to an end there. */
export const runsElsewhere = ({ forwardedTo }: Pick<ReferralLine, 'forwardedTo'>): boolean =>
  forwardedTo !== null && !(forwardedTo.status !== null && hasEnded(forwardedTo.status))

/** What was sent is changed by who sent it, as long as it runs. */
export const mayAmend = (capacity: Capacity, { status, hidden }: Pick<Referral, 'status'> & { hidden: Hidden | undefined }): boolean =>
  capacity === 'referrer' && !hidden && ruleOf('amend').from.includes(status)

/** Both parties may name somebody more while it runs. */
export const mayAddContact = (capacity: Capacity, { status, hidden }: Pick<Referral, 'status'> & { hidden: Hidden | undefined }): boolean =>
  capacity !== 'coordinator' && !hidden && !hasEnded(status)

/** Whoever reads a name may be the one whom that person tells that it should go. */
export const mayRemoveContact = (referral: { hidden: Hidden | undefined }): boolean => !referral.hidden

/** A place is asked for by the one who answers, once the caregiver was spoken to and until there is one. */
export const mayAskProviders = (capacity: Capacity, { status }: Pick<Referral, 'status'>): boolean =>
  capacity === 'recipient' && status === 'contacted'

/** What was asked is taken back as long as a place is looked for, and of several yeses the others once there is one. */
export const mayTakeBack = (capacity: Capacity, { status }: Pick<Referral, 'status'>): boolean =>
  capacity === 'recipient' && (status === 'contacted' || status === 'matched')

/** Both who asked and who answers speak to the caregiver, so either hands over the paper by which it is followed. */
export const mayHandOut = (capacity: Capacity): boolean => capacity !== 'coordinator'
/** There is something to follow: sent, not over, and not hidden. */
export const canBeFollowed = ({ sentOn, status, hidden }: Pick<Referral, 'sentOn' | 'status'> & { hidden: Hidden | undefined }): boolean =>
  sentOn !== null && !hasEnded(status) && hidden === undefined

/** Who answers writes to the caregiver as long as there is something to follow. */
export const mayAnswerCaregiver = (
  capacity: Capacity,
  referral: Pick<Referral, 'sentOn' | 'status'> & { hidden: Hidden | undefined },
): boolean => capacity === 'recipient' && canBeFollowed(referral)

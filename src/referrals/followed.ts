import type { Day } from '../platform/day.ts'
import type { ClosingDays } from '../platform/working-days.ts'
import type { Practice } from '../practice/practice.ts'
import { dueOn, type Timing } from './deadline.ts'
import type { Ease } from './evaluation.ts'
import type { FollowAct, FollowerKind, Said } from './follow-acts.ts'
import type { ForwardedTo } from './record.ts'
import { hasEnded, type Referral, type ReferralStatus, type ReferralStep, ruleOf } from './referral.ts'
import type { SeenOn } from './seen-by.ts'

/** What a draft goes through is nothing to follow: a code is made once it was sent. */
export const unfollowedSteps = ['redraft', 'discard', 'lapse'] as const satisfies ReferralStep[]
export type FollowedStep = Exclude<ReferralStep, (typeof unfollowedSteps)[number]>

/** How much a code still opens: `dead` nothing at all, `withdrawn` nothing about people, `ended` how it ended, `running` everything. */
export type FollowStanding = 'dead' | 'withdrawn' | 'ended' | 'running'

export function standingOf(asked: {
  revokedAt: string | null
  erasedAt: string | null
  isShared: boolean
  status: ReferralStatus
}): FollowStanding {
  if (asked.revokedAt || asked.erasedAt) return 'dead'
  if (!asked.isShared) return 'withdrawn'
  return hasEnded(asked.status) ? 'ended' : 'running'
}

/**
 * A code that fits its digits, and what it opens. `missKey`, `codeKey`: where the try was counted, to be taken back. `typed` goes along in
 * the forms of the page.
 */
export type FollowCode = {
  id: string
  kind: FollowerKind
  referralId: string
  practice: Practice
  standing: Exclude<FollowStanding, 'dead'>
  missKey: string
  codeKey: string
  typed: { code: string; digits: string }
}

/** What somebody who comes with a code and digits is answered. `whole`: these digits do not fit, and the last four are not enough any more. */
export type Entered = { kind: 'wait' | 'wrong' | 'whole' } | { kind: 'dead'; practice: Practice } | { kind: 'in'; code: FollowCode }

/** Told without the name of a professional: which organisation did it; none for the clock, and for the caregiver. */
export const organisationBehind = (
  step: ReferralStep,
  { referringOrganisation, answeringOrganisation }: Pick<Followed, 'referringOrganisation' | 'answeringOrganisation'>,
): string => ({ referrer: referringOrganisation ?? '', recipient: answeringOrganisation, caregiver: '', clock: '' })[ruleOf(step).by]

export type FollowedEvent = { step: FollowedStep; organisation: string; at: string; note: string; day: Day | null }

/** What the caregiver reads about the referral. What the standing of the code does not open is empty. */
export type Followed = Pick<Referral, 'reference' | 'status'> & {
  standing: FollowCode['standing']
  /** None: the caregiver asked. */
  referringOrganisation: string | null
  answeringOrganisation: string
  endedOn: Day | null
  wish: string
  coming: Coming[]
  /** Where it went on, in another practice. */
  forwardedTo: Pick<ForwardedTo, 'organisation' | 'municipality'> | null
  /** Until then there is a place on a waiting list. */
  reviewOn: Day | null
  /** When a caregiver who did not want help is asked again. */
  askAgainOn: Day | null
  /** The clock stands still, so nothing is late. */
  isPaused: boolean
  timeline: FollowedEvent[]
  /** Whose code it is, and what that may do. */
  kind: FollowerKind
  acts: FollowAct[]
  /** What the caregiver said last of whether the help began. */
  said: Said | null
  /** What the caregiver answered about the help. */
  ease: Ease | null
  messages: FollowedMessage[]
  seen: SeenOn[]
  helpers: Helper[]
  /** Which of the own details can be changed besides name and telephone. */
  asked: ('bestTime' | 'language')[]
}

/** Without an organisation the caregiver wrote it. */
export type FollowedMessage = { id: string; organisation: string | null; text: string; at: string; readAt: string | null }

/** Who has a code of their own, by the name that the caregiver gave it. */
export type Helper = { id: string; label: string; day: Day }

const promisedStatuses = ['sent', 'received', 'contacted', 'matched', 'started'] as const
/** While it waits for this, with the last day of the promise; or the weeks after a start that is still to come. */
export type Coming = { status: (typeof promisedStatuses)[number] } & ({ day: Day; weeks?: undefined } | { day?: undefined; weeks: number })

type Counted = Pick<Referral, 'status' | 'clockFrom' | 'pausedFrom' | 'pausedUntil'>

/** What was promised and has still to come, the first first. */
export function comingOf(referral: Counted, timing: Timing, closing: ClosingDays): Coming[] {
  const from = (promisedStatuses as readonly ReferralStatus[]).indexOf(referral.status)
  const { evaluateAfterWeeks: weeks } = timing.terms
  if (from < 0) return []
  return promisedStatuses.slice(from).flatMap((status): Coming[] => {
    if (status === 'started' && referral.status !== 'started' && weeks !== null) return [{ status, weeks }]
    const day = dueOn(status, referral, timing, closing)
    return day ? [{ status, day }] : []
  })
}

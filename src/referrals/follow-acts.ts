import type { FollowStanding } from './followed.ts'
import { hasEnded, type ReferralStatus, ruleOf } from './referral.ts'

export const followerKinds = ['caregiver', 'helper'] as const
/** Whose code it is. */
export type FollowerKind = (typeof followerKinds)[number]

/** What can be done with a code, besides reading. */
export const followActs = ['message', 'say', 'evaluate', 'change', 'helpers', 'stop', 'withdraw', 'download'] as const
export type FollowAct = (typeof followActs)[number]

type Followed = { kind: FollowerKind; standing: FollowStanding; status: ReferralStatus }

/** A helper only reads. What is about the course is possible as long as that lasts; what was kept can be read as long as it is kept. */
export function mayAct(act: FollowAct, { kind, standing, status }: Followed): boolean {
  if (kind === 'helper' || standing === 'dead') return false
  if (act === 'download') return true
  if (act === 'withdraw') return standing !== 'withdrawn'
  if (act === 'evaluate') return standing !== 'withdrawn' && (status === 'started' || status === 'completed')
  if (standing !== 'running' || hasEnded(status)) return false
  return act !== 'say' || ruleOf('say_started').from.includes(status)
}

/** What a caregiver says of the help, in the order of the answers. */
export const sayings = ['say_started', 'say_not_yet'] as const
export type Saying = (typeof sayings)[number]
export type Said = { step: Saying; at: string }

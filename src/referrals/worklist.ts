import type { Day } from '../platform/day.ts'
import { type Clock, type ClockState, clockOf, clockStates } from './deadline.ts'
import type { ReferralLine } from './record.ts'

export type Task = { referral: ReferralLine; clock: Clock }
export type Worklist = { tasks: Record<ClockState, Task[]>; drafts: ReferralLine[] }

/** Most lines of a list on one page. */
export const longestList = 100

/** What waits for me, by its clock; within a group the clock that runs out first is on top. */
export function worklistOf(mine: readonly ReferralLine[], today: Day): Worklist {
  const tasks = mine.flatMap((referral): Task[] =>
    referral.sentOn && referral.dueOn ? [{ referral, clock: clockOf(referral.sentOn, referral.dueOn, today) }] : [],
  )
  const inState = (state: ClockState) =>
    tasks.filter(({ clock }) => clock.state === state).sort((a, b) => a.clock.dueOn.localeCompare(b.clock.dueOn))
  return {
    tasks: Object.fromEntries(clockStates.map((state) => [state, inState(state)])) as Record<ClockState, Task[]>,
    drafts: mine.filter(({ status }) => status === 'draft'),
  }
}

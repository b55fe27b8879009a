import type { Day } from '../platform/day.ts'
import type { ClosingDays } from '../platform/working-days.ts'
import { type Clock, type ClockState, clockOf, clockStates } from './deadline.ts'
import type { ReferralLine } from './record.ts'

export type Task = { referral: ReferralLine; clock: Clock }
export type Worklist = { tasks: Record<ClockState, Task[]>; drafts: ReferralLine[] }

/** Most lines of a list on one page. */
export const longestList = 100

/** On the day that a waiting list is looked at again it is today's work, whenever the promise ends. */
const broughtUp = ({ reviewOn }: ReferralLine, clock: Clock, today: Day): Clock =>
  reviewOn !== null && reviewOn <= today && clock.state !== 'late' ? { ...clock, state: 'today' } : clock

/** What waits for me, by its clock; within a group the clock that runs out first is on top. */
export function worklistOf(mine: readonly ReferralLine[], today: Day, closing: ClosingDays): Worklist {
  const tasks = mine.flatMap((referral): Task[] => {
    const clock = clockOf(referral, today, closing)
    return clock ? [{ referral, clock: broughtUp(referral, clock, today) }] : []
  })
  const inState = (state: ClockState) =>
    tasks.filter(({ clock }) => clock.state === state).sort((a, b) => a.clock.dueOn.localeCompare(b.clock.dueOn))
  return {
    tasks: Object.fromEntries(clockStates.map((state) => [state, inState(state)])) as Record<ClockState, Task[]>,
    drafts: mine.filter(({ status }) => status === 'draft'),
  }
}

import { type Day, dayOf, earlierOf } from '../platform/day.ts'
import type { ClosingDays } from '../platform/working-days.ts'
import { clockStart, clockStartsOn, dueOn, type Timing } from './deadline.ts'
import { hasEnded, type Referral, type ReferralStep, type StepTaken } from './referral.ts'

/** Where the clock of a referral stands: from when it counts, whether it stands still, when the waiting list is looked at, and the day that is due. */
export type Course = Pick<Referral, 'clockFrom' | 'pausedFrom' | 'pausedUntil' | 'reviewOn' | 'dueOn'>

/** No clock runs yet. */
export const noCourse: Course = { clockFrom: null, pausedFrom: null, pausedUntil: null, reviewOn: null, dueOn: null }

/** The course of a referral that ends: what it was, without anything that is still due. */
export const courseAtEnd = ({ clockFrom, pausedFrom, pausedUntil }: Course, today: Day): Course => ({
  ...noCourse,
  clockFrom,
  pausedFrom,
  pausedUntil: pausedUntil && earlierOf(pausedUntil, today),
})

/** Of a referral the clock alone. */
export const courseOf = ({ clockFrom, pausedFrom, pausedUntil, reviewOn, dueOn: due }: Course): Course => ({
  clockFrom,
  pausedFrom,
  pausedUntil,
  reviewOn,
  dueOn: due,
})

/** With these the clock of the agreement begins anew. */
const beginning: readonly ReferralStep[] = ['send', 'ask', 'send_again', 'reopen']

/** Where the clock stands after a step, by the agreement and the closing days of the practice. */
export function courseAfter(
  before: Course,
  taken: Pick<StepTaken, 'step' | 'from' | 'to' | 'day'>,
  timing: Timing,
  { now, closing }: { now: Date; closing: ClosingDays },
): Course {
  if (hasEnded(taken.to)) return courseAtEnd(before, dayOf(now))
  const counted = countedAfter(courseOf(before), taken, timing, now, closing)
  return { ...counted, dueOn: dueOn(taken.to, counted, timing, closing) }
}

function countedAfter(
  before: Course,
  { step, from, to, day }: Pick<StepTaken, 'step' | 'from' | 'to' | 'day'>,
  { terms }: Timing,
  now: Date,
  closing: ClosingDays,
): Course {
  const today = dayOf(now)
  const goingOn = { ...before, pausedUntil: before.pausedUntil && earlierOf(before.pausedUntil, today) }
  const reviewOn = step === 'wait' ? (day ?? null) : before.reviewOn
  const standsStill = step === 'pause' || (step === 'wait' && terms.pauses.includes('waiting_list'))

  if (beginning.includes(step)) return { ...noCourse, clockFrom: clockStartsOn(now, terms, closing) }
  if (standsStill) return { ...before, clockFrom: clockStart(goingOn, closing), pausedFrom: today, pausedUntil: day ?? null, reviewOn }
  if (step === 'resume') return goingOn
  if (from === to) return { ...before, reviewOn }
  if (step === 'start' && terms.evaluateAfterWeeks !== null) return { ...noCourse, clockFrom: today }
  return { ...goingOn, reviewOn: null }
}

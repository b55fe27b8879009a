import { addMonths, type Day } from '../platform/day.ts'
import type { FieldProblem } from '../platform/field.ts'
import type { StepDone } from './record.ts'
import type { ReferralStep } from './referral.ts'

/** After today, and within the year in which a referral is kept. */
export const isWithinAYear = (day: Day, today: Day): boolean => day > today && day <= addMonths(today, 12)

/** What is wrong with the day that a step names; somebody may meet today, the rest is later. */
export function problemOfDay(step: ReferralStep, day: Day | undefined, today: Day): FieldProblem | undefined {
  const isFine = day === undefined || isWithinAYear(day, today) || (step === 'acquaint' && day === today)
  return isFine ? undefined : 'not_within_a_year'
}

type Timeline = readonly Pick<StepDone, 'version' | 'step' | 'day' | 'place' | 'reason' | 'note'>[]

/** The last step of a kind that still holds: nothing that ended or moved the referral on came after it. */
const lastOf = (timeline: Timeline, steps: readonly ReferralStep[], until: readonly ReferralStep[]) => {
  const latest = timeline.find(({ step }) => steps.includes(step) || until.includes(step))
  return latest && steps.includes(latest.step) ? latest : undefined
}

/** The place on a waiting list that the caregiver has now. `timeline`: latest first. */
export const waitingIn = (timeline: Timeline) => lastOf(timeline, ['wait'], ['match', 'reopen', 'send_again'])

/** The acquaintance that was arranged, until the help starts. */
export const acquaintanceIn = (timeline: Timeline) => lastOf(timeline, ['acquaint'], ['start', 'reopen', 'send_again'])

/** Why the clock stands still. */
export const pauseIn = (timeline: Timeline) =>
  lastOf(
    timeline.filter(({ step, reason }) => step !== 'wait' || reason !== null),
    ['pause', 'wait'],
    ['resume'],
  )

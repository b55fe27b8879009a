import { addDays, type Day, dayOf } from '../platform/day.ts'
import type { StepDone } from './record.ts'
import { type ReferralStatus, type ReferralStep, ruleOf } from './referral.ts'

/** What the model agreements promise: so often within so many days, counted with the first; then a letter, and word to the referrer. */
export const attemptsPromised = { times: 3, days: 5 }

type Timeline = readonly Pick<StepDone, 'step' | 'at'>[]
const isAttempt = ({ step }: { step: ReferralStep }) => step === 'attempt' || step === 'unreached'

/** What happened since the referral was last taken up again. `timeline`: latest first. */
function sinceTakenUp<Done extends Timeline[number]>(timeline: readonly Done[]): readonly Done[] {
  const again = timeline.findIndex(({ step }) => step === 'reopen' || step === 'send_again')
  return again < 0 ? timeline : timeline.slice(0, again)
}

/** Every time the caregiver was called in vain, oldest first. */
export const attemptsOf = <Done extends Timeline[number]>(timeline: readonly Done[]): Done[] =>
  sinceTakenUp(timeline)
    .filter(isAttempt)
    .sort((a, b) => a.at.localeCompare(b.at))

const between = 30 * 60_000 // milliseconds: whoever rings again at once did not call at another time

/** Calling again within half an hour is the same attempt. */
export const isJustCalled = (timeline: Timeline, now: Date): boolean =>
  attemptsOf(timeline).some(({ at }) => now.getTime() - Date.parse(at) < between)

/** The referrer was told, and a letter goes to the caregiver. */
export const isUnreached = (timeline: Timeline): boolean => sinceTakenUp(timeline).some(({ step }) => step === 'unreached')

/** An attempt today counts with those before it: the third within five days is told to the referrer, once. */
export function attemptNow(timeline: Timeline, today: Day): 'attempt' | 'unreached' {
  const since = addDays(today, 1 - attemptsPromised.days)
  const recent = sinceTakenUp(timeline).filter(({ step, at }) => step === 'attempt' && dayOf(new Date(at)) >= since)
  return !isUnreached(timeline) && recent.length + 1 >= attemptsPromised.times ? 'unreached' : 'attempt'
}

/** Who answers writes when calling did not help, and may do so until there is contact. */
export const mayWriteLetter = (status: ReferralStatus, timeline: Timeline): boolean =>
  ruleOf('unreached').from.includes(status) && isUnreached(timeline)

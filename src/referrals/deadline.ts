import type { Agreement } from '../agreements/agreement.ts'
import type { AgreementTerms } from '../agreements/terms.ts'
import { addDays, type Day, dayOf, hourOf, laterOf, weekdayOf } from '../platform/day.ts'
import { addWorkingDays, type ClosingDays, isWorkingDay, workingDaysBetween } from '../platform/working-days.ts'
import type { ResponseTimes } from '../practice/response-times.ts'
import { promiseDuring, type Referral, type ReferralStatus } from './referral.ts'

/** What an agreement says of time, or the practice itself. */
export type Timing = Pick<Agreement, 'responseTimes'> & { terms: Pick<AgreementTerms, 'noonRule' | 'evaluateAfterWeeks' | 'pauses'> }

/**
 * What a practice itself promises whoever asks without a referrer. A clock stands still for the sake of the caregiver; a waiting list is no
 * reason, for nobody agreed to that.
 */
export const ownTiming = (responseTimes: ResponseTimes): Timing => ({
  responseTimes,
  terms: { noonRule: false, evaluateAfterWeeks: null, pauses: ['caregiver_asks', 'caregiver_away'] },
})

/** From when a clock counts, and how long it stood still. */
type Counted = Pick<Referral, 'clockFrom' | 'pausedFrom' | 'pausedUntil'>

const lastHour = { usual: 17, noonRule: 12 }
const firstHour = 10

/** What comes after office hours, or after noon where that was agreed, counts from the next working day. */
export function clockStartsOn(now: Date, { noonRule }: Pick<AgreementTerms, 'noonRule'>, closing: ClosingDays): Day {
  const today = dayOf(now)
  const isTooLate = isWorkingDay(today, closing) && hourOf(now) >= (noonRule ? lastHour.noonRule : lastHour.usual)
  return addWorkingDays(today, isTooLate ? 1 : 0, closing)
}

/** As if it had begun so much later as it stood still. */
export const clockStart = ({ clockFrom, pausedFrom, pausedUntil }: Counted, closing: ClosingDays): Day | null =>
  clockFrom && pausedFrom && pausedUntil && pausedUntil > pausedFrom
    ? addWorkingDays(clockFrom, Math.max(workingDaysBetween(laterOf(pausedFrom, clockFrom), pausedUntil, closing), 0), closing)
    : clockFrom

/** The last day of the promise that runs in this status; none for drafts and ends. */
export function dueOn(status: ReferralStatus, counted: Counted, { responseTimes, terms }: Timing, closing: ClosingDays): Day | null {
  const promise = promiseDuring[status]
  const from = clockStart(counted, closing)
  if (!promise || !from) return null
  return status === 'started' && terms.evaluateAfterWeeks !== null
    ? addWorkingDays(addDays(from, terms.evaluateAfterWeeks * 7), 0, closing)
    : addWorkingDays(from, responseTimes[promise], closing)
}

export const isPaused = ({ pausedUntil }: Pick<Referral, 'pausedUntil'>, today: Day): boolean => pausedUntil !== null && pausedUntil > today

export const clockStates = ['late', 'today', 'week', 'later'] as const
export type ClockState = (typeof clockStates)[number]

/**
 * `workingDays` until the due day, negative when it is past; `gone` is the part of the agreed time that is over, 0–1.
 * `standsUntil`: the day on which it goes on, while it stands still. `hour`: before which it has to be done on its last day.
 */
export type Clock = { state: ClockState; dueOn: Day; workingDays: number; gone: number; standsUntil: Day | null; hour: number }

type Running = Counted & Pick<Referral, 'status' | 'sentOn' | 'dueOn'>

export function clockOf(referral: Running & { noonRule: boolean }, today: Day, closing: ClosingDays): Clock | undefined {
  const { dueOn: due, pausedUntil } = referral
  const from = clockStart(referral, closing)
  if (!from || !due) return undefined
  const standsUntil = isPaused(referral, today) ? pausedUntil : null
  const agreed = Math.max(workingDaysBetween(from, due, closing), 1)
  const used = Math.max(workingDaysBetween(from, today, closing), 0)
  return {
    state: clockState(laterOf(due, standsUntil ?? due), today, closing),
    dueOn: due,
    workingDays: workingDaysBetween(standsUntil ?? today, due, closing),
    gone: due < today ? 1 : Math.min(used / agreed, 0.95),
    standsUntil,
    hour: isForTheMorning(referral, closing) ? firstHour : lastHour.usual,
  }
}

/** Where the noon rule was agreed, what came too late for the same day is called the next working day before ten. */
const isForTheMorning = (
  { status, sentOn, clockFrom, pausedFrom, noonRule }: Running & { noonRule: boolean },
  closing: ClosingDays,
): boolean =>
  noonRule &&
  (status === 'sent' || status === 'received') &&
  pausedFrom === null &&
  sentOn !== null &&
  clockFrom !== sentOn &&
  clockFrom === addWorkingDays(sentOn, isWorkingDay(sentOn, closing) ? 1 : 0, closing)

function clockState(due: Day, today: Day, closing: ClosingDays): ClockState {
  if (due < today) return 'late'
  if (due === today) return 'today'
  const working = addWorkingDays(today, 0, closing) // in the weekend, this week is the coming one
  const sunday = addDays(working, 7 - weekdayOf(working))
  return due <= sunday ? 'week' : 'later'
}

/** A sent referral expires after a month of working days past its promise, a draft 30 days after it was begun. */
const silence = { workingDays: 20, draftDays: 30 }

export function isSilentTooLong(
  referral: Pick<Referral, 'status' | 'createdOn' | 'dueOn' | 'pausedUntil'>,
  today: Day,
  closing: ClosingDays,
): boolean {
  if (referral.status === 'draft') return addDays(referral.createdOn, silence.draftDays) < today
  const since = referral.dueOn && laterOf(referral.dueOn, referral.pausedUntil ?? referral.dueOn)
  return since !== null && addWorkingDays(since, silence.workingDays, closing) < today
}

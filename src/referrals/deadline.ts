import { addDays, type Day, weekdayOf } from '../platform/day.ts'
import { addWorkingDays, workingDaysBetween } from '../platform/working-days.ts'
import type { ResponseTimes } from '../practice/response-times.ts'
import { promiseDuring, type Referral, type ReferralStatus } from './referral.ts'

/** The last day of the promise that runs in this status; none for drafts and ends. */
export function dueOn(status: ReferralStatus, sentOn: Day, times: ResponseTimes): Day | null {
  const promise = promiseDuring[status]
  return promise ? addWorkingDays(sentOn, times[promise]) : null
}

export const clockStates = ['late', 'today', 'week', 'later'] as const
export type ClockState = (typeof clockStates)[number]

/** `workingDays` until the due day, negative when it is past; `gone` is the part of the agreed time that is over, 0–1. */
export type Clock = { state: ClockState; dueOn: Day; workingDays: number; gone: number }

export function clockOf(sentOn: Day, due: Day, today: Day): Clock {
  const workingDays = workingDaysBetween(today, due)
  const agreed = Math.max(workingDaysBetween(sentOn, due), 1)
  const used = Math.max(workingDaysBetween(sentOn, today), 0)
  return { state: clockState(due, today), dueOn: due, workingDays, gone: due < today ? 1 : Math.min(used / agreed, 0.95) }
}

function clockState(due: Day, today: Day): ClockState {
  if (due < today) return 'late'
  if (due === today) return 'today'
  const working = addWorkingDays(today, 0) // in the weekend, this week is the coming one
  const sunday = addDays(working, 7 - weekdayOf(working))
  return due <= sunday ? 'week' : 'later'
}

/** A sent referral expires after a month of working days past its promise, a draft 30 days after it was begun. */
const silence = { workingDays: 20, draftDays: 30 }

export function isSilentTooLong(referral: Pick<Referral, 'status' | 'createdOn' | 'dueOn'>, today: Day): boolean {
  if (referral.status === 'draft') return addDays(referral.createdOn, silence.draftDays) < today
  return referral.dueOn !== null && addWorkingDays(referral.dueOn, silence.workingDays) < today
}

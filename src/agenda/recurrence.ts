import { addDays, addMonths, type Day, weekdayOf } from '../platform/day.ts'
import type { EventDate, Hours, Moment } from './event.ts'
import { isOver } from './event.ts'

export const repeatNames = ['once', 'weekly', 'fortnightly', 'monthly'] as const
export type Repeats = (typeof repeatNames)[number]

/** On which days something is: once, or again and again until a day or for a number of times, whatever comes first. */
export type Plan = { firstOn: Day; repeats: Repeats; untilOn: Day | null; times: number | null }

/** A series holds no more: more than a year of every week. */
export const mostDates = 60

export function daysOf({ firstOn, repeats, untilOn, times }: Plan): Day[] {
  if (repeats === 'once') return [firstOn]
  const all = Array.from({ length: Math.min(times ?? mostDates, mostDates) }, (_, at) => turn[repeats](firstOn, at))
  return untilOn === null ? all : all.filter((day) => day <= untilOn)
}

const turn: Record<Exclude<Repeats, 'once'>, (first: Day, at: number) => Day> = {
  weekly: (first, at) => addDays(first, 7 * at),
  fortnightly: (first, at) => addDays(first, 14 * at),
  monthly: sameWeekday,
}

/** The third Thursday stays the third Thursday. Few months have a fifth: what begins on a fifth is on the last of each month. */
function sameWeekday(first: Day, months: number): Day {
  const start = addMonths(`${first.slice(0, 7)}-01`, months)
  const one = addDays(start, (weekdayOf(first) - weekdayOf(start) + 7) % 7)
  const which = Math.ceil(Number(first.slice(8)) / 7)
  const day = addDays(one, 7 * (which - 1))
  return day.startsWith(start.slice(0, 7)) ? day : addDays(day, -7)
}

/** A date that is new has no id yet. */
export type PlannedDate = Omit<EventDate, 'id'> & { id: string | undefined }

/**
 * The dates of an event once its plan changes. What is over stays as it was; a date that was cancelled or moved by itself stays so while its
 * day is in the plan. An event of one day keeps the id of that day, so that it moves in the calendars of others.
 */
export function replan(before: readonly EventDate[], seen: Hours, next: Plan & Hours, moment: Moment): PlannedDate[] {
  const past = before.filter((date) => isOver(date, moment))
  const coming = before.filter((date) => !isOver(date, moment))
  const { startsAt, endsAt } = next
  const only = next.repeats === 'once' && coming.length === 1 ? coming[0]?.id : undefined

  const planned = daysOf(next).flatMap((plannedOn): PlannedDate[] => {
    if (past.some((date) => date.plannedOn === plannedOn)) return []
    const same = coming.find((date) => date.plannedOn === plannedOn)
    if (same && isByItself(same, seen)) return [same]
    return plannedOn < moment.today ? [] : [{ id: same?.id ?? only, plannedOn, day: plannedOn, startsAt, endsAt, isCancelled: false }]
  })
  return [...past, ...planned]
}

/** Somebody said something about this one date. */
const isByItself = ({ day, plannedOn, isCancelled, ...hours }: EventDate, seen: Hours): boolean =>
  isCancelled || day !== plannedOn || hours.startsAt !== seen.startsAt || hours.endsAt !== seen.endsAt

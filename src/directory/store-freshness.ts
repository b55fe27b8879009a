import { type SQL, sql } from 'drizzle-orm'
import { addDays, type Day } from '../platform/day.ts'
import { askAhead, warnAhead } from './freshness.ts'

/** The same decisions as freshness.ts, about offerings `o`, for questions over many of them. */

/** In the last month of a shorter calendar month it ends on its last day, as addMonths does. */
const plusMonths = (day: SQL, months: SQL): SQL => sql`min(date(${day}, '+' || (${months}) || ' months'),
  date(${day}, 'start of month', '+' || ((${months}) + 1) || ' months', '-1 day'))`

const since = sql`coalesce(o.verified_on, substr(o.created_at, 1, 10))`

export const dueOn = plusMonths(since, sql`o.verify_every_months`)

/** Null as long as the owner was not asked. */
export const hidesOn = sql`max(date(${plusMonths(since, sql`2 * o.verify_every_months`)}, '+1 day'),
  ${plusMonths(sql`o.asked_on`, sql`o.verify_every_months`)})`

export const isToHide = (today: Day): SQL => sql`ifnull(${hidesOn} <= ${today}, 0)`
export const isHiddenSoon = (today: Day): SQL => sql`ifnull(${hidesOn} <= ${addDays(today, warnAhead)}, 0)`
export const isOverdue = (today: Day): SQL => sql`${dueOn} < ${today}`
/** Due or overdue. */
export const isDue = (today: Day): SQL => sql`${dueOn} <= ${addDays(today, askAhead)}`

/** Its free places were stated too long ago. Where none are counted nothing is stale. */
export const isCapacityStale = (today: Day): SQL => sql`(o.capacity_available is not null
  and ifnull(date(o.capacity_updated_on, '+' || o.capacity_every_days || ' days'), '') < ${today})`

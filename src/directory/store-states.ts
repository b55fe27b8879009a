import { type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../identity/actor.ts'
import type { Day } from '../platform/day.ts'
import type { KeptState } from './kept.ts'
import { isCapacityStale, isDue, isHiddenSoon, isOverdue } from './store-freshness.ts'

/** Of offerings `o`: those this person keeps, as standingOf in policy.ts says of one. */
export function keptBy({ role, organisationId, practice }: Actor): SQL {
  const here = sql`o.responsible_practice_id = ${practice.id}`
  if (role === 'coordinator') return here
  return role === 'provider' ? sql`(${here} and o.organisation_id = ${organisationId})` : sql`0`
}

const isOffered = sql`o.withdrawn_on is null`
const isShown = sql`(o.withdrawn_on is null and o.hidden_on is null)`
const both = (...conditions: SQL[]) => sql`(${sql.join(conditions, sql` and `)})`

/** Of offerings `o`: in which state they are. One may be in several. */
export const isInState = (state: KeptState, today: Day): SQL =>
  ({
    proposals: sql`exists (select 1 from offering_proposals w where w.offering_id = o.id and w.status = 'open')`,
    overdue: both(isShown, isOverdue(today)),
    due: both(isShown, isDue(today), sql`not ${isOverdue(today)}`),
    hiding: both(isShown, isHiddenSoon(today)),
    hidden: both(isOffered, sql`o.hidden_on is not null`),
    places: both(isShown, isCapacityStale(today)),
    outside: both(isOffered, sql`${today} not between coalesce(o.visible_from, '0000-01-01') and coalesce(o.visible_until, '9999-12-31')`),
    withdrawn: sql`o.withdrawn_on is not null`,
  })[state]

/** Of proposals `w`: those this person meets. */
export function proposalsOf({ role, organisationId, practice }: Actor): SQL {
  const here = sql`w.practice_id = ${practice.id}`
  if (role === 'coordinator') return here
  return role === 'provider' ? sql`(${here} and w.organisation_id = ${organisationId})` : sql`0`
}

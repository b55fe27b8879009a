import { type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../identity/actor.ts'
import type { Database } from '../platform/database.ts'
import { addDays, type Day } from '../platform/day.ts'
import { toldFromDays } from '../search/demand.ts'
import { pairsWaiting } from './store-pairs.ts'
import { isInState, keptBy, proposalsOf } from './store-states.ts'
import { type DirectoryCounts, type DirectoryTask, directoryTasks, tasksOf } from './tasks.ts'

/** Each task is one number. A new one is a line here, in tasks.ts and in the view of the worklist. */
const questions: Record<DirectoryTask, (actor: Actor, today: Day) => SQL> = {
  proposals: (actor) => sql`(select count(*) from offering_proposals w where ${proposalsOf(actor)} and w.status = 'open')`,
  reports: ({ role, organisationId, practice }) => sql`(select count(*) from offering_reports r join offerings o on o.id = r.offering_id
    where r.practice_id = ${practice.id} and (${role === 'coordinator' ? 1 : 0} or o.organisation_id = ${organisationId}) and r.status in ('open', 'answered'))`,
  overdue: (actor, today) => countIn('overdue', actor, today),
  due: (actor, today) => countIn('due', actor, today),
  hiding: (actor, today) => countIn('hiding', actor, today),
  hidden: (actor, today) => countIn('hidden', actor, today),
  places: (actor, today) => countIn('places', actor, today),
  duplicates: ({ practice }) => pairsWaiting(practice.id),
  contacts: (actor) => sql`(select count(distinct k.target) from offerings o join organisations g on g.id = o.organisation_id
    join contact_checks k on k.target in (o.url, o.phone, g.url) where ${keptBy(actor)} and o.withdrawn_on is null and ${asksForAnEye})`,
  gaps: (actor, today) => sql`(select count(*) from (
    select d.what from demand_days d left join demand_words w on w.practice_id = d.practice_id and w.what = d.what
    where d.practice_id = ${actor.practice.id} and d.day >= ${addDays(today, -lately)} and (w.words <> '' or (w.words is null and instr(d.what, '/') > 0))
    group by d.kind, d.what having max(w.words) is not null or count(*) >= ${toldFromDays}))`,
}

/** Days in which something was looked for in vain often enough to be told: see migrations/0026_demand.sql. */
const lately = 30

/** Of checks `k`: dead, or moved for good, and nobody said that it is all right. */
export const asksForAnEye = sql`(k.accepted_on is null and (k.confirmed_on is not null or (k.outcome = 'moved' and k.is_permanent = 1)))`

const countIn = (state: Parameters<typeof isInState>[0], actor: Actor, today: Day) =>
  sql`(select count(*) from offerings o where ${keptBy(actor)} and ${isInState(state, today)})`

/** The question for all counts in one row, to be asked in the batch of the worklist. What is not this person's work is not counted. */
export const directoryCounts = (db: Database, actor: Actor, today: Day) => {
  const asked = directoryTasks.map((task) => {
    const count = tasksOf(actor.role).includes(task) ? questions[task](actor, today) : sql`0`
    return sql`${count} as ${sql.identifier(task)}`
  })
  return db.all<DirectoryCounts>(sql`select ${sql.join(asked, sql`, `)}`)
}

export const noTasks = Object.fromEntries(directoryTasks.map((task) => [task, 0])) as DirectoryCounts

import { type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../identity/actor.ts'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import { isInState, keptBy, proposalsOf } from './store-states.ts'
import { type DirectoryCounts, type DirectoryTask, directoryTasks, tasksOf } from './tasks.ts'

/** Each task is one number. A new one is a line here, in tasks.ts and in the view of the worklist. */
const questions: Record<DirectoryTask, (actor: Actor, today: Day) => SQL> = {
  proposals: (actor) => sql`(select count(*) from offering_proposals w where ${proposalsOf(actor)} and w.status = 'open')`,
  overdue: (actor, today) => countIn('overdue', actor, today),
  due: (actor, today) => countIn('due', actor, today),
  hiding: (actor, today) => countIn('hiding', actor, today),
  hidden: (actor, today) => countIn('hidden', actor, today),
  places: (actor, today) => countIn('places', actor, today),
}

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

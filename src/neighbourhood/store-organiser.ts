import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import type { Practice } from '../practice/practice.ts'
import { practiceBySlug } from '../practice/store.ts'
import type { Organiser } from './policy.ts'

/** The letter of the agreement with the volunteer organisation, in every practice. */
const letter = 'C'

/** Who answers under that agreement, if it is in force today: see `isInForce` of an agreement. */
export const organiserOf = (practiceId: SQL, today: Day): SQL => sql`(select g.id, g.name, a.match_days
  from agreements a join organisations g on g.id = a.answering_organisation_id
  where a.practice_id = ${practiceId} and a.letter = ${letter} and a.status = 'active' and a.valid_from <= ${today}
    and coalesce(a.valid_until, ${today}) >= ${today} and coalesce(a.replaced_on, '9999') > ${today}
  order by a.edition desc limit 1)`

/** Of a neighbour `n`: whether whoever it was sent to arranges such help today. */
export const isArranged = (today: Day): SQL => sql`n.organisation_id is (select id from ${organiserOf(sql`n.practice_id`, today)})`

export const askOrganiser = (db: Database, practiceId: SQL, today: Day) =>
  db.all<Organiser>(sql`select id, name, match_days as "matchDays" from ${organiserOf(practiceId, today)}`)

export type Neighbourhood = { practice: Practice; organiser: Organiser | undefined }

/** A practice, and who brings neighbours together there. */
export async function findNeighbourhood(db: Database, slug: string, today: Day): Promise<Neighbourhood | undefined> {
  const [[practice], [organiser]] = await db.batch([
    practiceBySlug(db, slug),
    askOrganiser(db, sql`(select id from practices where slug = ${slug})`, today),
  ])
  return practice && { practice, organiser }
}

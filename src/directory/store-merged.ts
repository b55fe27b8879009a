import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import type { GoesOn, MergedOffering } from './record.ts'

/** As which this offering goes on by now: itself, or the last of a chain. */
export const livingOffering = (id: SQL) => sql`(with recursive on_as(id, next) as (
    select hop.id, hop.merged_into from offerings hop where hop.id = ${id}
    union select hop.id, hop.merged_into from offerings hop join on_as on hop.id = on_as.next)
  select id from on_as where next is null)`

/** What went on as this one, or did until it was taken apart, the latest first. */
export const mergedInto = (db: Database, offeringId: string) =>
  db.all<MergedOffering>(sql`select o.id, o.name, o.version, p.name as who, e.at, e.undone_at as "undoneAt", u.name as "undoneBy"
    from offering_merges e join offerings o on o.id = e.loser_id join people p on p.id = e.person_id left join people u on u.id = e.undone_by_id
    where e.winner_id = ${offeringId} order by e.at desc, e.id desc limit 100`)

/** No row: it is still its own. */
export const goesOnAs = (db: Database, offeringId: string) =>
  db.all<GoesOn>(sql`select o.id, o.name from offerings o where o.id = ${livingOffering(sql`${offeringId}`)} and o.id <> ${offeringId}`)

/** The address, in this practice, of what an offering goes on as; no row where it is its own, or where that does not show here. */
export const movedTo = (db: Database, practiceSlug: string, slug: string, today: Day) =>
  db.all<{ slug: string }>(sql`select w.slug from offerings o join offerings w on w.id = ${livingOffering(sql`o.id`)}
    join practice_offerings v on v.offering_id = w.id and v.practice_id = (select id from practices where slug = ${practiceSlug})
    where o.slug = ${slug} and o.merged_into is not null and ${today} between v.shown_from and v.shown_until`)

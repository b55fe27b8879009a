import { sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { weekend } from '../platform/opening-week.ts'
import { dayPartBits, facetBits } from '../search/bits.ts'
import { openingStatements } from './reindex-openings.ts'

const among = (ids: readonly string[]) => sql`(select value from json_each(${JSON.stringify(ids)}))`

/** Takes these offerings out of the index of words, by the terms that it holds of them. */
export const forgetEntries = (db: Database, offeringIds: readonly string[]) =>
  db.run(sql`delete from search_words where (practice, term, entry) in (
    select p.entry / 1000000, t.key, p.entry from practice_offerings p join offering_words w on w.offering_id = p.offering_id, json_each(w.terms) t
    where p.offering_id in ${among(offeringIds)})`)

/** A number with a bit for each code that the offering has in this taxonomy. */
const bitsOf = (
  taxonomy: keyof typeof facetBits | 'support_type',
  from = 0,
) => sql`(select coalesce(sum(1 << (t.position + ${sql.raw(String(from))})), 0)
  from offering_terms k join taxonomy_terms t on t.taxonomy = k.taxonomy and t.code = k.code where k.offering_id = o.id and k.taxonomy = ${taxonomy})`

/** By its hours, also when nobody named the weekend among its parts of the day. */
const isOpenInWeekend = sql`exists (select 1 from offering_openings w
  where w.offering_id = o.id and w.opens < ${weekend[1]} and w.closes > ${weekend[0]})`

/**
 * The statements that derive, for these offerings, in which practices they show and how a search weighs them there. They go into the
 * batch that writes the offerings, after those writes. One that is hidden or withdrawn shows nowhere.
 */
export function reindexStatements(db: Database, offeringIds: readonly string[]) {
  const these = among(offeringIds)
  return [
    ...openingStatements(db, offeringIds),
    forgetEntries(db, offeringIds),
    db.run(sql`delete from practice_offerings where offering_id in ${these}`),
    db.run(sql`
      insert into practice_offerings (entry, practice_id, offering_id, lat, lon, shown_from, shown_until, types, facets, room, due_day)
      select coalesce((select max(entry) from practice_offerings where entry between p.number * 1000000 and p.number * 1000000 + 999999),
          p.number * 1000000) + row_number() over (partition by p.id order by o.id),
        p.id, o.id,
        case when l.is_hidden = 0 then coalesce(l.lat, a.lat) end,
        case when l.is_hidden = 0 then coalesce(l.lon, a.lon) end,
        coalesce(o.visible_from, '0000-01-01'), coalesce(o.visible_until, '9999-12-31'),
        ${bitsOf('support_type')},
        (${sql.join(
          Object.entries(facetBits).map(([taxonomy, from]) => bitsOf(taxonomy as keyof typeof facetBits, from)),
          sql` + `,
        )}) | iif(${isOpenInWeekend}, ${sql.raw(String(dayPartBits(['weekend'])))}, 0),
        o.capacity_available, cast(julianday(o.verified_on, '+' || o.verify_every_months || ' months') as integer)
      from offerings o
      join practices p on exists (
        select 1 from service_areas s left join municipalities m on m.gm_code = s.area left join postcode_areas c on c.pc4 = s.area
        where s.offering_id = o.id and (s.area = 'NL' or coalesce(m.succeeded_by, s.area) = p.gm_code or c.gm_code = p.gm_code))
      left join locations l on l.offering_id = o.id
      left join postcode_areas a on a.pc4 = substr(l.postcode, 1, 4)
      where o.id in ${these} and o.hidden_on is null and o.withdrawn_on is null`),
    db.run(sql`
      insert into search_words (practice, term, entry, weight)
      select p.entry / 1000000, t.key, p.entry, t.value
      from practice_offerings p join offering_words w on w.offering_id = p.offering_id, json_each(w.terms) t
      where p.offering_id in ${these}`),
  ] as const
}

export async function listOfferingIds(db: Database): Promise<string[]> {
  const rows = await db.all<{ id: string }>(sql`select id from offerings order by id`)
  return rows.map(({ id }) => id)
}

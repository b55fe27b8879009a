import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import type { Practice } from '../practice/practice.ts'
import { practiceColumns } from '../practice/store.ts'
import { practices } from '../practice/tables.ts'

/** As often as this an offering may have gone on as another. */
const longestChain = 8

/** Tables to begin with: `chain` has each asked code, and what its offering goes on as. The last of a chain is what there is now. */
export const followed = (codes: SQL): SQL => sql`
  chain (code, id, depth) as (
    select o.short_code, o.id, 0 from offerings o where o.short_code in ${codes}
    union all
    select c.code, o.merged_into, c.depth + 1 from chain c join offerings o on o.id = c.id
    where o.merged_into is not null and c.depth < ${longestChain}),
  last (code, id) as (select code, id from chain c where depth = (select max(depth) from chain d where d.code = c.code))`

export type ShortLink = { practice: string; offering: string }

/**
 * Where a short link leads: the practice that answers for the offering, or the first that shows it. `owner`: the practice that answered
 * for it, also when it shows nowhere any more.
 */
export async function findByCode(
  db: Database,
  code: string,
  today: Day,
): Promise<{ link: ShortLink | undefined; owner: Practice | undefined }> {
  const [[link], [owner]] = await db.batch([
    db.all<ShortLink>(sql`with recursive ${followed(sql`(${code})`)}
      select p.slug as practice, o.slug as offering
      from last join offerings o on o.id = last.id join practice_offerings v on v.offering_id = o.id join practices p on p.id = v.practice_id
      where ${today} between v.shown_from and v.shown_until
      order by p.id <> o.responsible_practice_id, p.number limit 1`),
    db
      .select(practiceColumns)
      .from(practices)
      .where(sql`${practices.id} = (select responsible_practice_id from offerings where short_code = ${code})`),
  ])
  return { link, owner }
}

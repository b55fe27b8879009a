import { sql } from 'drizzle-orm'
import type { SupportType } from '../directory/taxonomy.ts'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import type { Practice } from '../practice/practice.ts'
import { practiceBySlug } from '../practice/store.ts'
import { isShown, rangeOf } from '../search/store-matching.ts'
import { type YoungOffer, youngKinds } from './young-help.ts'

/** More than a practice has for them. */
const most = 100

/** In one round trip: the practice, and what it shows today that is for young carers or has them among those it is for. */
export async function findYoungOffers(
  db: Database,
  slug: string,
  today: Day,
): Promise<{ practice: Practice; offers: YoungOffer[] } | undefined> {
  const has = (codes: readonly string[]) => sql`exists (select 1 from offering_terms t where t.offering_id = o.id
    and t.taxonomy || ':' || t.code in (select value from json_each(${JSON.stringify(codes)})))`
  const [[practice], rows] = await db.batch([
    practiceBySlug(db, slug),
    db.all<Omit<YoungOffer, 'types'> & { types: string }>(sql`select o.slug, o.name, coalesce(l.place, '') as place, o.min_age as "minAge",
        o.max_age as "maxAge", o.capacity_available as available, o.verified_on as "verifiedOn", o.verify_every_months as "verifyEveryMonths",
        (select group_concat(t.code, '|') from offering_terms t where t.offering_id = o.id and t.taxonomy = 'support_type') as types
      from practice_offerings p join offerings o on o.id = p.offering_id left join locations l on l.offering_id = o.id
      where p.entry ${rangeOf(slug)} and ${isShown(today)} and ${has(['support_type:young_carers', 'caregiver_group:young'])}
        and ${has(youngKinds.map((kind) => `support_type:${kind}`))}
      order by o.id limit ${most}`),
  ])
  return practice && { practice, offers: rows.map((row) => ({ ...row, types: row.types.split('|') as SupportType[] })) }
}

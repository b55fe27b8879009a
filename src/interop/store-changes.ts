import { sql } from 'drizzle-orm'
import { eventAddresses } from '../agenda/store.ts'
import type { SupportType } from '../directory/taxonomy.ts'
import { itemAddresses } from '../library/store.ts'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import type { Practice } from '../practice/practice.ts'
import { practiceBySlug } from '../practice/store.ts'
import { isShown, rangeOf } from '../search/store-matching.ts'
import type { Change } from './atom.ts'
import { mostInFile } from './sitemap.ts'

const mostChanges = 50

/** What changed last in what a practice shows: by its versions, by who said that it is right, or because it began to show. */
export async function listChanges(db: Database, slug: string, today: Day): Promise<{ practice: Practice; changes: Change[] } | undefined> {
  const [[practice], rows] = await db.batch([
    practiceBySlug(db, slug),
    db.all<Omit<Change, 'types'> & { types: string }>(sql`
      with moments as (
        select o.id, coalesce(v.at, o.created_at) as written, coalesce(v.version, 1) as version, iif(p.shown_from > '0000-01-01', p.shown_from || ${midnight}, '') as began,
          iif(o.verified_on <= ${today}, o.verified_on || ${midnight}, '') as verified
        from practice_offerings p join offerings o on o.id = p.offering_id
        left join offering_versions v on v.offering_id = o.id and v.version = (select max(version) from offering_versions w where w.offering_id = o.id)
        where p.entry ${rangeOf(slug)} and ${isShown(today)}
      ), last as (
        select *, max(written, began, ifnull(verified, '')) as at from moments order by at desc, id limit ${mostChanges}
      )
      select o.id, o.slug, o.name, o.summary, g.name as organisation, l.at,
        case when l.at = l.began or (l.at = l.written and l.version = 1) then 'new' when l.at = l.written then 'changed' else 'verified' end as kind,
        (select coalesce(group_concat(k.code, '|'), '') from offering_terms k where k.offering_id = o.id and k.taxonomy = 'support_type') as types
      from last l cross join offerings o on o.id = l.id cross join organisations g on g.id = o.organisation_id order by l.at desc, l.id`),
  ])
  return practice && { practice, changes: rows.map((row) => ({ ...row, types: row.types.split('|').filter(Boolean) as SupportType[] })) }
}

/** A day is as old as its beginning. */
const midnight = 'T00:00:00.000Z'

export type Mapped = { slug: string; offerings: number; changedAt: string | null }

/** Every practice, with how much it shows. */
export const listMapped = (db: Database, today: Day): Promise<Mapped[]> =>
  db.all<Mapped>(sql`select s.slug, count(o.id) as offerings, max(o.updated_at) as "changedAt" from practices s
    left join practice_offerings p on p.entry between s.number * 1000000 and s.number * 1000000 + 999999 and ${isShown(today)}
    left join offerings o on o.id = p.offering_id group by s.slug order by s.slug`)

type Addressed = { slug: string; changedAt: string }

/** The addresses of one file of a practice: its offerings, by when they came, and in the first what is in its agenda and its library. */
export async function listAddresses(
  db: Database,
  slug: string,
  today: Day,
  file: number,
): Promise<{ offerings: Addressed[]; events: Addressed[]; items: Addressed[] } | undefined> {
  const [[practice], offerings, events, items] = await db.batch([
    practiceBySlug(db, slug),
    db.all<Addressed>(sql`select o.slug, o.updated_at as "changedAt" from practice_offerings p join offerings o on o.id = p.offering_id
      where p.entry ${rangeOf(slug)} and ${isShown(today)} order by o.id limit ${mostInFile} offset ${(file - 1) * mostInFile}`),
    eventAddresses(db, slug, today),
    itemAddresses(db, slug, today),
  ])
  return practice && { offerings, events: file === 1 ? events : [], items: file === 1 ? items : [] }
}

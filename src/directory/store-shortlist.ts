import { sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import { practiceBySlug } from '../practice/store.ts'
import type { Gone, Listed, Shortlist } from './shortlist.ts'
import { followed } from './store-short.ts'

type ListRow = { asked: string; name: string | null; offering: string | null }

/** The offerings that these short codes stand for, as a practice shows them today, in their order; each once. */
export async function findShortlist(db: Database, slug: string, codes: readonly string[], today: Day): Promise<Shortlist | undefined> {
  const asked = JSON.stringify(codes)
  const [[practice], rows] = await db.batch([
    practiceBySlug(db, slug),
    db.all<ListRow>(sql`with recursive ${followed(sql`(select value from json_each(${asked}))`)}
      select a.value as asked, iif(coalesce(o.visible_from, '') <= ${today}, o.name, null) as name,
        iif(v.entry is null, null, json_object(
          'slug', o.slug, 'code', o.short_code, 'name', o.name, 'organisation', g.name, 'place', coalesce(l.place, ''),
          'types', (select coalesce(json_group_array(t.code), '[]') from offering_terms t where t.offering_id = o.id and t.taxonomy = 'support_type'),
          'costNote', o.cost_note, 'whoMayApply', o.who_may_apply, 'applicationProcess', o.application_process,
          'openingHours', o.opening_hours, 'phone', o.phone, 'email', o.email,
          'available', o.capacity_available, 'unit', o.capacity_unit,
          'verifiedOn', o.verified_on, 'verifiedBy', o.verified_by, 'verifyEveryMonths', o.verify_every_months)) as offering
      from json_each(${asked}) a left join last on last.code = a.value left join offerings o on o.id = last.id
      left join organisations g on g.id = o.organisation_id left join locations l on l.offering_id = o.id
      left join practice_offerings v on v.offering_id = o.id and v.practice_id = (select id from practices where slug = ${slug})
        and ${today} between v.shown_from and v.shown_until
      order by a.key`),
  ])
  return practice && { practice, listed: listedIn(rows), gone: rows.filter(({ offering }) => !offering).map(asGone) }
}

const asGone = ({ asked, name }: ListRow): Gone => ({ asked, name })

/** Two that went on as one are one. */
function listedIn(rows: readonly ListRow[]): Listed[] {
  const bySlug = new Map<string, Listed>()
  for (const { asked, offering } of rows) {
    const listed: Listed | null = offering && { ...JSON.parse(offering), asked }
    if (listed && !bySlug.has(listed.slug)) bySlug.set(listed.slug, listed)
  }
  return [...bySlug.values()]
}

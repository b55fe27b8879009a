import { eq, type SQL, sql } from 'drizzle-orm'
import { distanceKm } from '../directory/store.ts'
import type { SupportType, Taxonomy } from '../directory/taxonomy.ts'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import type { Practice } from '../practice/practice.ts'
import { practiceColumns } from '../practice/store.ts'
import { practices } from '../practice/tables.ts'
import type { Candidate } from './match.ts'

/** Whom a call is about: the practice that is asked, and where the recipient lives. Empty where it is not known. */
export type Whereabouts = { slug: string; pc4: string; gmCode: string }

/** Where the recipient lives, as far as we know; `slug` is the practice of that municipality, if it takes part. */
export type RecipientHome = { gmCode: string | null; municipality: string | null; place: string | null; slug: string | null }

export type Found = {
  practice: (Practice & { gmCode: string }) | undefined
  home: RecipientHome
  /** The practice whose offerings these are: that of the recipient's municipality, else the one that is asked. */
  servedSlug: string | null
  candidates: Candidate[]
}

type Row = { found: string }
type Told = {
  home: RecipientHome
  servedSlug: string | null
  candidates: (Omit<Candidate, Listed | 'hasDoor'> & Record<Listed, string> & { hasDoor: number })[]
}
type Listed = 'types' | 'recipientGroups' | 'fundingRoutes'

/** More than anybody reads; the nearest ones. */
const most = 300

/** In one round trip: the practice, where the recipient lives, and the offerings of these types that are shown there today. */
export async function findMatches(db: Database, where: Whereabouts, types: readonly SupportType[], today: Day): Promise<Found> {
  const bySlug = eq(practices.slug, where.slug)
  const [[practice], [row]] = await db.batch([
    db
      .select({ ...practiceColumns, gmCode: practices.gmCode })
      .from(practices)
      .where(where.slug ? bySlug : sql`${practices.gmCode} = ${homeOf(where)}`)
      .limit(1),
    db.all<Row>(answerTo(where, types, today)),
  ])
  const { home, servedSlug, candidates }: Told = JSON.parse(row?.found ?? '{}')
  const list = <Code>(text: string) => text.split('|').filter(Boolean) as Code[]
  return {
    practice,
    home,
    servedSlug,
    candidates: candidates.map((candidate) => ({
      ...candidate,
      types: list(candidate.types),
      recipientGroups: list(candidate.recipientGroups),
      fundingRoutes: list(candidate.fundingRoutes),
      hasDoor: candidate.hasDoor === 1,
    })),
  }
}

/** A municipality that went up in another one counts as that one. */
const homeOf = ({ pc4, gmCode }: Whereabouts): SQL => sql`(select coalesce(m.succeeded_by, asked.code)
  from (select coalesce(nullif(${gmCode}, ''), (select gm_code from postcode_areas where pc4 = ${pc4})) as code) asked
  left join municipalities m on m.gm_code = asked.code)`

const codes = (taxonomy: Taxonomy): SQL => sql`(select coalesce(group_concat(t.code, '|'), '') from offering_terms t
  where t.offering_id = o.id and t.taxonomy = ${taxonomy})`

/**
 * Entries of one practice share one range of numbers: see migrations/0003_search.sql. Where the municipality of the recipient has no
 * practice, only what serves that municipality or the whole country.
 */
function answerTo(where: Whereabouts, types: readonly SupportType[], today: Day): SQL {
  return sql`
    with here as materialized (select place, lat, lon from postcode_areas where pc4 = ${where.pc4}),
    home as materialized (select ${homeOf(where)} as gm_code),
    served as materialized (select number, slug, gm_code from practices where id = coalesce(
      (select id from practices where gm_code = (select gm_code from home)), (select id from practices where slug = ${where.slug}))),
    shown as (
      select v.offering_id, v.lat is not null as has_door, ${distanceKm(sql`h`, sql`v`)} as distance
      from served s join practice_offerings v on v.entry between s.number * 1000000 and s.number * 1000000 + 999999 left join here h
      where ${today} between v.shown_from and v.shown_until
        and exists (select 1 from offering_terms t
          where t.offering_id = v.offering_id and t.taxonomy = 'support_type' and +t.code in (select value from json_each(${JSON.stringify(types)})))
        and (coalesce((select gm_code from home), s.gm_code) = s.gm_code or exists (select 1 from service_areas a
          where a.offering_id = v.offering_id and a.area in ('NL', (select gm_code from home))))
      order by distance is null, distance limit ${most}
    )
    select json_object(
      'home', json_object('gmCode', (select gm_code from home), 'place', (select place from here),
        'municipality', (select name from municipalities where gm_code = (select gm_code from home)),
        'slug', (select slug from practices where gm_code = (select gm_code from home))),
      'servedSlug', (select slug from served),
      'candidates', (select json_group_array(json_object(
          'id', o.id, 'slug', o.slug, 'name', o.name, 'organisation', g.name, 'place', coalesce(l.place, ''),
          'types', ${codes('support_type')}, 'recipientGroups', ${codes('recipient_group')}, 'fundingRoutes', ${codes('funding_route')},
          'minAge', o.min_age, 'maxAge', o.max_age, 'hasDoor', w.has_door, 'distanceKm', w.distance,
          'available', o.capacity_available, 'verifiedOn', o.verified_on, 'verifiedBy', o.verified_by, 'verifyEveryMonths', o.verify_every_months))
        from shown w cross join offerings o on o.id = w.offering_id cross join organisations g on g.id = o.organisation_id
        left join locations l on l.offering_id = o.id)) as found`
}

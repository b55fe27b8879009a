import { type SQL, sql } from 'drizzle-orm'
import { roomOf } from '../directory/offering.ts'
import { distanceKm } from '../directory/store.ts'
import { type FundingRoute, helpKinds, type SupportType, type Taxonomy } from '../directory/taxonomy.ts'
import type { Database } from '../platform/database.ts'
import { practiceBySlug } from '../practice/store.ts'
import type { Hit, SearchResult, Suggestion } from './hit.ts'
import { costs, dayPartsOf, pageSize, pc4Of, type SearchQuery, supportTypesOf, toMatch } from './query.ts'

type HitRow = Omit<Hit, 'types' | 'fundingRoutes' | 'room' | 'comesToYou'> & {
  types: string
  fundingRoutes: string
  hasDoor: number
  total: number
  isLoose: number
}

/** Entries of one practice share one range: see migrations/0003_search.sql. */
const rangeOf = (slug: string) => sql`between (select number * 1000000 from practices where slug = ${slug})
  and (select number * 1000000 + 999999 from practices where slug = ${slug})`

/** The page of a search in one round trip: the practice, the place of the postcode, ten hits, and ways on when there are none. */
export async function findOfferings(db: Database, slug: string, query: SearchQuery): Promise<SearchResult | undefined> {
  const pc4 = pc4Of(query) ?? ''
  const [[practice], [area], rows, counts] = await db.batch([
    practiceBySlug(db, slug),
    db.all<{ place: string }>(sql`select place from postcode_areas where pc4 = ${pc4}`),
    db.all<HitRow>(hitsOf(slug, query, pc4)),
    db.all<Suggestion>(countsOf(slug, query)),
  ])
  if (!practice) return undefined
  return {
    practice,
    place: area?.place,
    hits: rows.map(asHit),
    total: rows[0]?.total ?? 0,
    isLoose: rows[0]?.isLoose === 1,
    suggestions: counts,
  }
}

function hitsOf(slug: string, query: SearchQuery, pc4: string): SQL {
  const { source, order, isLoose } = matching(slug, query)
  return sql`
    with here as (select lat, lon from postcode_areas where pc4 = ${pc4}),
    ranked as (
      select o.*, p.lat is not null as has_door, ${isLoose} as is_loose, count(*) over () as total,
        (select ${distanceKm(sql`h`, sql`p`)} from here h) as distance
      from ${source} join offerings o on o.id = p.offering_id
      where ${sql.join([sql`1`, ...filtersOf(query)], sql` and `)}
      order by distance is null, distance, ${order}
        o.capacity_available is not null and o.capacity_available = 0, o.verified_on is null, o.verified_on < date('now', '-6 months'), o.name
      limit ${pageSize} offset ${(query.page - 1) * pageSize}
    )
    select r.slug, r.name, r.summary, g.name as organisation, r.cost_note as "costNote", coalesce(l.place, '') as place,
      r.has_door as "hasDoor", r.distance as "distanceKm", r.capacity_available as available, r.next_free_on as "nextFreeOn",
      r.lead_time_days as "leadTimeDays", r.verified_on as "verifiedOn", r.verified_by as "verifiedBy", r.total, r.is_loose as "isLoose",
      ${codesOf('support_type')} as types, ${codesOf('funding_route')} as "fundingRoutes"
    from ranked r join organisations g on g.id = r.organisation_id left join locations l on l.offering_id = r.id`
}

const codesOf = (taxonomy: Taxonomy) => sql`(select coalesce(group_concat(t.code, '|'), '') from offering_terms t
  where t.offering_id = r.id and t.taxonomy = ${taxonomy})`

/** Without words every entry of the practice; with words those that have all of them, or else some of them. */
function matching(slug: string, query: SearchQuery) {
  const match = toMatch(query.words)
  const range = rangeOf(slug)
  if (!match) return { source: sql`(select * from practice_offerings where entry ${range}) p`, order: sql``, isLoose: sql`0` }

  const words = (expression: string) => sql`from offering_words where offering_words match ${expression} and rowid ${range}`
  const rank = sql`bm25(offering_words, 10.0, 6.0, 1.0) as score`
  return {
    source: sql`(
      select rowid, ${rank}, 0 as loose ${words(match.strict)}
      union all
      select rowid, ${rank}, 1 as loose ${words(match.loose)} and not exists (select 1 ${words(match.strict)})
    ) w join practice_offerings p on p.entry = w.rowid`,
    order: sql`w.score,`,
    isLoose: sql`w.loose`,
  }
}

const has = (taxonomy: Taxonomy, codes: readonly string[]) => sql`exists (select 1 from offering_terms t
  where t.offering_id = p.offering_id and t.taxonomy = ${taxonomy} and t.code in ${codes})`

function filtersOf(query: SearchQuery): SQL[] {
  return [
    ...(query.kinds.length > 0 ? [has('support_type', supportTypesOf(query.kinds))] : []),
    ...(query.group ? [has('recipient_group', [query.group])] : []),
    ...(query.dayPart ? [has('day_part', dayPartsOf(query.dayPart))] : []),
    ...(query.cost ? [has('funding_route', costs[query.cost])] : []),
    ...(query.onlyFree ? [sql`o.capacity_available > 0`] : []),
  ]
}

/** How many offerings each kind of help has here, for whom was asked, most first; counted only where the search itself finds nothing. */
function countsOf(slug: string, query: SearchQuery): SQL {
  const { source } = matching(slug, query)
  const forWhom = query.group ? has('recipient_group', [query.group]) : sql`1`
  return sql`
    with kinds as materialized (
      select k.id as place, k.key as kind, c.value as code from json_each(${JSON.stringify(helpKinds)}) k, json_each(k.value) c
    )
    select k.kind, count(distinct p.entry) as count
    from practice_offerings p join offering_terms t on t.offering_id = p.offering_id and t.taxonomy = 'support_type'
    join kinds k on k.code = t.code
    where p.entry ${rangeOf(slug)} and ${forWhom} and not exists (
      select 1 from ${source} join offerings o on o.id = p.offering_id where ${sql.join([sql`1`, ...filtersOf(query)], sql` and `)})
    group by k.kind order by count desc, k.place limit 5`
}

const visiting: readonly SupportType[] = [
  'home_respite',
  'volunteer_buddy',
  'night_care',
  'domestic_help',
  'home_nursing',
  'replacement_care',
  'practical_help',
  'meals',
]

function asHit({ types, fundingRoutes, hasDoor, total: _total, isLoose: _isLoose, ...row }: HitRow): Hit {
  const kinds = types.split('|').filter(Boolean) as SupportType[]
  return {
    ...row,
    types: kinds,
    fundingRoutes: fundingRoutes.split('|').filter(Boolean) as FundingRoute[],
    comesToYou: hasDoor === 0 && kinds.some((kind) => visiting.includes(kind)),
    room: roomOf(row),
  }
}

import { type SQL, sql } from 'drizzle-orm'
import { roomOf } from '../directory/offering.ts'
import { isStale } from '../directory/store-freshness.ts'
import { type FundingRoute, helpKinds, remoteTypes, type SupportType, type Taxonomy, visitingTypes } from '../directory/taxonomy.ts'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import { practiceBySlug } from '../practice/store.ts'
import type { Hit, SearchResult } from './hit.ts'
import { pageSize, type SearchQuery } from './query.ts'
import { forWhom, isShown, matching, nowhere, rangeOf } from './store-matching.ts'

type Answer = { place: string | null; total: number; isLoose: number; hits: string; counts: string }
type HitRow = Omit<Hit, 'types' | 'fundingRoutes' | 'room' | 'comesToYou'> & { types: string; fundingRoutes: string; hasDoor: number }

/** The page of a search in one round trip: the practice, the place of the postcode, its hits, and ways on when there are none. */
export async function findOfferings(db: Database, slug: string, query: SearchQuery, today: Day): Promise<SearchResult | undefined> {
  const [[practice], [answer]] = await db.batch([practiceBySlug(db, slug), db.all<Answer>(answerTo(slug, query, today))])
  if (!practice || !answer) return undefined
  const rows: HitRow[] = JSON.parse(answer.hits)
  return {
    practice,
    place: answer.place ?? undefined,
    hits: rows.map(asHit),
    total: rows.length > 0 ? answer.total : 0,
    isLoose: rows.length > 0 && answer.isLoose === 1,
    suggestions: JSON.parse(answer.counts),
  }
}

/**
 * Reading an offering takes longer than finding it, so only those are read that may stand on this page: the ones that come no
 * later than its `edge`. One row of JSON, for the same cells one by one take the Worker twice as long. Cross joins keep the order.
 */
function answerTo(slug: string, query: SearchQuery, today: Day): SQL {
  const before = (query.page - 1) * pageSize
  return sql`${matching(slug, query, today)},
    edge as (
      select distance, score from matched
      order by distance, score limit 1 offset min(${before + pageSize}, (select count(*) from matched)) - 1
    ),
    ranked as (
      select o.id, iif(p.lat is null, null, nullif(m.distance, ${nowhere})) as distance, p.lat is not null as has_door
      from matched m join practice_offerings p on p.entry = m.entry join offerings o on o.id = p.offering_id
      where (m.distance, m.score) <= (select distance, score from edge)
      order by m.distance, m.score,
        o.capacity_available is not null and o.capacity_available = 0, o.verified_on is null, ${isStale(today)}, o.name
      limit ${pageSize} offset ${before}
    )
    select (select place from here) as place, (select count(*) from matched) as total, (select not has_all from asked) as "isLoose",
      ${countsOf(slug, query, today)} as counts,
      (select json_group_array(json_object(
          'slug', o.slug, 'name', o.name, 'summary', o.summary, 'organisation', g.name, 'costNote', o.cost_note,
          'place', coalesce(l.place, ''), 'hasDoor', r.has_door, 'distanceKm', r.distance, 'available', o.capacity_available,
          'nextFreeOn', o.next_free_on, 'leadTimeDays', o.lead_time_days, 'verifiedOn', o.verified_on, 'verifiedBy', o.verified_by,
          'verifyEveryMonths', o.verify_every_months, 'types', ${codesOf('support_type')}, 'fundingRoutes', ${codesOf('funding_route')}))
        from ranked r cross join offerings o on o.id = r.id cross join organisations g on g.id = o.organisation_id
        left join locations l on l.offering_id = o.id) as hits`
}

const codesOf = (taxonomy: Taxonomy) => sql`(select coalesce(group_concat(t.code, '|'), '') from offering_terms t
  where t.offering_id = o.id and t.taxonomy = ${taxonomy})`

/** How many offerings each kind of help has here, for whom was asked, most first; counted only where the search itself finds nothing. */
const countsOf = (slug: string, query: SearchQuery, today: Day) => sql`case when exists (select 1 from matched) then '[]' else (
  with kinds as materialized (
    select k.id as place, k.key as kind, c.value as code from json_each(${JSON.stringify(helpKinds)}) k, json_each(k.value) c
  )
  select json_group_array(json_object('kind', kind, 'count', count)) from (
    select k.kind, count(distinct p.entry) as count
    from practice_offerings p join offering_terms t on t.offering_id = p.offering_id and t.taxonomy = 'support_type'
    join kinds k on k.code = t.code
    where p.entry ${rangeOf(slug)} and ${isShown(today)} and ${forWhom(query)}
    group by k.kind order by count desc, k.place limit 5
  )) end`

const comesToYou = (types: readonly SupportType[]) =>
  types.some((type) => visitingTypes.includes(type)) && !types.some((type) => remoteTypes.includes(type))

function asHit({ types, fundingRoutes, hasDoor, ...row }: HitRow): Hit {
  const kinds = types.split('|').filter(Boolean) as SupportType[]
  return {
    ...row,
    types: kinds,
    fundingRoutes: fundingRoutes.split('|').filter(Boolean) as FundingRoute[],
    comesToYou: hasDoor === 0 && comesToYou(kinds),
    room: roomOf(row),
  }
}

import { type SQL, sql } from 'drizzle-orm'
import { roomOf } from '../directory/offering.ts'
import {
  dayParts,
  type FundingRoute,
  helpKindNames,
  helpKinds,
  recipientGroups,
  remoteTypes,
  type SupportType,
  type Taxonomy,
  visitingTypes,
} from '../directory/taxonomy.ts'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import { pc4Of } from '../platform/postcode.ts'
import { practiceBySlug } from '../practice/store.ts'
import { asGround, groundOf } from '../practice/store-ground.ts'
import { dayPartBits, groupBits, routeBits, typeBits } from './bits.ts'
import type { Counts, Hit, SearchResult, Suggestion } from './hit.ts'
import { costNames, costs, dayPartsOf, pageSize, type SearchQuery } from './query.ts'
import { byRank, type FilterName, filterNames, forWhom, isShown, matching, nowhere, rangeOf, whole } from './store-matching.ts'
import { answersOf, understand } from './understanding.ts'

type Answer = { place: string | null; total: number; covers: number | null; hits: string; counts: string; kinds: string | null }
type HitRow = Omit<Hit, 'types' | 'fundingRoutes' | 'room' | 'comesToYou' | 'answers'> & {
  types: string
  fundingRoutes: string
  hasDoor: number
  reasons: [unit: number, term: string][]
}

/** The page of a search in one round trip: the practice, the place of the postcode, its hits, and what each choice would give. */
export async function findOfferings(
  db: Database,
  slug: string,
  query: SearchQuery,
  today: Day,
  now?: Date,
): Promise<SearchResult | undefined> {
  const understood = understand(query.words)
  const postcode = pc4Of(query.postcode) ?? understood.postcode ?? ''
  const [[practice], [answer], [ground]] = await db.batch([
    practiceBySlug(db, slug),
    db.all<Answer>(answerTo(slug, query, today, now)),
    groundOf(db, slug, postcode),
  ])
  if (!practice || !answer) return undefined
  const rows: HitRow[] = JSON.parse(answer.hits)
  return {
    practice,
    place: answer.place ?? undefined,
    postcode,
    ground: asGround(ground),
    hits: rows.map((row) => asHit(row, understood)),
    total: rows.length > 0 ? answer.total : 0,
    isLoose: rows.length > 0 && (answer.covers ?? 1) < leastCovered(understood.words.length),
    counts: readCounts(JSON.parse(answer.counts)),
    suggestions: answer.kinds === null ? [] : suggestionsFrom(JSON.parse(answer.kinds)),
  }
}

/** Of a few words all should be answered, of a sentence some. */
const leastCovered = (words: number): number => (words <= 3 ? 1 : 0.4)

/**
 * Reading an offering takes longer than finding it, so only those are read that stand on this page. One row of JSON, for the same cells
 * one by one take the Worker twice as long. Cross joins keep the order.
 */
function answerTo(slug: string, query: SearchQuery, today: Day, now?: Date): SQL {
  const before = (query.page - 1) * pageSize
  return sql`${matching(slug, query, today, now)},
    ranked as materialized (
      select offering_id, entry, iif(lat is null, null, nullif(distance, ${nowhere})) as distance, lat is not null as has_door,
        iif(lat is null, null, json_object('lat', lat, 'lon', lon)) as at
      from matched order by ${byRank}, entry limit ${pageSize} offset ${before}
    )
    select (select place from here) as place, (select count(*) from matched) as total, (select max(covers) from matched) as covers,
      ${countsOf} as counts, ${kindsOf(slug, query, today)} as kinds,
      (select json_group_array(json_object(
          'slug', o.slug, 'code', o.short_code, 'at', json(r.at), 'name', o.name, 'summary', o.summary, 'organisation', g.name, 'costNote', o.cost_note,
          'place', coalesce(l.place, ''), 'hasDoor', r.has_door, 'distanceKm', r.distance, 'available', o.capacity_available,
          'nextFreeOn', o.next_free_on, 'leadTimeDays', o.lead_time_days, 'verifiedOn', o.verified_on, 'verifiedBy', o.verified_by,
          'verifyEveryMonths', o.verify_every_months,
          'types', ${codesOf('support_type')}, 'fundingRoutes', ${codesOf('funding_route')},
          'reasons', (select json_group_array(json_array(unit, term)) from
            (select unit, term from reasons where reasons.entry = r.entry order by value desc limit 6))))
        from ranked r cross join offerings o on o.id = r.offering_id cross join organisations g on g.id = o.organisation_id
        left join locations l on l.offering_id = o.id) as hits`
}

const codesOf = (taxonomy: Taxonomy) => sql`(select coalesce(group_concat(t.code, '|'), '') from offering_terms t
  where t.offering_id = o.id and t.taxonomy = ${taxonomy})`

/** Of each choice its filter, and the bits that fit it. */
const choices: readonly (readonly [of: FilterName, column: 'types' | 'facets', bits: number])[] = [
  ...helpKindNames.map((kind) => ['kinds', 'types', typeBits(helpKinds[kind])] as const),
  ...recipientGroups.map((group) => ['group', 'facets', groupBits([group])] as const),
  ...dayParts.map((part) => ['dayPart', 'facets', dayPartBits(dayPartsOf(part))] as const),
  ...costNames.map((cost) => ['cost', 'facets', routeBits(costs[cost])] as const),
]

/** How many entries fit each choice and all filters but that of its own kind; in the order of `choices`, and then those with room and those that are open. */
const countsOf = sql`(select json_array(${sql.join(
  [
    ...choices.map(([of, column, bits]) => sql`${withOthers(of)} and ${sql.raw(column)} & ${whole(bits)} <> 0`),
    sql`${withOthers('free')} and ifnull(room, 0) > 0`,
    sql`${withOthers('open')} and is_open`,
  ].map((condition) => sql`ifnull(sum(${condition}), 0)`),
  sql`, `,
)}) from reached)`

function withOthers(of: FilterName): SQL {
  return sql.raw(`fits - fits_${of} = ${filterNames.length - 1}`)
}

function readCounts(counts: number[]): Counts {
  const left = counts.values()
  const next = <Name extends string>(names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, left.next().value ?? 0])) as Record<Name, number>
  return {
    kinds: next(helpKindNames),
    groups: next(recipientGroups),
    dayParts: next(dayParts),
    costs: next(costNames),
    free: left.next().value ?? 0,
    open: left.next().value ?? 0,
  }
}

/** How many offerings each kind of help has here for whom was asked; null where the search itself finds something. */
const kindsOf = (slug: string, query: SearchQuery, today: Day) =>
  sql`iif(exists (select 1 from matched), null, (select json_array(${sql.join(
    helpKindNames.map((kind) => sql`ifnull(sum(p.types & ${whole(typeBits(helpKinds[kind]))} <> 0), 0)`),
    sql`, `,
  )}) from practice_offerings p where p.entry ${rangeOf(slug)} and ${isShown(today)} and ${forWhom(query)}))`

const suggestionsFrom = (counts: number[]): Suggestion[] =>
  helpKindNames
    .map((kind, at) => ({ kind, count: counts[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 5)

const comesToYou = (types: readonly SupportType[]) =>
  types.some((type) => visitingTypes.includes(type)) && !types.some((type) => remoteTypes.includes(type))

function asHit({ types, fundingRoutes, hasDoor, reasons, ...row }: HitRow, understood: ReturnType<typeof understand>): Hit {
  const kinds = types.split('|').filter(Boolean) as SupportType[]
  return {
    ...row,
    types: kinds,
    fundingRoutes: fundingRoutes.split('|').filter(Boolean) as FundingRoute[],
    comesToYou: hasDoor === 0 && comesToYou(kinds),
    room: roomOf(row),
    answers: answersOf(reasons, understood),
  }
}

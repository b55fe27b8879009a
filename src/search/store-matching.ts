import { type SQL, sql } from 'drizzle-orm'
import { distanceKm } from '../directory/store.ts'
import { dayParts, fundingRoutes, recipientGroups, remoteTypes, visitingTypes } from '../directory/taxonomy.ts'
import { type Day, noonOf } from '../platform/day.ts'
import { pc4Of } from '../platform/postcode.ts'
import { shares } from './asked.ts'
import { dayPartBits, groupBits, routeBits, typeBits } from './bits.ts'
import { costs, dayPartsOf, type SearchQuery, supportTypesOf } from './query.ts'
import { openAt } from './store-opening.ts'
import { understand } from './understanding.ts'

/** Behind every distance: of what has no door, and of everything when there is no postcode. */
export const nowhere: SQL = sql`1e9`

/** A whole number of ours, written into the SQL: the client sends every number as a real one, and reading many takes the database long. */
export const whole = (number: number): SQL => sql.raw(String(Math.trunc(number)))

/** Entries of one practice share one range: see migrations/0003_search.sql. */
export const rangeOf = (slug: string): SQL => sql`between (select number * 1000000 from practices where slug = ${slug})
  and (select number * 1000000 + 999999 from practices where slug = ${slug})`

/** Of an entry `p`: within its window of visibility. */
export const isShown = (today: Day): SQL => sql`${today} between p.shown_from and p.shown_until`

/**
 * The tables a search begins with. `here`: the place of the postcode, if it is known. `reached`: every entry that the words reach, with
 * what it is worth by text, place, room and check, and which filters it fails. `matched`: those that fail none. Best rank first.
 */
export function matching(slug: string, query: SearchQuery, today: Day, now: Date = noonOf(today)): SQL {
  const understood = understand(query.words)
  const postcode = pc4Of(query.postcode) ?? understood.postcode ?? ''
  const filters = filtersOf(query, now)
  const worth = understood.terms.length > 0 ? worthByWords(slug, understood) : worthOfAll(slug)
  return sql`
    with here as materialized (select place, lat, lon from postcode_areas where pc4 = ${postcode}),
    ${worth},
    weighed as materialized (
      select p.entry, w.worth, w.covers, p.offering_id, p.lat, p.lon, p.types, p.facets, p.room, p.due_day, ${openAt(now)} as is_open,
        ifnull(${distanceKm(sql`h`, sql`p`)}, ${withoutDoor}) as distance,
        ${sql.join(
          filterNames.map((name) => sql`${filters[name] ?? sql`1`} as ${sql.raw(`fits_${name}`)}`),
          sql`, `,
        )}
      from worths w cross join practice_offerings p on p.entry = w.entry left join here h
      where ${isShown(today)}
    ),
    reached as materialized (
      select *, ${sql.raw(filterNames.map((name) => `fits_${name}`).join(' + '))} as fits,
        worth * ${nearness} * ${roomShare} * ${freshShare(today)} * ${suitability(understood, query)} * ${wayAndTime(understood)} as rank
      from weighed
    ),
    matched as materialized (select * from reached where fits = ${whole(filterNames.length)})`
}

/** The order of `matched`: the best first, the same rank by distance. */
export const byRank: SQL = sql`rank desc, distance`

/** What can be chosen besides words; of each an entry `p` fits or not. */
export const filterNames = ['kinds', 'group', 'dayPart', 'cost', 'free', 'open'] as const
export type FilterName = (typeof filterNames)[number]

/** Of an entry `p`: help for the people that were asked for. */
export const forWhom = ({ group }: SearchQuery): SQL => (group ? sql`p.facets & ${whole(groupBits([group]))} <> 0` : sql`1`)

function filtersOf(query: SearchQuery, now: Date): Partial<Record<FilterName, SQL>> {
  return {
    ...(query.kinds.length > 0 && { kinds: sql`p.types & ${whole(typeBits(supportTypesOf(query.kinds)))} <> 0` }),
    ...(query.group && { group: forWhom(query) }),
    ...(query.dayPart && { dayPart: sql`p.facets & ${whole(dayPartBits(dayPartsOf(query.dayPart)))} <> 0` }),
    ...(query.cost && { cost: sql`p.facets & ${whole(routeBits(costs[query.cost]))} <> 0` }),
    ...(query.onlyFree && { free: sql`ifnull(p.room, 0) > 0` }),
    ...(query.openNow && { open: openAt(now) }),
  }
}

/** Help that comes to somebody's home stands among what is near, as if it were so many kilometres away. */
const visitingCountsAs = 4

const withoutDoor = sql`iif(h.lat is not null and p.lat is null and p.types & ${whole(typeBits(visitingTypes))} <> 0
  and p.types & ${whole(typeBits(remoteTypes))} = 0, ${visitingCountsAs}, ${nowhere})`

/** At so many kilometres a place is worth half of one next door; what has no distance counts as if it were twice as far. */
const halfWay = 8
const nearness = sql`iif((select count(*) from here) = 0, 1.0, ${halfWay} / (${halfWay} + iif(distance >= ${nowhere}, ${2 * halfWay}, distance)))`

const everyGroup = groupBits(recipientGroups)

/** Of an entry: for how many of these groups it is there. */
const fits = (groups: readonly (typeof recipientGroups)[number][]) =>
  sql.join(
    groups.map((group) => sql`(facets & ${whole(groupBits([group]))} <> 0)`),
    sql` + `,
  )

/**
 * Who is there for others than was asked sinks far, and so does who is not there for children when a child was named; who is there for
 * some of those that were named sinks a little. When nobody was named, so does who is there for one or two groups only.
 */
function suitability({ groups: named, words }: Understood, { group }: SearchQuery): SQL {
  if (words.length === 0) return sql`1.0`
  const asked = group ? [group] : named
  const groups = sql`(facets & ${whole(everyGroup)})`
  const fewer = sql`(${groups} & (${groups} - 1))`
  if (asked.length === 0) return sql`iif(${groups} = 0, 1.0, iif(${fewer} = 0, 0.85, iif(${fewer} & (${fewer} - 1) = 0, 0.92, 1.0)))`
  const forChildren = sql`(facets & ${whole(groupBits(['youth']))} <> 0 or types & ${whole(typeBits(['young_carers']))} <> 0)`
  const mayBe = asked.includes('youth') ? forChildren : sql`1`
  return sql`iif(${groups} = 0, 0.9, iif(not (${mayBe}) or ${fits(asked)} = 0, 0.6, iif(${fits(asked)} < ${whole(asked.length)}, 0.9, 1.0)))`
}

/** Who has none of what was named, of money or of moments, sinks; who says nothing of it does not. */
function unlessOther(bits: number, all: number, share: number): SQL {
  if (bits === 0) return sql`1.0`
  return sql`iif(facets & ${whole(all)} <> 0 and facets & ${whole(bits)} = 0, ${share}, 1.0)`
}

const otherRoute = 0.8
const otherMoment = 0.85

const wayAndTime = ({ routes, moments }: Understood): SQL => {
  const when = moments.length > 0 ? dayPartBits([...moments, 'around_the_clock']) : 0
  return sql`${unlessOther(routeBits(routes), routeBits(fundingRoutes), otherRoute)} * ${unlessOther(when, dayPartBits(dayParts), otherMoment)}`
}

/** What is full sinks below what has room, or may have. */
const roomShare = sql`iif(room = 0, 0.75, 1.0)`

/** From the day its check runs out an entry loses worth, in a year and a half a quarter; what nobody ever checked is half a year late. */
const freshShare = (today: Day) =>
  sql`(1 - 0.25 * min(1.0, max(0.0, (${julian(today)} - ifnull(due_day, ${julian(today)} - 182)) / 548.0)))`

const julian = (day: Day) => sql`cast(julianday(${day}) as integer)`

const worthOfAll = (slug: string) => sql`worths as materialized (
  select entry, 1.0 as worth, 1.0 as covers from practice_offerings p where p.entry ${rangeOf(slug)}),
  reasons as (select 0 as unit, 0 as entry, '' as term, 0 as value where false)`

/** What reaches less than this share of the best is no answer. */
const leastShare = 0.12

type Understood = ReturnType<typeof understand>

function worthByWords(slug: string, { words, terms, shapes, forms }: Understood): SQL {
  const asked = JSON.stringify(terms.map(({ unit, at, term, weight, kind, gate }) => [unit, at, term, weight, kind, gate]))
  const mistyped = JSON.stringify(shapes.map(({ unit, at, shape, weight }) => [unit, at, shape, weight]))
  const said = JSON.stringify(forms.map(({ unit, at, form, size }) => [unit, at, form, size]))
  const here = sql`(select number from me)`
  const stands = (term: SQL) => sql`exists (select 1 from search_words w where w.practice = ${here} and w.term = ${term})`
  return sql`
    me as materialized (select id, number, (select count(*) from practice_offerings where entry between number * 1000000 and number * 1000000 + 999999) as total
      from practices where slug = ${slug}),
    asked as materialized (select value ->> 0 as unit, value ->> 1 as at, value ->> 2 as term, value ->> 3 as weight, value ->> 4 as kind, value ->> 5 as gate
      from json_each(${asked})),
    grouped as materialized (
      select f.value ->> 0 as unit, f.value ->> 1 as at, f.value ->> 3 as size, s.term, s.weight from json_each(${said}) f
      cross join search_synonym_terms s on s.practice_id = (select id from me) and s.form = f.value ->> 2
    ),
    covered as materialized (select at + i.value as place, max(size) as size from grouped, generate_series(0, size - 1) i group by 1),
    known as materialized (select distinct gate from asked where kind = 'sure' and unit = gate and ${stands(sql`asked.term`)}
      union select place from covered),
    meant as materialized (
      select unit, at, term, weight * iif(gate in (select place from covered where size > 1), ${shares.inPhrase}, 1.0) as weight
      from asked where kind = 'sure' or (kind = 'guess' and gate not in (select gate from known))
      union all select unit, at, term, weight from grouped
      union all
      select a.unit, a.at, w.term, a.weight from asked a cross join search_words w
        on w.practice = ${here} and w.term > a.term and w.term < a.term || '￿'
        where a.kind = 'beginning' and a.gate not in (select gate from known) group by a.unit, w.term
      union all
      select unit, at, term, weight from (
        select *, max(shared) over (partition by unit) as most from (
          select s.value ->> 0 as unit, s.value ->> 1 as at, x.term, s.value ->> 3 as weight, count(*) as shared
          from json_each(${mistyped}) s cross join search_shapes x on x.shape = s.value ->> 2
          where s.value ->> 0 not in (select gate from known) and ${stands(sql`x.term`)}
          group by s.value ->> 0, x.term))
        where shared * 1.6 >= most
    ),
    counted as materialized (select *, (select count(*) from search_words w where w.practice = ${here} and w.term = meant.term) as df from meant),
    reasons as materialized (
      select c.unit, c.at, w.entry, c.term,
        max(c.weight * w.weight * ln(1 + ((select total from me) - c.df + 0.5) / (c.df + iif(c.term glob '[=~]*', 0.5, 1.0)))) as value
      from counted c cross join search_words w on w.practice = ${here} and w.term = c.term
      group by c.unit, w.entry
    ),
    summed as materialized (select entry, sum(value) as worth, count(distinct at) * 1.0 / ${new Set(terms.map(({ at }) => at)).size || words.length} as covers
      from reasons group by entry),
    worths as materialized (select * from summed where worth >= ${leastShare} * (select max(worth) from summed))`
}

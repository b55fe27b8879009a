import { type SQL, sql } from 'drizzle-orm'
import { distanceKm } from '../directory/store.ts'
import type { Day } from '../platform/day.ts'
import { readQuery } from '../search/query.ts'
import { byRank, isShown, matching, rangeOf } from '../search/store-matching.ts'
import type { DirectoryQuery } from './hsds-query.ts'

/** What is asked besides the parameters: one offering, one location, or what is somewhere. */
export type Only = { offeringId?: string; locationId?: string; isPlaced?: boolean }

/**
 * The tables that a list begins with: `chosen` holds every offering that shows and fits, once, in its `place` of the order.
 * With words and a practice it is the search of the portal itself, in its order.
 */
export function choosing(query: DirectoryQuery, today: Day, only: Only = {}): SQL {
  const isSearch = query.words !== '' && query.practice !== ''
  const found = isSearch ? sql`${matching(query.practice, readQuery(searchOf(query)), today)},` : sql`with`
  const source = isSearch
    ? sql`matched m join practice_offerings p on p.entry = m.entry join offerings o on o.id = p.offering_id`
    : shownIn(query, today)
  const conditions = [
    ...conditionsOf(query),
    ...(isSearch ? [] : wordsOf(query.words, sql`o.name || ' ' || g.name || ' ' || o.summary`)),
    ...restOf(only),
  ]
  return sql`${found}
    spot as materialized (select gm_code, lat, lon from postcode_areas where pc4 = ${query.pc4}),
    chosen as materialized (
      select o.id, o.organisation_id, row_number() over (order by ${isSearch ? sql`${byRank}, m.entry` : orderOf(query)}) as place
      from ${source} join organisations g on g.id = o.organisation_id
      where ${sql.join([sql`1`, ...conditions], sql` and `)}
    )`
}

const searchOf = ({ words, pc4 }: DirectoryQuery) => new URLSearchParams({ q: words, ...(pc4 ? { postcode: pc4 } : {}) })

/** Every offering that shows, once: in one practice, or in the first of those where it does. */
const shownIn = ({ practice }: DirectoryQuery, today: Day) =>
  practice
    ? sql`practice_offerings p join offerings o on o.id = p.offering_id and p.entry ${rangeOf(practice)} and ${isShown(today)}`
    : sql`offerings o join practice_offerings p
        on p.entry = (select min(p.entry) from practice_offerings p where p.offering_id = o.id and ${isShown(today)})`

const away = sql`(select ${distanceKm(sql`s`, sql`p`)} from spot s)`

function orderOf({ withinKm, words }: DirectoryQuery): SQL {
  const nearest = withinKm === undefined ? [] : [away]
  const named = words === '' ? [] : [sql`not ${all(words, sql`o.name`)}`, sql`o.name`]
  return sql.join([...nearest, ...named, sql`o.id`], sql`, `)
}

const mostWords = 8

/** Every word stands somewhere in the text; nothing typed is a pattern. */
const all = (words: string, text: SQL): SQL => {
  const wanted = (words.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []).slice(0, mostWords)
  return sql`(${sql.join([sql`1`, ...wanted.map((word) => sql`instr(lower(${text}), ${word}) > 0`)], sql` and `)})`
}

export const wordsOf = (words: string, text: SQL): SQL[] => (words === '' ? [] : [all(words, text)])

const has = (taxonomy: string, code: SQL) => sql`exists (select 1 from offering_terms t
  where t.offering_id = o.id and t.taxonomy = ${taxonomy} and ${code})`

function conditionsOf(query: DirectoryQuery): SQL[] {
  const { term, taxonomy, organisationId, changedSince, pc4, withinKm } = query
  return [
    ...(term === undefined ? [] : [term === null ? sql`0` : has(term.taxonomy, sql`t.code = ${term.code}`)]),
    ...(taxonomy === undefined ? [] : [taxonomy === null ? sql`0` : has(taxonomy, sql`1`)]),
    ...(organisationId ? [sql`o.organisation_id = ${organisationId}`] : []),
    ...(changedSince ? [sql`o.updated_at >= ${changedSince}`] : []),
    ...(pc4 ? [serves(pc4)] : []),
    ...(withinKm === undefined ? [] : [sql`${away} <= ${withinKm}`]),
  ]
}

/** As HSDS has it: the postcode lies in the area that is served. Where nobody knows its municipality it asks for nothing. */
const serves = (pc4: string) => sql`(not exists (select 1 from spot where gm_code is not null) or exists (
  select 1 from service_areas s left join municipalities u on u.gm_code = s.area
  where s.offering_id = o.id and (s.area in ('NL', ${pc4}) or coalesce(u.succeeded_by, s.area) = (select gm_code from spot))))`

const restOf = ({ offeringId, locationId, isPlaced }: Only): SQL[] => [
  ...(offeringId ? [sql`o.id = ${offeringId}`] : []),
  ...(locationId ? [sql`exists (select 1 from locations l where l.offering_id = o.id and l.id = ${locationId})`] : []),
  ...(isPlaced ? [sql`exists (select 1 from locations l where l.offering_id = o.id)`] : []),
]

import { type SQL, sql } from 'drizzle-orm'
import { distanceKm } from '../directory/store.ts'
import { remoteTypes, type Taxonomy, visitingTypes } from '../directory/taxonomy.ts'
import type { Day } from '../platform/day.ts'
import { pc4Of } from '../platform/postcode.ts'
import { costs, dayPartsOf, type SearchQuery, supportTypesOf, toMatch } from './query.ts'

/** Behind every distance: of help without a door, and of everything when there is no postcode. */
export const nowhere: SQL = sql`1e9`

/**
 * The tables a search begins with. `here`: the place of the postcode, if it is known. `asked`: whether any entry has all the words,
 * for else some of them will do. `matched`: every entry that fits, with its distance and its score.
 */
export function matching(slug: string, query: SearchQuery, today: Day): SQL {
  const match = toMatch(query.words)
  const { source, condition, score, hasAll } = match ? entriesWith(match, slug) : allEntries(slug)
  return sql`
    with here as materialized (select place, lat, lon from postcode_areas where pc4 = ${pc4Of(query.postcode) ?? ''}),
    asked as materialized (select ${hasAll} as has_all),
    matched as materialized (
      select p.entry, ${score} as score, ifnull(${distanceKm(sql`h`, sql`p`)}, ${withoutDoor}) as distance
      from ${source} left join here h
      where ${sql.join([condition, isShown(today), ...filtersOf(query)], sql` and `)}
    )`
}

/** Of an entry `p`: within its window of visibility. */
export const isShown = (today: Day): SQL => sql`${today} between p.shown_from and p.shown_until`

/** With the plus SQLite looks up an offering once and reads its few codes; without, it looks up every code. */
const has = (taxonomy: Taxonomy, codes: readonly string[]) => sql`exists (select 1 from offering_terms t
  where t.offering_id = p.offering_id and t.taxonomy = ${taxonomy} and +t.code in ${codes})`

/** Help that comes to somebody's home stands among what is near, as if it were so many kilometres away. */
const visitingCountsAs = 4

const withoutDoor = sql`iif(h.lat is not null and p.lat is null and ${has('support_type', visitingTypes)}
  and not ${has('support_type', remoteTypes)}, ${visitingCountsAs}, ${nowhere})`

/** Entries of one practice share one range: see migrations/0003_search.sql. */
export const rangeOf = (slug: string): SQL => sql`between (select number * 1000000 from practices where slug = ${slug})
  and (select number * 1000000 + 999999 from practices where slug = ${slug})`

const allEntries = (slug: string) => ({
  source: sql`practice_offerings p`,
  condition: sql`p.entry ${rangeOf(slug)}`,
  score: sql`0`,
  hasAll: sql`1`,
})

function entriesWith({ strict, loose }: { strict: string; loose: string }, slug: string) {
  const words = (expression: SQL) => sql`offering_words match ${expression} and offering_words.rowid ${rangeOf(slug)}`
  const isOneWord = strict === loose
  return {
    source: sql`offering_words join practice_offerings p on p.entry = offering_words.rowid`,
    condition: words(isOneWord ? sql`${strict}` : sql`(select iif(has_all, ${strict}, ${loose}) from asked)`),
    score: sql`bm25(offering_words, 10.0, 6.0, 1.0)`,
    hasAll: isOneWord ? sql`1` : sql`exists (select 1 from offering_words where ${words(sql`${strict}`)})`,
  }
}

/** Help for the people that were asked for, or for anybody. */
export const forWhom = ({ group }: SearchQuery): SQL => (group ? has('recipient_group', [group]) : sql`1`)

function filtersOf(query: SearchQuery): SQL[] {
  return [
    ...(query.kinds.length > 0 ? [has('support_type', supportTypesOf(query.kinds))] : []),
    ...(query.group ? [forWhom(query)] : []),
    ...(query.dayPart ? [has('day_part', dayPartsOf(query.dayPart))] : []),
    ...(query.cost ? [has('funding_route', costs[query.cost])] : []),
    ...(query.onlyFree ? [sql`exists (select 1 from offerings o where o.id = p.offering_id and o.capacity_available > 0)`] : []),
  ]
}

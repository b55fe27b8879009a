import { sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { pc4Of } from '../platform/postcode.ts'
import { type Findable, indexVersion, isTextTerm, termsOf } from '../search/indexing.ts'
import { shapesOf } from '../search/spelling.ts'
import { forgetEntries } from './reindex.ts'
import type { Taxonomy } from './taxonomy.ts'

/** What of an offering is read into the index. */
export type Worded = Omit<Findable, 'languages' | 'postcodes'> & {
  id: string
  /** As it is kept: `nl|tr`. */
  languages: string
  postcode: string
  hideAddress: boolean
  areas: readonly string[]
}

/**
 * The statements that write by which words these offerings are found. They go into the batch that writes the offerings, before
 * `reindexStatements`, whenever a text, a code, an organisation's name or a place of an offering changed.
 */
export function wordStatements(db: Database, offerings: readonly Worded[]) {
  const indexed = offerings.map((offering) => ({ id: offering.id, terms: termsOf(findableOf(offering)) }))
  const shapes = new Map<string, Set<string>>()
  for (const term of new Set(indexed.flatMap(({ terms }) => Object.keys(terms).filter(isTextTerm))))
    for (const shape of shapesOf(term)) shapes.set(shape, (shapes.get(shape) ?? new Set()).add(term))
  const pairs = [...shapes].flatMap(([shape, terms]) => [...terms].map((term) => [shape, term]))
  return [
    forgetEntries(
      db,
      indexed.map(({ id }) => id),
    ),
    db.run(sql`insert into offering_words (offering_id, terms, version)
      select w.value ->> '$.id', w.value -> '$.terms', cast(${indexVersion} as integer) from json_each(${JSON.stringify(indexed)}) w where true
      on conflict (offering_id) do update set terms = excluded.terms, version = excluded.version`),
    db.run(sql`insert into search_shapes (shape, term) select s.value ->> 0, s.value ->> 1 from json_each(${JSON.stringify(pairs)}) s where true
      on conflict do nothing`),
  ] as const
}

const findableOf = ({ languages, postcode, hideAddress, areas, ...offering }: Worded): Findable => ({
  ...offering,
  languages: languages.split('|').filter(Boolean),
  postcodes: [...new Set([hideAddress ? undefined : pc4Of(postcode), ...areas.map(pc4Of)])].filter((pc4) => pc4 !== undefined),
})

/** The offerings as the index reads them; an organisation that changed its name changes the words of all it offers. */
export async function findWorded(db: Database, ids: readonly string[]): Promise<Worded[]> {
  const rows = await db.all<{ offering: string }>(sql`
    select json_object('id', o.id, 'name', o.name, 'organisation', g.name, 'summary', o.summary, 'description', o.description,
      'place', coalesce(l.place, ''), 'costNote', o.cost_note, 'applicationProcess', o.application_process, 'languages', o.languages,
      'postcode', coalesce(l.postcode, ''), 'hideAddress', json(iif(coalesce(l.is_hidden, 0), 'true', 'false')),
      'areas', (select json_group_array(area) from service_areas a where a.offering_id = o.id),
      'codes', (select json_group_array(json_array(t.taxonomy, t.code)) from offering_terms t where t.offering_id = o.id)) as offering
    from offerings o join organisations g on g.id = o.organisation_id left join locations l on l.offering_id = o.id
    where o.id in (select value from json_each(${JSON.stringify(ids)}))`)
  return rows.map(({ offering }) => {
    const { codes, ...row } = JSON.parse(offering) as Omit<Worded, 'terms'> & { codes: [Taxonomy, string][] }
    const of = (taxonomy: Taxonomy) => codes.filter(([name]) => name === taxonomy).map(([, code]) => code)
    return {
      ...row,
      terms: {
        support_type: of('support_type'),
        recipient_group: of('recipient_group'),
        caregiver_group: of('caregiver_group'),
        funding_route: of('funding_route'),
        day_part: of('day_part'),
      },
    }
  })
}

/** Offerings that were not read yet by the rules of today. */
export async function listUnread(db: Database): Promise<string[]> {
  const rows = await db.all<{ id: string }>(sql`select o.id from offerings o left join offering_words w on w.offering_id = o.id
    where w.version is not cast(${indexVersion} as integer) order by o.id`)
  return rows.map(({ id }) => id)
}

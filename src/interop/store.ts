import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import { type Unreadable, UnreadableProblem } from '../platform/problem.ts'
import type { DirectoryQuery } from './hsds-query.ts'
import type { BriefOffering, PublicOffering, PublicOrganisation, PublicProvider } from './public-offering.ts'
import { choosing, type Only, wordsOf } from './store-choice.ts'
import { briefRecord, recordOf } from './store-record.ts'

/** One page of a list: how many there are in all, and those that stand on it. */
export type Listed<Item> = { total: number; items: Item[] }
type Row = { isPractice: number; isPlace: number; total: number; items: string }

/** Offerings are told in full up to so many of one organisation. */
const mostOfOne = 250

export const listOfferings = (db: Database, query: DirectoryQuery, today: Day, only: Only = {}): Promise<Listed<PublicOffering>> =>
  ask(db, query, listing(query, today, recordOf('kept'), only))

export const listBriefly = (db: Database, query: DirectoryQuery, today: Day): Promise<Listed<BriefOffering>> =>
  ask(db, query, listing(query, today, briefRecord, {}))

/** Those whose offerings fit; words and the moment of change are about the organisation itself. */
export function listProviders(db: Database, query: DirectoryQuery, today: Day): Promise<Listed<PublicProvider>> {
  const { words, changedSince, shape } = query
  const offerings =
    shape === 'full'
      ? sql`(select json_group_array(json(record)) from (select ${recordOf('kept')} as record from chosen x cross join offerings o on o.id = x.id
          left join locations l on l.offering_id = o.id where x.organisation_id = g.id order by o.id limit ${mostOfOne}))`
      : sql`'[]'`
  const fits = [...wordsOf(words, sql`g.name`), ...(changedSince ? [sql`g.updated_at >= ${changedSince}`] : [])]
  return ask<PublicOrganisation & Pick<PublicProvider, 'offerings'>>(
    db,
    query,
    sql`${choosing({ ...query, words: '', changedSince: '' }, today)},
      providers as materialized (
        select g.id from organisations g
        where ${sql.join([sql`g.id in (select organisation_id from chosen)`, ...fits], sql` and `)}
      )
      select ${known(query)}, (select count(*) from providers) as total,
        (select json_group_array(json(record)) from (
          select json_object('id', g.id, 'name', g.name, 'kvk', g.kvk, 'url', g.url, 'offerings', json(${offerings})) as record
          from (select id from providers order by id ${pageOf(query)}) c cross join organisations g on g.id = c.id order by g.id)) as items`,
  )
}

const pageOf = ({ page, perPage }: DirectoryQuery) => sql`limit ${perPage} offset ${(page - 1) * perPage}`

const known = ({ practice }: DirectoryQuery) => sql`
  exists (select 1 from practices where slug = ${practice}) as "isPractice", exists (select 1 from spot) as "isPlace"`

const listing = (query: DirectoryQuery, today: Day, record: SQL, only: Only) => sql`${choosing(query, today, only)}
  select ${known(query)}, (select count(*) from chosen) as total,
    (select json_group_array(json(record)) from (
      select ${record} as record from (select id, place from chosen order by place ${pageOf(query)}) c
      cross join offerings o on o.id = c.id cross join organisations g on g.id = o.organisation_id
      left join locations l on l.offering_id = o.id order by c.place)) as items`

/** In one round trip, that also tells whether the practice and the postcode are known. */
async function ask<Item>(db: Database, query: DirectoryQuery, question: SQL): Promise<Listed<Item>> {
  const [[row]] = await db.batch([db.all<Row>(question)])
  const unknown: Unreadable[] = [
    ...(query.practice && !row?.isPractice ? [{ name: 'practice', reason: 'unknown_practice' } as const] : []),
    ...(query.withinKm !== undefined && !row?.isPlace ? [{ name: 'postcode', reason: 'unknown_postcode' } as const] : []),
  ]
  if (unknown.length > 0) throw new UnreadableProblem(unknown)
  return { total: row?.total ?? 0, items: JSON.parse(row?.items ?? '[]') }
}

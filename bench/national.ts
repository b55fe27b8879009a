import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client/http'
import { importDirectory } from '../local/import-directory.ts'
import { setUp } from '../local/local-database.ts'
import { type Sqld, startSqld } from '../local/sqld.ts'
import { databaseOf, openDatabase } from '../src/platform/database.ts'
import { openVault } from '../src/platform/vault.ts'
import { readQuery } from '../src/search/query.ts'
import { findOfferings } from '../src/search/store.ts'
import { benchKeys, practice } from './catalogue.ts'
import { inventOfferings } from './offerings.ts'
import { nationalReport } from './report.ts'

/** Milliseconds of one search, medians: of the practice alone, and with the whole country in the same database. */
export type NationalCost = { name: string; found: number; alone: number; country: number; ratio: number }

const own = 300
const template = 1000
const copies = 99
const rounds = 25
const today = '2026-11-28'

const searches = [
  ['a rare word', 'q=imkeren&postcode=5247'],
  ['a common word', 'q=dementie'],
  ['a word of nearly all', 'q=zorg'],
  ['two words', 'q=logeren+weekend&postcode=5247'],
  ['a mistyped word', 'q=demensie'],
  ['a sentence', "q=mijn vader dwaalt 's nachts en overdag val ik om&postcode=5247"],
  ['filters', 'q=wandelen&soort=daytime&wanneer=weekend'],
  ['no words', 'postcode=5247'],
] as const

/** The same practice of 300 offerings, alone and among 100,000 of the country; in turn, so that a busy moment falls on both. */
export async function measureNational(folder: string): Promise<void> {
  const [alone, country] = await Promise.all([startSqld(join(folder, 'alone')), startSqld(join(folder, 'country'))])
  try {
    await fill(alone, 0)
    const total = await fill(country, copies)
    console.log(nationalReport(own, total, await measureAll(alone.url, country.url)))
  } finally {
    await Promise.all([alone.stop(), country.stop()])
  }
}

async function measureAll(alone: string, country: string): Promise<NationalCost[]> {
  const costs: NationalCost[] = []
  for (const [name, asked] of searches) {
    const times = { alone: [] as number[], country: [] as number[] }
    let found = 0
    for (let round = -3; round < rounds; round++) {
      const one = await timed(alone, asked)
      const other = await timed(country, asked)
      if (one.found !== other.found) throw new Error(`${name}: ${one.found} found alone, ${other.found} in the country`)
      found = one.found
      if (round >= 0) times.alone.push(one.ms)
      if (round >= 0) times.country.push(other.ms)
    }
    const [here, there] = [medianOf(times.alone), medianOf(times.country)]
    costs.push({ name, found, alone: here, country: there, ratio: there / here })
  }
  return costs
}

async function timed(url: string, asked: string): Promise<{ found: number; ms: number }> {
  const query = readQuery(new URLSearchParams(asked))
  const db = openDatabase(url, '')
  const began = performance.now()
  const result = await findOfferings(db, practice, query, today)
  return { found: result?.total ?? 0, ms: performance.now() - began }
}

const medianOf = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** Returns how many offerings there are. Those of the country are a thousand invented ones, copied in the database over ten practices. */
async function fill(sqld: Sqld, times: number): Promise<number> {
  const client = createClient({ url: sqld.url })
  const db = databaseOf(client)
  await setUp(client, 'practices', openVault(benchKeys))
  await importDirectory(db, inventOfferings(own), { practice, dryRun: false })
  if (times > 0) {
    const file = inventOfferings(template + own)
    const elsewhere = file.rows.slice(own).map(({ line, cells }) => ({ line, cells: { ...cells, service_area: 'GM0971' } }))
    await importDirectory(db, { ...file, rows: elsewhere }, { practice: 'stein', dryRun: false })
    for (let copy = 1; copy <= times; copy++) await copyTemplate(client, copy)
  }
  const counted = await client.execute('select count(*) as count from offerings')
  client.close()
  return Number(counted.rows[0]?.count)
}

const stein = 2
const others = 10

/** Into the range of another practice, with other ids, slugs and keys. */
async function copyTemplate(client: Client, copy: number): Promise<void> {
  const info = await client.execute(`select name from pragma_table_info('offerings')`)
  const columns = info.rows.map(({ name }) => String(name))
  const renewed: Record<string, string> = {
    id: `id || '-${copy}'`,
    slug: `slug || '-${copy}'`,
    import_key: `import_key || '-${copy}'`,
    external_id: `external_id || '-${copy}'`,
    short_code: 'null',
  }
  const isTemplate = `responsible_practice_id = 'practice-stein' and external_id not like 'BENCH%-%'`
  const number = stein + (copy % others)
  const moved = (entry: string) => `${entry} - ${stein * 1_000_000} + ${number * 1_000_000 + copy * 2 * template}`
  const places = `entry between ${stein * 1_000_000} and ${stein * 1_000_000 + template}`
  await client.batch(
    [
      `insert into offerings (${columns.join(', ')}) select ${columns.map((column) => renewed[column] ?? column).join(', ')} from offerings where ${isTemplate}`,
      `insert into offering_terms select offering_id || '-${copy}', taxonomy, code from offering_terms where offering_id in (select id from offerings where ${isTemplate})`,
      `insert into practice_offerings (entry, practice_id, offering_id, lat, lon, shown_from, shown_until, types, facets, room, due_day)
        select ${moved('entry')}, (select id from practices where number = ${number}), offering_id || '-${copy}', lat, lon, shown_from, shown_until, types, facets, room, due_day
        from practice_offerings where ${places}`,
      `insert into search_words select ${number}, term, ${moved('entry')}, weight from search_words where practice = ${stein} and ${places}`,
    ],
    'write',
  )
}

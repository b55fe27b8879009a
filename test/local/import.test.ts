import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { importDirectory } from '../../local/import-directory.ts'
import { readCsv } from '../../local/read-csv.ts'
import { databaseOf } from '../../src/platform/database.ts'
import { type CsvCells, csvOf } from '../support/csv.ts'
import { freshDatabase } from '../support/server.ts'
import { listenTo } from '../support/terminal.ts'

const { client } = await freshDatabase()
const db = databaseOf(client)

/** Leiden has no offerings of its own in the demo, so what is there came from a test. */
const bring = (rows: readonly CsvCells[], { practice = 'leiden', dryRun = false } = {}) =>
  listenTo(() => importDirectory(db, readCsv(csvOf(rows)), { practice, dryRun }))

const row = (key: string, more: CsvCells = {}): CsvCells => ({
  external_id: key,
  organisation: `Huis ${key}`,
  name: `Logeren ${key}`,
  ...more,
})

/** Everything in the database but the moments of writing and the ids of places, which nothing refers to. */
async function everything(): Promise<Record<string, string[]>> {
  const found = await client.execute(`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'
    and name not like 'libsql_%' and name not like 'name_words%'`)
  const names = found.rows.map(({ name }) => String(name))
  const tables = await client.batch(
    names.map((name) => `select * from ${name}`),
    'read',
  )
  return Object.fromEntries(
    tables.map(({ columns, rows }, at) => {
      const name = names[at] ?? ''
      const kept = columns.filter((column) => column !== 'updated_at' && `${name}.${column}` !== 'locations.id')
      return [name, rows.map((row) => JSON.stringify(kept.map((column) => row[column]))).sort()]
    }),
  )
}

/** What is derived from the others, to be found by. */
const derived = ['practice_offerings', 'offering_words', 'search_words', 'search_shapes']

const linesChanged = (before: Record<string, string[]>, after: Record<string, string[]>) =>
  Object.fromEntries(
    Object.entries(after)
      .map(([table, rows]) => [table, rows.filter((line) => !before[table]?.includes(line)).length] as const)
      .filter(([table, count]) => count > 0 && !derived.includes(table)),
  )

const showsIn = async (externalId: string) => {
  const rows = await db.all<{ slug: string }>(sql`select p.slug from practice_offerings v join practices p on p.id = v.practice_id
    join offerings o on o.id = v.offering_id where o.external_id = ${externalId} order by p.slug`)
  return rows.map(({ slug }) => slug)
}

describe('a coordinator brings a file', () => {
  const file = [
    row('T1', {
      types: 'guest_house|short_stay',
      address: 'Dorpsstraat 1',
      postcode: '2311 AB',
      place: 'Leiden',
      service_area: 'GM0546|5381',
    }),
    row('T2', { name: 'Logeren T1', languages: 'nl|tr', opening_hours: 'Mo-Fr 09:00-17:00' }),
    { ...row('T3', { kvk: '70000003', funding_routes: 'wlz' }), external_id: '' },
  ]

  test('twice, and the second time adds nothing and moves no page', async () => {
    expect((await bring(file)).said).toEqual(['3 added, 0 changed, 0 not read.'])
    const once = await everything()
    expect((await bring(file)).said).toEqual(['0 added, 3 changed, 0 not read.'])
    expect(await everything()).toEqual(once)
    expect(await db.all(sql`select slug from offerings where name = 'Logeren T1' and length(slug) > 10`)).toHaveLength(1)
  })

  test('with one row changed, and only that row changes', async () => {
    const before = await everything()
    const changed = file.map((cells, at) => (at === 0 ? { ...cells, name: 'Logeren met tuin', types: 'guest_house', place: '' } : cells))
    await bring(changed)
    const after = await everything()

    expect(linesChanged(before, after)).toEqual({ offerings: 1, locations: 1, offering_versions: 1 })
    expect(linesChanged(after, before)).toEqual({ offerings: 1, locations: 1, offering_terms: 1 })
    const slugs = await db.all(sql`select slug from offerings where external_id = 'T1'`)
    expect(slugs, 'the address of the page stays').toEqual([{ slug: 'logeren-t1' }])
  })

  test('with mistakes: reads which and where, and the good rows are there', async () => {
    const { answer, said, complained } = await bring([
      row('M1', { phone: '06-12345678' }),
      row('M2', { phone: 'bel mij', kvk: '1' }),
      row('M3', { organisation: '' }),
      row('M4'),
    ])
    expect(answer).toBe(false)
    expect(said).toEqual(['2 added, 0 changed, 2 not read.'])
    expect(complained).toEqual([
      "line 3, kvk: '1' is not a Chamber of Commerce number of 8 digits",
      "line 3, phone: 'bel mij' is not a telephone number",
      'line 4, organisation: is empty, but required',
    ])
    expect(await Promise.all(['M1', 'M2', 'M3', 'M4'].map(showsIn))).toEqual([['leiden'], [], [], ['leiden']])
  })

  test('with the same offering twice: hears of it, and the first one stands', async () => {
    const { said, complained } = await bring([
      row('D1'),
      { organisation: 'Huis D', name: 'Logeren' },
      row('D1', { name: 'Iets anders' }),
      { organisation: 'huis d', name: 'LOGEREN', summary: 'Nog eens' },
    ])
    expect(said).toEqual(['2 added, 0 changed, 2 not read.'])
    expect(complained).toEqual(['line 4, external_id: is the same offering as line 2', 'line 5, name: is the same offering as line 3'])
    expect(await db.all(sql`select name from offerings where external_id = 'D1'`)).toEqual([{ name: 'Logeren D1' }])
  })

  test('with a column we do not know: it is named and left out', async () => {
    expect((await bring([row('U1', { kleur: 'groen', Prijs: '3' })])).said).toEqual([
      'Ignored columns: kleur, prijs',
      '1 added, 0 changed, 0 not read.',
    ])
  })

  test('to look first: reads what would happen, and nothing does', async () => {
    const before = await everything()
    const { said } = await bring([row('T1', { name: 'Anders' }), row('X1'), row('X2', { kvk: '1' })], { dryRun: true })
    expect(said).toEqual(['Dry run, nothing written: would be 1 added, 1 changed, 1 not read.'])
    expect(await everything()).toEqual(before)
  })

  test.each([
    ['without a required column', [{ external_id: 'Z1', name: 'Logeren' }], 'leiden', 'the column organisation is missing'],
    ['without any line', [], 'leiden', 'the column organisation is missing, the column name is missing'],
    ['for a practice that is not there', [row('Z1')], 'nergens', 'There is no practice "nergens". Nothing was written.'],
  ])('%s: it is refused in a sentence, and nothing is written', async (_, rows, practice, sentence) => {
    const before = await everything()
    await expect(bring(rows, { practice })).rejects.toThrow(sentence)
    expect(await everything()).toEqual(before)
  })

  test('with a column twice: it is refused, for which of the two is true?', async () => {
    const twice = readCsv(Buffer.from('name,organisation,name\nLogeren,Huis,Dagopvang\n'))
    await expect(listenTo(() => importDirectory(db, twice, { practice: 'leiden', dryRun: false }))).rejects.toThrow(
      'the column name is there twice',
    )
  })

  test('of two thousand rows: sees how far it is, and all of them are there', async () => {
    const many = Array.from({ length: 2000 }, (_, at) => row(`G${at}`, { organisation: `Organisatie ${at % 300}`, types: 'day_care' }))
    const { said } = await bring(many)
    expect(said).toEqual([
      ...[250, 500, 750, 1000, 1250, 1500, 1750, 2000].map((done) => `${done} of 2000 rows`),
      '2000 added, 0 changed, 0 not read.',
    ])
    const counted = await db.all(sql`select count(*) as offerings, count(distinct organisation_id) as organisations
      from offerings where external_id glob 'G*'`)
    expect(counted).toEqual([{ offerings: 2000, organisations: 300 }])
  })
})

describe('an offering shows where it serves', () => {
  const practices = ['arnhem', 'bergen-op-zoom', 'den-bosch', 'ede', 'epe', 'horst-aan-de-maas']
  const everywhere = [...practices, 'land-van-cuijk', 'leiden', 'leusden', 'renswoude', 'stein']

  test.each([
    ['nowhere else than where it was brought', '', ['leiden']],
    ['in the whole country', 'NL', everywhere],
    ['in another municipality, and not where it was brought', 'GM0228', ['ede']],
    ['in the municipality that another one went up in', 'GM1684', ['land-van-cuijk']],
    ['in the municipality of a postcode', '5381', ['den-bosch']],
    ['once, though it names a municipality and its postcode', 'GM0796|5381|GM0971', ['den-bosch', 'stein']],
    ['nowhere, when no municipality that takes part is named', 'GM0363|1011', []],
  ])('%s: %j', async (_, area, slugs) => {
    await bring([row('S1', { service_area: area })])
    expect(await showsIn('S1')).toEqual(slugs)
  })
})

describe('an organisation', () => {
  const organisationOf = async (key: string) => {
    const [found] = await db.all<{ id: string; name: string; kvk: string | null }>(
      sql`select g.id, g.name, g.kvk from organisations g join offerings o on o.organisation_id = g.id where o.external_id = ${key}`,
    )
    return found
  }

  test('that took another name is found by its number, and all its offerings bear the new name', async () => {
    await bring([row('K1', { organisation: 'Thuis', kvk: '70000001' })])
    const before = await organisationOf('K1')
    await bring([row('K2', { organisation: 'Thuis en Meer', kvk: '70000001' })])
    expect(await organisationOf('K1')).toEqual({ ...before, name: 'Thuis en Meer' })
    expect(await organisationOf('K2')).toEqual(await organisationOf('K1'))
  })

  test('that was known by name gets its number, and is one with the rows that do not know it', async () => {
    await bring([row('K3', { organisation: 'De Vlier' })])
    await bring([row('K4', { organisation: 'De Vlier', kvk: '70000002' }), row('K5', { organisation: 'De Vlier' })])
    expect(await organisationOf('K3')).toMatchObject({ name: 'De Vlier', kvk: '70000002' })
    expect(await organisationOf('K4')).toEqual(await organisationOf('K3'))
    expect(await organisationOf('K5')).toEqual(await organisationOf('K3'))
  })

  test('is another one when it has the same name and another number', async () => {
    await bring([row('K6', { organisation: 'Samen', kvk: '70000004' }), row('K7', { organisation: 'Samen', kvk: '70000005' })])
    expect((await organisationOf('K6'))?.id).not.toBe((await organisationOf('K7'))?.id)
  })
})

test('of a hidden address the search gets no coordinates, whether they were given or follow from the postcode', async () => {
  const place = { postcode: '5381 AB', place: 'Vinkel', address: 'Geheim 1' }
  await bring([
    row('H1', { ...place, lat: '51.70', lon: '5.40', hide_address: 'yes' }),
    row('H2', { ...place, hide_address: 'yes' }),
    row('H3', { ...place, lat: '51.70', lon: '5.40' }),
    row('H4', { ...place, hide_address: 'no' }),
  ])
  const measured =
    await db.all(sql`select o.external_id as key, v.lat, v.lon from practice_offerings v join offerings o on o.id = v.offering_id
    where o.external_id glob 'H?' order by 1`)
  expect(measured).toEqual([
    { key: 'H1', lat: null, lon: null },
    { key: 'H2', lat: null, lon: null },
    { key: 'H3', lat: 51.7, lon: 5.4 },
    { key: 'H4', lat: 51.711, lon: 5.464 },
  ])
})

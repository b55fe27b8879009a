import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { importDirectory } from '../../local/import-directory.ts'
import { importPostcodes } from '../../local/import-postcodes.ts'
import { readCsv } from '../../local/read-csv.ts'
import { databaseOf } from '../../src/platform/database.ts'
import { type CsvCells, csvOf } from '../support/csv.ts'
import { freshDatabase } from '../support/server.ts'
import { listenTo } from '../support/terminal.ts'

const { client } = await freshDatabase()
const db = databaseOf(client)

const bring = (rows: readonly CsvCells[], dryRun = false) => listenTo(() => importPostcodes(db, readCsv(csvOf(rows)), { dryRun }))
const areas = () => db.all(sql`select pc4, place, lat, lon, gm_code as gm from postcode_areas order by pc4`)

const file = [
  { pc4: '2311', place: 'Leiden', lat: '52.158', lon: '4.493' },
  { pc4: '5431', place: 'Cuijk', lat: '51.731', lon: '5.879' },
  { pc4: '5211', place: "'s-Hertogenbosch", lat: '51.690', lon: '5.304' },
  { pc4: '1011', place: 'Amsterdam', lat: '52.372', lon: '4.900' },
]

test('before the postcodes of the country are there, who looks first changes nothing', async () => {
  const before = await areas()
  expect((await bring(file, true)).said).toEqual(['Dry run, nothing written: would be 4 postcodes written, 0 not read.'])
  expect(await areas()).toEqual(before)
})

test('with the postcodes of the country an offering there gets its place on the map, and shows where it serves', async () => {
  const offering = {
    external_id: 'P1',
    organisation: 'Huis P',
    name: 'Logeren P',
    postcode: '2311 AB',
    place: 'Leiden',
    service_area: 'GM0546|5431',
  }
  await listenTo(() => importDirectory(db, readCsv(csvOf([offering])), { practice: 'leiden', dryRun: false }))
  const shown = () =>
    db.all(sql`select p.slug, v.lat, v.lon from practice_offerings v join practices p on p.id = v.practice_id
      join offerings o on o.id = v.offering_id where o.external_id = 'P1' order by p.slug`)
  expect(await shown()).toEqual([{ slug: 'leiden', lat: null, lon: null }])

  expect((await bring(file)).said).toEqual(['4 postcodes written, 0 not read.'])
  expect(await shown()).toEqual([
    { slug: 'land-van-cuijk', lat: 52.158, lon: 4.493 },
    { slug: 'leiden', lat: 52.158, lon: 4.493 },
  ])
})

test('a postcode belongs to the municipality that its place is named after, also one that went up in another', async () => {
  expect(
    await db.all(sql`select pc4, place, gm_code as gm from postcode_areas where pc4 in ('2311', '5431', '5211', '1011') order by pc4`),
  ).toEqual([
    { pc4: '1011', place: 'Amsterdam', gm: null },
    { pc4: '2311', place: 'Leiden', gm: 'GM0546' },
    { pc4: '5211', place: "'s-Hertogenbosch", gm: 'GM0796' },
    { pc4: '5431', place: 'Cuijk', gm: 'GM1982' },
  ])
})

test('the same file again changes nothing', async () => {
  const once = await areas()
  await bring(file)
  expect(await areas()).toEqual(once)
})

test('who brings rows with mistakes reads which and where, and the good ones are there', async () => {
  const { answer, said, complained } = await bring([
    { pc4: '1012', place: 'Amsterdam', lat: '52.37', lon: '4.89' },
    { pc4: '0999', place: 'Nergens', lat: '52', lon: '5' },
    { pc4: '1013', place: ' ', lat: '52', lon: '5' },
    { pc4: '1014', place: 'Parijs', lat: '48.85', lon: '2.35' },
    { pc4: '1015', place: 'Amsterdam', lat: '52.37', lon: 'oost' },
    { pc4: '1016', place: 'Amsterdam', lat: '', lon: '4.89' },
  ])
  expect(answer).toBe(false)
  expect(said).toEqual(['1 postcode written, 5 not read.'])
  expect(complained).toEqual([
    "line 3, pc4: '0999' is not a postcode of four digits",
    'line 4, place: is empty, but required',
    "line 5, lat: '48.85' is not a latitude in the Netherlands (50 to 54)",
    "line 6, lon: 'oost' is not a longitude in the Netherlands (3 to 8)",
    "line 7, lat: '' is not a latitude in the Netherlands (50 to 54)",
  ])
  expect(await db.all(sql`select pc4 from postcode_areas where pc4 glob '101?' order by pc4`)).toEqual([{ pc4: '1011' }, { pc4: '1012' }])
})

test('a file without coordinates is refused in a sentence', async () => {
  await expect(bring([{ pc4: '1011', place: 'Amsterdam' }])).rejects.toThrow(
    'This file cannot be read as postcodes: the column lat is missing, the column lon is missing. Nothing was written.',
  )
})

import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { importDirectory } from '../../local/import-directory.ts'
import { readCsv } from '../../local/read-csv.ts'
import { listOfferingIds, reindexStatements } from '../../src/directory/reindex.ts'
import { paths } from '../../src/paths.ts'
import { type CsvCells, csvOf } from '../support/csv.ts'
import { openSite } from '../support/site.ts'
import { listenTo } from '../support/terminal.ts'

const { db, visitor } = await openSite()

const bring = (rows: CsvCells[]) => listenTo(() => importDirectory(db, readCsv(csvOf(rows)), { practice: 'leiden', dryRun: false }))
const hideout = { lat: '51.6951', lon: '5.3123' }

/** Leiden has no offerings in the demo, but those of the whole country. */
beforeAll(async () => {
  await db.run(sql`delete from service_areas where area = 'NL'`)
  await db.batch(reindexStatements(db, await listOfferingIds(db)))
  await bring([
    { organisation: 'Huis', name: 'Vlier', types: 'guest_house', capacity_available: '2', place: 'Hier', lat: '51.70', lon: '5.31' },
    { organisation: 'Huis', name: 'Esdoorn', types: 'guest_house', capacity_available: '0', place: 'Hier', lat: '51.71', lon: '5.32' },
    { organisation: 'Huis', name: 'Schuil', types: 'crisis_stay', hide_address: 'yes', address: 'Geheimpad 1', place: 'Hier', ...hideout },
    { organisation: 'Huis', name: 'Kievit', types: 'volunteer_buddy', place: 'Hier' },
  ])
})

const pinsIn = (html: string) => [...html.matchAll(/<a href="#plek-(\d+)"[^>]*class="pin"[^>]*>\s*<title>([^<]*)/g)]
const namesIn = (html: string) => [...html.matchAll(/id="plek-(\d+)"[\s\S]*?card__link"[^>]*>([\s\S]*?)<\/a>/g)]
const plain = (html = '') =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;/g, "'")
    .trim()

describe('the map of a list', () => {
  test.each(['', 'postcode=5247', 'postcode=5247&pagina=2', 'q=logeren'])('has the numbers and names of that list (%s)', async (query) => {
    const { html } = await visitor.visit(paths.offerings('den-bosch', query))
    const list = new Map(namesIn(html).map(([, number, name]) => [number, plain(name)]))
    const pins = pinsIn(html)
    expect(pins.length).toBeGreaterThan(0)
    for (const [, number, title] of pins) expect(plain(title)).toMatch(new RegExp(`^${number}: `))
    for (const [, number = '', title] of pins) expect(plain(title)).toContain(list.get(number))
  })

  test('shows what has a place and says which numbers have none; what is full is open', async () => {
    const { html, text } = await visitor.visit(paths.offerings('leiden', 'postcode=5211'))
    const list = namesIn(html).map(([, number, name]) => [plain(name), number])
    const numberOf = Object.fromEntries(list) as Record<string, string>
    expect(pinsIn(html).map(([, number]) => number)).toEqual([numberOf.Vlier, numberOf.Esdoorn].sort())
    expect(text).toContain(`Nummer ${[numberOf.Kievit, numberOf.Schuil].sort().join(' en ')} staan alleen in de lijst.`)
    expect(html).toMatch(/data-full[^>]*><title>\d: Esdoorn, ongeveer [\d,]+ km, nu vol</)
    expect(html).not.toMatch(/data-full[^>]*><title>\d: Vlier/)
  })

  test('has rings around a postcode that is known, and only then', async () => {
    const rings = async (query: string) => (await visitor.visit(paths.offerings('den-bosch', query))).html.match(/map__ring/g)?.length
    expect([await rings('postcode=5247'), await rings(''), await rings('postcode=9999')]).toEqual([3, undefined, undefined])
  })

  test('is not sent when no place stands on it', async () => {
    const { html, status } = await visitor.visit(paths.offerings('den-bosch', 'q=xyzzy'))
    expect([status, html.includes('map')]).toEqual([200, false])
  })

  test('asks nobody else: nothing in it comes from another host', async () => {
    const { html } = await visitor.visit(paths.offerings('den-bosch', 'postcode=5247'))
    const map = /<figure class="map">[\s\S]*?<\/figure>/.exec(html)?.[0] ?? ''
    expect(map.length).toBeGreaterThan(1000)
    expect(map).not.toMatch(/https?:|\/\/|url\(|<image/)
  })
})

describe('a hidden address', () => {
  test('is on no map, and its number leads nowhere', async () => {
    const { html } = await visitor.visit(paths.offerings('leiden', 'postcode=5211&q=schuil'))
    expect(html).toContain('Schuil')
    expect(html).not.toMatch(/class="map"|Geheimpad|51\.69|5\.31/)
  })

  test('does not show on its own page, with a postcode or without', async () => {
    const [row] = await db.all<{ slug: string }>(sql`select slug from offerings where name = 'Schuil'`)
    for (const postcode of ['', '5211']) {
      const { html, status } = await visitor.visit(paths.offering('leiden', row?.slug ?? '', postcode))
      expect(status).toBe(200)
      expect(html).not.toMatch(/class="map"|Geheimpad|51\.69|5\.31/)
    }
  })
})

test('the page of a place shows where it is, and how far from the postcode', async () => {
  const { html } = await visitor.visit(paths.offering('den-bosch', 'dagopvang-de-kastanje', '5247'))
  expect(html).toMatch(/role="img" aria-label="Kaart: Dagopvang De Kastanje \(voorbeeld\) ligt ongeveer [\d,]+ km van 5247"/)
  expect(html.match(/class="pin"/g)?.length).toBe(1)
})

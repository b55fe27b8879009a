import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { importDirectory } from '../../local/import-directory.ts'
import { readCsv } from '../../local/read-csv.ts'
import { guarded, importColumns } from '../../src/directory/import-cell.ts'
import { listOfferingIds, reindexStatements } from '../../src/directory/reindex.ts'
import { databaseOf } from '../../src/platform/database.ts'
import { cookieOf } from '../support/access-visitors.ts'
import { csvOf } from '../support/csv.ts'
import { freshDatabase } from '../support/server.ts'
import { openSite, openSiteOn } from '../support/site.ts'
import { listenTo } from '../support/terminal.ts'
import { oddRows } from './odd-rows.ts'

const site = await openSite()
const seed = 20_261_128

const bring = async (db: typeof site.db, practice: string, bytes: Uint8Array) =>
  (await listenTo(() => importDirectory(db, readCsv(bytes), { practice, dryRun: false }))) as { said: string[]; complained: string[] }

/** The complete file of Anouk, who coordinates den-bosch, in a portal on this database. */
async function fileOf(of: { url: string }): Promise<Uint8Array> {
  const portal = openSiteOn(of.url)
  const cookie = await cookieOf(portal, 'Anouk')
  const answer = await portal.app.request('http://localhost/werk/aanbod/export.csv', { headers: { Cookie: cookie } })
  expect(answer.status).toBe(200)
  return new Uint8Array(await answer.arrayBuffer())
}

/** The practice den-bosch keeps nothing. */
async function emptied() {
  const database = await freshDatabase()
  const db = databaseOf(database.client)
  await db.run(sql`update offerings set withdrawn_on = '2020-01-01', import_key = 'gone|' || id, external_id = null`)
  await db.batch(reindexStatements(db, await listOfferingIds(db)))
  return { ...database, db }
}

describe('the complete file', () => {
  test('brought into an empty practice gives the same file again, byte for byte, whatever stands in it', { timeout: 120_000 }, async () => {
    const [one, other] = [await emptied(), await emptied()]
    const rows = oddRows(520, seed)
    expect((await bring(one.db, 'den-bosch', csvOf(rows))).complained).toEqual([])
    const first = await fileOf(one)
    const { said, complained } = await bring(other.db, 'den-bosch', first)
    expect(complained).toEqual([])
    expect(said.at(-1)).toBe('520 added, 0 changed, 0 not read.')
    expect(Buffer.from(await fileOf(other)).equals(Buffer.from(first))).toBe(true)
  })

  test('tells every cell that was brought', async () => {
    const { db, url } = await emptied()
    const rows = oddRows(100, seed + 1)
    await bring(db, 'den-bosch', csvOf(rows))
    const back = readCsv(await fileOf({ url })).rows.map(({ cells }) => cells)
    const sets = ['types', 'care_recipient_groups', 'caregiver_groups', 'funding_routes', 'day_parts', 'service_area']
    const plain = (column: string, cell = '') => {
      const text = cell.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim()
      if (sets.includes(column)) return text.split('|').toSorted().join('|')
      return column === 'lat' || column === 'lon' ? text && String(Number(text)) : text
    }
    const usual: Record<string, string> = { verify_every_months: '6', capacity_every_days: '14', service_area: 'GM0796' }
    for (const row of rows) {
      const found = back.find((cells) => unguarded(cells.name ?? '') === unguarded(plain('name', row.name)))
      for (const column of importColumns.filter((name) => name !== 'external_id' && name !== 'kvk' && !name.startsWith('organisation'))) {
        if (column === 'hide_address') continue
        const told = plain(column, unguarded(found?.[column] ?? ''))
        expect([column, told]).toEqual([
          column,
          plain(column, unguarded((row[column] ?? '').replaceAll('\0', '').trim())) || (usual[column] ?? ''),
        ])
      }
    }
  })

  test('brought into its own practice changes nothing and adds nothing, also what has no key of its own', async () => {
    const { db, url } = await emptied()
    await bring(db, 'den-bosch', csvOf(oddRows(60, seed + 2)))
    const first = await fileOf({ url })
    const versions = async () => db.all(sql`select id, version, updated_at, slug from offerings order by id`)
    const before = await versions()
    expect((await bring(db, 'den-bosch', first)).said.at(-1)).toBe('0 added, 60 changed, 0 not read.')
    expect(await versions()).toEqual(before)
    expect(Buffer.from(await fileOf({ url })).equals(Buffer.from(first))).toBe(true)
  })

  test('holds a window and an interval, and a file that does not speak of them leaves them as they are', async () => {
    const { db } = await emptied()
    const row = { external_id: 'W', organisation: 'Huis', name: 'Venster' }
    const life = async () =>
      db.all(
        sql`select visible_from as "from", visible_until as until, verify_every_months as months, capacity_every_days as days from offerings where external_id = 'W'`,
      )
    await bring(
      db,
      'den-bosch',
      csvOf([{ ...row, visible_from: '2026-01-01', visible_until: '2026-12-31', verify_every_months: '3', capacity_every_days: '7' }]),
    )
    expect(await life()).toEqual([{ from: '2026-01-01', until: '2026-12-31', months: 3, days: 7 }])
    await bring(db, 'den-bosch', csvOf([{ ...row, summary: 'Anders' }]))
    expect(await life()).toEqual([{ from: '2026-01-01', until: '2026-12-31', months: 3, days: 7 }])
    await bring(db, 'den-bosch', csvOf([{ ...row, visible_from: '' }]))
    expect(await life()).toEqual([{ from: null, until: null, months: 6, days: 14 }])
    const { complained } = await bring(
      db,
      'den-bosch',
      csvOf([{ ...row, visible_from: '2026-02-01', visible_until: '2026-01-01', verify_every_months: '0' }]),
    )
    expect(complained).toEqual(["line 2, verify_every_months: '0' is less than 1", 'line 2, visible_until: is before visible_from'])
  })

  test('is for a spreadsheet: with the mark of UTF-8, semicolons, and no cell that begins as a formula', async () => {
    const { db, url } = await emptied()
    await bring(db, 'den-bosch', csvOf(oddRows(200, seed + 3)))
    const bytes = await fileOf({ url })
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const { header, rows } = readCsv(bytes)
    expect(header).toEqual([...importColumns])
    expect(new TextDecoder().decode(bytes).split('\r\n')[0]).toBe(importColumns.join(';'))
    expect(rows.flatMap(({ cells }) => Object.values(cells)).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
    expect(rows.some(({ cells }) => cells.external_id?.startsWith("'=ROW"))).toBe(true)
  })

  test('is asked by a coordinator only, and the log says by whom', async () => {
    for (const person of ['fatima', 'ilse', 'noor', 'willem'] as const)
      expect((await (await site.as(person)).visit('/werk/aanbod/export.csv')).status).toBe(403)
    expect((await site.visitor.visit('/werk/aanbod/export.csv')).status).toBe(401)
    const { headers, status } = await (await site.as('sjef')).visit('/werk/aanbod/export.csv')
    expect([status, headers.get('Cache-Control')]).toEqual([200, 'no-store'])
    expect(headers.get('Content-Disposition')).toMatch(/^attachment; filename="adempauze-stein-\d{4}-\d\d-\d\d\.csv"$/)
    const lines = await site.db.all(
      sql`select person_id as who, practice_id as practice, subject_kind as kind, action_code as code from log_lines where action = 'offering.export'`,
    )
    expect(lines).toEqual([{ who: 'sjef', practice: 'practice-stein', kind: 'offering', code: 'R' }])
    const { html } = await (await site.as('sjef')).visit('/werk/logboek')
    expect(html).toContain('Haalde al het aanbod op als bestand')
  })
})

const unguarded = (cell: string) => (/^'+[=+\-@]/.test(cell) ? cell.slice(1) : cell)

describe('an apostrophe in front', () => {
  test.each([
    ['=1', "'=1"],
    ["'=1", "''=1"],
    ['-5', "'-5"],
    ['@x', "'@x"],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ["'", "'"],
    ['a=1', 'a=1'],
    ['', ''],
  ])('of %j', (text, written) => {
    expect(guarded(text)).toBe(written)
    expect(unguarded(written)).toBe(text)
  })
})

describe('the public file', () => {
  test('holds what the practice shows, with commas, to be read from every site', async () => {
    const answer = await site.app.request('http://localhost/den-bosch/aanbod.csv', { headers: { Origin: 'https://kaart.example' } })
    expect(answer.status).toBe(200)
    expect(
      Object.fromEntries(
        ['Content-Type', 'Access-Control-Allow-Origin', 'Cache-Control', 'Vary'].map((name) => [name, answer.headers.get(name)]),
      ),
    ).toEqual({
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=300',
      Vary: null,
    })
    const text = await answer.text()
    expect(text.split('\r\n')[0]).toBe(importColumns.join(','))
    const shown = await site.db.all<{ count: number }>(
      sql`select count(*) as count from practice_offerings where practice_id = 'practice-den-bosch'
        and date('now') between shown_from and shown_until`,
    )
    const { rows } = readCsv(Buffer.from(text))
    expect(rows).toHaveLength(shown[0]?.count ?? 0)
    expect(new Set(rows.map(({ cells }) => cells.external_id)).size).toBe(rows.length)
  })

  test('is not there where there is no practice', async () => {
    expect((await site.visitor.visit('/nergens/aanbod.csv')).status).toBe(404)
    expect(await (await site.app.request('http://localhost/den-bosch/aanbod.csv', { method: 'HEAD' })).text()).toBe('')
  })

  test('of more rows than go in one question holds them all, once', async () => {
    const { db, url } = await emptied()
    const many = Array.from({ length: 1200 }, (_, at) => ({ external_id: `M${at}`, organisation: `Huis ${at % 50}`, name: `Plek ${at}` }))
    await bring(db, 'den-bosch', csvOf(many))
    const portal = openSiteOn(url)
    const { html } = await portal.visitor.visit('/den-bosch/aanbod.csv')
    const keys = readCsv(Buffer.from(html)).rows.map(({ cells }) => cells.external_id)
    expect([keys.length, new Set(keys).size]).toEqual([1200, 1200])
    expect(portal.trips.count).toBe(3)
  })
})

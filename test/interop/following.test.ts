import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { importDirectory } from '../../local/import-directory.ts'
import { readCsv } from '../../local/read-csv.ts'
import { filesFor, mostInFile, sitemap } from '../../src/interop/sitemap.ts'
import { element, xmlText } from '../../src/interop/xml.ts'
import { addDays, addMonths, dayOf } from '../../src/platform/day.ts'
import { type CsvCells, csvOf } from '../support/csv.ts'
import { freshDatabase } from '../support/server.ts'
import { openSiteOn } from '../support/site.ts'
import { listenTo } from '../support/terminal.ts'

const database = await freshDatabase()
const site = openSiteOn(database.url)
const { db, visitor } = site
const began = site.clock.now
const today = dayOf(began)

const bring = (rows: CsvCells[], at = began) =>
  listenTo(() => importDirectory(db, readCsv(csvOf(rows)), { practice: 'leiden', dryRun: false, now: at }))
const later = (minutes: number) => new Date(began.getTime() + minutes * 60_000)

type Entry = { title: string; updated: string; id: string; link: string }
const all = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'gs'))].map(([, inside = '']) => inside)
const feed = async (practice = 'leiden', headers = {}) => {
  const answer = await visitor.visit(`/${practice}/wijzigingen.atom`, headers)
  const entries = all(answer.html, 'entry').map(
    (entry): Entry => ({
      title: all(entry, 'title')[0] ?? '',
      updated: all(entry, 'updated')[0] ?? '',
      id: all(entry, 'id')[0] ?? '',
      link: /<link rel="alternate"[^>]* href="([^"]+)"/.exec(entry)?.[1] ?? '',
    }),
  )
  return { ...answer, entries, updated: all(answer.html, 'updated')[0] }
}
const titles = async () =>
  (await feed()).entries.map(({ title }) => title).filter((title) => title.includes('Nieuw huis') || title.includes('Oud huis'))

describe('who follows a practice', () => {
  const house = { external_id: 'N1', organisation: 'Huis', name: 'Nieuw huis', types: 'guest_house' }
  const old = { external_id: 'N2', organisation: 'Huis', name: 'Oud huis', types: 'guest_house' }

  test('reads what is new, then what changed, then what somebody looked after; each once, the last on top', async () => {
    await bring([old], later(1))
    await bring([house], later(2))
    expect(await titles()).toEqual(['Nieuw: Nieuw huis', 'Nieuw: Oud huis'])
    await bring([{ ...old, summary: 'Met een tuin' }], later(3))
    expect(await titles()).toEqual(['Gewijzigd: Oud huis', 'Nieuw: Nieuw huis'])
    site.clock.now = later(3 * 24 * 60)
    await db.run(sql`update offerings set verified_on = ${addDays(today, 2)} where external_id = 'N1'`)
    expect(await titles()).toEqual(['Nagekeken: Nieuw huis', 'Gewijzigd: Oud huis'])
    const { entries, updated } = await feed()
    expect(updated).toBe(entries[0]?.updated)
    expect(entries[0]?.updated).toBe(`${addDays(today, 2)}T00:00:00.000Z`)
  })

  test('is not told of a place that became free, nor of a check on a day that is still to come', async () => {
    const before = await titles()
    await db.run(sql`update offerings set capacity_available = 3, updated_at = ${later(9999).toISOString()} where external_id = 'N2'`)
    await db.run(sql`update offerings set verified_on = '2099-01-01' where external_id = 'N2'`)
    expect(await titles()).toEqual(before)
  })

  test('meets an id that never changes and belongs to one entry, and addresses that lead there', async () => {
    const { entries, html, headers } = await feed()
    expect(headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8')
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    expect(entries.every(({ id }) => /^tag:localhost,2026:leiden\/[0-9a-f-]{36}$/.test(id))).toBe(true)
    expect(html).toContain('<link rel="self" type="application/atom+xml" href="http://localhost/leiden/wijzigingen.atom"/>')
    const link = entries[0]?.link ?? ''
    expect(link).toBe('http://localhost/leiden/aanbod/nieuw-huis')
    expect((await visitor.visit(new URL(link).pathname)).status).toBe(200)
  })

  test('gets the last fifty, in the language that is asked for', async () => {
    expect((await feed('den-bosch')).entries).toHaveLength(50)
    expect((await feed('leiden', { 'Accept-Language': 'en' })).html).toContain('<title>New and changed help in Leiden</title>')
  })

  test('finds it from the list and from the page of an offering', async () => {
    for (const page of ['/leiden/aanbod', '/leiden/aanbod/nieuw-huis'])
      expect((await visitor.visit(page)).html).toContain(
        '<link rel="alternate" type="application/atom+xml" href="/leiden/wijzigingen.atom"',
      )
    const { html } = await visitor.visit('/leiden/aanbod')
    for (const address of ['/leiden/aanbod.csv', '/leiden/wijzigingen.atom', '/api/hsds']) expect(html).toContain(`href="${address}"`)
  })

  test('gets no more to read than what it has, as long as nothing changes', async () => {
    const { headers } = await feed()
    const again = await visitor.visit('/leiden/wijzigingen.atom', { 'If-None-Match': headers.get('ETag') ?? '' })
    expect([again.status, again.html]).toEqual([304, ''])
  })

  test('hears nothing of what does not show yet, and of it as new on the day it does', async () => {
    const day = addDays(today, 20)
    await bring([{ external_id: 'N3', organisation: 'Huis', name: 'Nieuw huis straks', visible_from: day }], later(4))
    expect(await titles()).not.toContain('Nieuw: Nieuw huis straks')
    site.clock.now = new Date(`${day}T12:00:00Z`)
    expect((await titles())[0]).toBe('Nieuw: Nieuw huis straks')
  })

  test('finds no feed where there is no practice', async () => {
    expect((await visitor.visit('/nergens/wijzigingen.atom')).status).toBe(404)
    expect((await visitor.visit('/nergens/sitemap.xml')).status).toBe(404)
  })
})

describe('a search engine', () => {
  test('goes by robots.txt to every page there is', async () => {
    const robots = (await visitor.visit('/robots.txt')).html
    const start = /^Sitemap: (.*)$/m.exec(robots)?.[1] ?? ''
    const index = (await visitor.visit(new URL(start).pathname)).html
    const files = all(index, 'loc')
    expect(files).toHaveLength(11)
    const pages = (await Promise.all(files.map((file) => visitor.visit(new URL(file).pathname)))).flatMap(({ html }) => all(html, 'loc'))
    const [{ count } = { count: 0 }] = await db.all<{ count: number }>(
      sql`select count(*) as count from practice_offerings where shown_from <= ${dayOf(site.clock.now)}`,
    )
    const [{ events } = { events: 0 }] = await db.all<{ events: number }>(
      sql`select count(distinct event_id) as events from agenda_dates where day >= ${dayOf(site.clock.now)}`,
    )
    const [{ items } = { items: 0 }] = await db.all<{ items: number }>(
      sql`select count(*) as items from library_items where withdrawn_on is null and review_on >= ${addMonths(dayOf(site.clock.now), -6)}`,
    )
    expect(pages).toHaveLength(count + events + items + 6 * 11)
    expect(new Set(pages).size).toBe(pages.length)
    expect(pages.every((page) => page.startsWith('http://localhost/'))).toBe(true)
    for (const page of pages.filter((_, at) => at % 25 === 0)) expect((await visitor.visit(new URL(page).pathname)).status).toBe(200)
  })

  test('is led to the address that the portal has for everybody', async () => {
    const elsewhere = openSiteOn(database.url, { BASE_URL: 'https://adempauze.example', DEMO: '0' })
    const answer = await elsewhere.app.request('https://adempauze.example/leiden/sitemap.xml')
    expect(all(await answer.text(), 'loc')[0]).toBe('https://adempauze.example/leiden')
  })

  test('gets files of no more than fifty thousand addresses', () => {
    expect([0, 1, mostInFile, mostInFile + 1, 100_000].map(filesFor)).toEqual([1, 1, 1, 2, 3])
    expect(mostInFile + 3 + 500).toBeLessThanOrEqual(50_000)
  })

  test.each(['0', '-1', '2', 'twee', '1e3', '99999', ''])('finds no part %j', async (part) => {
    expect((await visitor.visit(`/leiden/sitemap.xml?deel=${part}`)).status).toBe(404)
  })
})

describe('what stands in XML', () => {
  test.each([
    ['<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
    ['a\u0000\u0001\u000b\u001f\ufffe\uffffb', 'ab'],
    ['\ud800x', 'x'],
    ['🧑‍🧑‍🧒 مساعدة', '🧑‍🧑‍🧒 مساعدة'],
    ['a\r\nb\tc', 'a&#13;\nb\tc'],
    [']]>', ']]&gt;'],
  ])('%j', (text, written) => {
    expect(xmlText(text)).toBe(written)
  })

  test('is empty in one tag', () => {
    expect(element('a', '', { b: '"', c: undefined })).toBe('<a b="&quot;"/>')
    expect(sitemap([])).toContain('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>')
  })
})

import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { importDirectory } from '../../local/import-directory.ts'
import { readCsv } from '../../local/read-csv.ts'
import { derivedId } from '../../src/interop/derived-id.ts'
import { momentOf, readDirectoryQuery } from '../../src/interop/hsds-query.ts'
import { emailOf, uriOf } from '../../src/interop/uri.ts'
import { csvOf } from '../support/csv.ts'
import { openSite } from '../support/site.ts'
import { listenTo } from '../support/terminal.ts'
import { complaintsAbout, type Kind } from './hsds-schemas.ts'
import { oddRows } from './odd-rows.ts'

const site = await openSite()
const count = 150

beforeAll(async () => {
  const rows = oddRows(count, 20_261_129).map((row, at) => ({
    ...row,
    service_area: at % 2 ? 'NL' : 'GM0546',
    visible_from: '',
    visible_until: '',
  }))
  const { answer } = await listenTo(() => importDirectory(site.db, readCsv(csvOf(rows)), { practice: 'leiden', dryRun: false }))
  expect(answer).toBe(true)
})

async function all(path: string): Promise<unknown[]> {
  const items: unknown[] = []
  for (let page = 1; ; page++) {
    const answer = await site.app.request(`http://localhost/api/hsds/${path}&page=${page}&per_page=50`)
    const told = (await answer.json()) as { contents: unknown[]; last_page: boolean }
    items.push(...told.contents)
    if (told.last_page) return items
  }
}

describe('what is typed in the oddest way', () => {
  test.each([
    ['services?practice=leiden', 'service_list'],
    ['services?practice=leiden&full=true', 'service'],
    ['service_at_locations?practice=leiden&full=true', 'service_at_location'],
    ['service_at_locations?practice=leiden', 'service_at_location_list'],
    ['organizations?practice=leiden&full=true', 'organization'],
    ['organizations?practice=leiden', 'organization_list'],
  ] as const)('is still valid in %s', async (path, kind) => {
    const items = await all(path)
    expect(items.length).toBeGreaterThan(80)
    expect(items.flatMap((item) => complaintsAbout(kind satisfies Kind, item))).toEqual([])
  })

  test('stands on its page as data that can be read, and closes nothing', async () => {
    const map = (await site.visitor.visit('/leiden/sitemap.xml')).html
    const pages = [...map.matchAll(/<loc>http:\/\/localhost(\/[^<]*\/aanbod\/[^<]+)<\/loc>/g)].map(([, path = '']) => path)
    expect(pages.length).toBeGreaterThan(count)
    for (const page of pages.slice(0, 60)) {
      const { html } = await site.visitor.visit(page)
      const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
      expect(JSON.parse(block)).toMatchObject({ '@type': 'Service' })
    }
  })

  test('is told in the feed without a sign that no XML may hold, nor one that opens a tag', async () => {
    const { html } = await site.visitor.visit('/leiden/wijzigingen.atom')
    expect(html.match(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu)).toBeNull()
    expect(
      html.replace(/<\/?(feed|id|title|updated|author|name|link|entry|category|summary)( [a-z:]+="[^"<]*")*\/?>|<\?xml[^>]*\?>/g, ''),
    ).not.toMatch(/[<>]/)
    expect(html).not.toMatch(/&(?!(amp|lt|gt|quot|#39|#13);)/)
  })
})

describe('addresses for strict readers', () => {
  const uri = (value: string) => complaintsAbout('taxonomy', { id: derivedId('x'), name: '', description: '', uri: value })
  const email = (value: string) => complaintsAbout('organization_list', { id: derivedId('x'), name: '', description: '', email: value })

  test('are right, or not there, whatever was typed', () => {
    const anything = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string({ unit: 'binary', maxLength: 40 }).map((rest) => `https://a.example/${rest}`),
      fc.string({ unit: 'grapheme', maxLength: 30 }).map((host) => `http://${host}.example`),
      fc.string({ maxLength: 40 }),
    )
    fc.assert(
      fc.property(anything, (typed) => {
        const written = uriOf(typed)
        return written === undefined || uri(written).length === 0
      }),
      { numRuns: 3000, seed: 1 },
    )
    const mail = fc.oneof(
      fc.emailAddress(),
      fc.string({ unit: 'grapheme' }).map((name) => `${name}@b.example`),
      fc.string({ unit: 'binary-ascii' }).map((host) => `a@${host}.nl`),
    )
    fc.assert(
      fc.property(mail, (typed) => {
        const written = emailOf(typed)
        return written === undefined || email(written).length === 0
      }),
      { numRuns: 3000, seed: 1 },
    )
  })

  test.each([
    ['https://a.example/pad?x=1#y', 'https://a.example/pad?x=1#y'],
    ['https://a.example/een twee|{3}^[4]', 'https://a.example/een%20twee%7C%7B3%7D%5E%5B4%5D'],
    ['https://a.example/100%', 'https://a.example/100%25'],
    ['https://müller.example/ü', 'https://xn--mller-kva.example/%C3%BC'],
    ['javascript:alert(1)', undefined],
    ['ftp://a.example', undefined],
    ['geen adres', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j', (typed, written) => {
    expect(uriOf(typed)).toBe(written)
  })
})

describe('an id made of words', () => {
  test('is always the same, a UUID, and another for other words', () => {
    expect(derivedId('a', 'b')).toBe(derivedId('a', 'b'))
    expect(derivedId('taxonomy_term', 'support_type', 'day_care')).toBe('482e8c46-cdf9-8656-b31c-fd21c4059aa8')
    const ids = Array.from({ length: 200_000 }, (_, at) => derivedId(`01a2${at}`, 'attribute', String(at % 7)))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true)
  })
})

describe('the parameters, whatever they are', () => {
  const names = ['search', 'practice', 'postcode', 'proximity', 'modified_after', 'page', 'per_page', 'minimal', 'full', 'organization_id']
  test('are read within bounds, or named', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...names),
          fc.oneof(fc.string({ unit: 'binary' }), fc.integer().map(String), fc.double().map(String)),
        ),
        (asked) => {
          const { query, unread } = readDirectoryQuery(new URLSearchParams(asked))
          expect(unread.every(({ name }) => names.includes(name))).toBe(true)
          expect(query.page >= 1 && query.page <= 100_000 && query.perPage >= 1 && query.perPage <= 1000 && query.words.length <= 200).toBe(
            true,
          )
        },
      ),
      { numRuns: 2000, seed: 2 },
    )
  })

  test.each([
    ['2026-03-31', '2026-03-31T00:00:00.000Z'],
    ['2026-03-31T09:00', '2026-03-31T09:00:00.000Z'],
    ['2026-03-31T09:00:00.5Z', '2026-03-31T09:00:00.500Z'],
    ['2026-03-31t09:00:00z', '2026-03-31T09:00:00.000Z'],
    ['2026-03-31T09:00:00+0200', '2026-03-31T07:00:00.000Z'],
    ['2026-03-31T09:00:00 02:00', '2026-03-31T07:00:00.000Z'],
    ['2026-03-31T09:00:00-02:00', '2026-03-31T11:00:00.000Z'],
    ['2026-03-31 09:00:00.123456789', '2026-03-31T09:00:00.123Z'],
    ['9999-12-31T23:59:59-12:00', undefined],
    ['0000-01-01T00:00:00+12:00', undefined],
    ['2026-02-29', undefined],
    ['2026-03-31T24:30', undefined],
    ['31-03-2026', undefined],
    ['2026-03-31T09:00:00Zulu', undefined],
  ])('the moment %s', (typed, moment) => {
    expect(momentOf(typed)).toBe(moment)
  })
})

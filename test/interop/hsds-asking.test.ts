import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { importDirectory } from '../../local/import-directory.ts'
import { readCsv } from '../../local/read-csv.ts'
import { listOfferingIds, reindexStatements } from '../../src/directory/reindex.ts'
import { paths } from '../../src/paths.ts'
import { adviceInput } from '../../src/routing/advice-input.ts'
import { type CsvCells, csvOf } from '../support/csv.ts'
import { asText, openSite } from '../support/site.ts'
import { listenTo } from '../support/terminal.ts'
import { complaintsAbout } from './hsds-schemas.ts'

const site = await openSite()
const { db } = site

const bring = (practice: string, rows: CsvCells[]) =>
  listenTo(() => importDirectory(db, readCsv(csvOf(rows)), { practice, dryRun: false, now: site.clock.now }))
const changedOn = (key: string, at: string) => db.run(sql`update offerings set updated_at = ${at} where external_id = ${key}`)

/** Nothing of the demo shows. Of the postcode 5211 it is known where it lies: 51.689, 5.303, in the municipality of den-bosch. */
beforeAll(async () => {
  await db.run(sql`update offerings set withdrawn_on = '2020-01-01'`)
  await db.batch(reindexStatements(db, await listOfferingIds(db)))
  await bring('ede', [
    {
      external_id: 'A',
      organisation: 'Huis Eik',
      name: 'Eik',
      types: 'day_care',
      lat: '51.690',
      lon: '5.303',
      service_area: 'GM0228|GM0796',
    },
    {
      external_id: 'B',
      organisation: 'Huis Eik',
      name: 'Beuk',
      types: 'night_care',
      lat: '51.70',
      lon: '5.303',
      service_area: 'GM0796|GM0228',
    },
    {
      external_id: 'C',
      organisation: 'Café Linde',
      name: 'Linde',
      summary: 'Eik en hout',
      types: 'day_care',
      lat: '51.80',
      lon: '5.303',
      service_area: 'NL',
    },
    { external_id: 'D', organisation: 'Café Linde', name: 'Els', types: 'day_care', service_area: 'GM0228' },
    {
      external_id: 'E',
      organisation: 'Stil',
      name: 'Es',
      types: 'crisis_stay',
      lat: '51.690',
      lon: '5.303',
      hide_address: 'yes',
      place: 'Oss',
      service_area: 'GM0796',
    },
    { external_id: 'F', organisation: 'Stil', name: 'Iep', types: 'meals', service_area: '5211' },
  ])
  for (const [key, at] of [
    ['A', '2026-03-01T10:00:00.000Z'],
    ['B', '2026-03-02T00:00:00.000Z'],
    ['C', '2026-03-03T00:00:00.000Z'],
    ['D', '2026-03-04T00:00:00.000Z'],
    ['E', '2026-03-05T00:00:00.000Z'],
    ['F', '2026-03-06T00:00:00.000Z'],
  ] as const)
    await changedOn(key, at)
})

type Item = { id: string; name: string }
type Page = {
  contents: Item[]
  total_items: number
  total_pages: number
  page_number: number
  size: number
  first_page: boolean
  last_page: boolean
  empty: boolean
}
type Told = { status: number; type: string; invalid_params?: { name: string; reason: string }[] }

const ask = (path: string, headers = {}) => site.app.request(`http://localhost/api/hsds${path}`, { headers })
const page = async (path: string): Promise<Page> => {
  const answer = await ask(path)
  expect([path, answer.status]).toEqual([path, 200])
  return (await answer.json()) as Page
}
const names = async (question: string, of = 'services') => (await page(`/${of}?${question}`)).contents.map(({ name }) => name)
const idOf = async (name: string, of = 'services') => (await page(`/${of}`)).contents.find((item) => item.name === name)?.id ?? ''

const everything = ['Eik', 'Beuk', 'Linde', 'Els', 'Es', 'Iep']
const sorted = async (question: string) => (await names(question)).toSorted()

describe('a program asks for services', () => {
  test('and gets all that show anywhere, each once', async () => {
    expect(await sorted('')).toEqual(everything.toSorted())
  })

  test.each([
    ['search=eik', ['Beuk', 'Eik', 'Linde']],
    ['search=eik hout', ['Linde']],
    ['search=CAFÉ', ['Els', 'Linde']],
    ['search=nergens', []],
    ['practice=den-bosch', ['Beuk', 'Eik', 'Es', 'Iep', 'Linde']],
    ['practice=ede', ['Beuk', 'Eik', 'Els', 'Linde']],
    ['practice=ede&search=eik', ['Beuk', 'Eik', 'Linde']],
    ['practice=leiden', ['Linde']],
    ['postcode=5211', ['Beuk', 'Eik', 'Es', 'Iep', 'Linde']],
    ['postcode=5247 AB', ['Beuk', 'Eik', 'Es', 'Linde']],
    ['postcode=9999', everything.toSorted()],
    ['postcode=5211&proximity=500', ['Eik']],
    ['postcode=5211&proximity=2000', ['Beuk', 'Eik']],
    ['postcode=5211&proximity=2km', ['Beuk', 'Eik']],
    ['postcode=5211&proximity=500000', ['Beuk', 'Eik', 'Linde']],
    ['modified_after=2026-03-04', ['Els', 'Es', 'Iep']],
    ['modified_after=2026-03-01T10:00:00Z', everything.toSorted()],
    ['modified_after=2026-03-01T10:00:00.001Z', ['Beuk', 'Els', 'Es', 'Iep', 'Linde']],
    ['modified_after=2026-03-04T01:00:00+01:00', ['Els', 'Es', 'Iep']],
    ['modified_after=2026-03-04T01:00:00%2B01:00', ['Els', 'Es', 'Iep']],
    ['modified_after=2026-03-04 00:00', ['Els', 'Es', 'Iep']],
    ['modified_after=2099-01-01', []],
    ['minimal=true&practice=leiden', ['Linde']],
    ['full=1&practice=leiden', ['Linde']],
    ['full=false&minimal=0&practice=leiden', ['Linde']],
    ['kleur=groen&practice=leiden', ['Linde']],
    ['organization_id=00000000-0000-7000-8000-000000000000', []],
    ['taxonomy_term_id=00000000-0000-8000-8000-000000000000', []],
    ['taxonomy_id=00000000-0000-8000-8000-000000000000', []],
  ])('with %s', async (question, found) => {
    expect(await sorted(question)).toEqual(found)
  })

  test('by term, by taxonomy and by organization', async () => {
    const term = (await page('/taxonomy_terms?search=day_care')).contents[0]?.id
    const taxonomy = (await page('/taxonomies?search=soort')).contents[0]?.id
    const money = (await page('/taxonomies?search=betaling')).contents[0]?.id
    const organization = await idOf('Café Linde', 'organizations')
    expect(await sorted(`taxonomy_term_id=${term}`)).toEqual(['Eik', 'Els', 'Linde'])
    expect(await sorted(`taxonomy_id=${taxonomy}`)).toEqual(everything.toSorted())
    expect(await sorted(`taxonomy_id=${money}`)).toEqual([])
    expect(await sorted(`organization_id=${organization}`)).toEqual(['Els', 'Linde'])
    const all = `search=eik&practice=den-bosch&postcode=5211&proximity=50km&taxonomy_term_id=${term}&taxonomy_id=${taxonomy}&modified_after=2026-03-02`
    expect(await sorted(all)).toEqual(['Linde'])
    expect(await sorted(`${all}&organization_id=${organization}&full=true`)).toEqual(['Linde'])
    expect(await sorted(`${all}&organization_id=${await idOf('Huis Eik', 'organizations')}`)).toEqual([])
  })

  test('nearest first when it asks how near, and never hears how far a hidden one is', async () => {
    expect(await names('postcode=5211&proximity=500km')).toEqual(['Eik', 'Beuk', 'Linde'])
    expect(await names('postcode=5211&proximity=500km&practice=den-bosch')).toEqual(['Eik', 'Beuk', 'Linde'])
  })

  test('in the order of the portal, when it names words and a practice', async () => {
    const { html } = await site.visitor.visit('/den-bosch/aanbod?q=eik&postcode=5211')
    const onThePage = [...html.matchAll(/class="card__link"[^>]*>(.*?)<\/a>/gs)].map(([, name = '']) => asText(name))
    expect(onThePage.length).toBeGreaterThan(2)
    expect(await names('search=eik&practice=den-bosch&postcode=5211')).toEqual(onThePage)
  })

  test('page by page, over the edges', async () => {
    const told = async (question: string) => {
      const { contents, ...rest } = await page(`/services?${question}`)
      return { ...rest, names: contents.length }
    }
    const base = { total_items: 6, total_pages: 2 }
    const [first, last] = await Promise.all([told('per_page=4'), told('per_page=4&page=2')])
    expect(first).toEqual({ ...base, page_number: 1, size: 4, first_page: true, last_page: false, empty: false, names: 4 })
    expect(last).toEqual({ ...base, page_number: 2, size: 2, first_page: false, last_page: true, empty: false, names: 2 })
    expect(await told('per_page=4&page=3')).toEqual({
      ...base,
      page_number: 3,
      size: 0,
      first_page: false,
      last_page: true,
      empty: true,
      names: 0,
    })
    expect(await told('page=100000')).toMatchObject({ size: 0, empty: true })
    expect(await told('per_page=6')).toMatchObject({ total_pages: 1, first_page: true, last_page: true })
    expect(await told('search=nergens')).toEqual({
      total_items: 0,
      total_pages: 0,
      page_number: 1,
      size: 0,
      first_page: true,
      last_page: true,
      empty: true,
      names: 0,
    })
    expect([...(await names('per_page=4')), ...(await names('per_page=4&page=2'))].toSorted()).toEqual(everything.toSorted())
  })

  test.each([
    ['page', ['0', '-1', '1.5', '1e9', 'twee', '100001', '99999999999999999999', '٣']],
    ['per_page', ['0', '-5', '101', '100000', 'alles', 'NaN']],
    ['minimal', ['ja', '2', 'TRUE!']],
    ['full', ['ja', 'null']],
    [
      'modified_after',
      ['gisteren', '2026-02-30', '2026-13-01', '2026-03-01T25:00:00Z', '2026-03-01T10:00:00+99:00', '1e9', '0', '+010000-01-01'],
    ],
    ['postcode', ['0123', '521', 'bos', '5211AB1', "' or 1=1 --"]],
    [
      'proximity',
      [
        '5000',
        '-1&postcode=5211',
        'ver&postcode=5211',
        '1e9&postcode=5211',
        '500001&postcode=5211',
        '5 mijl&postcode=5211',
        '5000&postcode=',
      ],
    ],
    ['organization_id', ['1', 'De Wilg', "'", '../..', '[object Object]']],
    ['taxonomy_term_id', ['day_care', '-']],
    ['taxonomy_id', ['support_type']],
    ['practice', ['nergens', "'s-Hertogenbosch", '%', '🦆', 'x'.repeat(5000)]],
  ])('and is told that it cannot read %s, never an error of ours', async (name, values) => {
    for (const value of values) {
      const answer = await ask(`/services?${name}=${value.replace(/[%🦆+#]/gu, encodeURIComponent)}`)
      const told = (await answer.json()) as Told
      expect([value, answer.status, answer.headers.get('Content-Type'), told.type]).toEqual([
        value,
        400,
        'application/problem+json',
        'urn:problem-type:adempauze:bad-request',
      ])
      expect(told.invalid_params).toEqual([{ name, reason: expect.stringMatching(/\.$/) }])
    }
  })

  test('hears of all that cannot be read at once, in the language it asks for', async () => {
    const answer = await ask('/services?page=0&per_page=1000&full=x', { 'Accept-Language': 'en' })
    expect(await answer.json()).toMatchObject({
      title: 'Unreadable request',
      detail: 'full: expects true or false. page: expects a whole number from 1 to 100000. per_page: expects a whole number from 1 to 100.',
      invalid_params: [{ name: 'full' }, { name: 'page' }, { name: 'per_page' }],
    })
    expect((await page('/services?minimal=true&per_page=1000')).contents).toHaveLength(6)
  })

  test('how far things are from a postcode that nobody knows: it is told so', async () => {
    const answer = await ask('/services?postcode=9999&proximity=5000')
    expect(((await answer.json()) as Told).invalid_params).toEqual([{ name: 'postcode', reason: expect.any(String) }])
  })

  test.each([
    '',
    ' ',
    'x'.repeat(500),
    'NEAR(a b)',
    '"""',
    '(eik OR',
    'title:eik*',
    '[]{}',
    "'; drop table offerings --",
    '🧑‍🧑‍🧒',
    'مساعدة',
    '\u202e',
    '%',
    '_',
    'de het een',
    '\0',
    '\ud800',
  ])('by words as people type them (%j): an answer', async (words) => {
    for (const practice of ['', '&practice=den-bosch'])
      expect(Array.isArray((await page(`/services?search=${encodeURIComponent(words.toWellFormed())}${practice}`)).contents)).toBe(true)
  })
})

describe('a program asks for one', () => {
  test.each(['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms'])(
    'of %s that is not there',
    async (of) => {
      for (const id of ['00000000-0000-7000-8000-000000000000', 'x', "'", '%00', '..%2f..']) {
        const answer = await ask(`/${of}/${id}`)
        expect([id, answer.status, answer.headers.get('Content-Type')]).toEqual([id, 404, 'application/problem+json'])
      }
    },
  )

  test('that no longer shows, and it is not there', async () => {
    const id = await idOf('Es')
    const organization = await idOf('Stil', 'organizations')
    expect((await ask(`/services/${id}`)).status).toBe(200)
    await db.run(
      sql`update practice_offerings set shown_until = '2020-01-01' where offering_id in (select id from offerings where external_id in ('E', 'F'))`,
    )
    expect((await ask(`/services/${id}`)).status).toBe(404)
    expect((await ask(`/organizations/${organization}`)).status).toBe(404)
    expect(await sorted('')).toEqual(['Beuk', 'Eik', 'Els', 'Linde'])
    await db.run(sql`update practice_offerings set shown_until = '9999-12-31'`)
  })
})

describe('a program asks for organizations', () => {
  test.each([
    ['', ['Café Linde', 'Huis Eik', 'Stil']],
    ['search=huis', ['Huis Eik']],
    ['practice=leiden', ['Café Linde']],
    ['postcode=5211&proximity=2km', ['Huis Eik']],
    ['modified_after=2099-01-01', []],
    ['practice=den-bosch&search=linde&full=true', ['Café Linde']],
  ])('with %j', async (question, found) => {
    expect((await names(question, 'organizations')).toSorted()).toEqual(found)
  })
})

describe('a program asks where services are', () => {
  test('and gets those that are somewhere, with the same parameters', async () => {
    const services = async (question: string) => {
      const { contents } = await page(`/service_at_locations?${question}`)
      return (contents as unknown as { service: Item }[]).map(({ service }) => service.name).toSorted()
    }
    expect(await services('')).toEqual(['Beuk', 'Eik', 'Es', 'Linde'])
    expect(await services('postcode=5211&proximity=2km&full=true')).toEqual(['Beuk', 'Eik'])
    expect(await services('search=eik&practice=ede')).toEqual(['Beuk', 'Eik', 'Linde'])
  })
})

describe('a program that comes back', () => {
  test('with what it has already, gets nothing to read, and may still read that from every site', async () => {
    const first = await ask('/services?practice=leiden', { Origin: 'https://kaart.example' })
    expect(first.headers.get('Cache-Control')).toBe('public, max-age=60')
    expect(first.headers.get('Vary')).toBeNull()
    const again = await ask('/services?practice=leiden', {
      Origin: 'https://kaart.example',
      'If-None-Match': first.headers.get('ETag') ?? '',
    })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect([again.headers.get('Access-Control-Allow-Origin'), again.headers.get('API-Version')]).toEqual(['*', '1.0.0'])
    await changedOn('C', '2026-03-07T00:00:00.000Z')
    expect((await ask('/services?practice=leiden', { 'If-None-Match': first.headers.get('ETag') ?? '' })).status).toBe(200)
  })

  test('may ask for the head only, and may change nothing', async () => {
    const head = await site.app.request('http://localhost/api/hsds/services', { method: 'HEAD' })
    expect([head.status, await head.text(), head.headers.get('Content-Type')]).toEqual([200, '', 'application/json'])
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await site.app.request('http://localhost/api/hsds/services', { method, headers: { Origin: 'https://kaart.example' } })
      expect([answer.status, answer.headers.get('Allow'), answer.headers.get('Content-Type')]).toEqual([
        405,
        'GET, HEAD, OPTIONS',
        'application/problem+json',
      ])
    }
  })
})

describe('a developer', () => {
  type Api = {
    paths: Record<string, { get?: { parameters?: { $ref: string }[] } }>
    components: { parameters: Record<string, object>; schemas: { Situation: { properties: object; additionalProperties: boolean } } }
  }

  test('finds at the front what it is, and where the description is', async () => {
    const root = (await (await ask('')).json()) as { version: string; openapi_url: string }
    expect(root).toEqual({
      version: '3.0',
      profile: 'https://docs.openreferral.org/en/v3.0.1/hsds/',
      openapi_url: 'http://localhost/api/hsds/openapi.json',
    })
    expect((await ask('/')).status).toBe(301)
  })

  test('reads there of every address, and of every parameter that is read', async () => {
    const api = (await (await ask('/openapi.json')).json()) as Api
    const routes = site.app.routes.filter(({ method, path }) => method === 'GET' && path.startsWith('/api/hsds') && !path.endsWith('.json'))
    const told = [...new Set(routes.map(({ path }) => path.replace('/api/hsds', '').replace(':id', '{id}') || '/'))]
    expect(Object.keys(api.paths).toSorted()).toEqual([...told, paths.routeAdvice].toSorted())
    const { directoryParameters } = await import('../../src/interop/hsds-query.ts')
    expect(Object.keys(api.components.parameters).toSorted()).toEqual(directoryParameters.toSorted())
    const referred = Object.values(api.paths).flatMap(({ get }) => (get?.parameters ?? []).map(({ $ref }) => $ref.split('/').at(-1)))
    expect([...new Set(referred)].toSorted()).toEqual(directoryParameters.toSorted())
  })

  test('reads there of every field of a situation, and that there are no others', async () => {
    const api = (await (await ask('/openapi.json')).json()) as Api
    const { properties, additionalProperties } = api.components.schemas.Situation
    expect(Object.keys(properties).toSorted()).toEqual(Object.keys(adviceInput.shape).toSorted())
    expect(additionalProperties).toBe(false)
  })
})

test('a minimal list is valid too', async () => {
  const { contents } = await page('/services?minimal=true')
  expect(contents.flatMap((item) => complaintsAbout('service_list', item))).toEqual([])
  expect(Object.keys(contents[0] ?? {})).toEqual(['id', 'name', 'status', 'last_modified'])
})

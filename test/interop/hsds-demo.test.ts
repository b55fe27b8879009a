import { describe, expect, test } from 'vitest'
import { openSite } from '../support/site.ts'
import { complaintsAbout, type Kind, kinds } from './hsds-schemas.ts'

const site = await openSite()

type Item = { id: string; name?: string }
type Page = { total_items: number; total_pages: number; size: number; last_page: boolean; contents: Item[] }

const get = async <Body>(path: string): Promise<Body> => {
  const answer = await site.app.request(`http://localhost/api/hsds${path}`)
  expect([path, answer.status]).toEqual([path, 200])
  return answer.json() as Promise<Body>
}

/** Every item of a list, page by page. */
async function all(path: string): Promise<Item[]> {
  const items: Item[] = []
  for (let page = 1; ; page++) {
    const { contents, last_page } = await get<Page>(`${path}${path.includes('?') ? '&' : '?'}page=${page}&per_page=40`)
    items.push(...contents)
    if (last_page) return items
  }
}

const wrong = (kind: Kind, items: readonly unknown[]) => items.flatMap((item) => complaintsAbout(kind, item))

describe('a strict reader of HSDS 3.0', () => {
  test('finds every schema, and would notice a field too many or one too few, however deep', async () => {
    expect(kinds.map((kind) => complaintsAbout(kind, {}).length > 0)).toEqual(kinds.map(() => true))
    const [service] = await all('/services?full=true')
    expect(complaintsAbout('service', service)).toEqual([])
    expect(complaintsAbout('service', { ...service, kleur: 'groen' })).toHaveLength(1)
    expect(
      complaintsAbout('service', { ...service, organization: { id: service?.id, name: 'x', description: '', kleur: '' } }),
    ).toHaveLength(1)
    expect(complaintsAbout('service', { ...service, service_at_locations: [{ location: {} }] })).toHaveLength(3)
  })

  test.each([
    ['/services', 'service_list', 100],
    ['/services?minimal=true', 'service_list', 100],
    ['/services?full=true', 'service', 100],
    ['/service_at_locations', 'service_at_location_list', 60],
    ['/service_at_locations?minimal=true', 'service_at_location_list', 60],
    ['/service_at_locations?full=true', 'service_at_location', 60],
    ['/organizations', 'organization_list', 60],
    ['/organizations?minimal=true', 'organization_list', 60],
    ['/organizations?full=true', 'organization', 60],
    ['/taxonomies', 'taxonomy', 5],
    ['/taxonomy_terms', 'taxonomy_term', 59],
  ] as const)('has nothing against any item of %s', async (path, kind, least) => {
    const items = await all(path)
    expect(items.length).toBeGreaterThanOrEqual(least)
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    expect(wrong(kind, items)).toEqual([])
  })

  test.each([
    ['/services', 'service'],
    ['/service_at_locations', 'service_at_location'],
    ['/organizations', 'organization'],
    ['/taxonomies', 'taxonomy'],
    ['/taxonomy_terms', 'taxonomy_term'],
  ] as const)('has nothing against any one of %s, which is what the full list tells', async (path, kind) => {
    const items = await all(`${path}?full=true`)
    const ones = await Promise.all(items.map(({ id }) => get<Item>(`${path}/${id}`)))
    expect(wrong(kind, ones)).toEqual([])
    expect(ones).toEqual(items)
  })

  test('meets no id twice in one answer, but where it means the same', async () => {
    const services = await all('/services?full=true')
    const ids = services.flatMap((service) => [...JSON.stringify(service).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id))
    const parts = services.flatMap((service) =>
      [...JSON.stringify(service).matchAll(/"id":"([0-9a-f-]{36})","(?:service_id|link_id)"/g)].map(([, id]) => id),
    )
    expect(parts.length).toBeGreaterThan(1000)
    expect(new Set(parts).size).toBe(parts.length)
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-[78][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id ?? ''))).toBe(true)
  })
})

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { listenTo } from '../support/inspection.ts'
import { openPortal } from '../support/portal.ts'

const portal = await openPortal()

test('the browser takes the block of data for what it is: it runs nothing, forbids nothing, and complains of nothing', async () => {
  const page = await portal.open('/healthz')
  const heard = listenTo(page, new URL(portal.url).host)
  await page.goto('/den-bosch/aanbod/logeerhuis-de-wilg')
  const told = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(told ?? '')).toMatchObject({ '@type': 'Service', url: `${portal.url}/den-bosch/aanbod/logeerhuis-de-wilg` })
  expect(heard).toEqual([])
})

test.each(['/den-bosch/wijzigingen.atom', '/sitemap.xml', '/stein/sitemap.xml'])(
  'the browser reads %s as XML without a fault',
  async (path) => {
    const page = await portal.open('/den-bosch')
    const root = await page.evaluate(async (address) => {
      const answer = await fetch(address)
      const parsed = new DOMParser().parseFromString(await answer.text(), 'application/xml')
      return [answer.status, parsed.documentElement.localName, parsed.querySelectorAll('parsererror').length]
    }, path)
    expect(root).toEqual([
      200,
      { '/den-bosch/wijzigingen.atom': 'feed', '/sitemap.xml': 'sitemapindex', '/stein/sitemap.xml': 'urlset' }[path],
      0,
    ])
  },
)

/** A site of somebody else, which is one empty page. */
async function otherSite(): Promise<string> {
  const server = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Kaart</title>'))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => {
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('a page of another site may read the directory from the browser of its visitor, and no page of people', async () => {
  const page = await (await portal.seat({ person: 'anouk' })).newPage()
  await page.goto(await otherSite())
  const answers = await page.evaluate(async (own) => {
    const ask = async (path: string) => {
      const answer = await fetch(own + path)
      return [answer.status, answer.headers.get('API-Version'), (await answer.text()).length > 100]
    }
    const open = await Promise.all(['/api/hsds/services?per_page=2', '/api/hsds/nergens', '/den-bosch/aanbod.csv'].map(ask))
    const closed = await ask('/werk/aanbod/export.csv').catch((error: Error) => error.name)
    return [...open, closed]
  }, portal.url)
  expect(answers).toEqual([[200, '1.0.0', true], [404, '1.0.0', true], [200, null, true], 'TypeError'])
})

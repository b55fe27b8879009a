import { describe, expect, test } from 'vitest'
import { openSite } from '../support/site.ts'

const site = await openSite()
const elsewhere = { Origin: 'https://kaart.example' }
const ask = (path: string, init: RequestInit = {}) => site.app.request(`http://localhost${path}`, init)

describe('a program of somebody else', () => {
  test('hears what is wrong in a form it can read, in the language it asks for', async () => {
    const answer = await ask('/api/nergens', { headers: { ...elsewhere, 'Accept-Language': 'en' } })
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([404, 'application/problem+json'])
    expect(await answer.json()).toEqual({
      type: 'urn:problem-type:adempauze:not-found',
      title: 'Not found',
      status: 404,
      detail: 'There is nothing at this address, or it is no longer public.',
      instance: `urn:uuid:${answer.headers.get('X-Request-Id')}`,
    })
    expect((await (await ask('/api/nergens')).json()) as object).toMatchObject({ title: 'Niet gevonden' })
  })

  test.each(['/api', '/api/nergens', '/api/hsds/nergens'])(
    'may ask at %s from every site, and hears of which version it is',
    async (path) => {
      for (const method of ['GET', 'POST', 'DELETE', 'HEAD']) {
        const { headers } = await ask(path, { method, headers: elsewhere })
        expect([headers.get('Access-Control-Allow-Origin'), headers.get('API-Version')]).toEqual(['*', '1.0.0'])
        expect(headers.get('Set-Cookie')).toBeNull()
      }
    },
  )

  test('is told beforehand by the browser what it may ask', async () => {
    const asked = { ...elsewhere, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type' }
    const { status, headers } = await ask('/api/hsds/services', { method: 'OPTIONS', headers: asked })
    expect(status).toBe(204)
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Access-Control-Allow-Methods')).toBe('GET,HEAD,POST,OPTIONS')
    expect(headers.get('Access-Control-Allow-Headers')).toBe('Content-Type,If-None-Match')
  })

  test('gets no cookie let in: the pages stay closed to other sites', async () => {
    const page = await ask('/den-bosch', { headers: elsewhere })
    expect(page.headers.get('Access-Control-Allow-Origin')).toBeNull()
    expect((await ask('/uitloggen', { method: 'POST', headers: elsewhere })).status).toBe(403)
  })

  test('of another host, or with too much at once, is refused in the same form', async () => {
    const other = await site.app.request('http://elders.example/api/hsds')
    expect([other.status, other.headers.get('Content-Type')]).toEqual([421, 'application/problem+json'])
    const large = await ask('/api/nergens', { method: 'POST', body: 'x'.repeat(70_000) })
    expect([large.status, large.headers.get('Content-Type')]).toEqual([413, 'application/problem+json'])
  })
})

test('an address that only begins alike is a page', async () => {
  expect((await ask('/apis')).headers.get('Content-Type')).toContain('text/html')
})

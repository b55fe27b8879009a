import { describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.tsx'
import type { LogLine } from '../../src/web/log.ts'
import { partsOf } from '../support/parts.ts'

const lines: LogLine[] = []

/** Pages that ask the database nothing tell whether a request came past the doors. */
const appAt = (BASE_URL: string) =>
  createApp(() => ({ ...partsOf({ BASE_URL, ...(BASE_URL.startsWith('https') ? { DEMO: '0' } : {}) }), log: (line) => lines.push(line) }))
const production = appAt('https://adempauze.example')
const ownComputer = appAt('http://127.0.0.1:8787')

describe('the portal answers under its own name only', () => {
  test.each([
    ['https://adempauze.example', 200],
    ['http://adempauze.example', 200], // as a proxy passes it on that ends TLS
    ['https://evil.example', 421],
    ['https://adempauze.example.evil.example', 421],
    ['https://adempauze.example:8443', 421],
    ['https://localhost', 421],
    ['https://127.0.0.1', 421],
  ])('%s: %i', async (origin, status) => {
    const answer = await production.request(`${origin}/privacy`)
    expect(answer.status).toBe(status)
    expect(await answer.text()).not.toContain('evil.example')
  })

  test.each([
    ['http://127.0.0.1:8787', 200],
    ['http://localhost:8787', 200],
    ['http://[::1]:8787', 200],
    ['http://localhost:9999', 421],
    ['http://evil.example:8787', 421],
    ['http://127.0.0.1.evil.example:8787', 421],
  ])('on one’s own computer %s: %i', async (origin, status) => {
    expect((await ownComputer.request(`${origin}/privacy`)).status).toBe(status)
  })

  test('a request for another is a page that says so, with a line for the operator and nothing else', async () => {
    lines.length = 0
    const answer = await production.request('https://evil.example/inloggen/hulp?taal=', { headers: { 'Accept-Language': 'nl' } })
    expect(await answer.text()).toContain('Dit adres is niet van ons')
    expect(answer.headers.get('Location')).toBeNull()
    expect(answer.headers.get('Set-Cookie')).toBeNull()
    expect(lines).toEqual([expect.objectContaining({ status: 421, method: 'GET' })])
    expect(JSON.stringify(lines)).not.toContain('evil')
  })
})

const says = ['X-Forwarded-Host', 'X-Forwarded-Server', 'X-Host', 'X-Original-Host', 'Forwarded', 'X-Original-URL', 'X-Rewrite-URL']

test.each(says)('what a visitor says in %s changes nothing', async (name) => {
  const headers = {
    [name]: name === 'Forwarded' ? 'for=1.2.3.4;host=evil.example;proto=http' : 'evil.example/werk',
    'X-Forwarded-Proto': 'http',
  }
  for (const path of ['/privacy', '/privacy/', '/.well-known/security.txt', '/inloggen?taal=en', '/werk']) {
    const plain = await production.request(`https://adempauze.example${path}`)
    const forged = await production.request(`https://adempauze.example${path}`, { headers })
    expect(forged.status).toBe(plain.status)
    expect(forged.headers.get('Location')).toBe(plain.headers.get('Location'))
    expect(await forged.text()).toBe(await plain.text())
  }
})

describe('what may change something comes from a page of the portal', () => {
  const send = (headers: Record<string, string>, method = 'POST', app = production, host = 'https://adempauze.example') =>
    app.request(`${host}/nergens/iets`, { method, headers, ...(method === 'POST' ? { body: 'a=b' } : {}) })

  test.each([
    ['its own page', { Origin: 'https://adempauze.example' }, 404],
    ['its own page, in a browser that hides the origin', { 'Sec-Fetch-Site': 'same-origin' }, 404],
    ['another site', { Origin: 'https://evil.example' }, 403],
    ['another site with a name that begins the same', { Origin: 'https://adempauze.example.evil.example' }, 403],
    ['another site that claims to be this one', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' }, 403],
    ['a frame without an origin', { Origin: 'null' }, 403],
    ['the same name without TLS', { Origin: 'http://adempauze.example' }, 403],
    ['another port', { Origin: 'https://adempauze.example:444' }, 403],
    ['a neighbour of the same organisation', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['something that is no browser', {}, 403],
    ['something that is no origin', { Origin: '::::' }, 403],
  ])('%s', async (_, headers, status) => {
    const kinds = ['application/x-www-form-urlencoded', 'application/json', 'text/plain', 'multipart/form-data; boundary=x', 'image/png']
    for (const kind of kinds) expect((await send({ ...headers, 'Content-Type': kind })).status).toBe(status)
  })

  test('whichever way it is sent', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE', 'BREW'])
      expect((await send({ Origin: 'https://evil.example' }, method)).status).toBe(403)
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'BREW'])
      expect((await send({ Origin: 'https://adempauze.example' }, method)).status).toBe(404)
  })

  test('which on one’s own computer has several names and one port', async () => {
    const from = (origin: string) => send({ Origin: origin }, 'POST', ownComputer, 'http://127.0.0.1:8787')
    for (const origin of ['http://127.0.0.1:8787', 'http://localhost:8787']) expect((await from(origin)).status).toBe(404)
    for (const origin of ['http://127.0.0.1:3000', 'http://localhost', 'https://evil.example'])
      expect((await from(origin)).status).toBe(403)
  })
})

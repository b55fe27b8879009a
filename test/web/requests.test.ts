import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.tsx'
import { paths } from '../../src/paths.ts'
import { partsOf } from '../support/parts.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { app, visitor } = site
const fatima = await site.as('fatima')

test.each(['/', '/den-bosch/aanbod', '/nergens/te-vinden', '/werk', '/healthz'])(
  'the answer of %s carries the headers that protect it',
  async (path) => {
    const { headers } = await visitor.visit(path)
    const policy = headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('same-origin')
    expect(headers.get('Strict-Transport-Security')).toContain('max-age=31536000')
  },
)

test('pages of people who are signed in are kept nowhere', async () => {
  expect((await fatima.visit('/werk')).headers.get('Cache-Control')).toBe('no-store')
})

test('a part of a page comes without its shell, and caches know the difference', async () => {
  const part = await visitor.visit('/den-bosch/aanbod?q=logeren', { 'HX-Request': 'true', 'HX-Request-Type': 'partial' })
  expect(part.html).not.toContain('<html')
  expect(part.html).toContain('<h1>')
  expect(part.headers.get('Vary')).toContain('HX-Request-Type')
  expect(part.headers.get('HX-Replace-Url')).toBe('/den-bosch/aanbod?q=logeren')
  expect((await visitor.visit('/den-bosch/aanbod?q=logeren')).html).toMatch(/^<!doctype html>/)
})

describe('a form', () => {
  test('from another site does nothing and says so', async () => {
    const answer = await fatima.submit('/uitloggen', {}, { Origin: 'https://elsewhere.example' })
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('Dit formulier kwam niet van deze website')
    expect((await fatima.visit('/werk')).status).toBe(200)
  })

  test.each([70_000, 30_000_000])('of more than 64 kB is not read, and the answer says what to do: %d signs', async (signs) => {
    const answer = await fatima.submit('/werk/verwijzingen/nieuw', { wish: 'x'.repeat(signs) })
    expect(answer.status).toBe(413)
    expect(answer.text).toContain('Maak uw tekst korter')
  })

  test.each([
    ['multipart/form-data', 'not a form'],
    ['application/json', '{"step":"send"}'],
    ['application/x-www-form-urlencoded', '%E0%A4%A=1&person=%ff'],
  ])('of the kind %s that cannot be read is a sentence, not a fault', async (type, body) => {
    const headers = { Origin: 'http://localhost', 'Content-Type': type }
    const answer = await app.request('http://localhost/inloggen/demo', { method: 'POST', body, headers })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  })
})

test.each([
  ['/nergens', 404],
  ['/den-bosch/aanbod/nergens', 404],
  ['/den-bosch/aanbod/%00', 404],
  ['/%E0%A4%A', 404],
  ['/den-bosch/aanbod?pagina=-5', 200],
  ['/den-bosch/aanbod?pagina=99999999999999999999', 303],
  [`/den-bosch/aanbod?q=${'a'.repeat(10_000)}`, 200],
  ["/den-bosch/aanbod?q=';drop table offerings;--", 200],
  ['/den-bosch/aanbod?q="NEAR(a b)" AND * ^ OR', 200],
  ['/den-bosch/aanbod?q=%00%ff&postcode=zzzz&soort=x&voor=y&wanneer=z&kosten=q', 200],
  ['/den-bosch/', 301],
])('%s is answered with %i', async (path, status) => {
  expect((await visitor.visit(path)).status).toBe(status)
})

test('a language that is chosen leaves the address again, and never leads to another site', async () => {
  expect((await visitor.visit('//elsewhere.example/?taal=en')).location).toMatch(/^\/[^/]/)
  expect((await visitor.visit('/den-bosch?postcode=5247&taal=nl')).location).toBe('/den-bosch?postcode=5247')
})

test('without a database every page says that nothing is lost, in the language of the visitor', async () => {
  const alone = createApp(() => partsOf())
  for (const [language, sentence] of [
    ['nl', 'Wat al bewaard was, is niet weg.'],
    ['en', 'What was saved is not lost.'],
  ] as const) {
    const answer = await alone.request('http://localhost/den-bosch', { headers: { 'Accept-Language': language } })
    expect(answer.status).toBe(503)
    expect(answer.headers.get('Retry-After')).toBe('30')
    expect(await answer.text()).toContain(sentence)
  }
  expect((await alone.request('http://localhost/healthz')).status).toBe(200)
  expect((await alone.request('http://localhost/readyz')).status).toBe(503)
})

test('what somebody typed stands in no line of the server, also when it looks like a place in the code', async () => {
  const typed = 'Sleutel\n    at Jan Jansen, 06 1234 5678'
  const broken = await openSite()
  const anouk = await broken.as('anouk')
  await broken.db.run(sql`insert into passkeys values ('c', 'k', 'anouk', '', 0, '', 0, '', '2026-01-01', null, null, null, null)`)
  await broken.db.run(sql`create trigger passkeys_break before update on passkeys begin select raise(abort, 'broken'); end`)
  const answer = await anouk.submit(paths.accountPasskey('k'), { newName: typed })
  expect(answer.status).toBe(500)
  const told = broken.lines.find(({ level }) => level === 'error')
  expect(told?.at).toMatch(/^at .*:\d+:\d+\)?$/)
  expect(JSON.stringify(broken.lines)).not.toContain('Jansen')
})

test('a Worker without its settings answers that it is broken, and not more', async () => {
  const unset = createApp(() => {
    throw new Error('secret-value')
  })
  const answer = await unset.request('http://localhost/')
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain('secret-value')
})

import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.tsx'
import { people, sessions } from '../../src/identity/tables.ts'
import { partsOf } from '../support/parts.ts'
import { openSite, type Person } from '../support/site.ts'

const site = await openSite()
const { db, visitor } = site

describe('signing in', () => {
  test('offers every demo person once', async () => {
    const page = await visitor.visit('/inloggen')
    const cast: Person[] = ['anouk', 'willem', 'fatima', 'joris', 'ilse', 'karim', 'sjef', 'marlies', 'gerda', 'noor']
    for (const person of cast) expect(page.html.split(`name="person" value="${person}"`)).toHaveLength(2)
    expect(await db.select().from(people)).toHaveLength(cast.length)
  })

  test('leads to the worklist with a cookie that scripts and other sites cannot use', async () => {
    const answer = await visitor.submit('/inloggen/demo', { person: 'fatima' })
    expect(answer.status).toBe(303)
    expect(answer.location).toBe('/werk')
    const cookie = answer.headers.get('Set-Cookie') ?? ''
    for (const part of [/^__Host-session=[0-9a-f]{64};/, /Path=\//, /Secure/, /HttpOnly/, /SameSite=Lax/]) expect(cookie).toMatch(part)
    expect(cookie).not.toContain('Domain')
  })

  test('keeps the token only as a hash', async () => {
    const answer = await visitor.submit('/inloggen/demo', { person: 'fatima' })
    const token = /__Host-session=([0-9a-f]+)/.exec(answer.headers.get('Set-Cookie') ?? '')?.[1] ?? ''
    const hashes = (await db.select({ hash: sessions.tokenHash }).from(sessions)).map(({ hash }) => hash)
    expect(hashes.length).toBeGreaterThan(0)
    expect(hashes).not.toContain(token)
    expect(hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true)
  })

  test.each([['nobody'], [''], ["' or 1=1 --"], ['x'.repeat(10_000)]])('as %s is a sentence', async (person) => {
    const answer = await visitor.submit('/inloggen/demo', { person })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Deze persoon kennen wij niet. Kies iemand uit de lijst.')
  })

  test('out deletes the session on the server', async () => {
    const ilse = await site.as('ilse')
    const count = async () => (await db.all<{ count: number }>(sql`select count(*) as count from sessions`))[0]?.count ?? 0
    const before = await count()
    const answer = await ilse.submit('/uitloggen', {})
    expect(answer.location).toBe('/inloggen?klaar=uitgelogd')
    expect(await count()).toBe(before - 1)
    expect((await ilse.visit('/werk')).status).toBe(401)
  })
})

test('without the demo nobody can become a demo person', async () => {
  const settings = { BASE_URL: 'https://adempauze.example', SMTP_URL: 'smtps://portal:long-enough@mail.example', DEMO: '0' }
  const app = createApp(() => ({ ...partsOf(settings), db }))
  const headers = { Origin: 'https://adempauze.example' }
  const body = new URLSearchParams({ person: 'anouk' })
  const answer = await app.request('https://adempauze.example/inloggen/demo', { method: 'POST', body, headers })
  expect(answer.status).toBe(404)
  const page = await (await app.request('https://adempauze.example/inloggen')).text()
  expect(page).toContain('Log in met uw sleutel')
  expect(page).not.toContain('name="person"')
})

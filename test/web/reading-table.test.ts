import { sql } from 'drizzle-orm'
import { inspectRoutes } from 'hono/dev'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { askForContact, ownTyped } from '../support/own-request-sent.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { app, db, visitor } = site
const table = paths.readingTable('den-bosch')
const onTable = { Cookie: 'leestafel=den-bosch' }
const ownPhone = 'Doe dit op uw eigen telefoon'

const doors = inspectRoutes(app).filter(({ name }) => name === 'open')
const addressesOf = (method: string) => doors.filter((door) => door.method === method).map(({ path }) => path)

/** Of professionals, who come by a link or with an account. */
const isForWork = (path: string) => /^\/(inloggen|uitloggen|uitnodiging|nakijken|aanvraag|tekenen|api)/.test(path)

const asked = (path: string) => path.replace(':practice', 'den-bosch').replace(':offering', 'burenbord')

describe('what a reading table does not ask', () => {
  test('who somebody is: of all forms of caregivers only these are left there', async () => {
    const left: string[] = []
    for (const path of addressesOf('POST').filter((path) => !isForWork(path))) {
      const { status, text } = await visitor.submit(asked(path), {}, onTable)
      if (status === 403 && text.includes(ownPhone)) continue
      left.push(path)
    }
    expect(left.sort()).toEqual([
      '/:practice/aanbod/:offering/klopt-niet',
      '/:practice/check',
      '/:practice/leestafel',
      '/:practice/leestafel/uit',
      '/:practice/mijn-lijst',
      '/:practice/wegwijzer',
    ])
  })

  const forms = [
    paths.ownRequest('den-bosch'),
    paths.neighbourForm('den-bosch', 'ask'),
    paths.neighbourForm('den-bosch', 'offer'),
    paths.neighbourFollow('den-bosch'),
    paths.follow,
  ]

  test.each(forms)('%s shows where to do it, and who answers the telephone, in one trip to the database', async (form) => {
    const before = site.trips.count
    const { status, html, text } = await visitor.visit(form, onTable)
    expect(site.trips.count - before).toBe(1)
    expect([status, text.includes(ownPhone)]).toEqual([200, true])
    expect(/<main.*<\/main>/s.exec(html)?.[0]).not.toMatch(/<form|<input/)
    expect(html).toContain('aria-label="Code om te scannen: deze pagina"')
    expect(html).toMatch(/<main.*href="tel:000.*<\/main>/s)
    expect((await visitor.visit(form)).text).not.toContain(ownPhone)
  })

  test('what was sent is not kept, and the answer has nothing of it', async () => {
    const { key } = await askForContact(site)
    const count = async () => (await db.all<{ total: number }>(sql`select count(*) as total from referrals`))[0]?.total
    const before = await count()
    const again = await visitor.submit(paths.ownRequest('den-bosch'), { ...ownTyped, key }, onTable)
    const fresh = await visitor.submit(paths.ownRequest('den-bosch'), ownTyped, onTable)
    for (const { status, html, headers } of [again, fresh]) {
      expect(status).toBe(403)
      expect(headers.get('Cache-Control')).toBe('no-store')
      expect(html).not.toMatch(/Riet|handout__signs|[0-9A-Z]{4}(-[0-9A-Z]{4}){2}/)
    }
    expect(await count()).toBe(before)
    expect((await visitor.submit(paths.ownRequest('den-bosch'), ownTyped)).status).toBe(200)
    expect(await count()).toBe((before ?? 0) + 1)
  })
})

describe('a browser becomes a reading table', () => {
  test('by a button, not by a link; until it closes', async () => {
    const seen = await visitor.visit(table)
    expect(seen.headers.get('Set-Cookie')).toBeNull()
    expect(seen.html).not.toContain('data-table')
    const { status, location, headers } = await visitor.submit(table, {})
    expect([status, location]).toEqual([303, table])
    expect(headers.get('Set-Cookie')).toMatch(/^leestafel=den-bosch; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect((await visitor.visit(table, onTable)).html).toContain('data-table')
  })

  test('and stays one whatever link is followed, until it is turned off with a button', async () => {
    expect((await visitor.visit(`${table}?stand=uit`, onTable)).headers.get('Set-Cookie')).toBeNull()
    const { status, location, headers } = await visitor.submit(paths.readingTableOff('den-bosch'), {}, onTable)
    expect([status, location]).toEqual([303, paths.practice('den-bosch')])
    expect(headers.get('Set-Cookie')).toMatch(/^leestafel=; Max-Age=0/)
  })

  test('never by another site', async () => {
    expect((await visitor.submit(table, {}, { Origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await visitor.submit('/nergens/leestafel', {})).status).toBe(404)
  })

  test('of one practice: that of another offers its own button', async () => {
    const stein = await visitor.visit(paths.readingTable('stein'), onTable)
    expect(stein.text).toContain('Gebruik dit scherm als leestafel')
    expect((await visitor.visit(table, onTable)).text).not.toContain('Gebruik dit scherm als leestafel')
  })
})

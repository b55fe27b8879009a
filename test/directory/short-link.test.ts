import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { reindexStatements } from '../../src/directory/reindex.ts'
import { paths } from '../../src/paths.ts'
import { readQr } from '../support/read-qr.ts'
import { openSite } from '../support/site.ts'

const { db, visitor, clock } = await openSite()

type Row = { id: string; code: string; slug: string }
const rows = await db.all<Row>(
  sql`select id, short_code as code, slug from offerings where responsible_practice_id = 'practice-den-bosch' order by slug`,
)
const wilg = rows.find(({ slug }) => slug === 'logeerhuis-de-wilg') as Row
const kastanje = rows.find(({ slug }) => slug === 'dagopvang-de-kastanje') as Row
const third = rows.find(({ slug }) => ![wilg.slug, kastanje.slug].includes(slug)) as Row

const change = async (of: Row, set: string) => {
  await db.run(sql.raw(`update offerings set ${set} where id = '${of.id}'`))
  await db.batch(reindexStatements(db, [of.id]))
}
const follow = (code: string) => visitor.visit(paths.short(code))

beforeEach(async () => {
  for (const row of [wilg, kastanje, third])
    await change(row, 'withdrawn_on = null, hidden_on = null, merged_into = null, visible_from = null')
})

describe('who follows a short link', () => {
  test('comes to the place, in the practice that answers for it', async () => {
    expect(await follow(wilg.code)).toMatchObject({ status: 303, location: paths.offering('den-bosch', wilg.slug) })
  })

  test('may type capitals, and spaces around it', async () => {
    expect((await follow(wilg.code.toUpperCase())).status).toBe(303)
    expect((await follow(`%20${wilg.code}`)).status).toBe(303)
  })

  test('comes to where it shows, when the practice that answers for it does not show it', async () => {
    const areas = await db.all<{ area: string }>(sql`select area from service_areas where offering_id = ${wilg.id}`)
    const serve = async (some: string[]) => {
      await db.run(sql`delete from service_areas where offering_id = ${wilg.id}`)
      for (const area of some) await db.run(sql`insert into service_areas (offering_id, area) values (${wilg.id}, ${area})`)
      await db.batch(reindexStatements(db, [wilg.id]))
    }
    await serve(['GM0971'])
    expect((await follow(wilg.code)).location).toBe(paths.offering('stein', wilg.slug))
    await serve(areas.map(({ area }) => area))
  })

  test('comes to what it goes on as, however often it went on', async () => {
    await change(wilg, `withdrawn_on = '2026-01-01', merged_into = '${kastanje.id}'`)
    await change(kastanje, `withdrawn_on = '2026-01-01', merged_into = '${third.id}'`)
    expect((await follow(wilg.code)).location).toBe(paths.offering('den-bosch', third.slug))
  })

  test('does not go round: two never go on as each other', async () => {
    await change(wilg, `withdrawn_on = '2026-01-01', merged_into = '${kastanje.id}'`)
    await expect(change(kastanje, `merged_into = '${wilg.id}'`)).rejects.toThrow()
    expect((await follow(wilg.code)).location).toBe(paths.offering('den-bosch', kastanje.slug))
  })

  test.each(['withdrawn_on', 'hidden_on'])('hears that it is no longer there, and whom to ring (%s)', async (column) => {
    await change(wilg, `${column} = '2026-01-01'`)
    const { status, text, html } = await follow(wilg.code)
    expect(status).toBe(404)
    expect(text).toContain('Deze plek is er niet meer')
    expect(text).toContain('000-123 45 10')
    expect(html).toContain(`href="${paths.offerings('den-bosch')}"`)
    expect(text).not.toContain('De Wilg')
  })

  test('does not see it before its first day', async () => {
    await change(wilg, `visible_from = '2099-01-01'`)
    expect((await follow(wilg.code)).status).toBe(404)
    const { now } = clock
    clock.now = new Date('2099-01-01T12:00:00Z')
    expect((await follow(wilg.code)).status).toBe(303)
    clock.now = now
  })

  test.each(['00000000', 'x', 'x'.repeat(10_000), "a' or 1=1--", '%F0%9F%91%B5', wilg.code.slice(1)])(
    'hears that nobody knows it: %.20s',
    async (code) => {
      const { status, text } = await follow(code)
      expect(status).toBe(404)
      expect(text).toContain('Deze link kennen wij niet')
    },
  )
})

describe('the QR code', () => {
  test('on the page of a place leads to it', async () => {
    const { html } = await visitor.visit(paths.offering('den-bosch', wilg.slug))
    const address = readQr(html) ?? ''
    expect(address).toMatch(new RegExp(`^http://localhost(:\\d+)?/k/${wilg.code}$`))
    expect((await visitor.visit(new URL(address).pathname)).location).toBe(paths.offering('den-bosch', wilg.slug))
  })

  test('is a picture to take along, of what shows only', async () => {
    const { status, headers, html } = await visitor.visit(paths.offeringQr('den-bosch', wilg.slug))
    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toMatch(/^image\/svg\+xml/)
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="logeerhuis-de-wilg-qr.svg"')
    expect(readQr(html)).toMatch(new RegExp(`/k/${wilg.code}$`))

    await change(wilg, `withdrawn_on = '2026-01-01'`)
    expect((await visitor.visit(paths.offeringQr('den-bosch', wilg.slug))).status).toBe(404)
    expect((await visitor.visit(paths.offeringQr('nergens', kastanje.slug))).status).toBe(404)
  })
})

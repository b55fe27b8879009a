import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { mostMisses } from '../../src/referrals/follow-code.ts'
import { followNeighbour, neighbourTyped, proposedPair, sendNeighbour } from '../support/neighbours.ts'
import { openSite, type Person, type Visitor } from '../support/site.ts'

const site = await openSite()
const { db, visitor } = site
let gerda: Visitor = visitor
let id = ''
beforeAll(async () => {
  gerda = await site.as('gerda')
  id = (await proposedPair(site, gerda)).ask.id
})

describe('what neighbours sent', () => {
  const others: Person[] = ['sjef', 'marlies', 'noor', 'anouk', 'willem', 'fatima', 'joris', 'ilse', 'karim']

  test.each(others)('is not there for %s', async (person) => {
    const who = await site.as(person)
    expect((await who.visit(paths.neighbour(id))).status).toBe(404)
    expect((await who.submit(paths.neighbour(id), { step: 'close', version: '1' })).status).toBe(404)
    const list = await who.visit(paths.neighbourWork)
    expect(list.html).not.toMatch(/Mien|Saskia|1111|3333|Riet/)
    expect(list.status).toBe(['sjef', 'anouk', 'karim'].includes(person) ? 200 : 404)
  })

  test('is counted for the coordinator of the practice, and of nobody', async () => {
    const { text } = await (await site.as('sjef')).visit(paths.neighbourWork)
    expect(text).toContain('U leest hier aantallen, geen namen.')
    expect(text).toMatch(/Voorstellen zonder antwoord 2/)
  })

  test('is not read by another organisation that takes the agreement over', async () => {
    const apart = await openSite()
    const ask = await sendNeighbour(apart, 'ask', { firstName: 'Vertrouwd' })
    await apart.db.run(sql`update memberships set organisation_id = (select organisation_id from memberships where person_id = 'marlies')
      where person_id = 'gerda'`)
    const own = await apart.as('gerda')
    expect((await own.visit(paths.neighbour(ask.id))).status).toBe(404)
  })

  test('each reading and each step is in the log, of whom, and never what', async () => {
    await gerda.visit(paths.neighbour(id))
    const lines = await db.all<{ action: string; person: string }>(
      sql`select action, person_id as person from log_lines where subject_id = ${id} order by seq`,
    )
    expect(lines.at(-1)).toEqual({ action: 'neighbour.read', person: 'gerda' })
    expect(lines.map(({ action }) => action)).toContain('neighbour.propose')
    await gerda.visit(paths.neighbourWork)
    const [list] = await db.all<{ ids: string }>(
      sql`select subject_ids as ids from log_lines where action = 'neighbour.list' and person_id = 'gerda' order by seq desc limit 1`,
    )
    expect(list?.ids).toContain(id)
    expect(JSON.stringify(await db.all(sql`select * from log_lines where subject_kind = 'neighbour'`))).not.toMatch(
      /Mien|Saskia|0611111111/,
    )
  })
})

describe('a code', () => {
  test('opens nothing with other digits, in another practice, or as the code of a referral', async () => {
    const ask = await sendNeighbour(site, 'ask')
    expect((await followNeighbour(site, { ...ask, digits: '9999' })).status).toBe(422)
    expect((await visitor.submit(paths.neighbourFollow('den-bosch'), { code: ask.code, digits: ask.digits })).status).toBe(422)
    expect((await visitor.submit(paths.follow, { code: ask.code, digits: ask.digits })).status).toBe(422)
  })

  test('is tried eight times from one address, then that address waits an hour and others do not', async () => {
    const ask = await sendNeighbour(site, 'ask')
    const tries = []
    for (let at = 0; at < mostMisses; at += 1)
      tries.push((await followNeighbour(site, { ...ask, digits: '0001' }, {}, '198.51.100.9')).status)
    expect(tries).toEqual(Array(mostMisses).fill(422))
    expect((await followNeighbour(site, ask, {}, '198.51.100.9')).status).toBe(429)
    expect((await followNeighbour(site, ask, {}, '198.51.100.10')).status).toBe(200)
    site.clock.now = new Date(Date.now() + 3_700_000)
    expect((await followNeighbour(site, ask, {}, '198.51.100.9')).status).toBe(200)
    site.clock.now = new Date()
  })

  test('stands in no address, and its page is kept by nobody', async () => {
    const ask = await sendNeighbour(site, 'ask')
    const page = await followNeighbour(site, ask)
    expect(page.headers.get('Cache-Control')).toBe('no-store')
    expect(page.headers.get('X-Robots-Tag')).toBe('noindex')
    const links = [...page.html.matchAll(/(?:href|src|action)="([^"]*)"/g)].join(' ')
    expect(links).not.toContain(ask.code.replaceAll('-', ''))
    expect(page.text).toContain(neighbourTyped.firstName)
  })
})

import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { reseal } from '../../local/reseal.ts'
import { sealedTables } from '../../local/sealed-tables.ts'
import { withNewKey } from '../../local/secrets.ts'
import { tendNeighbours } from '../../src/neighbourhood/jobs.ts'
import { paths } from '../../src/paths.ts'
import { openVault } from '../../src/platform/vault.ts'
import { answerNeighbour, followNeighbour, proposedPair, sendNeighbour, takeNeighbourWork } from '../support/neighbours.ts'
import { testKeys } from '../support/parts.ts'
import { freshDatabase } from '../support/server.ts'
import { openSiteOn, type Visitor } from '../support/site.ts'

const database = await freshDatabase()
const site = openSiteOn(database.url)
const { db, clock, visitor } = site
let gerda: Visitor = visitor
beforeAll(async () => {
  gerda = await site.as('gerda')
})
const told = ['first_name', 'telephone', 'area', 'words', 'helps', 'times']
const rowOf = async (id: string) => {
  const [row] = await db.all<Record<string, string | null>>(sql`select * from neighbours where id = ${id}`)
  return row ?? {}
}
const isEmpty = async (id: string) => {
  const row = await rowOf(id)
  return told.every((column) => row[column] === '') && row.once === null && row.erased_at !== null
}

describe('who stops', () => {
  test('with the code is erased at once, in the middle of a match too, and the other hears of it', async () => {
    const { ask, offer } = await proposedPair(site, gerda)
    await answerNeighbour(site, ask, 'accept')
    await answerNeighbour(site, offer, 'accept')
    const asked = await followNeighbour(site, ask, { deed: 'withdraw' })
    expect(asked.text).toContain('Weet u het zeker?')
    expect(asked.text).toContain('U en Saskia zijn dan niet meer bij elkaar gebracht.')
    expect(await rowOf(ask.id)).toMatchObject({ status: 'waiting', erased_at: null })
    expect((await followNeighbour(site, ask, { deed: '' })).text).toContain('U heeft elkaar gevonden')
    const stopped = await followNeighbour(site, ask, { deed: 'withdraw', sure: 'yes' })
    expect(stopped.text).toContain('Alles is gewist')
    expect(await isEmpty(ask.id)).toBe(true)
    expect(await rowOf(ask.id)).toMatchObject({ status: 'withdrawn' })
    expect((await followNeighbour(site, ask)).status).toBe(410)
    const other = await followNeighbour(site, offer)
    expect(other.text).toContain('U staat klaar om te helpen')
    expect(other.html).not.toContain('06-11 11 22 22')
    const steps = await db.all(sql`select s.step, s.side from neighbour_match_steps s join neighbour_matches m on m.id = s.match_id
      where m.ask_id = ${ask.id} order by s.version desc limit 1`)
    expect(steps).toEqual([{ step: 'leave', side: 'ask' }])
    expect((await db.all(sql`select topic from outbox where subject_id = ${ask.id} and topic = 'neighbour.withdraw'`)).length).toBe(1)
  })

  test('by telephone is erased by the organisation, and is gone from its pages', async () => {
    const { ask } = await proposedPair(site, gerda, { ask: 'Weg', offer: 'Blijft' })
    expect(await takeNeighbourWork(gerda, ask.id, 'withdraw')).toMatchObject({
      status: 303,
      location: paths.done(paths.neighbourWork, 'neighbourErased'),
    })
    expect(await isEmpty(ask.id)).toBe(true)
    expect((await gerda.visit(paths.neighbour(ask.id))).status).toBe(404)
    expect((await gerda.visit(paths.neighbourWork)).text).not.toContain('Weg vraagt')
  })

  test('stays erased, and the timeline stays as it was written', async () => {
    const ask = await sendNeighbour(site, 'ask')
    await followNeighbour(site, ask, { deed: 'withdraw', sure: 'yes' })
    await expect(db.run(sql`update neighbours set first_name = 'x' where id = ${ask.id}`)).rejects.toThrow()
    await expect(db.run(sql`update neighbour_steps set step = 'close' where neighbour_id = ${ask.id}`)).rejects.toThrow()
    await expect(db.run(sql`delete from neighbour_match_steps`)).rejects.toThrow()
  })
})

describe('what ended otherwise', () => {
  test('may be erased now by who sent it', async () => {
    const ask = await sendNeighbour(site, 'ask')
    await takeNeighbourWork(gerda, ask.id, 'close')
    const page = await followNeighbour(site, ask)
    expect(page.text).toContain('Uw vraag is gesloten')
    expect((await followNeighbour(site, ask, { deed: 'erase' })).text).toContain('Weet u het zeker?')
    expect(await isEmpty(ask.id)).toBe(false)
    expect((await followNeighbour(site, ask, { deed: 'erase', sure: 'yes' })).text).toContain('Alles is gewist')
    expect(await isEmpty(ask.id)).toBe(true)
    expect(await rowOf(ask.id)).toMatchObject({ status: 'closed' })
  })

  test('is erased by the clock after three months, or sooner where the practice keeps shorter, and once', async () => {
    const began = clock.now
    const at = (day: string) => ({ db, now: new Date(`${day}T09:40:00Z`) })
    const ask = await sendNeighbour(site, 'ask')
    await takeNeighbourWork(gerda, ask.id, 'close')
    await db.run(sql`update neighbours set ended_on = '2027-01-15' where id = ${ask.id}`)
    expect(await tendNeighbours({ db, now: new Date('2027-04-15T09:41:00Z') })).toBe(0)
    await tendNeighbours(at('2027-04-14'))
    expect(await isEmpty(ask.id)).toBe(false)
    const went = await Promise.all([tendNeighbours(at('2027-04-15')), tendNeighbours(at('2027-04-15'))])
    expect(went.reduce((sum, count) => sum + count, 0)).toBe(1)
    expect(await isEmpty(ask.id)).toBe(true)
    const lines = await db.all(sql`select role from log_lines where subject_id = ${ask.id} and action = 'neighbour.erase'`)
    expect(lines).toEqual([{ role: 'clock' }])

    const short = await sendNeighbour(site, 'ask')
    await takeNeighbourWork(gerda, short.id, 'close')
    await db.run(sql`update neighbours set ended_on = '2027-05-01' where id = ${short.id}`)
    await db.run(sql`update practice_settings set retention_months = 1 where practice_id = 'practice-stein'`)
    await tendNeighbours(at('2027-06-01'))
    expect(await isEmpty(short.id)).toBe(true)
    clock.now = began
  })

  test('what nobody did anything with for a year is closed by the clock, but not who is in a match', async () => {
    const alone = await sendNeighbour(site, 'ask', { firstName: 'Stil' })
    const { ask } = await proposedPair(site, gerda, { ask: 'Loopt', offer: 'Mee' })
    await db.run(sql`update neighbours set changed_at = '2025-01-01T00:00:00.000Z' where id in (${alone.id}, ${ask.id})`)
    await tendNeighbours({ db, now: new Date(`${clock.now.toISOString().slice(0, 10)}T09:40:00Z`) })
    expect(await rowOf(alone.id)).toMatchObject({ status: 'closed' })
    expect(await rowOf(ask.id)).toMatchObject({ status: 'waiting' })
  })
})

test('a code goes on working after the keys were rotated', async () => {
  const own = await freshDatabase()
  const before = openSiteOn(own.url)
  const ask = await sendNeighbour(before, 'ask', { firstName: 'Sleutel' })
  const keys = withNewKey(testKeys)
  const { failures } = await reseal(own.client, openVault(keys), sealedTables)
  expect(failures).toEqual([])
  const after = openSiteOn(own.url, { MASTER_KEYS: keys.split(',').find((key) => key.startsWith('k2')) ?? '' })
  expect((await followNeighbour(after, ask)).text).toContain('Sleutel')
})

import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { logSubjects } from '../../src/audit/tables.ts'
import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import { newId } from '../../src/platform/id.ts'
import { caregiverMessages, followCodeMisses, followMisses, referralStepsTaken, referrals } from '../../src/referrals/tables.ts'
import { codeOn, followerOf } from '../support/follower.ts'
import { askForContact, ownTyped } from '../support/own-request-sent.ts'
import { agreementA, sendReferral, takeReferralStep } from '../support/referral-sent.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { db, visitor } = site
const [fatima, anouk] = await Promise.all([site.as('fatima'), site.as('anouk')])
let agreement = ''
beforeAll(async () => {
  agreement = await agreementA(site)
})

async function caregiver(steps: string[] = []) {
  const id = await sendReferral(fatima, agreement, { wish: 'Een paar nachten doorslapen.', telephone: '06 1234 5678' })
  const code = codeOn(await fatima.submit(paths.referralHandout(id), {}))
  for (const step of steps)
    await takeReferralStep(anouk, id, step, {
      note: step === 'match' || step === 'complete' ? 'Er is plek bij de molen.' : '',
      outcome: 'achieved',
      ease: 'no',
    })
  return { id, ...followerOf(visitor, code) }
}
const untilMatched = ['receive', 'contact', 'match']
const misses = async () => {
  const [own, ofCodes] = await Promise.all([db.select().from(followMisses), db.select().from(followCodeMisses)])
  return [...own, ...ofCodes].reduce((sum, { count }) => sum + count, 0)
}

describe('what was promised to a caregiver who asked for contact', () => {
  test('stays as it was when the practice promises something else since', async () => {
    const { id, code } = await askForContact(site)
    const [before] = await db.select().from(referrals).where(sql`id = ${id}`)
    expect(before?.promised).toEqual({ receive: 1, contact: 2, match: 5, start: 10, complete: 60 })
    const look = () => visitor.submit(paths.follow, { code, digits: '5678' })
    const told = (text: string) => [...text.matchAll(/uiterlijk (\w+dag \d+ \w+)/g)].map(([, day]) => day)
    const first = told((await look()).text)
    expect(first.length).toBeGreaterThan(1)
    await db.run(sql`update practice_settings set receive_days = 9, contact_days = 10, match_days = 20, start_days = 30
      where practice_id = 'practice-den-bosch'`)
    expect(told((await look()).text)).toEqual(first)
    await takeReferralStep(anouk, id, 'receive', { note: '' })
    const [after] = await db.select().from(referrals).where(sql`id = ${id}`)
    const page = await look()
    expect(told(page.text).length).toBeGreaterThan(1)
    expect(first).toEqual(expect.arrayContaining(told(page.text)))
    expect(after?.promised).toEqual(before?.promised)
    await expect(db.run(sql`update referrals set promised = '{}' where id = ${id}`)).rejects.toThrow()
    await db.run(sql`update practice_settings set receive_days = 1, contact_days = 2, match_days = 5, start_days = 10
      where practice_id = 'practice-den-bosch'`)
  })

  test('is left out of a receipt that is shown again once it ended or the clock stands still', async () => {
    for (const [step, more] of [
      ['decline', { note: 'Nu niet.' }],
      ['pause', { note: 'Op vakantie.', day: '2099-01-05', reason: 'caregiver_away' }],
    ] as const) {
      const { id, key } = await askForContact(site)
      await takeReferralStep(anouk, id, 'receive', { note: '' })
      expect((await visitor.submit(paths.ownRequest('den-bosch'), { ...ownTyped, key })).text).toContain('belt u, uiterlijk')
      if (step === 'pause') await db.run(sql`update referrals set paused_from = '2026-01-01', paused_until = ${more.day} where id = ${id}`)
      else await takeReferralStep(anouk, id, step, more)
      const again = await visitor.submit(paths.ownRequest('den-bosch'), { ...ownTyped, key })
      expect(again.status).toBe(200)
      expect(again.text).not.toContain('uiterlijk')
    }
  })
})

describe('what others read', () => {
  test('is for a helper neither the wish nor what professionals noted', async () => {
    const { id, send, look } = await caregiver(untilMatched)
    const own = await look()
    for (const part of ['doorslapen', 'Er is plek bij de molen.']) expect(own.text).toContain(part)
    const made = await send(paths.followHelper, { key: newId(new Date()), label: 'Noor', telephone: '06 5555 4444' })
    const page = await followerOf(visitor, codeOn(made), '4444').look()
    expect(page.status).toBe(200)
    expect(page.text).toContain('bedoelen wij hier de mantelzorger')
    for (const part of ['doorslapen', 'Er is plek bij de molen.']) expect(page.text).not.toContain(part)
    expect((await fatima.visit(paths.referral(id))).status).toBe(200)
  })

  test('is for the organisation that refers not the own answer of the caregiver', async () => {
    const { id, send } = await caregiver([...untilMatched, 'start', 'complete'])
    await send(paths.followEase, { ease: 'partly' })
    expect((await anouk.visit(paths.referral(id))).text).toContain('Zelf geantwoord')
    expect((await fatima.visit(paths.referral(id))).text).not.toContain('Zelf geantwoord')
  })

  test('in a list is told to the caregiver, found by the record', async () => {
    const { id, look } = await caregiver(['receive'])
    await anouk.visit(paths.referrals)
    expect(await db.select().from(logSubjects).where(sql`subject_id = ${id}`)).not.toHaveLength(0)
    expect((await look()).text).toContain('Wie zag uw gegevens?')
  })
})

describe('a try that was no miss', () => {
  test('is taken back by the page that asks whether somebody is sure, and by a second click after a new number', async () => {
    const { send } = await caregiver(['receive'])
    const before = await misses()
    for (let round = 0; round < 9; round++) expect((await send(paths.followStop)).status).toBe(200)
    expect(await misses()).toBe(before)
    for (let round = 0; round < 3; round++) expect((await send(paths.followChange, { telephone: '06 8765 4329' })).status).toBe(200)
    expect(await misses()).toBe(before)
  })
})

describe('what makes a mail', () => {
  test('is each answer once a day, and who changes it again is told how', async () => {
    const { id, send } = await caregiver(untilMatched)
    const said = async (answer: string) => (await send(paths.followSay, { said: answer })).status
    expect([await said('say_started'), await said('say_not_yet'), await said('say_not_yet')]).toEqual([200, 200, 200])
    const again = await send(paths.followSay, { said: 'say_started' })
    expect(again.status).toBe(409)
    expect(again.text).toContain('U zei dit vandaag al.')
    const steps = await db.select().from(referralStepsTaken).where(sql`referral_id = ${id} and step like 'say%'`)
    expect(steps.map(({ at }) => dayOf(new Date(at)))).toHaveLength(2)
  })

  test('is a message ten times an hour; the next keeps what was typed, and goes an hour later', async () => {
    const { id, send } = await caregiver(['receive'])
    const write = (message: string, key = newId(new Date())) => send(paths.followWrite, { key, message })
    const key = newId(new Date())
    expect((await write('Eerste', key)).status).toBe(200)
    for (let at = 2; at <= 10; at++) expect((await write(`Bericht ${at}`)).status).toBe(200)
    const more = await write('Nog iets anders')
    expect(more.status).toBe(409)
    expect(more.text).toContain('U schreef het laatste uur 10 berichten.')
    expect(more.html).toContain('Nog iets anders</textarea>')
    expect((await write('Eerste', key)).status).toBe(200)
    expect(await db.$count(caregiverMessages, sql`referral_id = ${id}`)).toBe(10)
    site.clock.now = new Date(site.clock.now.getTime() + 3_700_000)
    expect((await write('Nog iets anders')).status).toBe(200)
    site.clock.now = new Date()
  })
})

test('who gets no code for a helper reads why', async () => {
  const mine = await caregiver()
  const other = await caregiver()
  const key = newId(new Date())
  const typed = { key, label: 'Noor', telephone: '06 5555 4444' }
  expect((await mine.send(paths.followHelper, typed)).status).toBe(200)
  const taken = await other.send(paths.followHelper, typed)
  expect(taken.status).toBe(409)
  expect(taken.text).toContain('Dit lukte niet.')
  expect(taken.text).not.toContain('al 5 codes')
  expect(taken.html).toContain('value="Noor"')
})

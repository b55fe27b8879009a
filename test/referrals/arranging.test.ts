import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { outbox } from '../../src/notifications/tables.ts'
import { addDays, addMonths, dayOf } from '../../src/platform/day.ts'
import { referralStepsTaken, referrals } from '../../src/referrals/tables.ts'
import { longDay } from '../../views/format.ts'
import { nl } from '../../views/messages/nl.ts'
import { agreementA, sendReferral, takeReferralStep } from '../support/referral-sent.ts'
import { openSite, type Visitor } from '../support/site.ts'

const site = await openSite()
const { db } = site
const agreement = await agreementA(site)
const today = dayOf(site.clock.now)
let fatima: Visitor
let anouk: Visitor
beforeEach(async () => {
  ;[fatima, anouk] = await Promise.all([site.as('fatima'), site.as('anouk')])
})

const rowOf = async (id: string) => (await db.select().from(referrals).where(eq(referrals.id, id)))[0]
const stepsOf = (id: string) =>
  db.select().from(referralStepsTaken).where(eq(referralStepsTaken.referralId, id)).orderBy(referralStepsTaken.version)
const told = async (id: string) =>
  (await db.select().from(outbox).where(eq(outbox.subjectId, id))).map(({ personId, topic }) => `${personId}: ${topic}`)
const inWords = (day: string) => longDay(nl, day)
const pageOf = (who: Visitor, id: string) => who.visit(`/werk/verwijzingen/${id}`)

async function spoken() {
  const id = await sendReferral(fatima, agreement)
  for (const step of ['receive', 'contact']) await takeReferralStep(anouk, id, step)
  return id
}

describe('a place on a waiting list', () => {
  const review = addDays(today, 14)

  test('has a number, a day to look again and help meanwhile; the referrer hears it, and the clock stands still until then', async () => {
    const id = await spoken()
    const form = { place: '3', day: review, note: 'Een vrijwilliger komt op dinsdag.' }
    expect((await takeReferralStep(anouk, id, 'wait', form)).status).toBe(303)
    for (const who of [anouk, fatima]) {
      const { text } = await pageOf(who, id)
      for (const said of ['Plaats 3', inWords(review), 'Een vrijwilliger komt op dinsdag.', `Staat stil tot ${inWords(review)}`])
        expect(text).toContain(said)
    }
    expect(await rowOf(id)).toMatchObject({ status: 'contacted', reviewOn: review, pausedUntil: review })
    expect(await told(id)).toContain('fatima: referral.wait')
    expect((await anouk.visit('/werk')).text).toContain(`Wachtlijst: opnieuw kijken op ${inWords(review)}`)
  })

  test('ends when there is a place', async () => {
    const id = await spoken()
    await takeReferralStep(anouk, id, 'wait', { day: review })
    await takeReferralStep(anouk, id, 'match', { note: 'De Wilg.' })
    expect(await rowOf(id)).toMatchObject({ status: 'matched', reviewOn: null, pausedUntil: today })
    expect((await pageOf(anouk, id)).text).not.toContain('Opnieuw kijken op')
  })

  test.each([
    ['no day', { day: '' }, 'Kies een dag.'],
    ['today', { day: today }, 'Kies een dag na vandaag, binnen een jaar.'],
    ['in more than a year', { day: addDays(addMonths(today, 12), 1) }, 'Kies een dag na vandaag, binnen een jaar.'],
    ['a place that is no number', { day: review, place: 'vierde' }, 'getal'],
  ])('with %s is not written down, and what was typed is still there', async (_, changes, complaint) => {
    const id = await spoken()
    const answer = await takeReferralStep(anouk, id, 'wait', { note: 'Hulp van de buurt.', ...changes })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(complaint)
    expect(answer.html).toContain('Hulp van de buurt.</textarea>')
    expect((await rowOf(id))?.reviewOn).toBeNull()
  })
})

describe('a clock that stands still', () => {
  const until = addDays(today, 7)

  test('says why and until when, and goes on before that when somebody says so', async () => {
    const id = await spoken()
    const due = (await rowOf(id))?.dueOn
    expect((await takeReferralStep(anouk, id, 'pause', { reason: 'caregiver_away', day: until })).status).toBe(303)
    expect((await pageOf(fatima, id)).text).toContain('De mantelzorger is er niet')
    expect((await rowOf(id))?.dueOn?.localeCompare(due ?? '')).toBe(1)
    expect(await told(id)).toContain('fatima: referral.pause')

    expect((await takeReferralStep(anouk, id, 'resume')).status).toBe(303)
    expect(await rowOf(id)).toMatchObject({ dueOn: due, pausedUntil: today })
    const again = await takeReferralStep(anouk, id, 'resume')
    expect([again.status, again.text.includes('De klok loopt al weer.')]).toEqual([422, true])
  })

  test('only for a reason of the agreement', async () => {
    const id = await spoken()
    const answer = await takeReferralStep(anouk, id, 'pause', { day: until })
    expect([answer.status, answer.text.includes('Kies waarom de klok stilstaat.')]).toEqual([422, true])
    expect((await rowOf(id))?.pausedUntil).toBeNull()
  })

  test('not by who referred', async () => {
    const id = await spoken()
    expect((await takeReferralStep(fatima, id, 'pause', { reason: 'caregiver_away', day: until })).status).toBe(403)
  })
})

test('an acquaintance is arranged for a day, today at the earliest, and both sides read it', async () => {
  const id = await spoken()
  expect((await takeReferralStep(anouk, id, 'acquaint', { day: addDays(today, -1) })).status).toBe(422)
  expect((await takeReferralStep(anouk, id, 'acquaint', { day: today, note: 'Bij haar thuis.' })).status).toBe(303)
  expect((await pageOf(fatima, id)).text).toMatch(new RegExp(`Kennismaking op\\s*${inWords(today)}`))
  await takeReferralStep(anouk, id, 'match', { note: 'De Wilg.' })
  expect((await pageOf(fatima, id)).text).toMatch(new RegExp(`Kennismaking op\\s*${inWords(today)}`))
  await takeReferralStep(anouk, id, 'start')
  expect((await pageOf(fatima, id)).text).not.toMatch(/Kennismaking op\s*\d/)
})

test('the help is evaluated with the caregiver six weeks after its start, as agreed', async () => {
  const id = await spoken()
  await takeReferralStep(anouk, id, 'match', { note: 'De Wilg.' })
  expect((await pageOf(anouk, id)).text).toContain('6 weken na de start')
  await takeReferralStep(anouk, id, 'start')
  const due = (await rowOf(id))?.dueOn ?? ''
  expect(due >= addDays(today, 42) && due <= addDays(today, 45)).toBe(true)
  expect((await pageOf(anouk, id)).text).toContain('Bel de mantelzorger en vraag hoe het ging.')
})

describe('what ended', () => {
  const ended = async () => {
    const id = await spoken()
    await takeReferralStep(anouk, id, 'decline', { note: 'Nu nog niet.', day: addDays(today, 30) })
    await fatima.submit(`/werk/verwijzingen/${id}/gelezen`, {})
    return id
  }

  test('goes on with a note by who answers: the clock begins anew and the referrer hears it', async () => {
    const id = await ended()
    expect((await takeReferralStep(anouk, id, 'reopen')).status).toBe(422)
    expect((await takeReferralStep(anouk, id, 'reopen', { note: 'Zij belde zelf.' })).status).toBe(303)
    expect(await rowOf(id)).toMatchObject({ status: 'received', endedOn: null, endReason: '', reportReadAt: null, askAgainOn: null })
    expect((await rowOf(id))?.dueOn).not.toBeNull()
    expect(await told(id)).toContain('fatima: referral.reopen')
    expect((await pageOf(fatima, id)).text).toContain('Zij belde zelf.')
    expect((await stepsOf(id)).map(({ step }) => step)).toEqual(['send', 'receive', 'contact', 'decline', 'reopen'])
  })

  test('is reported back again, and read again', async () => {
    const id = await ended()
    await takeReferralStep(anouk, id, 'reopen', { note: 'Zij belde zelf.' })
    await takeReferralStep(anouk, id, 'no_capacity', { note: 'Nergens plek.' })
    expect((await fatima.visit('/werk')).html).toContain(`/werk/verwijzingen/${id}/gelezen`)
  })

  test('and was withdrawn is sent again by who referred', async () => {
    const id = await sendReferral(fatima, agreement)
    await takeReferralStep(fatima, id, 'withdraw', { note: 'Toch niet.' })
    expect((await takeReferralStep(anouk, id, 'reopen', { note: 'Ik wil wel.' })).status).toBe(422)
    expect((await takeReferralStep(fatima, id, 'send_again', { note: 'Toch wel.' })).status).toBe(303)
    expect(await rowOf(id)).toMatchObject({ status: 'sent', endedOn: null })
    expect(await told(id)).toContain('anouk: referral.send_again')
  })

  test('stays ended once the caregiver took back the yes', async () => {
    const id = await ended()
    for (const sure of ['', 'yes']) await fatima.submit(`/werk/verwijzingen/${id}/toestemming`, { about: 'caregiver', sure })
    const version = String((await rowOf(id))?.version)
    const answer = await anouk.submit(`/werk/verwijzingen/${id}`, { step: 'reopen', note: 'Toch.', version })
    expect([answer.status, (await rowOf(id))?.status]).toEqual([422, 'declined_by_caregiver'])
    expect((await pageOf(anouk, id)).text).not.toContain('Toch verder met deze verwijzing?')
  })

  test('so does a draft that was thrown away', async () => {
    const id = await sendReferral(fatima, agreement, { intent: 'save' })
    await takeReferralStep(fatima, id, 'discard')
    expect((await pageOf(fatima, id)).text).not.toContain('Toch verder met deze verwijzing?')
    const version = String((await rowOf(id))?.version)
    expect((await fatima.submit(`/werk/verwijzingen/${id}`, { step: 'send_again', note: 'Toch.', version })).status).toBe(422)
  })
})

test('of each step stays by when it had to be done', async () => {
  const id = await spoken()
  const [send, receive, contact] = await stepsOf(id)
  expect(send?.dueOn).toBeNull()
  expect([receive, contact].map((step) => step?.dueOn)).toEqual([expect.any(String), expect.any(String)])
})

import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { logLines } from '../../src/audit/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { paths } from '../../src/paths.ts'
import { consents, referralDetails, referralStepsTaken, referrals } from '../../src/referrals/tables.ts'
import { hidden, openSite, type Visitor } from '../support/site.ts'
import { agreementOf, refer, reopenAgreement, whatIsKept } from './people.ts'

const site = await openSite()
const { db } = site
const [fatima, anouk, joris, ilse, karim, sjef, noor, willem] = await Promise.all(
  (['fatima', 'anouk', 'joris', 'ilse', 'karim', 'sjef', 'noor', 'willem'] as const).map((person) => site.as(person)),
)
if (!fatima || !anouk || !joris || !ilse || !karim || !sjef || !noor || !willem) throw new Error('somebody is missing')

const toMunicipality = await agreementOf(site, 'A')
// a hospital refers to volunteers: Anouk, the coordinator, looks on
await reopenAgreement(db, 'H')
const toVolunteers = await agreementOf(site, 'H')
const [from, to] = [joris, karim]

const page = (who: Visitor, id: string) => who.visit(paths.referral(id))
const withdraw = (who: Visitor, id: string, about = 'caregiver', sure = 'yes') => who.submit(paths.consentWithdraw(id), { about, sure })
const rowOf = async (id: string) => (await db.select().from(referrals).where(eq(referrals.id, id)))[0]
const seesNobody = (text: string) => !/Marker|8765 ?43 ?21|Markerwens/.test(text)

describe('a consent', () => {
  test('can be read in full: who, about what, to whom, in which words, when, how, and asked by whom', async () => {
    const id = await refer(fatima, toMunicipality)
    const { text } = await page(fatima, id)
    for (const part of [
      'De mantelzorger zelf',
      'De naaste zelf',
      'Naam, telefoon, wanneer bellen',
      '‘Mag ik uw naam, telefoonnummer en wens doorgeven aan gemeente',
      'Mondeling',
      'Gevraagd door Fatima',
    ])
      expect(text).toContain(part)
  })

  test('is taken back in two steps: first what it means, and nothing happens yet', async () => {
    const id = await refer(fatima, toMunicipality)
    const asked = await withdraw(fatima, id, 'caregiver', '')
    expect(asked.status).toBe(200)
    expect(asked.text).toContain('Wil de mantelzorger stoppen met delen?')
    expect(asked.text).toContain('De verwijzing stopt.')
    expect(await rowOf(id)).toMatchObject({ status: 'sent', version: 1 })
    expect(await db.select({ at: consents.withdrawnAt }).from(consents).where(eq(consents.referralId, id))).toEqual([
      { at: null },
      { at: null },
    ])
  })
})

describe('a caregiver who takes back the yes', () => {
  test.each([
    ['the referrer', from],
    ['the organisation that answers', to],
    ['the coordinator who looks on', anouk],
  ])('to %s stops sharing at once, for everybody but the referrer', async (_, who) => {
    const id = await refer(from, toVolunteers, { intent: 'send' })
    await to.submit(paths.referral(id), { step: 'receive', note: 'Markerwens in een notitie', version: '1' })
    expect((await page(to, id)).text).toContain('Zoë Marker')
    expect((await page(anouk, id)).text).toContain('Zoë Marker')

    expect((await withdraw(who, id)).status).toBe(303)
    expect(await rowOf(id)).toMatchObject({ status: 'declined_by_caregiver', version: 3, dueOn: null })

    for (const other of [to, anouk]) {
      const { status, text, html } = await page(other, id)
      expect(status).toBe(200)
      expect(seesNobody(text)).toBe(true)
      expect(text).toContain('Niet meer gedeeld')
      expect(text).toContain('De mantelzorger trok de toestemming in. Daarom ziet u hier geen gegevens meer.')
      expect(html).not.toContain('<dd></dd>')
      expect(text).not.toContain('Telefoon')
      for (const address of [paths.work, paths.referrals, paths.endedReferrals]) {
        const list = await other.visit(address)
        expect(list.html.split(id).length === 1 || list.text.includes('Niet meer gedeeld'), address).toBe(true)
      }
    }
    const ended = await to.visit(paths.endedReferrals)
    expect(ended.html).toMatch(new RegExp(`${id}">Niet meer gedeeld`))
    expect((await page(from, id)).text).toContain('Zoë Marker')
    expect((await page(from, id)).text).toContain('Wat ervan kwam De mantelzorger trok de toestemming in.')
    expect((await page(from, id)).text).toContain('Alleen uw eigen organisatie ziet de gegevens nog.')
    expect((await from.visit(paths.work)).html.includes(paths.referralRead(id)), 'waits to be read').toBe(who !== from)
  })

  test('is recorded in one go: consent, timeline, log line, and news to both sides', async () => {
    const id = await refer(fatima, toMunicipality)
    await withdraw(anouk, id)
    expect(await db.select().from(consents).where(sql`referral_id = ${id} and about = 'caregiver'`)).toMatchObject([
      { withdrawnAt: expect.stringMatching(/^20/), withdrawnById: 'anouk' },
    ])
    expect(await db.select().from(referralStepsTaken).where(sql`referral_id = ${id} and version = 2`)).toMatchObject([
      { step: 'withdraw_consent', personId: 'anouk', note: '' },
    ])
    expect(await db.select().from(logLines).where(sql`subject_id = ${id} and action = 'referral.withdraw_consent'`)).toHaveLength(1)
    const news = await db.select().from(outbox).where(sql`subject_id = ${id} and topic = 'referral.withdraw_consent'`)
    expect(news.map(({ personId }) => personId)).toEqual(['fatima'])
  })

  test('is not undone by a page that was open: a step on it is refused with a sentence, and shows nothing', async () => {
    const id = await refer(from, toVolunteers)
    const open = await page(to, id)
    await withdraw(from, id)
    const late = await to.submit(paths.referral(id), { step: 'receive', note: '', version: hidden(open.html, 'version') })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Iemand anders was u net voor.')
    expect(late.text).toContain('Daarom ziet u hier geen gegevens meer.')
    expect(seesNobody(late.text)).toBe(true)
    expect(await rowOf(id)).toMatchObject({ status: 'declined_by_caregiver', version: 2 })
  })

  test('after the end is heard as well, and the end stays as it was', async () => {
    const id = await refer(fatima, toMunicipality)
    await anouk.submit(paths.referral(id), { step: 'decline', note: 'Markerwens: liever niet', version: '1' })
    expect((await page(anouk, id)).text).toContain('Markerwens: liever niet')
    await withdraw(fatima, id)
    expect(await rowOf(id)).toMatchObject({ status: 'declined_by_caregiver', version: 2 })
    expect(seesNobody((await page(anouk, id)).text)).toBe(true)
    expect(await db.select().from(logLines).where(sql`subject_id = ${id} and action = 'referral.withdraw_consent'`)).toMatchObject([
      { detail: 'caregiver', personId: 'fatima' },
    ])
  })

  test('clicked twice, or by two at once, is written once and nobody is scolded', async () => {
    for (const isEnded of [false, true]) {
      const id = await refer(fatima, toMunicipality)
      if (isEnded) await anouk.submit(paths.referral(id), { step: 'decline', note: 'nee', version: '1' })
      const answers = await Promise.all([withdraw(fatima, id), withdraw(fatima, id), withdraw(anouk, id)])
      expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
      expect((await withdraw(fatima, id)).status).toBe(303)
      expect(await db.select().from(logLines).where(sql`subject_id = ${id} and action = 'referral.withdraw_consent'`)).toHaveLength(1)
      expect(await rowOf(id)).toMatchObject({ version: 2 })
    }
  })

  test('holds when somebody takes a step at that very moment', async () => {
    const id = await refer(fatima, toMunicipality)
    const [, answer] = await Promise.all([
      anouk.submit(paths.referral(id), { step: 'receive', note: '', version: '1' }),
      withdraw(fatima, id),
    ])
    expect(answer?.status).toBe(303)
    expect(await rowOf(id)).toMatchObject({ status: 'declined_by_caregiver' })
  })
})

describe('a care recipient who takes back the yes', () => {
  test('has the postcode erased at once, and the rest goes on', async () => {
    const id = await refer(from, toVolunteers, { recipientPc4: '5231' })
    expect(await whatIsKept(site, id)).toContain('5231')
    const asked = await withdraw(to, id, 'care_recipient', '')
    expect(asked.text).toContain('Wat met dat ja is doorgegeven, wordt gewist')
    expect(asked.text).not.toContain('De verwijzing stopt.')
    expect((await withdraw(to, id, 'care_recipient')).status).toBe(303)

    expect(await whatIsKept(site, id)).not.toContain('5231')
    expect(await db.select().from(referralDetails).where(eq(referralDetails.referralId, id))).toMatchObject([{ recipientPc4: '' }])
    expect(await rowOf(id)).toMatchObject({ status: 'sent', version: 1 })
    expect((await page(to, id)).text).toContain('Zoë Marker')
    expect((await page(to, id)).text).toContain('De naaste trok het ja in op')
    expect(await db.select().from(logLines).where(sql`subject_id = ${id} and action = 'referral.withdraw_consent'`)).toMatchObject([
      { detail: 'care_recipient' },
    ])
  })

  test('who never gave one cannot take it back', async () => {
    const id = await refer(fatima, toMunicipality, { recipientConsent: 'not_asked', recipientPc4: '' })
    expect((await withdraw(fatima, id, 'care_recipient')).status).toBe(404)
  })
})

test('nobody else may note it: other organisations, other practices, advisers and administrators', async () => {
  const id = await refer(from, toVolunteers)
  for (const other of [fatima, ilse, sjef]) expect((await withdraw(other, id)).status).toBe(404)
  for (const other of [noor, willem]) expect((await withdraw(other, id)).status).toBe(403)
  expect((await withdraw(site.visitor, id)).status).toBe(401)
  expect(await rowOf(id)).toMatchObject({ status: 'sent' })
})

test('a withdrawal of something that is no consent is no request we can read', async () => {
  const id = await refer(fatima, toMunicipality)
  expect((await withdraw(fatima, id, 'everybody')).status).toBe(400)
  expect((await withdraw(fatima, 'nergens')).status).toBe(404)
  const draft = await refer(fatima, toMunicipality, { intent: 'save' })
  expect((await withdraw(fatima, draft)).status).toBe(303)
})

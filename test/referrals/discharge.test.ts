import { and, eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { fieldsAsked, mostFields, shareables } from '../../src/agreements/terms.ts'
import { hospitalShares } from '../../src/agreements/typed.ts'
import { fallbackTopic } from '../../src/notifications/message.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { addDays, dayOf } from '../../src/platform/day.ts'
import { newId } from '../../src/platform/id.ts'
import { isSoon, situationAtDischarge, waysAtDischarge } from '../../src/referrals/discharge.ts'
import { referralDetails, referrals } from '../../src/referrals/tables.ts'
import { agreementTyped, partiesIn } from '../support/agreement-form.ts'
import { referralTyped, sendReferral, takeReferralStep } from '../support/referral-sent.ts'
import { openSite, type Visitor } from '../support/site.ts'

const told = (changes: Partial<Parameters<typeof situationAtDischarge>[0]> = {}) => ({
  dischargeOn: '2026-03-04',
  medicalNeed: 'no' as const,
  careIntensity: 'heavy' as const,
  ...changes,
})
const today = '2026-03-02'
const surely = (changes: Parameters<typeof told>[0]) =>
  waysAtDischarge(told(changes), today).map(({ rule, confidence }) => `${rule.id} ${confidence}`)

describe('the way to a place at discharge', () => {
  test('is that of the insurance when the doctor sees a medical need', () => {
    expect(surely({ medicalNeed: 'yes' })).toContain('R2 possible')
    expect(surely({ medicalNeed: 'yes' }).some((one) => one.startsWith('R3 ') || one.startsWith('R15 '))).toBe(false)
  })

  test('is that of the municipality when there is none, and then a bed on medical grounds is excluded', () => {
    expect(surely({}).some((one) => one.startsWith('R2 '))).toBe(false)
    expect(surely({})).toEqual(expect.arrayContaining([expect.stringMatching(/^R3 /), 'R14 likely', 'R15 excluded']))
  })

  test('is urgent within two days', () => {
    expect([isSoon('2026-03-04', today), isSoon('2026-03-05', today)]).toEqual([true, false])
    expect(situationAtDischarge(told({ dischargeOn: '2026-03-20' }), today).urgency).toBe('weeks')
    expect(situationAtDischarge(told({ dischargeOn: '' }), today).urgency).toBe('weeks')
    expect(situationAtDischarge(told({ careIntensity: 'constant' as never }), today).permanent_supervision).toBe('yes')
  })
})

describe('the fields of a hospital', () => {
  test('are twelve at most, and an agreement that would ask more is not written', () => {
    expect(fieldsAsked(hospitalShares)).toBe(mostFields)
    expect(fieldsAsked(shareables)).toBeGreaterThan(mostFields)
    expect(fieldsAsked([])).toBe(4)
  })
})

const site = await openSite()
const { db } = site
let joris: Visitor
let anouk: Visitor
beforeEach(async () => {
  ;[joris, anouk] = await Promise.all([site.as('joris'), site.as('anouk')])
})
const agreement =
  (await db.all<{ id: string }>(sql`select id from agreements where letter = 'B' and practice_id = 'practice-den-bosch'`))[0]?.id ?? ''
const now = dayOf(site.clock.now)
const discharge = { dischargeOn: addDays(now, 2), medicalNeed: 'no', careIntensity: 'heavy', bestTime: '', urgency: '' }
const send = (changes: Record<string, string>) =>
  joris.submit('/werk/verwijzingen/nieuw', { ...referralTyped, ...discharge, agreement, key: '', ...changes })
const rowOf = async (id: string) => (await db.select().from(referrals).where(eq(referrals.id, id)))[0]

describe('a transfer nurse refers', () => {
  test('the day of discharge, what the doctor found and how heavy the care is; the coordinator sees it on the worklist and by whom a bed is paid', async () => {
    const id = await sendReferral(joris, agreement, discharge)
    expect((await anouk.visit('/werk')).text).toContain('Mag naar huis op')
    const page = (await anouk.visit(`/werk/verwijzingen/${id}`)).text
    for (const said of ['Nee, volgens de arts', 'Zwaar: hulp bij bijna alles', 'Welke weg past?', 'Dan is het aan de gemeente.'])
      expect(page).toContain(said)
    expect((await joris.visit(`/werk/verwijzingen/${id}`)).text).not.toContain('Welke weg past?')
    const [sealed] = await db.select().from(referralDetails).where(eq(referralDetails.referralId, id))
    expect([sealed?.medicalNeed, sealed?.dischargeOn].some((value) => value === 'no' || value === discharge.dischargeOn)).toBe(false)
  })

  test('nothing of it without the yes of the care recipient', async () => {
    const answer = await send({ recipientConsent: 'not_asked', recipientPc4: '' })
    expect([answer.status, answer.text.includes('U vulde iets over de naaste in.')]).toEqual([422, true])
    const without = { recipientConsent: 'not_asked', recipientPc4: '', dischargeOn: '', medicalNeed: '', careIntensity: '' }
    expect((await send(without)).status).toBe(303)
  })

  test.each(['dischargeOn', 'medicalNeed', 'careIntensity'])('with that yes not without %s', async (field) => {
    const answer = await send({ [field]: '' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain(`id="${field}-fout"`)
  })

  test('not a day of discharge that is past', async () => {
    const answer = await send({ dischargeOn: addDays(now, -1) })
    expect([answer.status, answer.text.includes('Kies vandaag of een latere dag.')]).toEqual([422, true])
    expect(answer.html).toContain('Een paar nachten doorslapen.')
  })

  test('before noon for the same day, after noon for the next working day before ten', async () => {
    const before = site.clock.now
    site.clock.now = new Date('2026-12-07T10:50:00Z') // a Monday, ten to twelve
    joris = await site.as('joris')
    const early = await sendReferral(joris, agreement, { ...discharge, dischargeOn: '2026-12-10' })
    site.clock.now = new Date('2026-12-07T11:10:00Z')
    const late = await sendReferral(joris, agreement, { ...discharge, dischargeOn: '2026-12-10', caregiverName: 'Riet Laat' })
    expect([(await rowOf(early))?.dueOn, (await rowOf(late))?.dueOn]).toEqual(['2026-12-07', '2026-12-08'])
    site.clock.now = new Date('2026-12-08T07:30:00Z')
    anouk = await site.as('anouk')
    expect((await anouk.visit(`/werk/verwijzingen/${late}`)).text).toContain('Vandaag voor 10.00 uur')
    site.clock.now = before
  })

  test('hears within a working day that there is a place or none, which counts as a lack of places', async () => {
    const id = await sendReferral(joris, agreement, discharge)
    for (const step of ['receive', 'contact']) await takeReferralStep(anouk, id, step)
    expect((await rowOf(id))?.dueOn).not.toBeNull()
    await takeReferralStep(anouk, id, 'no_capacity', { note: 'Nergens plek.' })
    expect((await joris.visit(`/werk/verwijzingen/${id}`)).text).toContain('Er is geen plek gevonden')
    const toFallback = and(eq(outbox.subjectId, id), eq(outbox.topic, fallbackTopic))
    expect(await db.select().from(outbox).where(toFallback)).toMatchObject([{ kind: 'notice', personId: null }])
    expect((await anouk.visit(`/werk/werkafspraken/${agreement}/resultaat`)).text).toContain('Tekort aan plekken')
  })
})

test('an agreement that asks more than twelve fields is told so, with what was typed still there', async () => {
  const { linde, gemeente } = await partiesIn(site)
  const shares = Object.fromEntries(shareables.map((field) => [`share_${field}`, 'yes']))
  const typed = { ...agreementTyped, ...shares, key: newId(site.clock.now), letter: 'X', referring: linde, answering: gemeente }
  const answer = await anouk.submit('/werk/werkafspraken/nieuw', typed)
  expect([answer.status, answer.text.includes('Kies er zo veel minder')]).toEqual([422, true])
  expect(answer.html).toContain('value="Van De Linde naar de gemeente"')
  expect((await anouk.submit('/werk/werkafspraken/nieuw', { ...typed, share_urgency: '', share_bestTime: '' })).status).toBe(303)
})

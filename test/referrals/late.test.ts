import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { logLines } from '../../src/audit/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { addDays, dayOf } from '../../src/platform/day.ts'
import { escalateLate } from '../../src/referrals/jobs-late.ts'
import { referrals } from '../../src/referrals/tables.ts'
import { letterOf } from '../../views/mail/letter.ts'
import { en } from '../../views/messages/en.ts'
import { nl } from '../../views/messages/nl.ts'
import { mailedAbout } from '../support/mailed.ts'
import { agreementA, sendReferral, takeReferralStep } from '../support/referral-sent.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { db } = site
const fatima = await site.as('fatima')
const anouk = await site.as('anouk')
const today = dayOf(new Date())
const at = (minute: number, day = today) => ({ ...site.archive(), now: new Date(`${day}T10:${String(minute).padStart(2, '0')}:00Z`) })

const agreement = await agreementA(site)

async function sent(dueOn: string) {
  const id = await sendReferral(fatima, agreement)
  await db.update(referrals).set({ dueOn }).where(eq(referrals.id, id))
  return id
}

const told = async (id: string) =>
  (await db.select().from(outbox).where(eq(outbox.subjectId, id)))
    .filter(({ topic }) => topic === 'referral.late')
    .map((mail) => mail.personId)
const lines = async (id: string) =>
  (await db.select().from(logLines).where(eq(logLines.subjectId, id))).filter(({ action }) => action === 'referral.late')

const fallbacks = async (id: string) => (await mailedAbout(site, id)).filter(({ topic }) => topic === 'referral_fallback')

describe('a promise that was not kept', () => {
  test('is told to the coordinators of the practice, once, with a line in the log; the page says so', async () => {
    const id = await sent(addDays(today, -1))
    await escalateLate(at(7))
    await escalateLate(at(17))
    await Promise.all([escalateLate(at(27)), escalateLate(at(27))])
    expect(await told(id)).toEqual(['anouk'])
    expect(await fallbacks(id)).toHaveLength(1)
    expect(await lines(id)).toMatchObject([{ personId: null }])
    expect((await fatima.visit(`/werk/verwijzingen/${id}`)).text).toContain(
      'De coördinator van de gemeente en Steunpunt Samen Zorgen (voorbeeld) kregen hierover bericht op',
    )
  })

  test('is not late on its last day, nor when another than the tenth minute comes', async () => {
    const id = await sent(today)
    await escalateLate(at(7))
    expect(await told(id)).toEqual([])
    expect(await escalateLate(at(8, addDays(today, 3)))).toBe(0)
    await escalateLate(at(7, addDays(today, 1)))
    expect(await told(id)).toEqual(['anouk'])
  })

  test('counts again once the referral went on, and not for an attempt to call', async () => {
    const id = await sent(addDays(today, -1))
    const step = async (name: string) => {
      await takeReferralStep(anouk, id, name)
      await db
        .update(referrals)
        .set({ dueOn: addDays(today, -1) })
        .where(eq(referrals.id, id))
    }
    await escalateLate(at(7))
    await step('receive')
    await escalateLate(at(7))
    await step('attempt')
    await escalateLate(at(7))
    expect(await told(id)).toEqual(['anouk', 'anouk'])
  })

  test('is nobody’s any more when the referral ended', async () => {
    const id = await sent(addDays(today, -1))
    await takeReferralStep(fatima, id, 'withdraw', { note: 'Niet meer nodig.' })
    await db
      .update(referrals)
      .set({ dueOn: addDays(today, -1) })
      .where(eq(referrals.id, id))
    await escalateLate(at(7))
    expect(await told(id)).toEqual([])
  })

  test('is told to whom the agreement names for it: what was agreed and whom to ring, and nothing about a person', async () => {
    const id = await sent(addDays(today, -1))
    await takeReferralStep(anouk, id, 'receive')
    const [row] = await db
      .update(referrals)
      .set({ dueOn: addDays(today, -1) })
      .where(eq(referrals.id, id))
      .returning()
    await escalateLate(at(7))
    const [mail] = await fallbacks(id)
    expect(mail).toMatchObject({ address: 'waarneming@steunpuntsamenzorgen.example', personId: null })
    const occasion = { kind: 'notice', topic: 'referral_fallback', subjectId: id, token: mail?.token ?? '' } as const
    const { text } = letterOf(nl, occasion, 'https://adempauze.example')
    expect(text).toContain(`Bij verwijzing ${row?.reference} volgens afspraak A is een termijn voorbij.`)
    expect(text).toContain('Dit was afgesproken: mantelzorger bellen, 2 werkdagen.')
    expect(text).toMatch(/Bel Anouk en vraag wat er nodig is: 0[\d\s-]+\./)
    for (const personal of ['Ans V.', '1234', 'doorslapen', '5247', 'Fatima']) expect(text).not.toContain(personal)
    expect(letterOf(en, occasion, 'https://adempauze.example').text).toContain('This was agreed: call the caregiver, 2 working days.')
  })

  test('still says to ask the coordinator when what it should tell is gone', () => {
    for (const token of ['', 'x', '{"promise":"other"}'])
      expect(
        letterOf(nl, { kind: 'notice', topic: 'referral_fallback', subjectId: 'r', token }, 'https://adempauze.example').text,
      ).toContain('Bij een verwijzing is een termijn voorbij. Bel de coördinator respijtzorg van uw gemeente.')
  })

  test('goes to the coordinators alone when the agreement names nobody', async () => {
    const id = await sendReferral(fatima, await namingNobody())
    await db
      .update(referrals)
      .set({ dueOn: addDays(today, -1) })
      .where(eq(referrals.id, id))
    await escalateLate(at(7))
    expect([await told(id), await fallbacks(id)]).toEqual([['anouk'], []])
    expect((await fatima.visit(`/werk/verwijzingen/${id}`)).text).toContain('De coördinator van de gemeente kreeg hierover bericht op')
  })

  test('that did not reach whom the agreement names is told to the coordinator, who rings', async () => {
    const id = await sent(addDays(today, -1))
    await escalateLate(at(7))
    await db
      .update(outbox)
      .set({ givenUpAt: '2026-03-02T09:00:00.000Z', failure: 'rejected_address' })
      .where(eq(outbox.topic, 'referral_fallback'))
    const { text, html } = await anouk.visit('/werk')
    expect(text).toContain('Mail aan Steunpunt Samen Zorgen (voorbeeld)')
    expect(text).toContain('De mail aan het vangnet van een werkafspraak kwam niet aan. Bel zelf.')
    expect(html).not.toContain('Probeer opnieuw')
    expect(await fallbacks(id)).toHaveLength(1)
  })
})

/** Agreement E, paused in the demo, of two others than the municipality. */
async function namingNobody(): Promise<string> {
  const [row] = await db.all<{ id: string }>(sql`update agreements set status = 'active' where letter = 'E' returning id`)
  return row?.id ?? ''
}

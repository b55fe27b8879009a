import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, dayOf } from '../../src/platform/day.ts'
import { referrals } from '../../src/referrals/tables.ts'
import { agreementA, sendReferral, takeReferralStep } from '../support/referral-sent.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { db } = site
const fatima = await site.as('fatima')
const anouk = await site.as('anouk')
const today = dayOf(site.clock.now)

const agreement = await agreementA(site)

const dayIn = async (id: string) => (await db.select().from(referrals).where(eq(referrals.id, id)))[0]?.askAgainOn

async function notNow(askAgainOn: string, name = 'Truus van Beek') {
  const id = await sendReferral(fatima, agreement, { caregiverName: name })
  const answer = await takeReferralStep(anouk, id, 'decline', { note: 'Nu nog niet.', day: askAgainOn })
  return { id, answer }
}

describe('not now, ask later', () => {
  test('the referrer reads the day, and on that day it stands on the worklist of who answered, until it was done', async () => {
    const { id, answer } = await notNow(addDays(today, 30))
    expect(answer.status).toBe(303)
    expect((await fatima.visit(`/werk/verwijzingen/${id}`)).text).toMatch(/Gemeente 's-Hertogenbosch vraagt het opnieuw op \d/)
    expect((await anouk.visit('/werk')).text).not.toContain('Vraag het opnieuw: Truus van Beek')

    await db.update(referrals).set({ askAgainOn: today }).where(eq(referrals.id, id))
    expect((await anouk.visit('/werk')).text).toContain('Vraag het opnieuw: Truus van Beek')
    expect((await fatima.visit('/werk')).text).not.toContain('Vraag het opnieuw')
    expect((await fatima.submit(`/werk/verwijzingen/${id}/opnieuw-gevraagd`, {})).status).toBe(403)

    expect((await anouk.visit(`/werk/verwijzingen/${id}`)).text).toContain('U mag het opnieuw vragen, sinds')
    for (const _ of [1, 2]) expect((await anouk.submit(`/werk/verwijzingen/${id}/opnieuw-gevraagd`, {})).status).toBe(303)
    expect(await dayIn(id)).toBeNull()
    expect((await anouk.visit('/werk')).text).not.toContain('Vraag het opnieuw: Truus van Beek')
    expect(await db.all(sql`select count(*) as lines from log_lines where subject_id = ${id} and action = 'referral.asked_again'`)).toEqual(
      [{ lines: 1 }],
    )
  })

  test.each([
    ['today', today],
    ['in more than a year', addDays(addMonths(today, 12), 1)],
  ])('a day %s is refused, with what was typed still there', async (_, day) => {
    const { id, answer } = await notNow(day)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Kies een dag na vandaag, binnen een jaar.')
    expect(answer.html).toContain(`value="${day}"`)
    expect(answer.html).toContain('Nu nog niet.</textarea>')
    expect(await dayIn(id)).toBeNull()
  })

  test('is nobody’s task any more once the caregiver took back the yes', async () => {
    const { id } = await notNow(addDays(today, 30), 'Stien Maas')
    await db.update(referrals).set({ askAgainOn: today }).where(eq(referrals.id, id))
    await fatima.submit(`/werk/verwijzingen/${id}/toestemming`, { about: 'caregiver', sure: 'yes' })
    expect((await anouk.visit('/werk')).text).not.toContain('Stien Maas')
    expect((await anouk.visit('/werk')).text).not.toContain('Vraag het opnieuw: Niet meer gedeeld')
  })
})

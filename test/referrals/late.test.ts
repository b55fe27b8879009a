import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { logLines } from '../../src/audit/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { addDays, dayOf } from '../../src/platform/day.ts'
import { escalateLate } from '../../src/referrals/jobs-late.ts'
import { referrals } from '../../src/referrals/tables.ts'
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

describe('a promise that was not kept', () => {
  test('is told to the coordinators of the practice, once, with a line in the log; the page says so', async () => {
    const id = await sent(addDays(today, -1))
    await escalateLate(at(7))
    await escalateLate(at(17))
    await Promise.all([escalateLate(at(27)), escalateLate(at(27))])
    expect(await told(id)).toEqual(['anouk'])
    expect(await lines(id)).toMatchObject([{ personId: null }])
    expect((await fatima.visit(`/werk/verwijzingen/${id}`)).text).toContain('De coördinator van de gemeente kreeg hierover bericht op')
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
})

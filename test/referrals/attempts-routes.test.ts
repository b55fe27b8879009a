import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { logLines } from '../../src/audit/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { referrals } from '../../src/referrals/tables.ts'
import { agreementA, sendReferral, takeReferralStep } from '../support/referral-sent.ts'
import { openSite, type Visitor } from '../support/site.ts'

const site = await openSite()
const { db } = site
let fatima: Visitor
let anouk: Visitor
let joris: Visitor
beforeEach(async () => {
  ;[fatima, anouk, joris] = await Promise.all([site.as('fatima'), site.as('anouk'), site.as('joris')])
})

const agreement = await agreementA(site)

const rowOf = async (id: string) => (await db.select().from(referrals).where(eq(referrals.id, id)))[0]

/** What the log says was done to a referral, without who looked at it. */
async function writesOn(id: string) {
  const lines = await db.select().from(logLines).where(eq(logLines.subjectId, id)).orderBy(logLines.seq)
  return lines.filter(({ actionCode }) => actionCode !== 'R').map(({ personId, action }) => `${personId}: ${action}`)
}

const step = (who: Visitor, id: string, name: string, note = '') => takeReferralStep(who, id, name, { note })

describe('the caregiver does not answer the telephone', () => {
  const received = async () => {
    const id = await sendReferral(fatima, agreement, { caregiverName: 'Jopie van Oorschot' })
    await step(anouk, id, 'receive')
    return id
  }
  /** Calls, and then it is half an hour later. */
  const call = async (id: string, note = '') => {
    const answer = await step(anouk, id, 'attempt', note)
    for (const _ of [1, 2]) {
      site.clock.now = new Date(site.clock.now.getTime() + 16 * 60_000)
      for (const person of [anouk, fatima, joris]) await person.visit('/werk') // who does nothing is signed out
    }
    return answer
  }
  const topicsOf = async (id: string) => (await db.select().from(outbox).where(eq(outbox.subjectId, id))).map(({ topic }) => topic)

  test('stands in words on the worklist of who calls, from the third time until somebody spoke to the caregiver', async () => {
    const sign = 'Drie keer geen gehoor: stuur een brief'
    const row = async (who: Visitor) => /Bel Jopie van Oorschot.*?Noteer gesprek/.exec((await who.visit('/werk')).text)?.[0] ?? ''
    const id = await received()
    await call(id)
    await call(id)
    expect(await row(anouk)).not.toContain(sign)
    await call(id)
    expect(await row(anouk)).toContain(sign)
    expect((await fatima.visit('/werk')).text).not.toContain(sign)
    await step(anouk, id, 'contact')
    expect(/Zoek een plek voor Jopie van Oorschot.*?Noteer plek/.exec((await anouk.visit('/werk')).text)?.[0]).not.toContain(sign)
  })

  test('twice is noted for who calls; the third time the referrer hears it, and there is a letter', async () => {
    const id = await received()
    await call(id)
    await call(id, 'Voicemail.')
    expect(await topicsOf(id)).not.toContain('referral.unreached')
    const before = await anouk.visit(`/werk/verwijzingen/${id}`)
    expect(before.text).toContain('2 keer gebeld, geen gehoor.')
    expect(before.text).not.toContain('Maak de brief')
    expect((await anouk.visit(`/werk/verwijzingen/${id}/brief`)).status).toBe(303)

    expect((await call(id)).status).toBe(303)
    expect(await rowOf(id)).toMatchObject({ status: 'received', version: 5 })
    expect((await topicsOf(id)).filter((topic) => topic === 'referral.unreached')).toHaveLength(1)
    expect((await writesOn(id)).slice(-3)).toEqual(['anouk: referral.attempt', 'anouk: referral.attempt', 'anouk: referral.unreached'])
    expect((await fatima.visit(`/werk/verwijzingen/${id}`)).text).toContain('Weet u een beter nummer of een betere tijd?')

    const letter = await anouk.visit(`/werk/verwijzingen/${id}/brief`)
    expect(letter.text).toContain('Beste Jopie van Oorschot,')
    expect(letter.text).toContain('Wij belden u 3 keer.')
    expect(letter.text).toContain((await rowOf(id))?.reference)
  })

  test('a fourth time is noted and not told again, and contact is still possible', async () => {
    const id = await received()
    for (let times = 0; times < 4; times++) await call(id)
    expect((await topicsOf(id)).filter((topic) => topic === 'referral.unreached')).toHaveLength(1)
    expect((await step(anouk, id, 'contact')).status).toBe(303)
    expect(await rowOf(id)).toMatchObject({ status: 'contacted', version: 7 })
    expect((await anouk.visit(`/werk/verwijzingen/${id}/brief`)).location).toBe(`/werk/verwijzingen/${id}`)
  })

  test('the same click twice is one attempt, also the third', async () => {
    const id = await received()
    await call(id)
    await call(id)
    const form = { step: 'attempt', note: '', version: '4' }
    const answers = await Promise.all([1, 2].map(() => anouk.submit(`/werk/verwijzingen/${id}`, form)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await rowOf(id)).toMatchObject({ version: 5 })
  })

  test('nobody says of themselves that the caregiver cannot be reached, and only who answers writes the letter', async () => {
    const id = await received()
    const early = await step(anouk, id, 'unreached')
    expect([early.status, early.text.includes('Bel eerst drie keer in vijf dagen.')]).toEqual([422, true])
    for (let times = 0; times < 3; times++) await call(id)
    expect((await fatima.visit(`/werk/verwijzingen/${id}/brief`)).status).toBe(403)
    expect((await joris.visit(`/werk/verwijzingen/${id}/brief`)).status).toBe(404)
  })

  test('ringing again at once is no other time, and a note that is too long comes back', async () => {
    const id = await received()
    await step(anouk, id, 'attempt')
    const again = await step(anouk, id, 'attempt', 'Nog eens.')
    expect([again.status, again.text.includes('U noteerde net al dat er geen gehoor was.')]).toEqual([409, true])
    expect(again.html).toContain('Nog eens.</textarea>')
    const long = 'lang '.repeat(200)
    const tooLong = await step(anouk, id, 'attempt', long)
    expect([tooLong.status, tooLong.text.includes('Maak dit korter.'), tooLong.html.includes(long.trim())]).toEqual([422, true, true])
    expect(await rowOf(id)).toMatchObject({ version: 3 })
  })
})

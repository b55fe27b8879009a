import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { logLines } from '../../src/audit/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { paths } from '../../src/paths.ts'
import { newId } from '../../src/platform/id.ts'
import { contactWording } from '../../src/referrals/contact.ts'
import { contactInput } from '../../src/referrals/input.ts'
import { mayAddContact } from '../../src/referrals/policy.ts'
import { referralContacts } from '../../src/referrals/tables.ts'
import { agreementA, sendReferral, takeReferralStep } from '../support/referral-sent.ts'
import { hidden, openSite, type Visitor } from '../support/site.ts'

const site = await openSite()
const { db } = site
const fatima = await site.as('fatima')
const anouk = await site.as('anouk')
const joris = await site.as('joris')
const agreement = await agreementA(site)

const lotte = { kind: 'caregiver', name: 'Lotte Erbij', telephone: '', relation: 'child', saidYes: 'yes' }
const piet = { kind: 'representative', name: 'Piet Namens', telephone: '06 9999 0001', relation: 'mentor', saidYes: 'yes' }
const add = (who: Visitor, id: string, contact: Record<string, string>, key = newId(new Date())) =>
  who.submit(paths.referralContacts(id), { ...contact, key })
const rowsOf = (id: string) =>
  db.select().from(referralContacts).where(eq(referralContacts.referralId, id)).orderBy(referralContacts.addedAt)
const mails = async (id: string, topic: string) =>
  (await db.select().from(outbox).where(sql`subject_id = ${id} and topic = ${topic}`)).map(({ personId }) => personId)
const lines = (id: string, action: string) => db.select().from(logLines).where(sql`subject_id = ${id} and action = ${action}`)
const remove = async (who: Visitor, id: string, name: string) => {
  const { html } = await who.visit(paths.referralContacts(id))
  const at = html.slice(html.indexOf(name)).match(/mensen\/([0-9a-f-]+)\/weg/)?.[1] ?? ''
  return who.submit(paths.referralContactRemove(id, at), {})
}

describe('who else belongs to a referral', () => {
  test('is named by the referrer, with their yes, and read by both parties; the other one hears of it', async () => {
    const id = await sendReferral(fatima, agreement)
    const page = await fatima.visit(paths.referralContacts(id))
    expect(page.text).toContain("‘Mag ik uw naam en telefoonnummer doorgeven aan gemeente 's-Hertogenbosch? U kunt altijd stoppen.’")
    const answer = await add(fatima, id, piet)
    expect(answer.location).toBe(`${paths.referral(id)}?klaar=persoon-erbij`)

    const [row] = await rowsOf(id)
    expect(row).toMatchObject({ kind: 'representative', relation: 'mentor', wording: contactWording, askedById: 'fatima', removedAt: null })
    expect(JSON.stringify(row)).not.toMatch(/Piet|99990001/)
    expect(await mails(id, 'referral.add_contact')).toEqual(['anouk'])
    expect(await lines(id, 'referral.add_contact')).toMatchObject([{ personId: 'fatima', detail: 'representative' }])
    for (const who of [fatima, anouk])
      expect((await who.visit(paths.referral(id))).text).toMatch(
        /Wie horen er nog bij\? Piet Namens Vertegenwoordiger en mentor of curator van de naaste 06-99 99 00 01/,
      )
  })

  test('is named by the answering organisation too, which asks for passing it on to the referrer', async () => {
    const id = await sendReferral(fatima, agreement)
    expect((await anouk.visit(paths.referralContacts(id))).text).toContain('doorgeven aan Huisartsenpraktijk De Linde (voorbeeld)?')
    expect((await add(anouk, id, lotte)).status).toBe(303)
    expect(await mails(id, 'referral.add_contact')).toEqual(['fatima'])
    expect((await fatima.visit(paths.referral(id))).text).toContain('Lotte Erbij Mantelzorger, kind van de naaste')
  })

  test('stands beside the yes of the care recipient when that was given by a representative', async () => {
    const byRepresentative = await sendReferral(fatima, agreement, { recipientConsent: 'representative' })
    await add(fatima, byRepresentative, lotte)
    expect((await anouk.visit(paths.referral(byRepresentative))).text).not.toContain('Vertegenwoordiger: ')
    await add(fatima, byRepresentative, piet)
    expect((await anouk.visit(paths.referral(byRepresentative))).text).toContain(
      'De vertegenwoordiger van de naaste zei ook ja. Vertegenwoordiger: Piet Namens',
    )
    const bySelf = await sendReferral(fatima, agreement)
    await add(fatima, bySelf, piet)
    expect((await anouk.visit(paths.referral(bySelf))).text).not.toContain('Vertegenwoordiger: ')
  })

  test('of a draft is told to nobody, and goes when it is thrown away', async () => {
    const id = await sendReferral(fatima, agreement, { intent: 'save' })
    expect((await add(fatima, id, lotte)).status).toBe(303)
    expect(await mails(id, 'referral.add_contact')).toEqual([])
    expect((await anouk.visit(paths.referralContacts(id))).status).toBe(404)
    await takeReferralStep(fatima, id, 'discard')
    expect(await rowsOf(id)).toMatchObject([{ name: '', telephone: '', relation: '', nameFingerprint: '', telephoneFingerprint: '' }])
  })

  test.each([
    ['without a yes', { ...lotte, saidYes: '' }, 'Vraag het eerst aan deze persoon zelf.'],
    ['without a name', { ...lotte, name: '' }, 'Vul dit in.'],
    ['with half a number', { ...lotte, telephone: '0612' }, 'Vul een telefoonnummer in'],
    ['who represents without a number', { ...piet, telephone: '' }, 'Vul dit in.'],
    ['as a stranger', { ...lotte, kind: 'friend' }, 'Kies een van de mogelijkheden.'],
    ['with a BSN', { ...lotte, name: 'Lotte Erbij 111222333' }, 'een BSN delen wij hier nooit'],
  ])('is not named %s, and what was typed is still there', async (_, contact, sentence) => {
    const id = await sendReferral(fatima, agreement)
    const answer = await add(fatima, id, contact)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    if (contact.name) expect(answer.html).toContain(`value="${contact.name}"`)
    expect(await rowsOf(id)).toEqual([])
  })

  test('is one person, however often the form comes; with another name the form asks whether it is another', async () => {
    const id = await sendReferral(fatima, agreement)
    const key = newId(new Date())
    const answers = await Promise.all([add(fatima, id, lotte, key), add(fatima, id, lotte, key)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect((await add(fatima, id, lotte, key)).status).toBe(303)
    expect(await rowsOf(id)).toHaveLength(1)
    expect(await mails(id, 'referral.add_contact')).toHaveLength(1)

    const other = await add(fatima, id, { ...lotte, name: 'Ans Erbij' }, key)
    expect(other.status).toBe(409)
    expect(other.text).toContain('Met dit formulier noemde u Lotte Erbij al.')
    expect((await add(fatima, id, { ...lotte, name: 'Ans Erbij' }, hidden(other.html, 'key'))).status).toBe(303)
    expect(await rowsOf(id)).toHaveLength(2)
  })

  test('are four at most, also when two add the last one at once', async () => {
    const id = await sendReferral(fatima, agreement)
    for (const name of ['Een', 'Twee', 'Drie']) await add(fatima, id, { ...lotte, name })
    const answers = await Promise.all([add(fatima, id, { ...lotte, name: 'Vier' }), add(anouk, id, { ...lotte, name: 'Vijf' })])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(answers.find(({ status }) => status === 409)?.text).toContain('Er staan al 4 mensen bij. Haal eerst iemand weg.')
    expect(await rowsOf(id)).toHaveLength(4)
    const page = await fatima.visit(paths.referralContacts(id))
    expect(page.html).not.toContain('name="saidYes"')
    expect((await remove(fatima, id, 'Twee')).status).toBe(303)
    expect((await add(fatima, id, { ...lotte, name: 'Zes' })).status).toBe(303)
  })

  test('is taken away for good, once', async () => {
    const id = await sendReferral(fatima, agreement)
    await add(fatima, id, piet)
    const [row] = await rowsOf(id)
    for (const _ of [1, 2])
      expect((await anouk.submit(paths.referralContactRemove(id, row?.id ?? ''), {})).location).toBe(
        `${paths.referral(id)}?klaar=persoon-weg`,
      )
    expect(await rowsOf(id)).toMatchObject([
      { name: '', telephone: '', relation: '', nameFingerprint: '', telephoneFingerprint: '', removedById: 'anouk' },
    ])
    expect(await lines(id, 'referral.remove_contact')).toHaveLength(1)
    expect(await mails(id, 'referral.remove_contact')).toEqual(['fatima'])
    expect((await fatima.visit(paths.referral(id))).text).not.toContain('Piet Namens')
  })

  test('of another referral is not taken away by its address', async () => {
    const [one, two] = [await sendReferral(fatima, agreement), await sendReferral(fatima, agreement)]
    await add(fatima, one, lotte)
    const [row] = await rowsOf(one)
    await fatima.submit(paths.referralContactRemove(two, row?.id ?? ''), {})
    expect((await joris.submit(paths.referralContactRemove(one, row?.id ?? ''), {})).status).toBe(404)
    expect((await fatima.visit(paths.referral(one))).text).toContain('Lotte Erbij')
  })

  test('nobody is named any more once it ended; whoever was is still read, and may be taken away', async () => {
    const id = await sendReferral(fatima, agreement)
    await add(fatima, id, lotte)
    await takeReferralStep(fatima, id, 'withdraw', { note: 'Niet meer nodig.' })
    const late = await add(fatima, id, piet)
    expect(late.status).toBe(409)
    expect(late.text).toContain('U kunt hier niemand meer noemen')
    expect(late.text).toContain('Piet Namens')
    expect((await anouk.visit(paths.referral(id))).text).toContain('Lotte Erbij')
    expect((await remove(anouk, id, 'Lotte Erbij')).status).toBe(303)
    expect((await anouk.visit(paths.referralContacts(id))).location).toBe(paths.referral(id))
  })

  test('is read by nobody once the caregiver took back the yes', async () => {
    const id = await sendReferral(fatima, agreement)
    await add(fatima, id, lotte)
    await fatima.submit(paths.consentWithdraw(id), { about: 'caregiver', sure: 'yes' })
    for (const who of [fatima, anouk]) {
      expect((await who.visit(paths.referral(id))).text).not.toContain('Lotte Erbij')
      expect((await who.visit(paths.referralContacts(id))).location).toBe(paths.referral(id))
    }
  })
})

test('the two parties name people while it runs; a coordinator who looks on does not', () => {
  const running = { status: 'received', hidden: undefined } as const
  expect([mayAddContact('referrer', running), mayAddContact('recipient', running), mayAddContact('coordinator', running)]).toEqual([
    true,
    true,
    false,
  ])
  expect(mayAddContact('recipient', { ...running, hidden: 'withdrawn' })).toBe(false)
  expect(mayAddContact('referrer', { ...running, status: 'completed' })).toBe(false)
})

test('a second caregiver may be named without a number', () => {
  expect(contactInput.safeParse(lotte).success).toBe(true)
  expect(contactInput.safeParse({ ...lotte, kind: 'representative' }).success).toBe(false)
})

import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { logLines } from '../../src/audit/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { paths } from '../../src/paths.ts'
import { isStopped } from '../../src/platform/database.ts'
import { newId } from '../../src/platform/id.ts'
import { hasUnread, recordMessage } from '../../src/referrals/store-messages.ts'
import { referralColumns, referralMessages, referrals } from '../../src/referrals/tables.ts'
import { agreementA, sendReferral, takeReferralStep } from '../support/referral-sent.ts'
import { hidden, openSite, type Visitor } from '../support/site.ts'

const site = await openSite()
const { db } = site
const fatima = await site.as('fatima')
const anouk = await site.as('anouk')
const ilse = await site.as('ilse')
const karim = await site.as('karim')
const agreement = await agreementA(site)

let count = 0
const sent = () => sendReferral(fatima, agreement, { caregiverName: `Berichtje ${++count}`, telephone: `06 2222 00${10 + count}` })
const key = () => newId(new Date())
const write = (who: Visitor, id: string, message: string, more: Record<string, string> = {}) =>
  who.submit(paths.referralMessages(id), { key: key(), message, ...more })
const rowsOf = (id: string) => db.select().from(referralMessages).where(eq(referralMessages.referralId, id))
const mailsAbout = async (id: string) =>
  (await db.select().from(outbox).where(eq(outbox.subjectId, id)))
    .filter(({ topic }) => topic === 'referral.message')
    .map(({ personId }) => personId)

/** Under an agreement between two others than the municipality. */
async function ofOthers() {
  const [row] = await db.all<{ id: string }>(sql`update agreements set status = 'active' where letter = 'E' returning id`)
  return sendReferral(fatima, row?.id ?? '', { caregiverName: 'Bij anderen' })
}

describe('a message at a referral', () => {
  test('is read by the other side, who hears of it by a mail that says nothing', async () => {
    const id = await sent()
    const answer = await write(fatima, id, 'Zij neemt overdag niet op, bel na zessen.')
    expect([answer.status, answer.location]).toEqual([303, `${paths.referral(id)}?klaar=bericht`])
    expect(await mailsAbout(id)).toEqual(['anouk'])
    expect((await rowsOf(id))[0]).toMatchObject({ personId: 'fatima', readAt: null, readById: null })
    expect((await rowsOf(id))[0]?.text).not.toContain('zessen')

    expect((await fatima.visit(paths.referral(id))).text).toContain('Nog niet gelezen')
    expect((await rowsOf(id))[0]?.readAt).toBeNull()
    expect((await fatima.visit('/werk')).text).not.toContain(`Nieuw bericht: Berichtje ${count}`)
    expect((await anouk.visit('/werk')).text).toContain(`Nieuw bericht: Berichtje ${count}`)

    const first = (await anouk.visit(paths.referral(id))).text
    expect(first).toContain('bel na zessen')
    expect(first).toMatch(/Fatima ?, Huisartsenpraktijk De Linde \(voorbeeld\) Nieuw/)
    expect((await rowsOf(id))[0]).toMatchObject({ readById: 'anouk' })
    expect((await anouk.visit(paths.referral(id))).text).not.toMatch(/\(voorbeeld\) Nieuw/)
    expect((await anouk.visit('/werk')).text).not.toContain(`Nieuw bericht: Berichtje ${count}`)
    expect((await fatima.visit(paths.referral(id))).text).toMatch(/Gelezen op \d+ \w+ om \d\d:\d\d/)
  })

  test('goes on after the referral ended', async () => {
    const id = await sent()
    await takeReferralStep(fatima, id, 'withdraw', { note: 'Toch niet nodig.' })
    expect((await write(anouk, id, 'Dank, dan ruim ik het op.')).status).toBe(303)
    expect(await mailsAbout(id)).toEqual(['fatima'])
  })

  test('is not read by a step, nor by a form that comes back', async () => {
    const id = await sent()
    await write(fatima, id, 'Eerst lezen.')
    await anouk.submit(paths.referral(id), { step: 'match', note: '', version: '1' })
    await write(anouk, id, '')
    expect((await rowsOf(id))[0]?.readAt).toBeNull()
  })

  test('is one, however often the form comes', async () => {
    const id = await sent()
    const same = { key: key() }
    const answers = await Promise.all([1, 2, 3].map(() => write(fatima, id, 'Eén keer.', same)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await rowsOf(id)).toHaveLength(1)
    expect(await mailsAbout(id)).toEqual(['anouk'])
    expect(await db.select().from(logLines).where(sql`subject_id = ${id} and action = 'referral.message'`)).toHaveLength(1)

    const other = await write(anouk, id, 'Een andere tekst.', same)
    expect([other.status, other.html.includes('Een andere tekst.</textarea>')]).toEqual([409, true])
    expect((await write(anouk, id, 'Een andere tekst.', { key: hidden(other.html, 'key') })).status).toBe(303)
  })

  test('of two at once is lost by neither', async () => {
    const id = await sent()
    await Promise.all([write(fatima, id, 'Van de praktijk.'), write(anouk, id, 'Van de gemeente.')])
    const page = await fatima.visit(paths.referral(id))
    expect(page.text).toContain('Van de praktijk.')
    expect(page.text).toContain('Van de gemeente.')
  })

  test.each([
    ['nothing', '', 'Vul dit in.'],
    ['too much', 'x'.repeat(1001), 'Maak dit korter.'],
    ['a BSN', 'BSN 111222333', 'een BSN delen wij hier nooit'],
  ])('with %s is refused in a sentence, and stays typed', async (_, message, sentence) => {
    const id = await sent()
    const answer = await write(fatima, id, message)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect(answer.html).toContain(`${message}</textarea>`)
    expect(await rowsOf(id)).toEqual([])
  })

  test('is nobody’s of others', async () => {
    const id = await sent()
    await write(fatima, id, 'Alleen voor ons.')
    for (const other of [ilse, karim]) {
      expect((await write(other, id, 'Mag ik?')).status).toBe(404)
      expect((await other.visit(paths.referral(id))).status).toBe(404)
    }
  })

  test('of a coordinator who looks on goes to both sides, and looking on reads nothing', async () => {
    const id = await ofOthers()
    expect((await write(karim, id, 'Wij zoeken nog.')).status).toBe(303)
    const page = await anouk.visit(paths.referral(id))
    expect(page.text).toContain('Wij zoeken nog.')
    expect((await rowsOf(id))[0]?.readAt).toBeNull()
    expect((await anouk.visit('/werk')).text).not.toContain('Nieuw bericht: Bij anderen')
    await write(anouk, id, 'Lukt het?')
    expect((await mailsAbout(id)).sort()).toEqual(['fatima', 'fatima', 'karim'])
    await fatima.visit(paths.referral(id))
    expect((await rowsOf(id)).map(({ readById }) => readById)).toEqual(['fatima', 'fatima'])
  })
})

describe('when the yes is taken back', () => {
  test('the answering organisation reads nothing any more, and what is typed just then is still there', async () => {
    const id = await sent()
    await write(fatima, id, 'Markerbericht.')
    await fatima.submit(paths.consentWithdraw(id), { about: 'caregiver', sure: 'yes' })
    const page = await anouk.visit(paths.referral(id))
    expect(page.text).not.toContain('Markerbericht.')
    expect((await rowsOf(id))[0]?.readAt).toBeNull()
    expect((await anouk.visit('/werk')).text).not.toContain('Nieuw bericht: Niet meer gedeeld')
    expect((await fatima.visit(paths.referral(id))).text).toContain('Markerbericht.')

    for (const who of [anouk, fatima]) {
      const answer = await write(who, id, 'Net te laat getypt.')
      expect(answer.status).toBe(409)
      expect(answer.text).toContain('Deze verwijzing wordt nu met niemand gedeeld.')
      expect(answer.html).toContain('<blockquote class="wish">Net te laat getypt.</blockquote>')
    }
    expect(await rowsOf(id)).toHaveLength(1)
  })

  test('at the very moment of writing, nothing is written and nobody gets a mail', async () => {
    const id = await sent()
    const [referral] = await db.select(referralColumns).from(referrals).where(eq(referrals.id, id))
    if (!referral) throw new Error('not found')
    const { referringOrganisationId: organisationId } = referral
    if (organisationId === null) throw new Error('nobody referred')
    const origin = { requestId: 'r', networkAddress: '' }
    const writer = { personId: 'fatima', name: 'Fatima', membershipId: 'fatima-den-bosch', role: 'referrer', organisationId, origin }
    await fatima.submit(paths.consentWithdraw(id), { about: 'caregiver', sure: 'yes' })
    expect(await recordMessage(site.archive(), referral, key(), 'Te laat.', writer)).toBe(false)
    expect([await rowsOf(id), await mailsAbout(id)]).toEqual([[], []])
  })
})

test('what was written is told to the person, and goes with the rest', async () => {
  const id = await sent()
  await write(fatima, id, 'Markerbericht voor later.')
  expect((await anouk.visit(paths.rightsOf(id))).text).toContain('Markerbericht voor later.')
  expect((await rowsOf(id))[0]?.readAt).toBeNull()
  const file = JSON.parse((await anouk.visit(paths.rightsExport(id))).html) as { referrals: { messages: object[] }[] }
  expect(file.referrals[0]?.messages).toMatchObject([{ by: 'Fatima', text: 'Markerbericht voor later.', read_at: null }])

  await anouk.submit(paths.rightsErase(id), { sure: 'yes' })
  expect((await rowsOf(id)).map(({ text }) => text)).toEqual([''])
  expect((await fatima.visit('/werk')).text).not.toContain('Nieuw bericht: Gegevens gewist')
  expect((await fatima.visit(paths.referral(id))).html).not.toContain('id="berichten"')
  const [proof] = await db.all<{ fields: number }>(sql`select fields from erasures where referral_id = ${id}`)
  expect(proof?.fields).toBe(9 + 1)
  expect((await write(fatima, id, 'Nog iets.')).status).toBe(409)
})

test.each(['id', 'referral_id', 'organisation_id', 'person_id', 'written_at', 'read_at'])('its %s stays', async (column) => {
  await expect(db.run(sql.raw(`update referral_messages set ${column} = ${column} where read_at is not null`))).rejects.toSatisfy((error) =>
    isStopped(error, column === 'read_at' ? 'read once' : 'stays'),
  )
})

test.each(['referrer', 'provider', 'coordinator'] as const)(
  'the worklist of a %s comes from the few unread messages to their referrals',
  async (role) => {
    const actor = { role, organisationId: 'o', practice: { id: 'p' } }
    const { sql: question, params } = db.select({ id: referrals.id }).from(referrals).where(hasUnread(actor)).toSQL()
    const { rows } = await db.$client.execute({ sql: `explain query plan ${question}`, args: params as string[] })
    const plan = rows.map(({ detail }) => String(detail))
    expect(plan[0]).toBe('SEARCH referrals USING INDEX sqlite_autoindex_referrals_1 (id=?)')
    expect(plan.join()).toContain('USING INDEX referral_messages_unread')
  },
)

import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { shareables } from '../../src/agreements/terms.ts'
import { logLines } from '../../src/audit/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { paths } from '../../src/paths.ts'
import { askedFields, recipientAsked } from '../../src/referrals/amending.ts'
import { mayAmend } from '../../src/referrals/policy.ts'
import { referralStatuses } from '../../src/referrals/referral.ts'
import { consents, referralDetails, referralStepsTaken, referrals } from '../../src/referrals/tables.ts'
import { corrections } from '../../src/rights/tables.ts'
import { agreementA, referralTyped, sendReferral, takeReferralStep } from '../support/referral-sent.ts'
import { hidden, openSite } from '../support/site.ts'

const site = await openSite()
const { db } = site
const fatima = await site.as('fatima')
const anouk = await site.as('anouk')
const agreement = await agreementA(site)

const { recipientConsent: _r, caregiverConsent: _c, intent: _i, ...fields } = referralTyped
const form = async (id: string) => {
  const { html } = await fatima.visit(paths.referralAmend(id))
  return { html, seen: { version: hidden(html, 'version'), seen: hidden(html, 'seen') } }
}
type Seen = Awaited<ReturnType<typeof form>>['seen']
const amend = async (id: string, changes: Record<string, string>, seen?: Seen) =>
  fatima.submit(paths.referralAmend(id), { ...fields, note: 'Nieuw nummer.', ...(seen ?? (await form(id)).seen), ...changes })
const rowOf = async (id: string) => (await db.select().from(referrals).where(eq(referrals.id, id)))[0]
const changesOf = (id: string) => db.select().from(corrections).where(eq(corrections.referralId, id))
const stepsOf = async (id: string) =>
  (await db.select().from(referralStepsTaken).where(eq(referralStepsTaken.referralId, id)).orderBy(referralStepsTaken.version)).map(
    ({ step }) => step,
  )
const mails = async (id: string, topic: string) =>
  (await db.select().from(outbox).where(sql`subject_id = ${id} and topic = ${topic}`)).map(({ personId }) => personId)

describe('an amendment', () => {
  test('changes what is different, keeps what it said, says why, and is told to the one who answers', async () => {
    const id = await sendReferral(fatima, agreement)
    await takeReferralStep(anouk, id, 'receive')
    const before = await rowOf(id)
    const answer = await amend(id, { telephone: '06 5555 0001', bestTime: 'evening' })
    expect(answer.location).toBe(`${paths.referral(id)}?klaar=aangevuld`)

    expect(await rowOf(id)).toEqual({ ...before, version: 3 })
    const rows = await changesOf(id)
    expect(rows.map(({ field, version, personId }) => [field, version, personId]).sort()).toEqual([
      ['bestTime', 3, 'fatima'],
      ['telephone', 3, 'fatima'],
    ])
    expect(JSON.stringify(rows)).not.toMatch(/55550001|12345678|evening/)
    expect(await stepsOf(id)).toEqual(['send', 'receive', 'amend'])
    expect(await mails(id, 'referral.amend')).toEqual(['anouk'])
    expect(await db.select().from(logLines).where(sql`subject_id = ${id} and action = 'referral.amend'`)).toHaveLength(1)
    for (const who of [fatima, anouk]) {
      const { text } = await who.visit(paths.referral(id))
      expect(text).toMatch(/Wat veranderde Fatima , .* Nieuw nummer\./)
      expect(text).toContain('Telefoon Eerst: 06-12 34 56 78 Nu: 06-55 55 00 01')
      expect(text).toContain('Wanneer bellen Eerst: ’s Ochtends Nu: ’s Avonds')
      expect(text).toContain('Fatima veranderde wat er in de verwijzing staat')
    }
    expect((await anouk.submit(paths.rights, { name: '', telephone: '0655550001' })).html).toContain(id)
  })

  test('is offered to the referrer alone, from sending until it ends', async () => {
    const id = await sendReferral(fatima, agreement)
    expect((await fatima.visit(paths.referral(id))).html).toContain(paths.referralAmend(id))
    expect((await anouk.visit(paths.referral(id))).html).not.toContain(paths.referralAmend(id))
    expect((await anouk.visit(paths.referralAmend(id))).status).toBe(403)
    const open = referralStatuses.filter((status) => mayAmend('referrer', { status, hidden: undefined }))
    expect(open).toEqual(['sent', 'received', 'contacted', 'matched', 'started'])
    expect(mayAmend('recipient', { status: 'sent', hidden: undefined })).toBe(false)
    const draft = await sendReferral(fatima, agreement, { intent: 'save' })
    expect((await fatima.visit(paths.referralAmend(draft))).location).toBe(paths.referral(draft))
  })

  test('is not a step that a button takes', async () => {
    const id = await sendReferral(fatima, agreement)
    const answer = await fatima.submit(paths.referral(id), { step: 'amend', note: 'Zomaar.', version: '1' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('U veranderde niets.')
    expect(await stepsOf(id)).toEqual(['send'])
  })

  test('of nothing says so, and writes nothing', async () => {
    const id = await sendReferral(fatima, agreement)
    const answer = await amend(id, {})
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('U veranderde niets. Verander wat anders is, of ga terug.')
    expect(answer.html).toContain('Nieuw nummer.</textarea>')
    expect([await stepsOf(id), await changesOf(id)]).toEqual([['send'], []])
  })

  test.each([
    [{ note: '' }, 'Vul dit in.'],
    [{ note: 'x'.repeat(301) }, 'Maak dit korter.'],
    [{ wish: 'BSN 111222333' }, 'een BSN delen wij hier nooit'],
    [{ telephone: '12' }, 'Vul een telefoonnummer in'],
    [{ caregiverName: '' }, 'Vul dit in.'],
  ] as [Record<string, string>, string][])('follows the rules of the form: %o', async (changes, sentence) => {
    const id = await sendReferral(fatima, agreement)
    const answer = await amend(id, { wish: 'Anders getypt.', ...changes })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect(answer.html).toContain(changes.wish ?? 'Anders getypt.')
    expect(await stepsOf(id)).toEqual(['send'])
  })

  test('sent twice is made once', async () => {
    const id = await sendReferral(fatima, agreement)
    const { seen } = await form(id)
    const answers = await Promise.all([amend(id, { wish: 'Eén keer.' }, seen), amend(id, { wish: 'Eén keer.' }, seen)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect((await amend(id, { wish: 'Eén keer.' }, seen)).status).toBe(303)
    expect(await stepsOf(id)).toEqual(['send', 'amend'])
    expect(await changesOf(id)).toHaveLength(1)
    expect(await mails(id, 'referral.amend')).toHaveLength(1)
  })

  test('of an older version is told, with what it says now, and what was typed is still there', async () => {
    const id = await sendReferral(fatima, agreement)
    const { seen } = await form(id)
    await takeReferralStep(anouk, id, 'receive')
    const late = await amend(id, { wish: 'Mijn nieuwe wens.' }, seen)
    expect(late.status).toBe(409)
    expect(late.text).toContain('Er gebeurde intussen iets met deze verwijzing.')
    expect(late.text).toContain('Dit staat er nu Wens Een paar nachten doorslapen.')
    expect(late.html).toContain('Mijn nieuwe wens.</textarea>')
    const again = await amend(id, { wish: 'Mijn nieuwe wens.' }, { version: hidden(late.html, 'version'), seen: hidden(late.html, 'seen') })
    expect(again.status).toBe(303)
    expect(await stepsOf(id)).toEqual(['send', 'receive', 'amend'])
  })

  test('writes nothing over what the coordinator put right meanwhile', async () => {
    const id = await sendReferral(fatima, agreement)
    const { seen } = await form(id)
    const page = await anouk.visit(paths.rightsCorrect(id))
    await anouk.submit(paths.rightsCorrect(id), { ...fields, caregiverName: 'Ans Verbeterd', seen: hidden(page.html, 'seen') })
    const late = await amend(id, { wish: 'Mijn nieuwe wens.' }, seen)
    expect(late.status).toBe(409)
    expect(late.text).toContain('Naam Ans Verbeterd')
    expect((await fatima.visit(paths.referral(id))).text).toMatch(/Verbeterd op verzoek\. Naam Eerst: Ans V\. Nu: Ans Verbeterd/)
  })

  test('at the same moment as a step: one comes first, and no text is lost', async () => {
    const id = await sendReferral(fatima, agreement)
    const { seen } = await form(id)
    const [amended, received] = await Promise.all([
      amend(id, { wish: 'Tegelijk.' }, seen),
      anouk.submit(paths.referral(id), { step: 'receive', note: 'Ook tegelijk.', version: '1' }),
    ])
    expect([amended.status, received.status].sort()).toEqual([303, 409])
    expect(amended.status === 409 ? amended.html : received.html).toMatch(
      amended.status === 409 ? /Tegelijk\.<\/textarea>/ : /Ook tegelijk\./,
    )
  })

  test('that comes after the end is refused, and what was typed is read once more', async () => {
    const id = await sendReferral(fatima, agreement)
    const { seen } = await form(id)
    await takeReferralStep(anouk, id, 'decline', { note: 'Wil nu niet.' })
    const late = await amend(id, { wish: 'Mijn nieuwe wens.' }, seen)
    expect(late.status).toBe(409)
    expect(late.text).toContain('U kunt dit niet meer veranderen: de verwijzing loopt niet meer.')
    expect(late.text).toContain('Mijn nieuwe wens.')
    expect((await fatima.visit(paths.referralAmend(id))).location).toBe(paths.referral(id))
  })
})

describe('the postcode of the care recipient', () => {
  const yesOf = async (id: string) => db.select().from(consents).where(sql`referral_id = ${id} and about = 'care_recipient'`)
  const unasked = () => sendReferral(fatima, agreement, { recipientConsent: 'not_asked', recipientPc4: '' })

  test('comes along with a yes that is given now, which is recorded', async () => {
    const id = await unasked()
    expect((await form(id)).html).toContain('name="recipientConsent"')
    const answer = await amend(id, { recipientPc4: '5223', recipientConsent: 'representative' })
    expect(answer.status).toBe(303)
    expect(await yesOf(id)).toMatchObject([
      {
        givenBy: 'representative',
        askedById: 'fatima',
        fields: '["recipientPc4"]',
        toOrganisationId: (await rowOf(id))?.answeringOrganisationId,
      },
    ])
    const { text } = await anouk.visit(paths.referral(id))
    expect(text).toContain('Postcode naaste 5223')
    expect(text).toContain('Postcode van de naaste Eerst: leeg Nu: 5223')
    expect((await form(id)).html).not.toContain('name="recipientConsent"')
  })

  test('does not come without one', async () => {
    const id = await unasked()
    const answer = await amend(id, { recipientPc4: '5223', recipientConsent: 'not_asked' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Vraag daarvoor eerst een ja, of haal het weg.')
    expect([await yesOf(id), await changesOf(id)]).toEqual([[], []])
  })

  test('a yes without a postcode is recorded too', async () => {
    const id = await unasked()
    expect((await amend(id, { recipientPc4: '', recipientConsent: 'self' })).status).toBe(303)
    expect(await yesOf(id)).toMatchObject([{ givenBy: 'self', fields: '[]' }])
    expect([await stepsOf(id), await changesOf(id)]).toEqual([['send', 'amend'], []])
  })

  test('changes under the yes that is there', async () => {
    const id = await sendReferral(fatima, agreement)
    expect((await amend(id, { recipientPc4: '5223' })).status).toBe(303)
    expect((await changesOf(id)).map(({ field }) => field)).toEqual(['recipientPc4'])
    expect(await yesOf(id)).toHaveLength(1)
  })

  test('is not asked once the yes was taken back, and what it said before is read by nobody', async () => {
    const id = await sendReferral(fatima, agreement)
    await amend(id, { recipientPc4: '5223' })
    await anouk.submit(paths.consentWithdraw(id), { about: 'care_recipient', sure: 'yes' })
    const { html } = await form(id)
    expect(html).not.toMatch(/name="recipient(Pc4|Consent)"/)
    expect(html).toContain('De naaste trok het ja in.')
    expect((await amend(id, { recipientPc4: '5231', recipientConsent: 'self', wish: 'Anders.' })).status).toBe(303)
    expect(await db.select().from(referralDetails).where(eq(referralDetails.referralId, id))).toMatchObject([{ recipientPc4: '' }])
    const { text } = await anouk.visit(paths.referral(id))
    expect(text).toContain('Postcode van de naaste gewist')
    expect(text).not.toMatch(/52(23|31|47)/)
  })

  test('never comes back when the yes is taken back at that very moment', async () => {
    for (let time = 0; time < 5; time += 1) {
      const id = await sendReferral(fatima, agreement, { recipientPc4: '' })
      const { seen } = await form(id)
      await Promise.all([
        amend(id, { recipientPc4: '5238', wish: 'Anders.' }, seen),
        anouk.submit(paths.consentWithdraw(id), { about: 'care_recipient', sure: 'yes' }),
      ])
      expect(await db.select().from(referralDetails).where(eq(referralDetails.referralId, id))).toMatchObject([{ recipientPc4: '' }])
      expect(await yesOf(id)).toMatchObject([{ withdrawnById: 'anouk' }])
    }
  })

  test('is asked as far as the agreement hands it over', () => {
    const yes = { about: 'care_recipient', withdrawnAt: null } as const
    expect(recipientAsked(shareables, [])).toBe('asks_yes')
    expect(recipientAsked(shareables, [yes])).toBe('has_yes')
    expect(recipientAsked(shareables, [{ ...yes, withdrawnAt: '2026-11-01' }])).toBe('not')
    expect(recipientAsked(['language'], [])).toBe('not')
    expect(askedFields(['language'], 'not')).toEqual(['caregiverName', 'telephone', 'wish', 'language'])
    expect(askedFields(['recipientPc4'], 'not')).toEqual(['caregiverName', 'telephone', 'wish'])
  })
})

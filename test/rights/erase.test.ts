import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { logLines } from '../../src/audit/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { paths } from '../../src/paths.ts'
import { isStopped } from '../../src/platform/database.ts'
import { consents, referralDetails, referralStepsTaken, referrals } from '../../src/referrals/tables.ts'
import { corrections, erasures } from '../../src/rights/tables.ts'
import { hidden, openSite } from '../support/site.ts'
import { agreementOf, caregiver, refer, whatIsKept } from './people.ts'

const site = await openSite()
const { db } = site
const fatima = await site.as('fatima')
const anouk = await site.as('anouk')
const agreement = await agreementOf(site, 'A')

let number = 10
const someone = (changes: Record<string, string> = {}) => {
  number += 1
  return refer(fatima, agreement, { telephone: `06 8888 00${number}`, ...changes })
}
const erase = (id: string, sure = 'yes') => anouk.submit(paths.rightsErase(id), { sure })
const hold = (id: string, reason = 'complaint') => anouk.submit(paths.rightsHold(id), { reason })
const release = (id: string) => anouk.submit(paths.rightsHold(id), { release: 'yes' })
const step = (id: string, name: string, note: string, version: string) => anouk.submit(paths.referral(id), { step: name, note, version })
const rowOf = async (id: string) => (await db.select().from(referrals).where(eq(referrals.id, id)))[0]
const proofOf = (id: string) => db.select().from(erasures).where(eq(erasures.referralId, id))
const linesOf = (id: string, action: string) => db.select().from(logLines).where(sql`subject_id = ${id} and action = ${action}`)

/** A referral that ended, with a note, an end reason and a correction. */
async function ended(): Promise<string> {
  const id = await someone()
  await step(id, 'receive', 'Markernotitie een', '1')
  const form = await anouk.visit(paths.rightsCorrect(id))
  const { recipientConsent: _r, caregiverConsent: _c, intent: _i, ...fields } = caregiver
  await anouk.submit(paths.rightsCorrect(id), {
    ...fields,
    telephone: `06888800${number}`,
    wish: 'Markerwens anders',
    seen: hidden(form.html, 'seen'),
  })
  await step(id, 'decline', 'Markerreden', '2')
  return id
}

describe('erasing on request', () => {
  test('says first what it means, and nothing happens yet', async () => {
    const id = await someone()
    const asked = await erase(id, '')
    expect(asked.status).toBe(200)
    expect(asked.text).toContain('Alle gegevens over Zoë Marker-d’Été in deze verwijzing gaan weg. Dat kan niet terug.')
    expect(asked.text).toContain('De verwijzing loopt nog.')
    expect(await whatIsKept(site, id)).toContain('Zoë Marker')
  })

  test('leaves nothing that the keys could open: no field, note, end reason or correction', async () => {
    const id = await ended()
    expect(await whatIsKept(site, id)).toMatch(/Zoë Marker[\s\S]*Markerreden[\s\S]*Markernotitie een[\s\S]*Markerwens/)
    expect((await erase(id)).status).toBe(303)

    expect(await whatIsKept(site, id)).toBe('')
    expect(await db.select().from(referralDetails).where(eq(referralDetails.referralId, id))).toMatchObject([
      { nameFingerprint: '', telephoneFingerprint: '', urgency: '' },
    ])
    expect(await rowOf(id)).toMatchObject({ erasedAt: expect.stringMatching(/^20/), endReason: '', status: 'declined_by_caregiver' })
    expect(await db.select().from(corrections).where(eq(corrections.referralId, id))).toMatchObject([
      { field: 'wish', before: '', after: '' },
    ])
    expect((await anouk.submit(paths.rights, { name: '', telephone: `06888800${number}` })).text).toContain('Wij vonden niemand.')
  })

  test('leaves a proof and a line in the log that say how much, why and by whom, never what', async () => {
    const id = await ended()
    await erase(id)
    // nine fields with the urgency, the note of receiving and that of the end, and a correction before and after
    expect(await proofOf(id)).toMatchObject([{ ground: 'request', fields: 9 + 2 + 2, personId: 'anouk', practiceId: 'practice-den-bosch' }])
    expect(await linesOf(id, 'referral.erase')).toMatchObject([{ actionCode: 'D', detail: 'request', personId: 'anouk' }])
    const page = await anouk.visit(paths.rightsOf(id))
    expect(page.text).toContain('Gewiste verwijzing')
    expect(page.text).toContain(': 13 gegevens.')
    expect(page.text).toContain('Wiste gegevens Op verzoek van de persoon zelf')
    expect(page.text).not.toContain('Markerwens')
    expect(page.html).not.toContain(paths.rightsErase(id))
  })

  test('shows everybody why there is nothing, without blank fields', async () => {
    const id = await ended()
    await erase(id)
    for (const who of [fatima, anouk]) {
      const page = await who.visit(paths.referral(id))
      expect(page.status).toBe(200)
      expect(page.text).toContain('Gegevens gewist')
      expect(page.text).toContain('De gegevens van deze verwijzing zijn gewist. Alleen het verloop is er nog.')
      expect(page.text).not.toMatch(/Marker|Trek de toestemming in/)
      expect(page.html).not.toContain('<dd></dd>')
      expect((await who.visit(paths.endedReferrals)).html).toMatch(new RegExp(`${id}">Gegevens gewist`))
    }
    expect((await fatima.visit(paths.work)).text).not.toContain('Verwijzing zonder naam')
  })

  test('stops a referral that still runs, so that nobody works on an empty one', async () => {
    const id = await someone()
    await erase(id)
    expect(await rowOf(id)).toMatchObject({ status: 'declined_by_caregiver', version: 2, dueOn: null })
    expect(await db.select().from(referralStepsTaken).where(sql`referral_id = ${id} and version = 2`)).toMatchObject([
      { step: 'withdraw_consent', personId: 'anouk', note: '' },
    ])
    expect(await db.select().from(consents).where(eq(consents.referralId, id))).toMatchObject([
      { withdrawnById: 'anouk' },
      { withdrawnById: 'anouk' },
    ])
    const news = await db.select().from(outbox).where(sql`subject_id = ${id} and topic = 'referral.withdraw_consent'`)
    expect(news.map(({ personId }) => personId)).toEqual(['fatima'])
    expect(await whatIsKept(site, id)).toBe('')
    for (const who of [fatima, anouk]) {
      const { text } = await who.visit(paths.referral(id))
      expect(text).toMatch(/Gestopt door wissen.*Anouk.* wiste de gegevens, op verzoek\. Daarmee stopte de verwijzing\./)
      expect(text).not.toContain('trok de toestemming in')
      expect((await who.visit(paths.endedReferrals)).html).toMatch(new RegExp(`${id}[\\s\\S]{0,900}Gestopt door wissen`))
    }
    expect((await fatima.visit(paths.work)).text).toContain('Gegevens gewist: Gestopt door wissen')
    const kept = await anouk.visit(paths.rightsOf(id))
    expect(kept.text).toContain('Daarmee stopte de verwijzing.')
    expect((await step(id, 'receive', 'Markernotitie', '1')).status).toBe(409)
    expect(await whatIsKept(site, id)).toBe('')
  })

  test('of what the caregiver took back before still says that', async () => {
    const id = await someone()
    await fatima.submit(paths.consentWithdraw(id), { about: 'caregiver', sure: 'yes' })
    site.clock.now = new Date(site.clock.now.getTime() + 1_000)
    await erase(id)
    const { text } = await fatima.visit(paths.referral(id))
    expect(text).toContain('trok de toestemming in')
    expect(text).not.toContain('Gestopt door wissen')
  })

  test('throws a draft away that was never sent', async () => {
    const id = await someone({ intent: 'save' })
    expect((await erase(id, '')).text).toContain('Dit is een concept. Het wordt weggegooid.')
    await erase(id)
    expect(await rowOf(id)).toMatchObject({ status: 'withdrawn' })
    expect(await whatIsKept(site, id)).toBe('')
    expect(await proofOf(id)).toMatchObject([{ fields: 9 }])
    const back = await fatima.submit(paths.referralDraft(id), { ...caregiver, agreement, version: '0', intent: 'save' })
    expect(back.status).toBe(409)
    expect(await whatIsKept(site, id)).toBe('')
  })

  test('clicked twice is done once', async () => {
    const id = await ended()
    const answers = await Promise.all([erase(id), erase(id), erase(id)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect((await erase(id)).status).toBe(303)
    expect(await proofOf(id)).toHaveLength(1)
    expect(await linesOf(id, 'referral.erase')).toHaveLength(1)
  })

  test('is not undone by a form that was open: nothing can be written into it again', async () => {
    const id = await ended()
    const form = await anouk.visit(paths.rightsCorrect(id))
    await erase(id)
    const { recipientConsent: _r, caregiverConsent: _c, intent: _i, ...fields } = caregiver
    const late = await anouk.submit(paths.rightsCorrect(id), { ...fields, wish: 'Terug', seen: hidden(form.html, 'seen') })
    expect(late.location).toBe(paths.rightsOf(id))
    const writing = db.run(sql`update referral_details set wish = 'terug' where referral_id = ${id}`)
    await expect(writing).rejects.toSatisfy((error) => isStopped(error, 'the referral was erased'))
    expect(await whatIsKept(site, id)).toBe('')
  })
})

describe('a hold', () => {
  test('keeps a referral from being erased, and the sentence says why and since when', async () => {
    const id = await ended()
    expect((await hold(id)).status).toBe(303)
    const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(site.clock.now)
    for (const sure of ['', 'yes']) {
      const refused = await erase(id, sure)
      expect(refused.status).toBe(422)
      expect(refused.text).toContain(`Dit kan nu niet worden gewist. Het wordt bewaard sinds ${day}. Reden: er loopt een klacht.`)
    }
    expect(await whatIsKept(site, id)).toContain('Zoë Marker')
    expect(await linesOf(id, 'referral.hold')).toMatchObject([{ detail: 'complaint', personId: 'anouk' }])
    expect((await anouk.visit(paths.rightsOf(id))).html).not.toContain(paths.rightsErase(id))
  })

  test('set at the very moment of erasing wins, or comes too late; never half', async () => {
    const id = await ended()
    const [held, erased] = await Promise.all([hold(id), erase(id)])
    expect(held.status).toBe(303)
    const row = await rowOf(id)
    if (row?.heldSince) {
      expect(erased.status).toBe(422)
      expect(await whatIsKept(site, id)).toContain('Zoë Marker')
    } else expect(await whatIsKept(site, id)).toBe('')
    expect(row?.heldSince !== null && row?.erasedAt !== null).toBe(false)
    const other = await ended()
    await hold(other)
    const writing = db.run(
      sql`insert into erasures select 'e', practice_id, id, reference, 'request', 1, null, '2026' from referrals where id = ${other}`,
    )
    await expect(writing).rejects.toSatisfy((error) => isStopped(error, 'the referral is held'))
  })

  test('is lifted, and then it can be erased', async () => {
    const id = await ended()
    await hold(id, 'court')
    expect((await anouk.visit(paths.rightsOf(id))).text).toContain('Reden: er loopt een rechtszaak.')
    expect((await release(id)).status).toBe(303)
    expect(await linesOf(id, 'referral.release')).toHaveLength(1)
    expect((await erase(id)).status).toBe(303)
    expect(await whatIsKept(site, id)).toBe('')
  })

  test('clicked twice is set once; another reason does not change it', async () => {
    const id = await ended()
    await Promise.all([hold(id, 'court'), hold(id, 'court')])
    await hold(id, 'inspection')
    expect(await rowOf(id)).toMatchObject({ holdReason: 'court' })
    expect(await linesOf(id, 'referral.hold')).toHaveLength(1)
    await Promise.all([release(id), release(id)])
    expect(await linesOf(id, 'referral.release')).toHaveLength(1)
  })

  test('needs a reason of the list, and something that was sent', async () => {
    const id = await ended()
    const answer = await hold(id, 'because')
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Kies een van de mogelijkheden.')
    const draft = await someone({ intent: 'save' })
    expect((await hold(draft)).status).toBe(303)
    expect(await rowOf(draft)).toMatchObject({ heldSince: null })
  })

  test('keeps what the care recipient took back, out of sight, until it is lifted', async () => {
    const id = await someone({ recipientPc4: '5236' })
    await hold(id)
    await anouk.submit(paths.consentWithdraw(id), { about: 'care_recipient', sure: 'yes' })
    expect((await anouk.visit(paths.referral(id))).text).not.toContain('5236')
    expect((await fatima.visit(paths.referral(id))).text).not.toContain('5236')
    expect(await whatIsKept(site, id)).toContain('5236')
    await release(id)
    expect(await whatIsKept(site, id)).not.toContain('5236')
  })
})

import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { logLines } from '../../src/audit/tables.ts'
import { listMemberships } from '../../src/identity/store.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { paths } from '../../src/paths.ts'
import { referralDetails, referrals } from '../../src/referrals/tables.ts'
import { findKept } from '../../src/rights/store.ts'
import { recordCorrection } from '../../src/rights/store-changing.ts'
import { corrections } from '../../src/rights/tables.ts'
import { hidden, openSite } from '../support/site.ts'
import { agreementOf, caregiver, refer, reopenAgreement, whatIsKept } from './people.ts'

const site = await openSite()
const { db } = site
const fatima = await site.as('fatima')
const anouk = await site.as('anouk')
const sjef = await site.as('sjef')
const agreement = await agreementOf(site, 'A')

const first = await refer(fatima, agreement)
await anouk.submit(paths.referral(first), { step: 'receive', note: '', version: '1' })
await anouk.submit(paths.referral(first), { step: 'contact', note: 'Markernotitie', version: '2' })
const second = await refer(fatima, agreement)
// of a hospital with volunteers: the coordinator belongs to neither
await reopenAgreement(db, 'H')

const { recipientConsent: _r, caregiverConsent: _c, intent: _i, ...fields } = caregiver
const form = async (id: string) => (await anouk.visit(paths.rightsCorrect(id))).html
const correct = async (id: string, changes: Partial<typeof fields>, seen?: string) =>
  anouk.submit(paths.rightsCorrect(id), { ...fields, ...changes, seen: seen ?? hidden(await form(id), 'seen') })

describe('everything about one person', () => {
  test('is on one page: each referral of that telephone number, its notes, its consents, and who saw it', async () => {
    const { status, text, headers } = await anouk.visit(paths.rightsOf(first))
    expect(status).toBe(200)
    expect(headers.get('Cache-Control')).toBe('no-store')
    for (const part of ['Alles over Zoë Marker-d’Été', '06-87 65 43 21', 'Markerwens: een nacht doorslapen.', 'Markernotitie', 'Partner'])
      expect(text).toContain(part)
    expect(text.match(/Verwijzing [2-9A-Z]{3}-[2-9A-Z]{4}/g)).toHaveLength(2)
    expect(text).toContain('Fatima, verwijzer')
    expect(text).toContain('Verstuurde de verwijzing')
    expect(text).toContain('Print dit')
    expect((await anouk.visit(paths.rightsOf(second))).text).toContain('Markernotitie')
  })

  test('tells who saw the name in a list, and that this page was opened', async () => {
    await anouk.visit(paths.work)
    await anouk.visit(paths.rightsOf(first))
    const { text } = await anouk.visit(paths.rightsOf(first))
    expect(text).toContain('Zag de naam in een lijst Om te verwijzen en te helpen')
    expect(text).toContain('Opende of bewaarde dit overzicht Op verzoek van de persoon zelf')
    const lines = await db.select().from(logLines).where(sql`action = 'referral.export' and subject_id = ${first}`)
    expect(lines[0]).toMatchObject({ personId: 'anouk', detail: 'page', basis: 'data_subject_request' })
    expect(new Set(JSON.parse(lines[0]?.subjectIds ?? ''))).toEqual(new Set([first, second]))
  })

  test('is a file too, of the documented shape, with a name that names nobody', async () => {
    const answer = await anouk.visit(paths.rightsExport(first))
    expect(answer.headers.get('Content-Type')).toContain('application/json')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(answer.headers.get('Content-Disposition')).toMatch(/^attachment; filename="adempauze-[2-9A-Z]{3}-[2-9A-Z]{4}\.json"$/)
    const file = JSON.parse(answer.html)
    expect(Object.keys(file)).toEqual(['format', 'made_at', 'practice', 'referrals', 'seen_count', 'seen'])
    expect(file).toMatchObject({ format: 'adempauze-person-export/1', made_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) })
    const kept = file.referrals.find((one: { steps: unknown[] }) => one.steps.length === 3)
    expect(kept).toMatchObject({
      status: 'contacted',
      details: { caregiver_name: 'Zoë Marker-d’Été', telephone: '0687654321', best_time: 'morning', recipient_pc4: '5247' },
      steps: [{ step: 'send', by: 'Fatima' }, { step: 'receive' }, { step: 'contact', note: 'Markernotitie' }],
      consents: [
        { about: 'caregiver', asked_by: 'Fatima' },
        { about: 'care_recipient', fields: ['recipient_pc4'] },
      ],
    })
    expect(
      file.seen.some(
        ({ action, references }: { action: string; references: string[] }) => action === 'referral.send' && references.length === 1,
      ),
    ).toBe(true)
    expect(await db.select().from(logLines).where(sql`action = 'referral.export' and detail = 'file'`)).toHaveLength(1)
  })

  test('is shown to answer a request, also when it is no longer shared with the coordinator', async () => {
    const id = await refer(fatima, agreement, { telephone: '06 2222 1111', caregiverName: 'Marker Stil' })
    await fatima.submit(paths.consentWithdraw(id), { about: 'caregiver', sure: 'yes' })
    expect((await anouk.visit(paths.referral(id))).text).not.toContain('Marker Stil')
    const { text } = await anouk.visit(paths.rightsOf(id))
    expect(text).toContain('Alles over Marker Stil')
    expect(text).toContain('U ziet dit alleen voor de inzage.')
  })

  test('warns when one number goes with different names', async () => {
    await refer(fatima, agreement, { telephone: '06 5555 1111', caregiverName: 'Marker Een' })
    const id = await refer(fatima, agreement, { telephone: '06 5555 1111', caregiverName: 'Marker Twee' })
    expect((await anouk.visit(paths.rightsOf(id))).text).toContain('Geef niemand gegevens van een ander.')
    expect((await anouk.visit(paths.rightsOf(first))).text).not.toContain('Geef niemand gegevens van een ander.')
  })

  test('is not there for another practice, nor for an id of nobody; and nothing is logged of it', async () => {
    const before = await db.$count(logLines, eq(logLines.action, 'referral.export'))
    for (const address of [paths.rightsOf(first), paths.rightsExport(first), paths.rightsCorrect(first)])
      expect((await sjef.visit(address)).status).toBe(404)
    for (const address of [paths.rightsCorrect(first), paths.rightsErase(first), paths.rightsHold(first)])
      expect((await sjef.submit(address, { ...fields, sure: 'yes', reason: 'court' })).status).toBe(404)
    expect((await anouk.visit(paths.rightsOf('niemand'))).status).toBe(404)
    expect(await db.$count(logLines, eq(logLines.action, 'referral.export'))).toBe(before)
  })
})

describe('a correction', () => {
  test('puts fields right, keeps what they said, and lets the person be found as they are called now', async () => {
    const id = await refer(fatima, agreement, { telephone: '06 7777 0001' })
    const [before] = await db.select().from(referrals).where(eq(referrals.id, id))
    const answer = await correct(id, { caregiverName: 'Zoë Verbeterd', telephone: '06 7777 0002', recipientPc4: '5223' })
    expect(answer.status).toBe(303)

    expect(await db.select().from(referrals).where(eq(referrals.id, id))).toEqual([before])
    const [row] = await db.select().from(referralDetails).where(eq(referralDetails.referralId, id))
    expect(JSON.stringify(row)).not.toMatch(/Verbeterd|77770002|5223/)
    const rows = await db.select().from(corrections).where(eq(corrections.referralId, id))
    expect(rows.map(({ field }) => field).sort()).toEqual(['caregiverName', 'recipientPc4', 'telephone'])
    expect(JSON.stringify(rows)).not.toMatch(/Verbeterd|Marker/)
    expect(await whatIsKept(site, id)).toMatch(/Zoë Marker-d’Été/)

    const [line] = await db.select().from(logLines).where(sql`action = 'referral.correct' and subject_id = ${id}`)
    expect(line).toMatchObject({ personId: 'anouk', detail: 'caregiverName,telephone,recipientPc4' })
    const news = await db.select().from(outbox).where(sql`subject_id = ${id} and topic = 'referral.correct'`)
    expect(news.map(({ personId }) => personId)).toEqual(['fatima'])

    const page = await anouk.visit(paths.rightsOf(id))
    expect(page.text).toContain('Alles over Zoë Verbeterd')
    expect(page.text).toMatch(/Postcode van de naaste 5247 5223 Anouk/)
    expect((await anouk.submit(paths.rights, { name: '', telephone: '0677770002' })).html).toContain(id)
    expect((await anouk.submit(paths.rights, { name: '', telephone: '0677770001' })).text).toContain('Wij vonden niemand.')
    expect((await fatima.visit(paths.referral(id))).text).toContain('Zoë Verbeterd')
  })

  test('by two at once: the second sees what the first wrote, and keeps what was typed', async () => {
    const id = await refer(fatima, agreement, { telephone: '06 7777 0003' })
    const seen = hidden(await form(id), 'seen')
    const answers = await Promise.all([
      correct(id, { telephone: '06 7777 0003', wish: 'Eerste wens' }, seen),
      correct(id, { telephone: '06 7777 0003', wish: 'Tweede wens' }, seen),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    const [winner, loser] = answers[0]?.status === 303 ? ['Eerste', 'Tweede'] : ['Tweede', 'Eerste']
    const late = answers.find(({ status }) => status === 409)
    expect(late?.text).toContain('Iemand anders veranderde dit net.')
    expect(late?.text).toContain(`Dit staat er nu Wens ${winner} wens`)
    expect(late?.html).toContain(`${loser} wens</textarea>`)
    expect(await db.select().from(corrections).where(eq(corrections.referralId, id))).toHaveLength(1)
    const again = await correct(id, { telephone: '06 7777 0003', wish: `${loser} wens` }, hidden(late?.html ?? '', 'seen'))
    expect(again.status).toBe(303)
  })

  test('sent twice, or that changes nothing, is written once or not at all', async () => {
    const id = await refer(fatima, agreement, { telephone: '06 7777 0004' })
    const seen = hidden(await form(id), 'seen')
    const changes = { telephone: '06 7777 0004', urgency: 'no_hurry' }
    const answers = await Promise.all([correct(id, changes, seen), correct(id, changes, seen)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect((await correct(id, changes, seen)).status).toBe(303)
    expect(await db.select().from(corrections).where(eq(corrections.referralId, id))).toHaveLength(1)
    expect(await db.select().from(logLines).where(sql`action = 'referral.correct' and subject_id = ${id}`)).toHaveLength(1)
  })

  test.each([
    [{ caregiverName: '' }, 'Vul dit in.'],
    [{ telephone: '12' }, 'Vul een telefoonnummer in'],
    [{ wish: 'a'.repeat(10_000) }, 'Maak dit korter.'],
    [{ wish: 'bsn 111222333' }, 'een BSN delen wij hier nooit'],
    [{ recipientPc4: 'bos' }, 'Vul de 4 cijfers van de postcode in'],
  ])('follows the rules of the form it was written in: %o', async (changes, sentence) => {
    const answer = await correct(second, changes)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
  })

  test('writes no postcode of a care recipient who gave no yes', async () => {
    const id = await refer(fatima, agreement, { telephone: '06 7777 0005', recipientConsent: 'not_asked', recipientPc4: '' })
    const page = await form(id)
    expect(page).not.toContain('name="recipientPc4"')
    expect((await correct(id, { telephone: '06 7777 0005', recipientPc4: '5223', wish: 'Anders' })).status).toBe(303)
    expect(await db.select().from(referralDetails).where(eq(referralDetails.referralId, id))).toMatchObject([{ recipientPc4: '' }])
  })

  test('does not disturb a colleague who has the referral open', async () => {
    const id = await refer(fatima, agreement, { telephone: '06 7777 0006' })
    const open = await anouk.visit(paths.referral(id))
    await correct(id, { telephone: '06 7777 0006', wish: 'Nieuwe wens' })
    const step = await anouk.submit(paths.referral(id), { step: 'receive', note: '', version: hidden(open.html, 'version') })
    expect(step.status).toBe(303)
  })

  test('of what the care recipient took back goes with it', async () => {
    const id = await refer(fatima, agreement, { telephone: '06 7777 0007', recipientPc4: '5231' })
    await correct(id, { telephone: '06 7777 0007', recipientPc4: '5232' })
    expect(await whatIsKept(site, id)).toMatch(/5231/)
    await anouk.submit(paths.consentWithdraw(id), { about: 'care_recipient', sure: 'yes' })
    expect(await whatIsKept(site, id)).not.toMatch(/523[12]/)
  })

  test('never brings back what the care recipient takes back at that very moment', async () => {
    for (let time = 0; time < 5; time += 1) {
      const id = await refer(fatima, agreement, { telephone: '06 7777 0009', recipientPc4: '' })
      const seen = hidden(await form(id), 'seen')
      const [corrected] = await Promise.all([
        correct(id, { telephone: '06 7777 0009', recipientPc4: '5238', wish: 'Anders' }, seen),
        anouk.submit(paths.consentWithdraw(id), { about: 'care_recipient', sure: 'yes' }),
      ])
      expect(corrected?.status).toBe(303)
      expect(await whatIsKept(site, id)).not.toContain('5238')
    }
  })

  test('of what is no longer shared is told to the referrer alone', async () => {
    const joris = await site.as('joris')
    const toldOf = async (id: string) => {
      await correct(id, { telephone: '06 7777 0010', wish: 'Anders' })
      const news = await db.select().from(outbox).where(sql`subject_id = ${id} and topic = 'referral.correct'`)
      return news.map(({ personId }) => personId).sort()
    }
    const shared = await refer(joris, await agreementOf(site, 'H'), { telephone: '06 7777 0010' })
    expect(await toldOf(shared)).toEqual(['joris', 'karim'])
    const withdrawn = await refer(joris, await agreementOf(site, 'H'), { telephone: '06 7777 0010' })
    await joris.submit(paths.consentWithdraw(withdrawn), { about: 'caregiver', sure: 'yes' })
    expect(await toldOf(withdrawn)).toEqual(['joris'])
  })

  test('is told to the referrer alone when the caregiver takes the yes back between reading and writing', async () => {
    const joris = await site.as('joris')
    const id = await refer(joris, await agreementOf(site, 'H'), { telephone: '06 7777 0011' })
    const [membership] = await listMemberships(db, 'anouk')
    if (!membership) throw new Error('Anouk is not there')
    const actor = { ...membership, sessionId: '', isTrusted: true, origin: { requestId: '', networkAddress: '' } }
    const kept = await findKept(site.archive(), actor, id)
    if (!kept) throw new Error('the referral is not there')
    await joris.submit(paths.consentWithdraw(id), { about: 'caregiver', sure: 'yes' })
    await recordCorrection(site.archive(), kept, { details: { ...kept.details, wish: 'Anders' }, fields: ['wish'], actor })
    const news = await db.select().from(outbox).where(sql`subject_id = ${id} and topic = 'referral.correct'`)
    expect(news.map(({ personId }) => personId)).toEqual(['joris'])
  })

  test('of a draft is left to those who write it', async () => {
    const id = await refer(fatima, agreement, { telephone: '06 7777 0008', intent: 'save' })
    expect((await anouk.visit(paths.rightsCorrect(id))).location).toBe(paths.rightsOf(id))
    expect((await anouk.submit(paths.rightsCorrect(id), { ...fields, wish: 'Anders', seen: '' })).status).toBe(303)
    expect(await whatIsKept(site, id)).toContain('Markerwens')
  })
})

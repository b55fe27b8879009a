import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { logLines } from '../../src/audit/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { paths } from '../../src/paths.ts'
import { addDays, dayOf } from '../../src/platform/day.ts'
import { newId } from '../../src/platform/id.ts'
import { expireSilentReferrals } from '../../src/referrals/jobs.ts'
import { escalateLate } from '../../src/referrals/jobs-late.ts'
import { recountStatements } from '../../src/referrals/store-recount.ts'
import { referralContacts, referralMessages, referralStepsTaken, referrals } from '../../src/referrals/tables.ts'
import { mailedAbout } from '../support/mailed.ts'
import { askForContact } from '../support/own-request-sent.ts'
import { takeReferralStep } from '../support/referral-sent.ts'
import { openSite, type Visitor } from '../support/site.ts'

const site = await openSite()
const { db } = site
let anouk = await site.as('anouk')
const today = dayOf(new Date())

const rowOf = async (id: string) => (await db.select().from(referrals).where(eq(referrals.id, id)))[0]
const asked = async (changes: Record<string, string> = {}) => (await askForContact(site, changes)).id
const mails = async (id: string) => (await mailedAbout(site, id)).map(({ topic, personId }) => `${personId}: ${topic}`)
const walk = async (id: string, ...steps: [string, Record<string, string>?][]) => {
  for (const [step, more] of steps) expect((await takeReferralStep(anouk, id, step, more)).status).toBe(303)
}

describe('the coordinator', () => {
  test('meets it on the worklist and in the list, as asked by the caregiver', async () => {
    await asked({ caregiverName: 'Riet op de lijst' })
    const work = await anouk.visit(paths.work)
    expect(work.text).toContain('Nieuw: Riet op de lijst')
    expect(work.text).toContain('De mantelzorger vroeg dit zelf.')
    const list = await anouk.visit(paths.referrals)
    expect(list.text).toContain('Zelf gevraagd')
    expect(work.text + list.text).not.toMatch(/undefined|null,|Afspraak \./)
  })

  test('reads what was told, the yes to it, and what the practice promises; nothing of a referrer', async () => {
    const id = await asked({ wish: 'Een avond naar het koor.' })
    const { text, html } = await anouk.visit(paths.referral(id))
    for (const part of [
      'zelf gevraagd door de mantelzorger',
      'Een avond naar het koor.',
      'De mantelzorger zei zelf ja op',
      'Niemand: op het formulier',
      'gebruikt uw naam, uw nummer en wat u hier schrijft',
      'Wat de gemeente belooft',
      'Belofte van de gemeente: ',
      'De mantelzorger vroeg zelf om contact',
      'De mantelzorger kan dit lezen.',
    ])
      expect(text).toContain(part)
    expect(text).not.toMatch(/De verwijzer (leest|ziet|las)|Lees de werkafspraak|undefined/)
    expect(html).not.toContain(paths.referralMessages(id))
    expect((await anouk.visit(paths.referral(id), { 'Accept-Language': 'en' })).text).toContain('asked by the caregiver')
  })

  test('goes on with it as with any other, and nobody is told but who follows', async () => {
    const id = await asked()
    await walk(
      id,
      ['receive'],
      ['contact', { note: 'Zij wil een middag.' }],
      ['match', { note: 'Dagopvang op dinsdag.' }],
      ['start'],
      ['complete', { note: 'Het hielp.', outcome: 'achieved', ease: 'yes' }],
    )
    expect(await rowOf(id)).toMatchObject({ status: 'completed', dueOn: null })
    expect(await mails(id)).toEqual(['anouk: referral.ask'])
    const { text } = await anouk.visit(paths.referral(id))
    expect(text).toContain('Het hielp.')
    expect(text).not.toContain('De verwijzer')
    const work = await anouk.visit(paths.work)
    expect(work.text).not.toContain('Teruggekoppeld Dit kwam ervan Riet')
  })

  test('stops the clock when the caregiver asks that, not for a waiting list', async () => {
    const id = await asked()
    await walk(id, ['receive'], ['pause', { reason: 'caregiver_away', day: addDays(today, 10) }])
    expect((await rowOf(id))?.pausedUntil).toBe(addDays(today, 10))
    await walk(id, ['resume'], ['contact'])
    const before = (await rowOf(id))?.pausedUntil
    await walk(id, ['wait', { day: addDays(today, 14) }])
    expect(await rowOf(id)).toMatchObject({ pausedUntil: before, reviewOn: addDays(today, 14) })
  })

  test('who reaches nobody reads that there is no referrer, and writes a letter that says so', async () => {
    const id = await asked()
    await walk(id, ['receive'])
    const dayLater = async (days: number) => {
      site.clock.now = new Date(`${addDays(today, days)}T10:00:00Z`)
      anouk = await site.as('anouk')
      await walk(id, ['attempt'])
    }
    await dayLater(0)
    await dayLater(1)
    await dayLater(2)
    const { text } = await anouk.visit(paths.referral(id))
    expect(text).toContain('U bereikte niemand.')
    expect(text).toContain('belde voor de derde keer en kreeg geen gehoor')
    expect(text).not.toContain('De verwijzer')
    const letter = await anouk.visit(paths.referralLetter(id))
    site.clock.now = new Date()
    anouk = await site.as('anouk')
    expect(letter.text).toContain('vroeg u ons zelf om contact')
    expect(await mails(id)).toEqual(['anouk: referral.ask'])
  })

  test('takes no step that only a referrer takes, and writes to nobody', async () => {
    const id = await asked()
    for (const step of ['withdraw', 'amend', 'send_again', 'discard', 'send', 'ask'])
      expect((await takeReferralStep(anouk, id, step, { note: 'x' })).status).not.toBe(303)
    expect((await anouk.visit(paths.referralAmend(id))).status).toBe(403)
    expect((await anouk.visit(paths.referralDraft(id))).status).toBe(404)
    const message = await anouk.submit(paths.referralMessages(id), { key: newId(new Date()), message: 'Hallo?' })
    expect(message.status).toBe(409)
    expect(message.text).toContain('Hallo?')
    expect(await db.$count(referralMessages, eq(referralMessages.referralId, id))).toBe(0)
    expect((await rowOf(id))?.version).toBe(1)
  })

  test('names somebody besides, and takes back a yes, without a referrer to hear of it', async () => {
    const id = await asked()
    const named = { kind: 'caregiver', name: 'Zus', telephone: '', relation: '', saidYes: 'yes', key: newId(new Date()) }
    expect((await anouk.submit(paths.referralContacts(id), named)).status).toBe(303)
    expect(await db.$count(referralContacts, eq(referralContacts.referralId, id))).toBe(1)
    expect((await anouk.submit(paths.consentWithdraw(id), { about: 'caregiver', sure: 'yes' })).status).toBe(303)
    expect(await rowOf(id)).toMatchObject({ status: 'declined_by_caregiver' })
    const { text } = await anouk.visit(paths.referral(id))
    expect(text).not.toContain('Een middag voor mezelf.')
    expect((await mails(id)).filter((mail) => mail !== 'anouk: referral.ask')).toEqual([])
  })

  test('forwards it to another municipality as a referral of her own', async () => {
    const id = await asked()
    await walk(id, ['receive'])
    const page = await anouk.visit(paths.referralForward(id))
    expect(page.status).toBe(200)
    expect(page.text).not.toContain('undefined')
  })
})

describe('who else', () => {
  let id = ''
  beforeAll(async () => {
    id = await asked({ caregiverName: 'Geheim' })
  })
  test.each(['fatima', 'joris', 'ilse', 'karim', 'sjef', 'marlies', 'gerda'] as const)('%s does not meet it', async (person) => {
    const who: Visitor = await site.as(person)
    expect((await who.visit(paths.referral(id))).status).toBe(404)
    expect((await who.submit(paths.referral(id), { step: 'receive', version: '1', note: '' })).status).toBe(404)
    for (const page of [paths.work, paths.referrals]) expect((await who.visit(page)).text).not.toContain('Geheim')
  })
  test.each(['willem', 'noor'] as const)('%s may not ask for it', async (person) => {
    expect((await (await site.as(person)).visit(paths.referral(id))).status).toBe(403)
  })
})

describe('the clock', () => {
  test('is that of the practice: due by its promises, and moved by its closing days', async () => {
    const id = await asked()
    const before = await rowOf(id)
    expect(before?.clockFrom && before.dueOn && before.dueOn > before.clockFrom).toBe(true)
    const closing = [1, 2, 3, 4, 5, 6, 7].map((days) => addDays(before?.clockFrom ?? today, days))
    const statements = await recountStatements(db, 'practice-den-bosch', closing)
    for (const statement of statements) await statement
    const moved = await rowOf(id)
    expect(moved?.dueOn && before?.dueOn && moved.dueOn > before.dueOn).toBe(true)
  })

  test('tells the coordinators once when nobody called in time', async () => {
    const id = await asked()
    await db
      .update(referrals)
      .set({ dueOn: addDays(today, -1) })
      .where(eq(referrals.id, id))
    const late = { ...site.archive(), now: new Date(`${today}T10:07:00Z`) }
    await escalateLate(late)
    await escalateLate(late)
    const told = await db.select().from(outbox).where(sql`subject_id = ${id} and topic = 'referral.late'`)
    expect(told.map(({ personId }) => personId)).toEqual(['anouk'])
    expect((await anouk.visit(paths.referral(id))).text).toContain('De coördinator van de gemeente kreeg hierover bericht op')
  })

  test('ends what nobody answered for a month, and the coordinator hears it', async () => {
    const id = await asked()
    await db
      .update(referrals)
      .set({ dueOn: addDays(today, -60) })
      .where(eq(referrals.id, id))
    await expireSilentReferrals(site.archive())
    expect(await rowOf(id)).toMatchObject({ status: 'expired' })
    expect(await mails(id)).toContain('anouk: referral.expire')
  })
})

describe('the rights of the caregiver', () => {
  test('it is found by name, shown whole, given as a file, and erased', async () => {
    const id = await asked({ caregiverName: 'Wilhelmina', telephone: '0611223344' })
    const found = await anouk.submit(paths.rights, { name: 'wilhelmina', telephone: '' })
    expect(found.text).toMatch(/begonnen op .*, zelf gevraagd/)
    const person = await anouk.visit(paths.rightsOf(id))
    expect(person.text).toContain('Zelf gevraagd')
    expect(person.text).toContain('Gegeven aan de mantelzorger, die zelf om contact vroeg')
    const file = JSON.parse((await anouk.visit(paths.rightsExport(id))).html)
    expect(file.referrals[0]).toMatchObject({ agreement: null, from: null, referrer: null })
    expect(file.referrals[0].steps).toMatchObject([{ step: 'ask', by: null }])
    expect(file.referrals[0].consents).toMatchObject([{ asked_by: null, how: 'written', wording: 'own-2026-11' }])
    const corrected = await anouk.visit(paths.rightsCorrect(id))
    expect(corrected.status).toBe(200)
    expect((await anouk.submit(paths.rightsErase(id), {})).status).toBe(200)
    expect((await anouk.submit(paths.rightsErase(id), { sure: 'yes' })).status).toBe(303)
    expect((await rowOf(id))?.erasedAt).not.toBeNull()
    expect((await anouk.visit(paths.referral(id))).text).not.toContain('Wilhelmina')
  })

  test('the log says that somebody who did not sign in asked', async () => {
    const id = await asked()
    const { reference } = (await rowOf(id)) ?? { reference: '' }
    const { text } = await anouk.visit(paths.log(new URLSearchParams({ kenmerk: reference }).toString()))
    expect(text).toContain('Vroeg zelf om contact')
    expect(await db.select().from(logLines).where(eq(logLines.subjectId, id))).toMatchObject([{ role: 'visitor' }])
  })
})

describe('the database', () => {
  const insert = (columns: string, values: string) =>
    db.run(
      sql.raw(`insert into referrals (id, reference, practice_id, answering_organisation_id, status, version, created_on, end_reason${columns})
        select 'r-' || hex(randomblob(8)), hex(randomblob(8)), practice_id, answering_organisation_id, 'draft', 0, '2026-11-30', ''${values}
        from referrals where agreement_id is not null limit 1`),
    )
  test('takes a referral with agreement and referrer, or with neither and what was promised', async () => {
    await insert(', promised', `, '{}'`)
    await expect(insert('', '')).rejects.toThrow()
    await insert(', agreement_id, referring_organisation_id, referrer_id', ', agreement_id, referring_organisation_id, referrer_id')
    await expect(insert(', agreement_id', ', agreement_id')).rejects.toThrow()
    await expect(insert(', referrer_id', ', referrer_id')).rejects.toThrow()
    await expect(insert(', referring_organisation_id', ', referring_organisation_id')).rejects.toThrow()
    await expect(
      insert(', agreement_id, referring_organisation_id, referrer_id', `, 'nothing', referring_organisation_id, referrer_id`),
    ).rejects.toThrow()
  })

  test('keeps its origin, its steps and its yes what they are', async () => {
    const id = await asked()
    const step = (of: string, name: string) =>
      db.insert(referralStepsTaken).values({ referralId: of, version: 90, step: name as 'ask', note: '', personId: null, at: 'x' })
    const [other] = await db.select({ id: referrals.id }).from(referrals).where(sql`agreement_id is not null and status = 'received'`)
    await expect(
      db.run(sql`update referrals set (agreement_id, referring_organisation_id, referrer_id) =
        (select agreement_id, referring_organisation_id, referrer_id from referrals where id = ${other?.id}) where id = ${id}`),
    ).rejects.toThrow()
    for (const name of ['send', 'send_again', 'withdraw', 'amend']) await expect(step(id, name)).rejects.toThrow()
    await expect(step(other?.id ?? '', 'ask')).rejects.toThrow()
    const yes = (of: string, about: string, how: string) =>
      db.run(sql`insert into consents (id, referral_id, about, given_by, asked_by_id, wording, given_at, how)
        values (${newId(new Date())}, ${of}, ${about}, 'self', null, 'w', 'x', ${how})`)
    await expect(yes(id, 'care_recipient', 'written')).rejects.toThrow()
    await expect(yes(id, 'caregiver', 'spoken')).rejects.toThrow()
    await expect(yes(other?.id ?? '', 'care_recipient', 'written')).rejects.toThrow()
    await expect(
      db.run(sql`insert into follow_codes (id, referral_id, practice_id, kind, label, digest, code_hash, made_at)
        values (${newId(new Date())}, ${other?.id}, 'practice-den-bosch', 'caregiver', '', 'd', ${newId(new Date())}, 'x')`),
    ).rejects.toThrow()
  })
})

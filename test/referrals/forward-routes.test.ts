import { and, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { agreements } from '../../src/agreements/tables.ts'
import type { AuditAction } from '../../src/audit/event.ts'
import { findFaults } from '../../src/audit/store.ts'
import { logLines } from '../../src/audit/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { addDays } from '../../src/platform/day.ts'
import { expireSilentReferrals } from '../../src/referrals/jobs.ts'
import { openDetails } from '../../src/referrals/sealing.ts'
import { consents, referralDetails, referralStepsTaken, referrals } from '../../src/referrals/tables.ts'
import { agreementA, sendReferral, takeReferralStep } from '../support/referral-sent.ts'
import { hidden, openSite, type Visitor } from '../support/site.ts'

const site = await openSite()
const { db } = site
const [anouk, fatima, sjef] = await Promise.all([site.as('anouk'), site.as('fatima'), site.as('sjef')])
let agreement = ''
let there = ''
beforeAll(async () => {
  agreement = await agreementA(site)
  there = (await db.all<{ id: string }>(sql`select id from agreements where practice_id = 'practice-stein' and letter = 'A'`))[0]?.id ?? ''
})

const pageOf = (id: string) => `/werk/verwijzingen/${id}/doorgeven`

async function received(changes: Record<string, string> = {}): Promise<string> {
  const id = await sendReferral(fatima, agreement, changes)
  await takeReferralStep(anouk, id, 'receive')
  return id
}

const yes = { caregiverConsent: 'yes', recipientConsent: 'self', note: 'Zij wil graag verder in Stein.' }
async function forward(id: string, changes: Record<string, string> = {}, who: Visitor = anouk) {
  const { html } = await who.visit(pageOf(id))
  return who.submit(pageOf(id), { ...yes, agreement: there, version: hidden(html, 'version'), ...changes })
}
const rowOf = async (id: string) => (await db.select().from(referrals).where(eq(referrals.id, id)))[0]
const nextOf = async (id: string) => (await db.select().from(referrals).where(eq(referrals.forwardedFrom, id)))[0]
const stepsOf = async (id: string) =>
  (await db.select().from(referralStepsTaken).where(eq(referralStepsTaken.referralId, id)).orderBy(referralStepsTaken.version)).map(
    ({ step }) => step,
  )
const toldOf = async (id: string) =>
  (await db.select({ topic: outbox.topic, who: outbox.personId }).from(outbox).where(eq(outbox.subjectId, id))).map(
    ({ topic, who }) => `${who}: ${topic}`,
  )
const loggedOf = async (id: string, action: AuditAction) =>
  db
    .select({ practiceId: logLines.practiceId })
    .from(logLines)
    .where(and(eq(logLines.subjectId, id), eq(logLines.action, action)))

/** Forwarded to Stein; both ids. */
async function forwarded(changes: Record<string, string> = {}) {
  const id = await received()
  expect((await forward(id, changes)).location).toBe(`/werk/verwijzingen/${id}?klaar=doorgegeven`)
  const next = await nextOf(id)
  return { id, next: next?.id ?? '', reference: next?.reference ?? '' }
}

test('the caregiver who follows it by code reads where it went on', async () => {
  const id = await received()
  const { text } = await anouk.submit(`/werk/verwijzingen/${id}/uitleg`, {})
  const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){2}/.exec(text)?.[0] ?? ''
  await forward(id)
  const followed = await site.visitor.submit('/volg', { code, digits: '5678' })
  expect(followed.text).toContain('Uw vraag is doorgegeven aan gemeente Stein, in Stein. Vraag daar hoe ver het is.')
})

describe('who answers a referral forwards it', () => {
  test('and reads first what goes along, what to ask, and how fast they call there', async () => {
    const id = await received()
    expect((await anouk.visit(`/werk/verwijzingen/${id}`)).html).toContain(pageOf(id))
    const { text } = await anouk.visit(pageOf(id))
    expect(text).toContain('Geef door aan gemeente Stein')
    expect(text).toContain('Gemeente Stein belt de mantelzorger binnen 2 werkdagen.')
    expect(text).toContain('doorgeven aan gemeente Stein? U kunt altijd stoppen.')
    expect(text).toContain('Met een ja van de naaste gaat ook mee: postcode van de naaste. Zonder ja niet.')
  })

  test('it ends here and goes on there, with a yes of its own and sealed for the practice there', async () => {
    const { id, next } = await forwarded()
    expect(await rowOf(id)).toMatchObject({ status: 'redirected', version: 3, dueOn: null })
    expect(await rowOf(next)).toMatchObject({
      practiceId: 'practice-stein',
      agreementId: there,
      status: 'sent',
      version: 1,
      referrerId: 'anouk',
    })
    expect([await stepsOf(id), await stepsOf(next)]).toEqual([['send', 'receive', 'forward'], ['send']])

    const [sealed] = await db.select().from(referralDetails).where(eq(referralDetails.referralId, next))
    const { vault } = site.archive()
    if (!sealed) throw new Error('there are no details')
    expect(await openDetails(vault, 'practice-stein', next, sealed)).toMatchObject({ caregiverName: 'Ans V.', recipientPc4: '5247' })
    await expect(openDetails(vault, 'practice-den-bosch', next, sealed)).rejects.toThrow()

    const given = await db.select().from(consents).where(eq(consents.referralId, next))
    const [answering] = await db.select().from(agreements).where(eq(agreements.id, there))
    expect(given.map(({ about, askedById, toOrganisationId }) => [about, askedById, toOrganisationId]).sort()).toEqual([
      ['care_recipient', 'anouk', answering?.answeringOrganisationId],
      ['caregiver', 'anouk', answering?.answeringOrganisationId],
    ])
    expect(await loggedOf(id, 'referral.forward')).toEqual([{ practiceId: 'practice-den-bosch' }])
    expect(await loggedOf(next, 'referral.send')).toEqual([{ practiceId: 'practice-stein' }])
    expect(await toldOf(id)).toContain('fatima: referral.forward')
    expect((await toldOf(next)).sort()).toEqual(['sjef: referral.send'])
  })

  test('both sides read where it went, and where it came from', async () => {
    const { id, next, reference } = await forwarded()
    for (const who of [anouk, fatima]) {
      const { text } = await who.visit(`/werk/verwijzingen/${id}`)
      expect(text).toContain(`Doorgegeven aan gemeente Stein. Kenmerk daar: ${reference}.`)
      expect(text).toContain('Zij wil graag verder in Stein.')
    }
    const { text } = await sjef.visit(`/werk/verwijzingen/${next}`)
    expect(text).toContain("van Anouk, gemeente 's-Hertogenbosch")
    expect(text).toContain('Deze vraag komt van een andere praktijk.')
    expect(text).not.toContain('Zij wil graag verder in Stein.')
    expect((await sjef.visit('/werk')).text).toContain('Nieuw: Ans V.')
  })

  test('nobody of one practice opens what is of the other', async () => {
    const { id, next } = await forwarded()
    const visits = [
      anouk.visit(`/werk/verwijzingen/${next}`),
      fatima.visit(`/werk/verwijzingen/${next}`),
      sjef.visit(`/werk/verwijzingen/${id}`),
    ]
    expect((await Promise.all(visits)).map(({ status }) => status)).toEqual([404, 404, 404])
    expect((await sjef.visit(pageOf(id))).status).toBe(404)
    expect((await anouk.visit(`/werk/inzage/${next}`)).status).toBe(404)
  })

  test('the postcode stays here when the care recipient was not asked', async () => {
    const { next } = await forwarded({ recipientConsent: 'not_asked' })
    const [sealed] = await db.select().from(referralDetails).where(eq(referralDetails.referralId, next))
    expect([sealed?.recipientPc4, sealed?.recipientGroup === '']).toEqual(['', false])
    expect((await db.select().from(consents).where(eq(consents.referralId, next))).map(({ about }) => about)).toEqual(['caregiver'])
  })
})

describe('it does not go', () => {
  test.each([
    ['without a yes', { caregiverConsent: '', note: yes.note }, 'Vraag eerst toestemming.'],
    ['without an answer about the care recipient', { recipientConsent: '', note: yes.note }, 'Kies'],
    ['without what the caregiver was told', { note: '' }, 'Vul dit in.'],
    ['with a BSN', { note: 'BSN 111222333' }, 'een BSN delen wij hier nooit'],
  ])('%s, and what was typed is still there', async (_, changes, sentence) => {
    const id = await received()
    const answer = await forward(id, changes)
    expect([answer.status, answer.text.includes(sentence) || answer.text]).toEqual([422, true])
    expect(answer.html).toContain(changes.note)
    expect([(await rowOf(id))?.status, await nextOf(id)]).toEqual(['received', undefined])
  })

  test('twice, however often the form comes', async () => {
    const id = await received()
    const fields = { ...yes, agreement: there, version: '2' }
    const answers = await Promise.all([anouk.submit(pageOf(id), fields), anouk.submit(pageOf(id), fields)])
    expect([...answers, await anouk.submit(pageOf(id), fields)].map(({ location }) => location)).toEqual(
      Array(3).fill(`/werk/verwijzingen/${id}?klaar=doorgegeven`),
    )
    expect(await db.select().from(referrals).where(eq(referrals.forwardedFrom, id))).toHaveLength(1)
  })

  test('when a colleague was first; the text is kept', async () => {
    const id = await received()
    const { html } = await anouk.visit(pageOf(id))
    await takeReferralStep(anouk, id, 'contact')
    const answer = await anouk.submit(pageOf(id), { ...yes, agreement: there, version: hidden(html, 'version') })
    expect([answer.status, answer.html.includes(yes.note), answer.text.includes('Iemand anders was u net voor')]).toEqual([409, true, true])
    await takeReferralStep(anouk, id, 'match', { note: 'De Wilg.' })
    const late = await anouk.submit(pageOf(id), { ...yes, agreement: there, version: '3' })
    expect([late.status, late.html.includes(yes.note), late.text.includes('U kunt dit niet meer doorgeven')]).toEqual([409, true, true])
  })

  test('by others, too early, or when the yes was taken back', async () => {
    const id = await received()
    expect((await fatima.submit(pageOf(id), yes)).status).toBe(403)
    expect((await anouk.submit(`/werk/verwijzingen/${id}`, { step: 'forward', note: 'Zomaar.', version: '2' })).status).toBe(422)
    const fresh = await sendReferral(fatima, agreement)
    expect((await anouk.visit(pageOf(fresh))).location).toBe(`/werk/verwijzingen/${fresh}`)
    await fatima.submit(`/werk/verwijzingen/${id}/toestemming`, { about: 'caregiver', sure: 'yes' })
    expect((await anouk.submit(pageOf(id), { ...yes, agreement: there, version: '2' })).status).toBe(409)
    expect(await nextOf(id)).toBeUndefined()
  })

  test('onward from there', async () => {
    const { next } = await forwarded()
    await takeReferralStep(sjef, next, 'receive')
    expect((await sjef.visit(pageOf(next))).location).toBe(`/werk/verwijzingen/${next}`)
    expect((await sjef.visit(`/werk/verwijzingen/${next}`)).html).not.toContain(pageOf(next))
  })

  test('under an agreement that ended meanwhile; the text is kept, and there is somebody to call', async () => {
    const id = await received()
    const { html } = await anouk.visit(pageOf(id))
    await db.update(agreements).set({ status: 'ended' }).where(eq(agreements.id, there))
    const answer = await anouk.submit(pageOf(id), { ...yes, agreement: there, version: hidden(html, 'version') })
    await db.update(agreements).set({ status: 'active' }).where(eq(agreements.id, there))
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Deze gemeente neemt nu geen vragen meer over.')
    expect(answer.text).toContain('Bel Anouk')
    expect(answer.text).toContain(yes.note)
    expect((await rowOf(id))?.status).toBe('received')
  })
})

test('an agreement that ends at that very moment stops all of it', async () => {
  const id = await received()
  await db.run(sql`create trigger ends_just_then before insert on referrals when new.forwarded_from is not null
    begin update agreements set status = 'ended' where id = new.agreement_id; end`)
  const answer = await forward(id)
  await db.run(sql`drop trigger ends_just_then`)
  expect([answer.status, answer.text.includes(yes.note)]).toEqual([422, true])
  expect(answer.text).toContain('Deze gemeente neemt nu geen vragen meer over.')
  expect([(await rowOf(id))?.status, await nextOf(id)]).toEqual(['received', undefined])
})

describe('the practice that it came from hears', () => {
  const unread = async (id: string) => (await fatima.visit('/werk')).html.includes(`/werk/verwijzingen/${id}/gelezen`)
  const read = (id: string, version: string) => fatima.submit(`/werk/verwijzingen/${id}/gelezen`, { version })

  test('that help starts and how it ends; each comes back to be read', async () => {
    const { id, next } = await forwarded()
    await read(id, '3')
    expect(await unread(id)).toBe(false)
    for (const step of ['receive', 'contact', 'match']) await takeReferralStep(sjef, next, step, { note: 'Samen Stein.' })
    expect(await stepsOf(id)).toEqual(['send', 'receive', 'forward'])

    await takeReferralStep(sjef, next, 'start')
    expect(await unread(id)).toBe(true)
    expect((await fatima.visit(`/werk/verwijzingen/${id}`)).text).toContain('Bericht uit Stein: de hulp loopt.')
    await read(id, '3')
    expect(await unread(id)).toBe(true)
    await read(id, '4')
    expect([await unread(id), (await rowOf(next))?.reportReadAt]).toEqual([false, null])

    await takeReferralStep(sjef, next, 'complete', { note: 'Zij sliep weer door.', outcome: 'achieved', ease: 'yes' })
    expect(await stepsOf(id)).toEqual(['send', 'receive', 'forward', 'report_start', 'report_end'])
    const { text } = await fatima.visit(`/werk/verwijzingen/${id}`)
    expect(text).toContain('Bericht uit Stein: het kwam tot een einde, afgerond.')
    expect(text).not.toContain('Zij sliep weer door.')
    const told = await toldOf(id)
    for (const line of ['fatima: referral.report_end', 'anouk: referral.report_end', 'fatima: referral.report_start'])
      expect(told).toContain(line)
    expect(await loggedOf(id, 'referral.report_end')).toEqual([{ practiceId: 'practice-den-bosch' }])
    await read(id, '5')
    expect((await rowOf(next))?.reportReadAt).not.toBeNull()
  })

  test.each(['decline', 'no_capacity', 'redirect'])('of every other end: %s', async (step) => {
    const { id, next } = await forwarded()
    await takeReferralStep(sjef, next, 'receive')
    await takeReferralStep(sjef, next, step, { note: 'Zo is het.' })
    expect([(await stepsOf(id)).at(-1), await unread(id), (await rowOf(id))?.status]).toEqual(['report_end', true, 'redirected'])
  })

  test('of a yes that was taken back there, and of silence', async () => {
    const [one, two] = [await forwarded(), await forwarded()]
    await sjef.submit(`/werk/verwijzingen/${one.next}/toestemming`, { about: 'caregiver', sure: 'yes' })
    const due = (await rowOf(two.next))?.dueOn ?? ''
    const late = { ...site.archive(), now: new Date(`${addDays(due, 40)}T12:00:00Z`) }
    await expireSilentReferrals(late)
    expect([(await rowOf(one.next))?.status, (await rowOf(two.next))?.status]).toEqual(['declined_by_caregiver', 'expired'])
    for (const { id } of [one, two]) expect((await stepsOf(id)).at(-1)).toBe('report_end')
  })

  test('of an erasure there, which leaves what is here; and what is erased here stays silent', async () => {
    const [one, two] = [await forwarded(), await forwarded()]
    expect((await sjef.submit(`/werk/inzage/${one.next}/wissen`, { sure: 'yes' })).status).toBe(303)
    expect((await stepsOf(one.id)).at(-1)).toBe('report_end')
    expect((await fatima.visit(`/werk/verwijzingen/${one.id}`)).text).toContain('Ans V.')

    expect((await anouk.submit(`/werk/inzage/${two.id}/wissen`, {})).text).toContain('Dit geldt niet bij gemeente Stein.')
    expect((await anouk.submit(`/werk/inzage/${two.id}/wissen`, { sure: 'yes' })).status).toBe(303)
    await sjef.submit(`/werk/verwijzingen/${two.next}/toestemming`, { about: 'caregiver', sure: 'yes' })
    expect([(await rowOf(two.next))?.status, (await stepsOf(two.id)).at(-1)]).toEqual(['declined_by_caregiver', 'forward'])
  })

  test('of no end twice, and of each at least once, with a log that holds', async () => {
    const silent = await db.all(sql`select n.id from referrals n where n.forwarded_from is not null and n.ended_on is not null
      and (select erased_at from referrals f where f.id = n.forwarded_from) is null
      and (select count(*) from referral_steps s where s.referral_id = n.forwarded_from and s.step = 'report_end') <> 1`)
    expect(silent).toEqual([])
    const [ended] = await db.all<{ count: number }>(
      sql`select count(*) as count from referrals where forwarded_from is not null and ended_on is not null`,
    )
    expect(ended?.count).toBeGreaterThan(5)
    expect(await findFaults(db, 1, 100_000)).toEqual([])
  })
})

describe('of an agreement', () => {
  test('that hands over less, only that goes along', async () => {
    const id = await received()
    const [kept] = await db.select().from(agreements).where(eq(agreements.id, there))
    if (!kept) throw new Error('there is no agreement')
    await db.run(sql`drop trigger agreements_stay_as_signed`)
    await db
      .update(agreements)
      .set({ terms: { ...kept.terms, handedOver: ['recipientGroup'] } })
      .where(eq(agreements.id, there))
    const { text } = await anouk.visit(pageOf(id))
    expect([text.includes('Dit gaat mee'), text.includes('gaat de postcode niet mee')]).toEqual([true, false])
    expect((await forward(id)).status).toBe(303)
    const [details] = await db
      .select()
      .from(referralDetails)
      .where(eq(referralDetails.referralId, (await nextOf(id))?.id ?? ''))
    expect([details?.recipientPc4, details?.urgency, details?.language, details?.recipientGroup === '']).toEqual(['', '', '', false])
  })

  test('that takes none, nothing is offered: the page says whom to call', async () => {
    const id = await received()
    await db.run(sql`update agreements set terms = json_set(terms, '$.takesForwarded', json('false')) where practice_id = 'practice-stein'`)
    const { text } = await anouk.visit(pageOf(id))
    expect(text).toContain('Geen andere gemeente op dit portaal neemt nu vragen over. Bel Anouk')
  })
})

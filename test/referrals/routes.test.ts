import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { agreements } from '../../src/agreements/tables.ts'
import { logLines } from '../../src/audit/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { isStopped } from '../../src/platform/database.ts'
import { newId } from '../../src/platform/id.ts'
import { expireSilentReferrals } from '../../src/referrals/jobs.ts'
import { openDetails, placeOf } from '../../src/referrals/sealing.ts'
import { consents, referralDetails, referralStepsTaken, referrals } from '../../src/referrals/tables.ts'
import { agreementA, referralTyped, takeReferralStep } from '../support/referral-sent.ts'
import { hidden, openSite, type Visitor } from '../support/site.ts'

const site = await openSite()
const { db } = site
const fatima = await site.as('fatima')
const anouk = await site.as('anouk')
const joris = await site.as('joris')

const agreement = await agreementA(site)

const send = (changes: Record<string, string> = {}, key = newId(new Date())) =>
  fatima.submit('/werk/verwijzingen/nieuw', { ...referralTyped, agreement, key, ...changes })

const idIn = (location: string | null) => location?.split('/').at(-1) ?? ''
const rowOf = async (id: string) => (await db.select().from(referrals).where(eq(referrals.id, id)))[0]

const practiceId = 'practice-den-bosch'
const { vault } = site.archive()

async function detailsOf(id: string) {
  const [sealed] = await db.select().from(referralDetails).where(eq(referralDetails.referralId, id))
  return sealed && openDetails(vault, practiceId, id, sealed)
}

const endReasonOf = async (id: string) => vault.open(practiceId, placeOf.endReason(id), (await rowOf(id))?.endReason ?? '')

/** What the log says was done to a referral, without who looked at it. */
async function writesOn(id: string) {
  const lines = await db.select().from(logLines).where(eq(logLines.subjectId, id)).orderBy(logLines.seq)
  return lines.filter(({ actionCode }) => actionCode !== 'R').map(({ personId, action }) => `${personId}: ${action}`)
}

const step = (who: Visitor, id: string, name: string, note = '') => takeReferralStep(who, id, name, { note })

describe('a nurse refers', () => {
  test('and everything is written in one go: details, consent per person, timeline, audit line and message', async () => {
    const answer = await send()
    expect(answer.status).toBe(303)
    const id = idIn(answer.location)

    expect(await rowOf(id)).toMatchObject({ status: 'sent', version: 1, referrerId: 'fatima' })
    expect(await detailsOf(id)).toEqual({
      caregiverName: 'Ans V.',
      telephone: '0612345678',
      bestTime: 'morning',
      language: 'nl',
      relation: 'partner',
      recipientGroup: 'memory',
      recipientPc4: '5247',
      wish: 'Een paar nachten doorslapen.',
      urgency: 'weeks',
      dischargeOn: '',
      medicalNeed: '',
      careIntensity: '',
      ageGroup: '',
    })
    expect(await db.select().from(consents).where(eq(consents.referralId, id)).orderBy(consents.about)).toMatchObject([
      { about: 'care_recipient', givenBy: 'self', askedById: 'fatima', wording: '2026-11' },
      { about: 'caregiver', givenBy: 'self', askedById: 'fatima', wording: '2026-11' },
    ])
    expect(await db.select().from(logLines).where(eq(logLines.subjectId, id))).toMatchObject([
      { action: 'referral.send', personId: 'fatima' },
    ])
    expect(await db.select().from(outbox).where(eq(outbox.subjectId, id))).toMatchObject([
      { topic: 'referral.send', personId: 'anouk', sentAt: null },
    ])
  })

  test('gets a receipt with a number and a day', async () => {
    const page = await fatima.visit((await send()).location ?? '')
    expect(page.text).toMatch(/Verstuurd\. Het kenmerk is [2-9A-Z]{3}-[2-9A-Z]{4}\./)
    expect(page.text).toMatch(/bevestigt de ontvangst uiterlijk (maan|dins|woens|donder|vrij)dag/)
  })

  test('without a yes of the caregiver nothing leaves, and what was typed is still there', async () => {
    const answer = await send({ caregiverConsent: '' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Zonder ja van de mantelzorger kan dit niet worden verstuurd.')
    expect(answer.html).toContain('value="Ans V."')
    expect(answer.html).toContain('Een paar nachten doorslapen.</textarea>')
    expect(answer.html).toContain('<title>Fout: Nieuwe verwijzing')
  })

  test('passes on the postcode of the care recipient only with that person’s yes', async () => {
    const answer = await send({ recipientConsent: 'not_asked' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Vraag daarvoor eerst een ja, of haal het weg.')

    const without = await send({ recipientConsent: 'not_asked', recipientPc4: '' })
    expect(
      await db
        .select({ about: consents.about })
        .from(consents)
        .where(eq(consents.referralId, idIn(without.location))),
    ).toEqual([{ about: 'caregiver' }])
  })

  test.each([
    ['wish', 'Zijn nummer is 111222333'],
    ['wish', 'bsn 1112.22.333 graag'],
    ['caregiverName', 'Ans 111-222-333'],
  ])('never passes on a BSN: %s “%s”', async (field, text) => {
    const answer = await send({ [field]: text })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('een BSN delen wij hier nooit')
  })

  test('two people from one form that came back: the second is not lost', async () => {
    const key = newId(new Date())
    await send({}, key)
    const second = await send({ caregiverName: 'Henk D.' }, key)
    expect(second.status).toBe(409)
    expect(second.text).toContain('Met dit formulier verstuurde u al verwijzing')
    expect(second.html).toContain('value="Henk D."')
    const again = await send({ caregiverName: 'Henk D.' }, hidden(second.html, 'key'))
    expect(again.status).toBe(303)
    expect(idIn(again.location)).not.toBe(key)
  })

  test('twice by a double click makes one referral', async () => {
    const key = newId(new Date())
    const answers = await Promise.all([send({}, key), send({}, key), send({}, key)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(new Set(answers.map(({ location }) => location)).size).toBe(1)
    expect(await db.select().from(referralStepsTaken).where(eq(referralStepsTaken.referralId, key))).toHaveLength(1)
    expect(await db.select().from(outbox).where(eq(outbox.subjectId, key))).toHaveLength(1)
  })

  test('does not leave when the agreement ends at that very moment', async () => {
    const key = newId(new Date())
    await send({ intent: 'save' }, key)
    await db.run(sql`update agreements set status = 'paused' where id = ${agreement}`)
    const sending = db.run(
      sql`insert into referral_steps (referral_id, version, step, note, person_id, at) values (${key}, 1, 'send', '', 'fatima', '2026-01-01')`,
    )
    const answer = await sending.catch((error) => isStopped(error, 'agreement is not active'))
    await db.run(sql`update agreements set status = 'active' where id = ${agreement}`)
    expect(answer).toBe(true)
  })

  test('reads what is wrong with a postcode that is none, and with half a telephone number in a draft', async () => {
    expect((await send({ recipientPc4: '52477' })).text).toContain('Vul de 4 cijfers van de postcode in')
    expect((await send({ telephone: '12', intent: 'save' })).text).toContain('Vul een telefoonnummer in met 10 cijfers.')
  })

  test('cannot refer under an agreement of others, or one that is paused', async () => {
    const [other] = await db.select().from(agreements).where(sql`letter = 'B' and practice_id = 'practice-den-bosch'`)
    expect((await send({ agreement: other?.id ?? '' })).status).toBe(404)

    const [paused] = await db.select().from(agreements).where(sql`status = 'paused' and practice_id = 'practice-den-bosch'`)
    const answer = await send({ agreement: paused?.id ?? '' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Deze werkafspraak geldt vandaag niet.')
    expect(answer.html).toContain('value="Ans V."')
  })
})

test('whoever has several agreements finds the one that was used most in a year on top', async () => {
  const namesOn = async () =>
    [...(await anouk.visit('/werk/verwijzingen/nieuw')).html.matchAll(/class="card__link" href="[^"]*afspraak=([^"]+)"/g)].map(
      ([, id]) => id,
    )
  const before = await namesOn()
  expect(before.length).toBeGreaterThan(1)
  const least = before.at(-1) ?? ''
  for (let times = 0; times < 4; times++) {
    const sent = await anouk.submit('/werk/verwijzingen/nieuw', { ...referralTyped, agreement: least, key: newId(new Date()) })
    expect(sent.status).toBe(303)
  }
  expect((await namesOn())[0]).toBe(least)
})

describe('a draft', () => {
  test('may be incomplete, is seen by its writers alone, and can be sent later', async () => {
    const draft = await send({
      intent: 'save',
      telephone: '',
      wish: '',
      urgency: '',
      caregiverConsent: '',
      recipientConsent: '',
      recipientPc4: '',
    })
    const id = idIn(draft.location)
    expect(await rowOf(id)).toMatchObject({ status: 'draft', version: 0 })
    expect(await db.select().from(outbox).where(eq(outbox.subjectId, id))).toEqual([])
    expect((await anouk.visit(`/werk/verwijzingen/${id}`)).status).toBe(404)
    expect((await fatima.visit('/werk')).text).toContain('Concept voor Ans V.')

    const form = await fatima.visit(`/werk/verwijzingen/${id}/wijzigen`)
    expect(form.html).toContain('value="Ans V."')
    const sent = await fatima.submit(`/werk/verwijzingen/${id}/wijzigen`, { ...referralTyped, agreement })
    expect(sent.status).toBe(303)
    expect(await rowOf(id)).toMatchObject({ status: 'sent', version: 1 })
    expect((await fatima.visit(`/werk/verwijzingen/${id}/wijzigen`)).status).toBe(303)
  })

  test('is not written over by somebody who saw an older one, and cannot come back after it was thrown away', async () => {
    const id = idIn((await send({ intent: 'save' })).location)
    const address = `/werk/verwijzingen/${id}/wijzigen`
    const save = (wish: string, version: string) => fatima.submit(address, { ...referralTyped, agreement, wish, version, intent: 'save' })
    expect((await save('Eerst dit', '0')).status).toBe(303)
    const late = await save('Dan dat', '0')
    expect(late.status).toBe(409)
    expect(late.html).toContain('Dan dat</textarea>')
    expect((await save('Dan dat', hidden(late.html, 'version'))).status).toBe(303)

    await step(fatima, id, 'discard')
    expect((await save('Toch nog', '2')).status).toBe(409)
    expect(await db.select().from(referralDetails).where(eq(referralDetails.referralId, id))).toMatchObject([
      { wish: '', caregiverName: '' },
    ])
  })

  test('is sent once by a double click', async () => {
    const id = idIn((await send({ intent: 'save' })).location)
    const sendIt = () => fatima.submit(`/werk/verwijzingen/${id}/wijzigen`, { ...referralTyped, agreement, version: '0' })
    expect((await Promise.all([sendIt(), sendIt()])).map(({ status }) => status)).toEqual([303, 303])
    expect(await db.select().from(consents).where(eq(consents.referralId, id))).toHaveLength(2)
    expect(await db.select().from(outbox).where(eq(outbox.subjectId, id))).toHaveLength(1)
  })

  test('that was saved from a form is sent when the same form comes back complete', async () => {
    const key = newId(new Date())
    await send({ intent: 'save', wish: '' }, key)
    expect((await send({}, key)).status).toBe(303)
    expect(await rowOf(key)).toMatchObject({ status: 'sent' })
  })

  test('that nobody wants is thrown away without telling anybody', async () => {
    const id = idIn((await send({ intent: 'save' })).location)
    expect((await step(fatima, id, 'discard')).status).toBe(303)
    expect(await rowOf(id)).toMatchObject({ status: 'withdrawn' })
    expect((await anouk.visit(`/werk/verwijzingen/${id}`)).status).toBe(404)
    expect(await db.select().from(referralDetails).where(eq(referralDetails.referralId, id))).toMatchObject([
      { caregiverName: '', wish: '' },
    ])
    expect(await db.select().from(outbox).where(eq(outbox.subjectId, id))).toEqual([])
  })
})

describe('a step', () => {
  test('belongs to the party that the table names', async () => {
    const id = idIn((await send()).location)
    expect((await step(fatima, id, 'receive')).status).toBe(403)
    expect((await step(joris, id, 'receive')).status).toBe(404)
    expect((await step(await site.as('ilse'), id, 'receive')).status).toBe(404)
    expect((await step(await site.as('sjef'), id, 'receive')).status).toBe(404)
    expect((await step(await site.as('noor'), id, 'receive')).status).toBe(403)
    expect((await step(await site.as('willem'), id, 'receive')).status).toBe(403)
    expect((await step(anouk, id, 'receive')).status).toBe(303)
  })

  test('that has to say why is handed back with the sentence', async () => {
    const id = idIn((await send()).location)
    await step(anouk, id, 'receive')
    const answer = await step(anouk, id, 'decline')
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Schrijf er kort bij waarom.')
    expect(await rowOf(id)).toMatchObject({ status: 'received' })
  })

  test('by two at once: one wins, the other sees what happened and keeps the typed note', async () => {
    const id = idIn((await send()).location)
    await step(anouk, id, 'receive')
    const page = await anouk.visit(`/werk/verwijzingen/${id}`)
    const version = hidden(page.html, 'version')
    const [contact, decline] = await Promise.all([
      anouk.submit(`/werk/verwijzingen/${id}`, { step: 'contact', note: 'Zij wil wel', version }),
      anouk.submit(`/werk/verwijzingen/${id}`, { step: 'decline', note: 'Zij wil nu niet', version }),
    ])
    expect([contact?.status, decline?.status].sort()).toEqual([303, 409])
    const loser = contact?.status === 409 ? contact : decline
    expect(loser?.text).toContain('Iemand anders was u net voor.')
    expect(loser?.html).toContain(loser === decline ? 'Zij wil nu niet' : 'Zij wil wel')
    expect(await db.select().from(referralStepsTaken).where(eq(referralStepsTaken.referralId, id))).toHaveLength(3)
    const took = loser === decline ? 'referral.contact' : 'referral.decline'
    expect(await writesOn(id)).toEqual(['fatima: referral.send', 'anouk: referral.receive', `anouk: ${took}`])
    const mails = await db.select({ personId: outbox.personId, topic: outbox.topic }).from(outbox).where(eq(outbox.subjectId, id))
    expect(mails.map(({ personId, topic }) => `${personId}: ${topic}`).sort()).toEqual(
      ['anouk: referral.send', `fatima: ${took}`, 'fatima: referral.receive'].sort(),
    )
  })

  test('to stop can be taken at any moment, by either side', async () => {
    for (const [who, name] of [
      [fatima, 'withdraw'],
      [anouk, 'decline'],
    ] as const) {
      const id = idIn((await send()).location)
      for (const past of ['receive', 'contact', 'match', 'start']) await step(anouk, id, past, 'omdat')
      expect((await step(who, id, name, 'Zij wil stoppen')).status).toBe(303)
      expect((await rowOf(id))?.endReason).toMatch(/^k1\./)
      expect((await who.visit(`/werk/verwijzingen/${id}`)).text).toContain('Zij wil stoppen')
      expect(await endReasonOf(id)).toBe('Zij wil stoppen')
    }
  })

  test('clicked twice happens once, and nobody is scolded', async () => {
    const id = idIn((await send()).location)
    const once = { step: 'receive', note: '', version: '1' }
    const answers = [await anouk.submit(`/werk/verwijzingen/${id}`, once), await anouk.submit(`/werk/verwijzingen/${id}`, once)]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await rowOf(id)).toMatchObject({ status: 'received', version: 2 })
  })
})

describe('silence', () => {
  test('ends a referral after a month past its promise, and both sides hear it', async () => {
    const id = idIn((await send()).location)
    const later = new Date(Date.now() + 60 * 86_400_000)
    expect(await expireSilentReferrals(site.archive())).toBe(0)
    expect(await expireSilentReferrals({ ...site.archive(), now: later })).toBeGreaterThan(0)
    expect(await rowOf(id)).toMatchObject({ status: 'expired', version: 2 })
    expect(await db.select().from(outbox).where(sql`subject_id = ${id} and topic = 'referral.expire'`)).toHaveLength(2)
    expect(await expireSilentReferrals({ ...site.archive(), now: later })).toBe(0)
    expect((await fatima.visit(`/werk/verwijzingen/${id}`)).text).toContain('Verlopen: er kwam geen antwoord')
  })
})

describe('a draft that is forgotten', () => {
  test('lapses after thirty days; only its writers hear it', async () => {
    const id = idIn((await send({ intent: 'save' })).location)
    await expireSilentReferrals({ ...site.archive(), now: new Date(Date.now() + 32 * 86_400_000) })
    expect(await rowOf(id)).toMatchObject({ status: 'expired' })
    expect(await db.select({ topic: outbox.topic }).from(outbox).where(eq(outbox.subjectId, id))).toEqual([{ topic: 'referral.lapse' }])
    expect((await anouk.visit(`/werk/verwijzingen/${id}`)).status).toBe(404)
  })
})

test('what somebody typed reaches every reader escaped', async () => {
  const { location } = await send({ caregiverName: '<script>alert(1)</script>', wish: '"><img src=x onerror=alert(1)>' })
  for (const visitor of [fatima, anouk]) {
    const { html } = await visitor.visit(location ?? '')
    expect(html).toContain('&lt;script&gt;alert(1)')
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('<img src=x')
  }
})

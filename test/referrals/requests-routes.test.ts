import { and, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { outbox } from '../../src/notifications/tables.ts'
import { dayOf } from '../../src/platform/day.ts'
import { portalScope } from '../../src/platform/vault.ts'
import { tendRequests } from '../../src/referrals/jobs-requests.ts'
import { providerRequestSteps, providerRequests } from '../../src/referrals/tables.ts'
import { agreementA, sendReferral } from '../support/referral-sent.ts'
import { openSite, type Visitor } from '../support/site.ts'

const site = await openSite()
const { db } = site
const anouk = await site.as('anouk')
const fatima = await site.as('fatima')
const ilse = await site.as('ilse')
const karim = await site.as('karim')

const idOf = async (question: ReturnType<typeof sql>) => (await db.all<{ id: string }>(question))[0]?.id ?? ''
const offering = (key: string) => idOf(sql`select id from offerings where external_id = ${key}`)
let agreement = ''
const places = { wilg: '', nabij: '', nobody: '' }
beforeAll(async () => {
  agreement = await agreementA(site)
  places.wilg = await offering('DB01')
  places.nabij = await offering('DB21')
  // nobody of this organisation has an account
  places.nobody =
    await idOf(sql`select o.id from offerings o where o.email <> '' and o.responsible_practice_id = 'practice-den-bosch' and o.hidden_on is null
    and o.withdrawn_on is null and not exists (select 1 from memberships m where m.organisation_id = o.organisation_id) order by o.id limit 1`)
})

/** A referral for which a place is looked for. */
async function sought() {
  const id = await sendReferral(fatima, agreement)
  await anouk.submit(`/werk/verwijzingen/${id}`, { step: 'receive', note: '', version: '1' })
  await anouk.submit(`/werk/verwijzingen/${id}`, { step: 'contact', note: '', version: '2' })
  return id
}

const ask = (referral: string, offerings: string[], text = 'Een middag per week.') =>
  anouk.submit(`/werk/verwijzingen/${referral}/vragen`, { ask: text, ...Object.fromEntries(offerings.map((id) => [`vraag_${id}`, 'yes'])) })

async function asked(offeringId = places.wilg) {
  const referral = await sought()
  expect((await ask(referral, [offeringId])).status).toBe(303)
  const [row] = await db.select().from(providerRequests).where(eq(providerRequests.referralId, referral))
  return { referral, id: row?.id ?? '' }
}
const rowOf = async (id: string) => (await db.select().from(providerRequests).where(eq(providerRequests.id, id)))[0]
const answer = (who: Visitor, id: string, changes: Record<string, string>) =>
  who.submit(`/werk/aanvragen/${id}`, { version: '1', note: '', day: '', ...changes })
const mails = async (subjectId: string) =>
  (await db.select({ topic: outbox.topic, personId: outbox.personId }).from(outbox).where(eq(outbox.subjectId, subjectId))).map(
    ({ topic, personId }) => `${personId}: ${topic}`,
  )

async function linkTo(id: string) {
  const [mail] = await db
    .select()
    .from(outbox)
    .where(and(eq(outbox.subjectId, id), sql`kind = 'notice'`))
    .limit(1)
  return `/aanvraag/${await site.archive().vault.open(portalScope, `outbox.secret:${mail?.id}`, mail?.secret ?? '')}`
}

describe('the coordinator asks', () => {
  test('at most three providers, who hear it; of the caregiver they read nothing', async () => {
    const referral = await sought()
    const page = await anouk.visit(`/werk/verwijzingen/${referral}/vragen`)
    expect(page.text).toContain('Vraag er hoogstens 3 tegelijk.')
    expect(page.text).toContain('voor iemand met dementie')
    expect((await ask(referral, [places.wilg, places.nabij])).location).toBe(`/werk/verwijzingen/${referral}?klaar=gevraagd`)
    const rows = await db.select().from(providerRequests).where(eq(providerRequests.referralId, referral))
    expect(rows.map(({ status }) => status)).toEqual(['open', 'open'])
    const toWilg = rows.find(({ offeringId }) => offeringId === places.wilg)?.id ?? ''
    expect(await mails(toWilg)).toEqual(['ilse: request.ask'])

    const { text } = await ilse.visit(`/werk/aanvragen/${toWilg}`)
    expect(text).toContain('Een middag per week.')
    for (const personal of ['Ans V.', '06 1234', '0612345678', 'doorslapen', '5247']) expect(text).not.toContain(personal)
    expect((await ilse.visit('/werk')).text).toContain('Vragen om een plek')
    expect((await karim.visit(`/werk/aanvragen/${toWilg}`)).status).toBe(404)
    expect((await ilse.visit(`/werk/verwijzingen/${referral}`)).status).toBe(404)
  })

  test('once, however often the form comes', async () => {
    const referral = await sought()
    const answers = await Promise.all([ask(referral, [places.wilg]), ask(referral, [places.wilg])])
    expect(answers.map(({ status }) => status).filter((status) => status === 303).length).toBeGreaterThanOrEqual(1)
    expect((await ask(referral, [places.wilg])).status).toBe(303)
    expect(await db.select().from(providerRequests).where(eq(providerRequests.referralId, referral))).toHaveLength(1)
  })

  test.each([
    ['nothing chosen', [], 'Een middag.', 'Kies er minstens één.'],
    ['nothing asked', ['wilg'], '', 'Vul dit in.'],
    ['too much text', ['wilg'], 'x'.repeat(10_000), 'Maak dit korter.'],
    ['a BSN', ['wilg'], 'BSN 111222333', 'een BSN delen wij hier nooit'],
  ] as const)('%s: reads what to do, with what was typed still there', async (_, chosen, text, sentence) => {
    const answers = await ask(
      await sought(),
      chosen.map((name) => places[name]),
      text,
    )
    expect(answers.status).toBe(422)
    expect(answers.text).toContain(sentence)
    if (chosen.length > 0) expect(answers.html).toMatch(new RegExp(`name="vraag_${places.wilg}"[^>]*checked`))
  })

  test.each([
    ['the name', 'Een middag voor ANS, graag op woensdag.', 'Haal de naam weg.'],
    ['the telephone number', 'Bel 06-12 34 56 78 als er plek is.', 'Haal het telefoonnummer weg.'],
  ])('not with %s of the caregiver in it: it comes back as it was typed', async (_, text, sentence) => {
    const referral = await sought()
    const page = await ask(referral, [places.wilg], text)
    expect([page.status, page.text.includes(sentence)]).toEqual([422, true])
    expect(page.html).toContain(`${text}</textarea>`)
    expect(page.html).toMatch(new RegExp(`name="vraag_${places.wilg}"[^>]*checked`))
    expect(await db.select().from(providerRequests).where(eq(providerRequests.referralId, referral))).toEqual([])
  })

  test('nor a reply with the name in it', async () => {
    const { referral, id } = await asked()
    await answer(ilse, id, { step: 'question', note: 'Om wie gaat het?' })
    const text = 'Het gaat om Ans.'
    const page = await anouk.submit(`/werk/verwijzingen/${referral}/vragen/${id}`, { step: 'reply', note: text, version: '2' })
    expect([page.status, page.text.includes('Haal de naam weg.'), page.html.includes(`${text}</textarea>`)]).toEqual([422, true, true])
    expect(await rowOf(id)).toMatchObject({ status: 'question' })
  })

  test('not a fourth, and not before the caregiver was spoken to', async () => {
    const referral = await sought()
    const many = await db.all<{
      id: string
    }>(sql`select o.id from offerings o join practice_offerings v on v.offering_id = o.id and v.practice_id = 'practice-den-bosch'
      where o.email <> '' and o.withdrawn_on is null and o.hidden_on is null and o.organisation_id <> (select organisation_id from memberships where person_id = 'anouk')
      order by o.id limit 4`)
    expect(
      (
        await ask(
          referral,
          many.map(({ id }) => id),
        )
      ).status,
    ).toBe(422)
    expect(
      (
        await ask(
          referral,
          many.slice(0, 3).map(({ id }) => id),
        )
      ).status,
    ).toBe(303)
    expect((await ask(referral, [many[3]?.id ?? ''])).status).toBe(409)
    const fresh = await sendReferral(fatima, agreement)
    const early = await ask(fresh, [places.wilg])
    expect([early.status, early.text.includes('U kunt hier nu geen plek vragen.')]).toEqual([409, true])
    expect((await anouk.visit(`/werk/verwijzingen/${fresh}/vragen`)).location).toBe(`/werk/verwijzingen/${fresh}`)
    expect((await fatima.visit(`/werk/verwijzingen/${referral}/vragen`)).status).toBe(403)
  })
})

describe('a provider answers', () => {
  test.each([
    ['accept', { day: '2027-01-11' }, 'accepted', /Er is plek .*Kan beginnen op 11 januari 2027/],
    ['waiting_list', { day: '2027-02-01' }, 'waiting_list', /Op de wachtlijst .*1 februari 2027/],
    ['decline', { reason: 'duration' }, 'declined', /De duur past niet/],
    ['question', { note: 'Is er een lift nodig?' }, 'question', /Is er een lift nodig\?/],
  ] as const)('%s; the coordinator hears it and reads it', async (step, more, status, told) => {
    const { referral, id } = await asked()
    const sent = await answer(ilse, id, { step, ...more })
    expect(sent.location).toBe(`/werk/aanvragen/${id}?klaar=beantwoord`)
    expect(await rowOf(id)).toMatchObject({ status, version: 2 })
    expect((await anouk.visit(`/werk/verwijzingen/${referral}`)).text).toMatch(told)
    expect(await mails(referral)).toContain(`anouk: referral.request_${step}`)
    const { text } = await anouk.visit('/werk')
    expect(text.includes('Antwoord bij')).toBe(true)
    expect((await fatima.visit(`/werk/verwijzingen/${referral}`)).text).not.toMatch(told)
  })

  test('twice the same is once; another answer meanwhile is told', async () => {
    const { id } = await asked()
    const yes = { step: 'accept', day: '2027-01-11' }
    const answers = await Promise.all([answer(ilse, id, yes), answer(ilse, id, yes)])
    expect(answers.map(({ status }) => status).sort()[0]).toBe(303)
    expect((await answer(ilse, id, yes)).status).toBe(303)
    expect(await db.select().from(providerRequestSteps).where(eq(providerRequestSteps.requestId, id))).toHaveLength(2)
    const late = await answer(ilse, id, { step: 'decline', reason: 'no_place', note: 'Toch niet.' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Er gebeurde intussen iets met deze vraag.')
  })

  test.each([
    [{ step: '' }, 'Kies een van de mogelijkheden.'],
    [{ step: 'accept', note: 'Bleef staan.' }, 'Vul een dag in.'],
    [{ step: 'decline', note: 'Bleef staan.' }, 'Kies waarom niet.'],
    [{ step: 'decline', reason: 'other' }, 'Schrijf dan wat.'],
    [{ step: 'question' }, 'Schrijf er een toelichting bij.'],
    [{ step: 'accept', day: 'morgen' }, 'Vul een datum in'],
    [{ step: 'question', note: 'x'.repeat(501) }, 'Maak dit korter.'],
  ])('%o: reads what to do', async (typed: Record<string, string>, sentence) => {
    const { id } = await asked()
    const answers = await answer(ilse, id, typed)
    expect(answers.status).toBe(422)
    expect(answers.text).toContain(sentence)
    if (typed.note && typed.note.length < 500) expect(answers.html).toContain('Bleef staan.</textarea>')
  })

  test('a question is replied to, and then answered', async () => {
    const { referral, id } = await asked()
    await answer(ilse, id, { step: 'question', note: 'Is er een lift nodig?' })
    const reply = (note: string) => anouk.submit(`/werk/verwijzingen/${referral}/vragen/${id}`, { step: 'reply', note, version: '2' })
    expect((await reply('')).status).toBe(422)
    expect((await reply('Nee, een trap lukt.')).status).toBe(303)
    expect((await reply('Nee, een trap lukt.')).status).toBe(303)
    expect((await ilse.visit(`/werk/aanvragen/${id}`)).text).toMatch(/“Is er een lift nodig\?” Nee, een trap lukt\./)
    await answer(ilse, id, { step: 'question', note: 'En een badkamer beneden?', version: '3' })
    await anouk.submit(`/werk/verwijzingen/${referral}/vragen/${id}`, { step: 'reply', note: 'Dat niet.', version: '4' })
    expect((await ilse.visit(`/werk/aanvragen/${id}`)).text).toMatch(
      /“Is er een lift nodig\?” Nee, een trap lukt\. “En een badkamer beneden\?” Dat niet\./,
    )
    expect((await answer(ilse, id, { step: 'accept', day: '2027-01-11', version: '5' })).status).toBe(303)
  })
})

describe('a yes that changes', () => {
  const yes = { step: 'accept', day: '2027-01-11' }
  const accepted = async () => {
    const met = await asked()
    await answer(ilse, met.id, yes)
    return met
  }

  test.each([
    ['accept', { day: '2027-01-18' }, { status: 'accepted', possibleOn: '2027-01-18' }, /Kan beginnen op 18 januari 2027/],
    ['waiting_list', { day: '2027-02-01' }, { status: 'waiting_list', possibleOn: '2027-02-01' }, /Op de wachtlijst .*1 februari 2027/],
    ['decline', { reason: 'no_place' }, { status: 'declined', reason: 'no_place' }, /Er is geen plek/],
  ] as const)('into %s while a place is looked for: the coordinator hears it', async (step, more, row, told) => {
    const { referral, id } = await accepted()
    const page = await ilse.visit(`/werk/aanvragen/${id}`)
    expect(page.text).toMatch(/U zei dat er plek is, vanaf 11 januari 2027.*Is er iets veranderd\?.*Er is plek, maar op een andere dag/)
    expect(page.text).not.toContain('Antwoorden kan tot en met')
    expect((await answer(ilse, id, { step, ...more, version: '2' })).status).toBe(303)
    expect((await answer(ilse, id, { step, ...more, version: '2' })).status).toBe(303)
    expect(await rowOf(id)).toMatchObject({ ...row, version: 3 })
    expect((await anouk.visit(`/werk/verwijzingen/${referral}`)).text).toMatch(told)
    expect((await mails(referral)).filter((mail) => mail === `anouk: referral.request_${step}`)).toHaveLength(step === 'accept' ? 2 : 1)
  })

  test('asks what is missing, with what was typed in the form that stands open', async () => {
    const { id } = await accepted()
    const page = await answer(ilse, id, { step: 'decline', note: 'Bleef staan.', version: '2' })
    expect([page.status, page.text.includes('Kies waarom niet.')]).toEqual([422, true])
    expect(page.html).toMatch(/<details class="disclosure" open.*Bleef staan\.<\/textarea>/s)
  })

  test('is not overwritten by whoever did not see it', async () => {
    const { id } = await accepted()
    await answer(ilse, id, { step: 'accept', day: '2027-01-18', version: '2' })
    const late = await answer(ilse, id, { step: 'accept', day: '2027-01-25', version: '2' })
    expect([late.status, late.text.includes('Er gebeurde intussen iets met deze vraag.')]).toEqual([409, true])
    expect(await rowOf(id)).toMatchObject({ possibleOn: '2027-01-18' })
  })

  test('once the referral went on, is a matter of calling the coordinator', async () => {
    const { referral, id } = await accepted()
    await anouk.submit(`/werk/verwijzingen/${referral}`, { step: 'match', note: 'De Wilg.', version: '3' })
    const page = await ilse.visit(`/werk/aanvragen/${id}`)
    expect([page.status, page.text.includes('Is er iets veranderd aan uw plek? Bel dan de coördinator.')]).toEqual([200, true])
    expect(page.html).not.toContain('name="step"')
    const late = await answer(ilse, id, { step: 'decline', reason: 'no_place', note: 'Toch vol.', version: '2' })
    expect([late.status, late.text.includes('Bel dan de coördinator.'), late.text.includes('Toch vol.')]).toEqual([409, true, true])
    expect(await rowOf(id)).toMatchObject({ status: 'accepted', version: 2 })
  })
})

describe('by the link of a mail', () => {
  test('a provider without an account answers once; an altered link opens nothing', async () => {
    const { referral, id } = await asked(places.nobody)
    const address = await linkTo(id)
    expect((await site.visitor.visit(address)).text).toContain('Een middag per week.')
    const form = { version: '1', step: 'accept', day: '2027-01-11', note: 'Graag.', reason: '' }
    const said = await site.visitor.submit(address, form)
    expect([said.status, said.text.includes('Dank u wel. Uw antwoord is doorgegeven.')]).toEqual([200, true])
    expect(await rowOf(id)).toMatchObject({ status: 'accepted', possibleOn: '2027-01-11' })
    expect((await anouk.visit(`/werk/verwijzingen/${referral}`)).text).toContain('Graag.')
    expect((await site.visitor.submit(address, form)).status).toBe(200)

    const other = (await asked(places.nobody)).id
    for (const altered of [address.replace(id, other), `${address}x`, address.slice(0, -1), `/aanvraag/${id}`, '/aanvraag/x']) {
      expect((await site.visitor.visit(altered)).status).toBe(404)
      expect((await site.visitor.submit(altered, form)).status).toBe(404)
    }
    expect(await rowOf(other)).toMatchObject({ status: 'open' })
  })

  test('what was taken back, or is no longer needed, says so', async () => {
    const taken = await asked(places.nobody)
    const address = await linkTo(taken.id)
    const withdraw = () =>
      anouk.submit(`/werk/verwijzingen/${taken.referral}/vragen/${taken.id}`, { step: 'withdraw', note: '', version: '1' })
    expect((await withdraw()).status).toBe(303)
    expect((await withdraw()).status).toBe(303)
    const late = await site.visitor.submit(address, { version: '1', step: 'accept', day: '2027-01-11', note: '' })
    expect([late.status, late.text.includes('De coördinator trok deze vraag in.')]).toEqual([410, true])

    const other = await asked(places.nobody)
    await fatima.submit(`/werk/verwijzingen/${other.referral}`, { step: 'withdraw', note: 'Toch niet.', version: '3' })
    const moot = await site.visitor.submit(await linkTo(other.id), { version: '1', step: 'accept', day: '2027-01-11', note: '' })
    expect([moot.status, moot.text.includes('De coördinator trok deze vraag in.')]).toEqual([410, true])
  })
})

test('once there is a place, what is still asked is taken back, and the place stands in the report', async () => {
  const referral = await sought()
  await ask(referral, [places.wilg, places.nabij])
  const rows = await db.select().from(providerRequests).where(eq(providerRequests.referralId, referral))
  const [toWilg, toNabij] = [places.wilg, places.nabij].map((id) => rows.find((row) => row.offeringId === id)?.id ?? '')
  await answer(ilse, toWilg ?? '', { step: 'accept', day: '2027-01-11' })
  expect((await anouk.visit(`/werk/verwijzingen/${referral}`)).html).toMatch(/De Wilg[^<]*, vanaf 11 januari 2027\.<\/textarea>/)
  await anouk.submit(`/werk/verwijzingen/${referral}`, { step: 'match', note: 'De Wilg.', version: '3' })
  expect([(await rowOf(toWilg ?? ''))?.status, (await rowOf(toNabij ?? ''))?.status]).toEqual(['accepted', 'withdrawn'])
  expect(await mails(toNabij ?? '')).toContain('karim: request.withdraw')
})

describe('the clock', () => {
  const log = () => undefined
  const at = (day: string) => ({ ...site.archive(), now: new Date(`${day}T10:05:00Z`), log })

  test('reminds after two working days, once, and ends it after eight days; both sides hear it', async () => {
    const { referral, id } = await asked()
    await db.update(providerRequests).set({ askedOn: '2026-03-05', expiresOn: '2026-03-13' }).where(eq(providerRequests.id, id))
    expect((await tendRequests(at('2026-03-06'))).reminded).toBe(0)
    expect((await tendRequests(at('2026-03-09'))).reminded).toBeGreaterThanOrEqual(1)
    await tendRequests(at('2026-03-10'))
    expect((await mails(id)).filter((mail) => mail === 'ilse: request.remind')).toHaveLength(1)
    expect(await rowOf(id)).toMatchObject({ status: 'open' })
    await tendRequests(at('2026-03-14'))
    await tendRequests(at('2026-03-14'))
    expect(await rowOf(id)).toMatchObject({ status: 'expired' })
    expect((await mails(id)).filter((mail) => mail === 'ilse: request.expire')).toHaveLength(1)
    expect((await mails(referral)).filter((mail) => mail === 'anouk: referral.request_expire')).toHaveLength(1)
  })

  test('a reminder by mail brings the same link, which then still opens', async () => {
    const { id } = await asked(places.nobody)
    await db.update(providerRequests).set({ askedOn: '2026-03-05' }).where(eq(providerRequests.id, id))
    await tendRequests(at('2026-03-09'))
    const sent = await db
      .select()
      .from(outbox)
      .where(and(eq(outbox.subjectId, id), sql`kind = 'notice'`))
    const tokens = await Promise.all(sent.map((mail) => site.archive().vault.open(portalScope, `outbox.secret:${mail.id}`, mail.secret)))
    expect(new Set(tokens).size).toBe(1)
    expect(sent.map(({ topic }) => topic).sort()).toEqual(['request_ask', 'request_remind'])
    expect((await site.visitor.visit(`/aanvraag/${tokens[0]}`)).status).toBe(200)
  })

  test('looks only every ten minutes', async () => {
    expect(await tendRequests({ ...site.archive(), now: new Date(`${dayOf(new Date())}T10:06:00Z`), log })).toEqual({
      reminded: 0,
      expired: 0,
    })
  })
})

describe('what was typed comes back, also when the form is gone', () => {
  const typed = 'Kan het ook op zaterdag?'

  test('a question to providers, when the place was found meanwhile', async () => {
    const referral = await sought()
    await anouk.submit(`/werk/verwijzingen/${referral}`, { step: 'match', note: 'De Wilg.', version: '3' })
    const late = await ask(referral, [places.wilg], typed)
    expect([late.status, late.text.includes(typed), late.text.includes('met uw rol')]).toEqual([409, true, false])
  })

  test('a question to providers, when a colleague has three running', async () => {
    const referral = await sought()
    await ask(referral, [places.wilg, places.nabij, places.nobody])
    const fourth = await ask(referral, [await offering('DB09')], typed)
    expect([fourth.status, fourth.text.includes(typed), fourth.text.includes('Naar de verwijzing')]).toEqual([409, true, true])
  })

  test('a reply to a provider: in its field, and beside it when there is none', async () => {
    const { referral, id } = await asked()
    await answer(ilse, id, { step: 'question', note: 'Met rolstoel?' })
    const reply = (version: string, note = typed) =>
      anouk.submit(`/werk/verwijzingen/${referral}/vragen/${id}`, { step: 'reply', note, version })
    const stale = await reply('1')
    expect([stale.status, stale.html.includes(`${typed}</textarea>`)]).toEqual([409, true])
    const long = await reply('2', 'lang '.repeat(200))
    expect([long.status, long.text.includes('Maak dit korter.'), long.html.includes('lang lang')]).toEqual([422, true, true])
    const empty = await reply('2', '')
    expect([empty.status, empty.text.includes('Vul dit in.')]).toEqual([422, true])
    expect((await reply('2')).status).toBe(303)
    const again = await reply('2', 'Iets heel anders.')
    expect([again.status === 303 || again.text.includes('Iets heel anders.')]).toEqual([true])
  })

  test('an answer of a provider, when it was answered in another tab or taken back', async () => {
    const { referral, id } = await asked()
    await answer(ilse, id, { step: 'waiting_list', day: '2099-01-01' })
    await answer(ilse, id, { step: 'accept', day: '2099-01-01', version: '2' })
    const late = await ilse.submit(`/werk/aanvragen/${id}`, { step: 'decline', reason: 'no_place', note: typed, version: '1' })
    expect([late.status, late.text.includes(typed)]).toEqual([409, true])
    await answer(ilse, id, { step: 'decline', reason: 'no_place', version: '3' })
    const torn = await ilse.submit(`/werk/aanvragen/${id}`, { step: '', note: typed, version: '4' })
    expect([torn.status, torn.text.includes(typed), torn.html.includes('href="#step"')]).toEqual([409, true, false])
    expect(referral).not.toBe('')
  })

  test('a day that is over is refused', async () => {
    const { id } = await asked()
    const past = await answer(ilse, id, { step: 'accept', day: '2020-01-01', note: typed })
    expect([past.status, past.text.includes('Kies vandaag of een latere dag.'), past.html.includes(`${typed}</textarea>`)]).toEqual([
      422,
      true,
      true,
    ])
  })
})

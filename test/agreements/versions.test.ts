import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { remindOfAgreements } from '../../src/agreements/jobs.ts'
import { agreements } from '../../src/agreements/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { addDays, dayOf } from '../../src/platform/day.ts'
import { agreementsOf, partiesIn } from '../support/agreement-form.ts'
import { fieldsOfForm } from '../support/offering-form.ts'
import { sendReferral } from '../support/referral-sent.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { db } = site
const anouk = await site.as('anouk')
const fatima = await site.as('fatima')
const sjef = await site.as('sjef')
const parties = await partiesIn(site)
const { page, sign, step, write, written } = agreementsOf(site, anouk, parties)
const today = dayOf(new Date())

const rowOf = async (id: string) => (await db.select().from(agreements).where(eq(agreements.id, id)))[0]
const idIn = (location: string | null) => location?.split('/').at(-2) ?? ''

async function inForce(changes: Record<string, string> = {}) {
  const id = await written(changes)
  await step(anouk, id, 'propose')
  await sign(fatima, id)
  await sign(anouk, id)
  return id
}

async function nextOf(id: string, changes: Record<string, string> = {}) {
  const next = idIn((await anouk.submit(`/werk/werkafspraken/${id}/nieuwe-versie`, {})).location)
  const form = fieldsOfForm((await anouk.visit(`/werk/werkafspraken/${next}/wijzigen`)).html)
  expect((await anouk.submit(`/werk/werkafspraken/${next}/wijzigen`, { ...form, ...changes })).status).toBe(303)
  return next
}

describe('a change of an agreement in force', () => {
  test('is a next version, shown beside the one before, signed again; until then the old one holds', async () => {
    const id = await inForce()
    const next = await nextOf(id, { contact: '1', consent: 'Hardop, met een kaartje mee.' })
    await step(anouk, next, 'propose')
    expect((await page(fatima, id)).text).toContain('Er ligt een nieuwe versie: versie 2.')
    const shown = (await page(fatima, next)).text
    expect(shown).toContain('Anders dan in versie 1')
    expect(shown).toMatch(/Toestemming .*Hardop.*met een kaartje mee/)
    expect(shown).toMatch(/Mantelzorger bellen: weg: 2 werkdagen .*Mantelzorger bellen: nieuw: 1 werkdag/)

    await sign(fatima, next)
    expect([await rowOf(id), await rowOf(next)]).toMatchObject([{ replacedOn: null }, { status: 'proposed' }])
    await sign(anouk, next)
    expect([await rowOf(id), await rowOf(next)]).toMatchObject([{ replacedOn: today }, { status: 'active', edition: 2, seriesId: id }])
    expect((await page(fatima, id)).text).toContain('Vervangen door een nieuwe versie')
    expect((await page(fatima, next)).text).toContain('Alle versies')
    expect((await anouk.submit(`/werk/werkafspraken/${id}/nieuwe-versie`, {})).status).toBe(409)
  })

  test('that begins later leaves the old one in force until that day', async () => {
    const id = await inForce()
    const begin = addDays(today, 20)
    const next = await nextOf(id, { from: begin })
    await step(anouk, next, 'propose')
    await sign(fatima, next)
    await sign(anouk, next)
    expect(await rowOf(id)).toMatchObject({ replacedOn: begin })
    expect((await page(fatima, id)).text).toContain('Verwijs volgens deze afspraak')
    expect((await page(fatima, next)).text).not.toContain('Verwijs volgens deze afspraak')
  })

  test('is begun once, however often it is asked for', async () => {
    const id = await inForce()
    const ask = () => anouk.submit(`/werk/werkafspraken/${id}/nieuwe-versie`, {})
    await Promise.all([ask(), ask(), ask()])
    const rows = await db.select({ edition: agreements.edition }).from(agreements).where(eq(agreements.seriesId, id))
    expect(rows.map(({ edition }) => edition).sort()).toEqual([1, 2])
    expect((await ask()).status).toBe(303)
  })

  test('leaves a running referral under the version it was made under', async () => {
    const id = await inForce()
    const referral = await sendReferral(fatima, id)
    const next = await nextOf(id, { match: '9', start: '12' })
    await step(anouk, next, 'propose')
    await sign(fatima, next)
    await sign(anouk, next)
    const [kept] = await db.all<{ agreement: string }>(sql`select agreement_id as agreement from referrals where id = ${referral}`)
    expect(kept?.agreement).toBe(id)
    expect((await anouk.submit(`/werk/verwijzingen/${referral}`, { step: 'receive', note: '', version: '1' })).status).toBe(303)
    const refused = await fatima.submit('/werk/verwijzingen/nieuw', { agreement: id, intent: 'send' })
    expect(refused.status).toBe(422)
  })

  test('what was signed cannot be rewritten, not even in the database', async () => {
    const id = await inForce()
    await expect(db.update(agreements).set({ goal: 'Anders' }).where(eq(agreements.id, id))).rejects.toThrow()
    await expect(db.run(sql`update agreement_signatures set name = 'Ander' where agreement_id = ${id}`)).rejects.toThrow()
  })

  test('a letter is of one agreement, whatever its versions', async () => {
    const id = await inForce()
    await nextOf(id)
    const letter = (await rowOf(id))?.letter ?? ''
    const other = await written()
    const form = fieldsOfForm((await anouk.visit(`/werk/werkafspraken/${other}/wijzigen`)).html)
    const answer = await anouk.submit(`/werk/werkafspraken/${other}/wijzigen`, { ...form, letter })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Een andere afspraak heeft dit kenmerk al.')
  })
})

describe('whom to tell of a promise that was not kept', () => {
  const named = { fallbackName: 'Waarneming', fallbackEmail: 'waarneming@voorbeeld.example', publicSummary: 'Samenvatting met vangnet.' }

  test('is read by the parties and nobody else, and taken over by no other practice', async () => {
    const id = await inForce(named)
    expect((await page(fatima, id)).text).toContain('Waarneming, waarneming@voorbeeld.example')
    for (const address of ['/den-bosch/werkafspraken', '/den-bosch/werkafspraken.json', '/den-bosch/werkafspraken.csv']) {
      const { html } = await site.visitor.visit(address)
      expect(html).toContain('Samenvatting met vangnet.')
      expect(html).not.toContain('waarneming@voorbeeld.example')
    }
    const start = await sjef.visit(`/werk/werkafspraken/nieuw?van=${id}`)
    expect([start.status, start.html.includes('waarneming@'), start.html.includes('"Waarneming"')]).toEqual([200, false, false])
  })

  test('goes on in the next version, and a change of it shows', async () => {
    const id = await inForce(named)
    const next = await nextOf(id, { fallbackEmail: 'avond@voorbeeld.example' })
    expect((await rowOf(next))?.terms).toMatchObject({ fallbackName: 'Waarneming', fallbackEmail: 'avond@voorbeeld.example' })
    expect((await page(anouk, next)).text).toMatch(/Hoort het als een termijn voorbij is .*avond@voorbeeld\.example/)
  })

  test('needs an address that is one', async () => {
    const answer = await write({ fallbackEmail: 'niemand' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('E-mailadres van het vangnet')
    expect(answer.html).toContain('value="niemand"')
  })
})

describe('what everybody may read', () => {
  test('is what every party released, and only while it holds', async () => {
    const summary = (word: string) => ({ publicSummary: `Samenvatting ${word}.` })
    const open = await inForce(summary('open'))
    const closed = await written(summary('dicht'))
    await step(anouk, closed, 'propose')
    await sign(fatima, closed, { releases: '' })
    await sign(anouk, closed)
    const { text } = await site.visitor.visit('/den-bosch/werkafspraken')
    expect(text).toContain('Samenvatting open.')
    expect(text).not.toContain('Samenvatting dicht.')

    const json = JSON.parse((await site.visitor.visit('/den-bosch/werkafspraken.json')).html) as { agreements: { summary: string }[] }
    const csv = (await site.visitor.visit('/den-bosch/werkafspraken.csv')).html
    for (const list of [json.agreements.map(({ summary: told }) => told).join('\n'), csv]) {
      expect(list).toContain('Samenvatting open.')
      expect(list).not.toContain('Samenvatting dicht.')
    }
    await step(anouk, open, 'pause')
    expect((await site.visitor.visit('/den-bosch/werkafspraken')).text).not.toContain('Samenvatting open.')
    expect((await site.visitor.visit('/nergens/werkafspraken')).status).toBe(404)
  })

  test('another practice begins with it: the text, not the parties', async () => {
    const id = await inForce({ publicSummary: 'Over te nemen.', consent: 'Hardop en met een kaartje.' })
    expect((await sjef.visit('/werk/werkafspraken/nieuw')).text).toContain('Neem een afspraak over van een andere gemeente')
    const start = await sjef.visit(`/werk/werkafspraken/nieuw?van=${id}`)
    expect(start.html).toContain('Hardop en met een kaartje.</textarea>')
    const form = fieldsOfForm(start.html)
    expect(form).toMatchObject({ referring: '', takenFrom: id })
    const [party] = await db.all<{ id: string }>(sql`select organisation_id as id from memberships where person_id = 'marlies'`)
    const [answer] = await db.all<{ id: string }>(sql`select organisation_id as id from memberships where person_id = 'gerda'`)
    const sent = await sjef.submit('/werk/werkafspraken/nieuw', {
      ...form,
      letter: 'Z9',
      referring: party?.id ?? '',
      answering: answer?.id ?? '',
    })
    expect(sent.status).toBe(303)
    expect(await rowOf(form.key ?? '')).toMatchObject({ practiceId: 'practice-stein', status: 'draft', takenFromId: id })

    const secret = await written()
    expect((await sjef.visit(`/werk/werkafspraken/nieuw?van=${secret}`)).status).toBe(404)
  })
})

test('a month before an end or an evaluation the coordinators hear of it, once', async () => {
  const id = await inForce({ until: addDays(today, 25), evaluateOn: addDays(today, 12) })
  await inForce({ until: addDays(today, 60), evaluateOn: addDays(today, 45) })
  const told = async () =>
    (
      await db
        .select({ topic: outbox.topic, personId: outbox.personId })
        .from(outbox)
        .where(sql`subject_id = ${id} and topic like '%_near'`)
    )
      .map(({ topic, personId }) => `${personId}: ${topic}`)
      .sort()
  const at = (minute: number) => new Date(`${today}T12:${String(minute).padStart(2, '0')}:00Z`)
  expect(await remindOfAgreements({ db, now: at(11) })).toBe(0)
  expect(await remindOfAgreements({ db, now: at(10) })).toBeGreaterThanOrEqual(2)
  expect(await remindOfAgreements({ db, now: at(10) })).toBe(0)
  expect(await told()).toEqual(['anouk: agreement.end_near', 'anouk: agreement.evaluation_near'])
  expect((await anouk.visit('/werk')).text).toMatch(/Loopt af op \d+ \w+ \d{4}\./)
})

import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { agreementStepsTaken, agreements } from '../../src/agreements/tables.ts'
import { logLines } from '../../src/audit/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { newId } from '../../src/platform/id.ts'
import { agreementsOf, agreementTyped, partiesIn } from '../support/agreement-form.ts'
import { fieldsOfForm } from '../support/offering-form.ts'
import { hidden, openSite } from '../support/site.ts'

const site = await openSite()
const { db } = site
const anouk = await site.as('anouk')
const fatima = await site.as('fatima')
const parties = await partiesIn(site)
const { page, sign, step, write, written } = agreementsOf(site, anouk, parties)

const rowOf = async (id: string) => (await db.select().from(agreements).where(eq(agreements.id, id)))[0]

/** Signed by both its parties. */
async function inForce(changes: Record<string, string> = {}) {
  const id = await written(changes)
  await step(anouk, id, 'propose')
  await sign(fatima, id)
  await sign(anouk, id)
  return id
}

describe('a coordinator', () => {
  test('writes a draft, puts it to the parties, and once they signed pauses, resumes, evaluates and ends it; each with its audit line and messages', async () => {
    const id = await inForce()
    expect(await rowOf(id)).toMatchObject({ status: 'active', version: 5, practiceId: 'practice-den-bosch', edition: 1, seriesId: id })

    for (const [name, status] of [
      ['pause', 'paused'],
      ['resume', 'active'],
      ['evaluate', 'active'],
      ['end', 'ended'],
    ] as const) {
      expect((await step(anouk, id, name, { note: 'Het werkt.' })).status, name).toBe(303)
      expect(await rowOf(id)).toMatchObject({ status })
    }
    const actions = await db.select({ action: logLines.action }).from(logLines).where(eq(logLines.subjectId, id)).orderBy(logLines.id)
    const lastTwo = actions.splice(3, 2).map(({ action }) => action)
    expect(lastTwo.sort()).toEqual(['agreement.agree', 'agreement.sign'])
    expect(actions.map(({ action }) => action)).toEqual([
      'agreement.write',
      'agreement.propose',
      'agreement.sign',
      'agreement.pause',
      'agreement.resume',
      'agreement.evaluate',
      'agreement.end',
    ])
    const mails = await db.select({ personId: outbox.personId, topic: outbox.topic }).from(outbox).where(eq(outbox.subjectId, id))
    expect(mails.map(({ personId, topic }) => `${personId}: ${topic}`).sort()).toEqual([
      'anouk: agreement.sign',
      'fatima: agreement.agree',
      'fatima: agreement.end',
      'fatima: agreement.evaluate',
      'fatima: agreement.pause',
      'fatima: agreement.propose',
      'fatima: agreement.resume',
    ])
    expect((await page(fatima, id)).text).toContain('Anouk evalueerde de afspraak Het werkt.')
    expect((await anouk.visit(`/werk/werkafspraken/${id}/wijzigen`)).status).toBe(403)
  })

  test('who sends the form twice writes one agreement', async () => {
    const key = newId(new Date())
    const answers = await Promise.all([write({}, key), write({}, key)])
    expect(answers.map(({ location }) => location)).toEqual([`/werk/werkafspraken/${key}`, `/werk/werkafspraken/${key}`])
    expect(await db.select().from(agreementStepsTaken).where(eq(agreementStepsTaken.agreementId, key))).toHaveLength(1)
  })

  test.each([
    ['letter', '', 'Vul dit in.'],
    ['title', 'x'.repeat(10_000), 'Maak dit korter.'],
    ['receive', 'soon', 'Vul een heel getal in, van 0 tot en met 260.'],
    ['contact', '-1', 'Vul een heel getal in, van 0 tot en met 260.'],
    ['match', '261', 'Vul een heel getal in, van 0 tot en met 260.'],
    ['from', '2026-02-30', 'Vul een datum in'],
    ['until', '2025-12-31', 'Kies een einddatum die na de begindatum ligt.'],
    ['evaluateOn', '2025-12-31', 'Kies een einddatum die na de begindatum ligt.'],
    ['answering', parties.linde, 'Een afspraak heeft twee partijen.'],
    ['partner1', parties.linde, 'Een afspraak heeft twee partijen.'],
    ['partner2', 'made-up', 'Kies een van de mogelijkheden.'],
    ['referring', 'made-up', 'Kies een van de mogelijkheden.'],
    ['goal', 'BSN 111222333', 'een BSN delen wij hier nooit'],
    ['consent', 'x'.repeat(601), 'Maak dit korter.'],
    ['letter', 'B', 'Een andere afspraak heeft dit kenmerk al.'],
    ['contact', '0', 'Vul minstens evenveel werkdagen in.'],
    ['from', '0001-01-01', 'Vul een datum in'],
  ])('who fills in %s wrongly (%s) reads what to do, and finds the rest as typed', async (field, value, sentence) => {
    const answer = await write({ [field]: value })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect(answer.html).toContain('<title>Fout: ')
    expect(answer.html).toContain('Belt en zoekt.</textarea>')
    expect(answer.html).toMatch(/name="signal_long_time"[^>]*checked/)
  })

  test('begins with the text of a model, which is complete once its parties are chosen', async () => {
    for (const model of ['practice_nurse', 'hospital', 'volunteers']) {
      const start = await anouk.visit(`/werk/werkafspraken/nieuw?model=${model}`)
      const key = newId(new Date())
      const form = { ...fieldsOfForm(start.html), key, letter: key.slice(-4), referring: parties.linde }
      expect((await anouk.submit('/werk/werkafspraken/nieuw', form)).status, model).toBe(303)
      expect((await step(anouk, key, 'propose')).status, model).toBe(303)
      expect(await rowOf(key)).toMatchObject({ status: 'proposed', model })
    }
  })

  test('who leaves open what parties have to know cannot put it to them, and reads what is missing', async () => {
    const id = await written({ consent: '', evaluateOn: '' })
    const answer = await step(anouk, id, 'propose')
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Nog niet ingevuld: hoe toestemming gaat, wanneer u evalueert.')
  })

  test('does not overwrite what a colleague changed meanwhile', async () => {
    const id = await written()
    const seen = { ...agreementTyped, referring: parties.linde, answering: parties.gemeente, letter: id.slice(-4), version: '1' }
    expect((await anouk.submit(`/werk/werkafspraken/${id}/wijzigen`, { ...seen, goal: 'Eerst dit.' })).status).toBe(303)
    const late = await anouk.submit(`/werk/werkafspraken/${id}/wijzigen`, { ...seen, goal: 'Dan dat.' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Iemand anders veranderde deze afspraak net.')
    expect(late.html).toContain('Dan dat.</textarea>')
    expect(await rowOf(id)).toMatchObject({ goal: 'Eerst dit.', version: 2 })

    const again = await anouk.submit(`/werk/werkafspraken/${id}/wijzigen`, {
      ...seen,
      goal: 'Dan dat.',
      version: hidden(late.html, 'version'),
    })
    expect(again.status).toBe(303)
    expect(await rowOf(id)).toMatchObject({ goal: 'Dan dat.', version: 3 })
  })

  test('who meant to change what a colleague just put to the parties keeps what was typed', async () => {
    const id = await written()
    await step(anouk, id, 'propose')
    const seen = { ...agreementTyped, referring: parties.linde, answering: parties.gemeente, letter: id.slice(-4), version: '1' }
    const answer = await anouk.submit(`/werk/werkafspraken/${id}/wijzigen`, { ...seen, goal: 'Dan dat.' })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('Haal de afspraak eerst terug.')
    expect(answer.html).toContain('Dan dat.</textarea>')
    expect(await rowOf(id)).toMatchObject({ goal: 'Snel bellen.' })
  })

  test('cannot put to the parties what is over already', async () => {
    const answer = await step(anouk, await written({ from: '2025-01-01', until: '2025-12-31' }), 'propose')
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Maak eerst een nieuwe periode.')
  })

  test('reads of an agreement that ran out whom to call', async () => {
    const id = await inForce()
    await db.update(agreements).set({ status: 'draft' }).where(eq(agreements.id, id))
    await db.update(agreements).set({ validUntil: '2026-01-31', evaluateOn: null }).where(eq(agreements.id, id))
    await db.update(agreements).set({ status: 'active' }).where(eq(agreements.id, id))
    expect((await page(fatima, id)).text).toContain('Deze afspraak is verlopen. U kunt er niet mee verwijzen. Bel Anouk: 000-123 45 10.')
  })
})

describe('others', () => {
  test('see a draft only when they are the municipality or the adviser', async () => {
    const id = await written()
    const address = `/werk/werkafspraken/${id}`
    const statuses = await Promise.all(
      (['fatima', 'joris', 'ilse', 'sjef', 'willem', 'noor'] as const).map(
        async (person) => (await (await site.as(person)).visit(address)).status,
      ),
    )
    expect(statuses).toEqual([404, 404, 404, 404, 200, 200])
    await step(anouk, id, 'propose')
    expect((await fatima.visit(address)).status).toBe(200)
    expect((await fatima.visit(address)).text).not.toContain('Haal terug om te wijzigen')
  })

  test('take no step and write nothing', async () => {
    const id = await inForce()
    expect((await step(fatima, id, 'end')).status).toBe(403)
    expect((await step(anouk, id, 'agree')).status).toBe(403)
    expect((await step(await site.as('sjef'), id, 'end')).status).toBe(404)
    expect((await fatima.visit('/werk/werkafspraken/nieuw')).status).toBe(403)
    expect((await fatima.submit('/werk/werkafspraken/nieuw', agreementTyped)).status).toBe(403)
    expect((await site.visitor.submit('/werk/werkafspraken/nieuw', agreementTyped)).status).toBe(401)
    expect(await rowOf(id)).toMatchObject({ status: 'active' })
  })
})

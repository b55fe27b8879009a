import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { agreementStepsTaken, agreements } from '../../src/agreements/tables.ts'
import { logLines } from '../../src/audit/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { newId } from '../../src/platform/id.ts'
import { hidden, openSite, type Visitor } from '../support/site.ts'

const site = await openSite()
const { db } = site
const anouk = await site.as('anouk')
const fatima = await site.as('fatima')

const organisation = async (name: string) =>
  (await db.all<{ id: string }>(sql`select id from organisations where name = ${name}`))[0]?.id ?? ''
const deLinde = await organisation('Huisartsenpraktijk De Linde (voorbeeld)')
const gemeente = await organisation("gemeente 's-Hertogenbosch")

const written = {
  letter: 'Z',
  title: 'Van De Linde naar de gemeente',
  goal: 'Snel bellen.',
  fallback: 'Bel het steunpunt.',
  referring: deLinde,
  answering: gemeente,
  receive: '1',
  contact: '2',
  match: '5',
  start: '10',
  complete: '60',
  from: '2026-01-01',
  until: '2099-12-31',
}

/** Each agreement has a letter of its own, made from its key. */
const write = (changes: Record<string, string> = {}, key = newId(new Date())) =>
  anouk.submit('/werk/werkafspraken/nieuw', { ...written, letter: key.slice(-4), key, ...changes })
const idIn = (location: string | null) => location?.split('/').at(-1) ?? ''
const rowOf = async (id: string) => (await db.select().from(agreements).where(eq(agreements.id, id)))[0]

/** Each step a second after the one before, so that the log tells their order. */
async function step(who: Visitor, id: string, name: string) {
  site.clock.now = new Date(site.clock.now.getTime() + 1000)
  const page = await anouk.visit(`/werk/werkafspraken/${id}`)
  return who.submit(`/werk/werkafspraken/${id}`, { step: name, version: hidden(page.html, 'version') })
}

describe('a coordinator', () => {
  test('writes a draft, activates it, pauses and resumes it, and ends it; each with its audit line and messages', async () => {
    const id = idIn((await write()).location)
    expect(await rowOf(id)).toMatchObject({ status: 'draft', version: 1, practiceId: 'practice-den-bosch' })

    for (const [name, status] of [
      ['activate', 'active'],
      ['pause', 'paused'],
      ['resume', 'active'],
      ['end', 'ended'],
    ] as const) {
      expect((await step(anouk, id, name)).status).toBe(303)
      expect(await rowOf(id)).toMatchObject({ status })
    }
    const actions = await db.select({ action: logLines.action }).from(logLines).where(eq(logLines.subjectId, id)).orderBy(logLines.id)
    expect(actions.map(({ action }) => action)).toEqual([
      'agreement.write',
      'agreement.activate',
      'agreement.pause',
      'agreement.resume',
      'agreement.end',
    ])
    const mails = await db.select({ personId: outbox.personId, topic: outbox.topic }).from(outbox).where(eq(outbox.subjectId, id))
    expect(mails.map(({ personId, topic }) => `${personId}: ${topic}`).sort()).toEqual([
      'fatima: agreement.activate',
      'fatima: agreement.end',
      'fatima: agreement.pause',
      'fatima: agreement.resume',
    ])
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
    ['answering', deLinde, 'Een afspraak heeft twee partijen.'],
    ['referring', 'made-up', 'Kies een van de mogelijkheden.'],
    ['goal', 'BSN 111222333', 'een BSN delen wij hier nooit'],
    ['letter', 'B', 'Een andere afspraak heeft dit kenmerk al.'],
    ['contact', '0', 'Vul minstens evenveel werkdagen in.'],
    ['from', '0001-01-01', 'Vul een datum in'],
  ])('who fills in %s wrongly (%s) reads what to do, and finds the rest as typed', async (field, value, sentence) => {
    const answer = await write({ [field]: value })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect(answer.html).toContain('<title>Fout: ')
    if (field !== 'fallback') expect(answer.html).toContain('Bel het steunpunt.</textarea>')
  })

  test('does not overwrite what a colleague changed meanwhile', async () => {
    const id = idIn((await write()).location)
    const seen = { ...written, letter: id.slice(-4), version: '1' }
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

  test('cannot bring back a period that is over', async () => {
    const id = idIn((await write({ from: '2025-01-01', until: '2025-12-31' })).location)
    const answer = await step(anouk, id, 'activate')
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Wijzig eerst de periode van de afspraak.')
  })
})

describe('others', () => {
  test('see a draft only when they are the municipality or the adviser', async () => {
    const id = idIn((await write()).location)
    const address = `/werk/werkafspraken/${id}`
    const statuses = await Promise.all(
      (['fatima', 'joris', 'ilse', 'sjef', 'willem', 'noor'] as const).map(
        async (person) => (await (await site.as(person)).visit(address)).status,
      ),
    )
    expect(statuses).toEqual([404, 404, 404, 404, 200, 200])
    await step(anouk, id, 'activate')
    expect((await fatima.visit(address)).status).toBe(200)
    expect((await fatima.visit(address)).text).not.toContain('Pauzeer')
  })

  test('take no step and write nothing', async () => {
    const id = idIn((await write()).location)
    await step(anouk, id, 'activate')
    expect((await step(fatima, id, 'end')).status).toBe(403)
    expect((await step(await site.as('sjef'), id, 'end')).status).toBe(404)
    expect((await fatima.visit('/werk/werkafspraken/nieuw')).status).toBe(403)
    expect((await fatima.submit('/werk/werkafspraken/nieuw', written)).status).toBe(403)
    expect((await site.visitor.submit('/werk/werkafspraken/nieuw', written)).status).toBe(401)
    expect(await rowOf(id)).toMatchObject({ status: 'active' })
  })
})

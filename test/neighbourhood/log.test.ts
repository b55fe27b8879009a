import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { neighbourConsentWording } from '../../src/neighbourhood/neighbour.ts'
import { paths } from '../../src/paths.ts'
import { answerNeighbour, bothChecks, followNeighbour, proposedPair, sendNeighbour, takeNeighbourWork } from '../support/neighbours.ts'
import { openSite, type Visitor } from '../support/site.ts'

const site = await openSite()
const { db } = site
let gerda: Visitor = site.visitor
beforeAll(async () => {
  gerda = await site.as('gerda')
})
type Line = { role: string; subject: string; subjects: string }
const linesOf = async (action: string) =>
  (
    await db.all<Line>(
      sql`select role, subject_id as subject, subject_ids as subjects from log_lines where action = ${action} order by seq`,
    )
  ).map(({ subjects, ...line }) => ({ ...line, subjects: (JSON.parse(subjects) as string[]).sort() }))

test('who withdraws from a match leaves a line about both, and one of the own', async () => {
  const { ask, offer } = await proposedPair(site, gerda)
  await answerNeighbour(site, ask, 'accept')
  await answerNeighbour(site, offer, 'accept')
  await followNeighbour(site, offer, { deed: 'withdraw', sure: 'yes' })
  expect((await linesOf('neighbour.leave')).at(-1)).toEqual({
    role: 'neighbour',
    subject: ask.id,
    subjects: [ask.id, offer.id].sort(),
  })
  expect((await linesOf('neighbour.withdraw')).at(-1)).toMatchObject({ role: 'neighbour', subject: offer.id })

  const before = (await linesOf('neighbour.leave')).length
  const alone = await sendNeighbour(site, 'ask')
  await takeNeighbourWork(gerda, alone.id, 'withdraw')
  expect((await linesOf('neighbour.leave')).length).toBe(before)
  expect((await linesOf('neighbour.withdraw')).at(-1)).toMatchObject({ role: 'provider', subject: alone.id })
})

test('reading a card is a line about the other of the match, or about who may help', async () => {
  const { ask, offer } = await proposedPair(site, gerda)
  await gerda.visit(paths.neighbour(ask.id))
  expect((await linesOf('neighbour.read')).at(-1)?.subjects).toEqual([ask.id, offer.id].sort())

  const free = await sendNeighbour(site, 'offer')
  await takeNeighbourWork(gerda, free.id, 'vet', bothChecks)
  const waits = await sendNeighbour(site, 'ask')
  await gerda.visit(paths.neighbour(waits.id))
  const { subjects } = (await linesOf('neighbour.read')).at(-1) ?? { subjects: [] }
  expect(subjects).toEqual(expect.arrayContaining([waits.id, free.id]))
  expect(subjects).not.toContain(offer.id)
})

test('reading with the code is one line of a neighbour, about both in a match; doing something there is read once', async () => {
  const { ask, offer } = await proposedPair(site, gerda)
  const readers = async () => (await linesOf('neighbour.follow')).filter(({ subject }) => subject === ask.id)
  await followNeighbour(site, ask)
  expect(await readers()).toEqual([{ role: 'neighbour', subject: ask.id, subjects: [ask.id, offer.id].sort() }])
  await answerNeighbour(site, ask, 'accept')
  expect((await readers()).length).toBe(3)
})

test('reading with the code asks the database twice, and being sent away once', async () => {
  const ask = await sendNeighbour(site, 'ask')
  const before = site.trips.count
  expect((await followNeighbour(site, ask)).status).toBe(200)
  expect(site.trips.count - before).toBe(2)
  expect((await followNeighbour(site, { ...ask, digits: '0001' })).status).toBe(422)
  expect(site.trips.count - before).toBe(3)
  const nowhere = await site.visitor.submit(paths.neighbourFollow('nergens'), { code: ask.code, digits: ask.digits })
  expect(nowhere.status).toBe(404)
})

test('the page of the log calls a neighbour a neighbour, and whoever sends the form somebody who was not signed in', async () => {
  const ask = await sendNeighbour(site, 'ask')
  await followNeighbour(site, ask)
  expect((await linesOf('neighbour.ask')).at(-1)?.role).toBe('visitor')
  const { text } = await (await site.as('sjef')).visit(paths.log())
  expect(text).toContain('Een buur, met de code van het formulier')
})

test('to what somebody said yes is kept, and stands on the card', async () => {
  const { id } = await sendNeighbour(site, 'ask')
  const [row] = await db.all<{ wording: string }>(sql`select consent_wording as wording from neighbours where id = ${id}`)
  expect(row?.wording).toBe(neighbourConsentWording)
  expect((await gerda.visit(paths.neighbour(id))).text).toMatch(/Zei op .* ja op: ‘Samen Stein.* mag dit lezen en mij bellen/)
  await db.run(sql`update neighbours set consent_wording = 'neighbour-2020-01' where id = ${id}`)
  const { text } = await gerda.visit(paths.neighbour(id))
  expect(text).toContain('tekst neighbour-2020-01')
  expect(text).not.toContain('mag dit lezen en mij bellen')
})

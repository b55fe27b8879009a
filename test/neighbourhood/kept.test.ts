import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { answerNeighbour, followNeighbour, proposedPair, sendNeighbour, takeNeighbourWork } from '../support/neighbours.ts'
import { hidden, openSite, type Site, type Visitor } from '../support/site.ts'

let site: Site
let gerda: Visitor
const stop = () => site.db.run(sql`update agreements set status = 'paused' where letter = 'C' and practice_id = 'practice-stein'`)
beforeEach(async () => {
  site = await openSite()
  gerda = await site.as('gerda')
})

describe('once the agreement is not in force', () => {
  test('the organisation still reads, ends and erases whom it has, and is told what it cannot do', async () => {
    const { ask, offer } = await proposedPair(site, gerda, { ask: 'Blijft', offer: 'Bekend' })
    const loose = await sendNeighbour(site, 'ask', { firstName: 'Los' })
    await stop()
    const list = await gerda.visit(paths.neighbourWork)
    expect(list.status).toBe(200)
    expect(list.text).toContain('Los vraagt hulp')
    expect(list.text).toContain('Werkafspraak C geldt nu niet voor uw organisatie')
    expect((await gerda.visit(paths.neighbour(loose.id))).text).toContain('06-11 11 22 22')
    expect((await takeNeighbourWork(gerda, ask.id, 'take_back')).status).toBe(303)
    expect((await takeNeighbourWork(gerda, loose.id, 'close')).status).toBe(303)
    expect((await takeNeighbourWork(gerda, loose.id, 'erase')).status).toBe(303)
    expect((await takeNeighbourWork(gerda, offer.id, 'withdraw')).status).toBe(303)
  })

  test('it brings nobody together any more, also when somebody makes up the form', async () => {
    const { ask } = await proposedPair(site, gerda, { ask: 'Toen', offer: 'Ook' })
    const fresh = await sendNeighbour(site, 'offer', { firstName: 'Nieuw' })
    await stop()
    const card = await gerda.visit(paths.neighbour(ask.id))
    expect(card.html).not.toContain('value="accept"')
    expect((await gerda.visit(paths.neighbour(fresh.id))).html).not.toContain('value="vet"')
    for (const [id, step] of [
      [ask.id, 'accept'],
      [fresh.id, 'vet'],
      [ask.id, 'propose'],
    ] as const) {
      const answer = await gerda.submit(paths.neighbour(id), { step, version: '1', side: 'ask', offer: fresh.id })
      expect([answer.status, answer.text.includes('Dit kan niet meer')]).toEqual([409, true])
    }
  })

  test('whoever sent it reads that the search has stopped and whom to call, and says no yes any more', async () => {
    const { ask, offer } = await proposedPair(site, gerda, { ask: 'Hoort', offer: 'Het' })
    const match = hidden((await followNeighbour(site, ask)).html, 'match')
    const alone = await sendNeighbour(site, 'ask')
    await stop()
    for (const one of [ask, offer, alone]) {
      const { text, html } = await followNeighbour(site, one)
      expect(text).toContain('Het zoeken is gestopt')
      expect(text).toContain('Bel Sjef: 000-461 02 10')
      expect(text).not.toContain('De organisatie belt u.')
      expect(html).not.toContain('value="accept"')
    }
    expect((await followNeighbour(site, ask, { deed: 'accept', match })).status).toBe(409)
    expect((await followNeighbour(site, alone, {}, '192.0.2.9')).html).toContain('value="withdraw"')
  })

  test('two who help each other may go on, and hear that it is not arranged any more', async () => {
    const { ask, offer } = await proposedPair(site, gerda, { ask: 'Door', offer: 'Gaat' })
    await answerNeighbour(site, ask, 'accept')
    await answerNeighbour(site, offer, 'accept')
    await stop()
    const { text } = await followNeighbour(site, ask)
    expect(text).toContain('06-33 33 44 44')
    expect(text).toContain('U mag elkaar blijven helpen')
    expect(text).not.toContain('De organisatie zoekt verder')
  })

  test('the coordinator of the practice reads with whom how many are left', async () => {
    const sjef = await site.as('sjef')
    expect((await sjef.visit(paths.neighbourWork)).text).not.toContain('staan nog')
    await stop()
    const { text } = await sjef.visit(paths.neighbourWork)
    expect(text).toMatch(/Bij Samen Stein .*staan nog \d+ vragen en aanbiedingen/)
    expect(text).toContain('spreek af wie deze mensen belt')
  })

  test('an organisation that has nobody left has no page', async () => {
    await stop()
    await site.db.run(
      sql`update neighbours set first_name = '', telephone = '', area = '', words = '', helps = '', times = '', erased_at = 'x'`,
    )
    expect((await gerda.visit(paths.neighbourWork)).status).toBe(404)
  })
})

test('whoever arranged it before keeps whom it has, and who does so now reads none of those', async () => {
  const [old, fresh] = [
    await sendNeighbour(site, 'ask', { firstName: 'Oudgediende' }),
    await sendNeighbour(site, 'ask', { firstName: 'Nieuweling' }),
  ]
  await site.db.run(sql`update neighbours set organisation_id = (select organisation_id from memberships where person_id = 'sjef' and practice_id = 'practice-stein')
    where id = ${old.id}`)
  const sjef = await site.as('sjef')
  const [before, now] = [await sjef.visit(paths.neighbourWork), await gerda.visit(paths.neighbourWork)]
  expect([before.status, before.text.includes('Nieuweling'), before.text.includes('Oudgediende')]).toEqual([200, false, true])
  expect([now.status, now.text.includes('Nieuweling'), now.text.includes('Oudgediende')]).toEqual([200, true, false])
  expect(before.text).toContain('Werkafspraak C geldt nu niet')
  expect(now.text).not.toContain('Werkafspraak C geldt nu niet')
  expect((await sjef.visit(paths.neighbour(fresh.id))).status).toBe(404)
  expect((await gerda.visit(paths.neighbour(old.id))).status).toBe(404)
  expect((await followNeighbour(site, old)).text).toContain('Het zoeken is gestopt')
  expect((await followNeighbour(site, fresh)).text).toContain('Wij zoeken iemand voor u')
})

import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { answerNeighbour, bothChecks, followNeighbour, proposedPair, sendNeighbour, takeNeighbourWork } from '../support/neighbours.ts'
import { hidden, openSite, type Visitor } from '../support/site.ts'

const site = await openSite()
const { db, visitor } = site
let gerda: Visitor = visitor
beforeAll(async () => {
  gerda = await site.as('gerda')
})
const matchOf = async (askId: string) => {
  const rows = await db.all<{ status: string; version: number }>(
    sql`select status, version from neighbour_matches where ask_id = ${askId} order by created_at`,
  )
  return rows.at(-1)
}
const told = async (id: string) =>
  (await db.all<{ topic: string }>(sql`select topic from outbox where subject_id = ${id} `)).map(({ topic }) => topic).sort()

describe('an offer', () => {
  test('waits until the organisation saw both papers', async () => {
    const { id, code, digits } = await sendNeighbour(site, 'offer', { firstName: 'Nora' })
    expect((await followNeighbour(site, { code, digits })).text).toContain('Uw aanbod is binnen')
    const half = await takeNeighbourWork(gerda, id, 'vet', { checkedConduct: 'yes' })
    expect(half.status).toBe(422)
    expect(half.text).toContain('Zet eerst beide vinkjes')
    expect((await takeNeighbourWork(gerda, id, 'vet', bothChecks)).status).toBe(303)
    const [row] = await db.all(sql`select status, checked_by_id as by, checked_on is not null as seen from neighbours where id = ${id}`)
    expect(row).toEqual({ status: 'waiting', by: 'gerda', seen: 1 })
    expect((await followNeighbour(site, { code, digits })).text).toContain('U staat klaar om te helpen')
  })

  test('that is not checked is nobody’s suggestion, also when somebody makes up the form', async () => {
    const ask = await sendNeighbour(site, 'ask', { firstName: 'Vroeg' })
    const offer = await sendNeighbour(site, 'offer', { firstName: 'Ongezien' })
    expect((await gerda.visit(paths.neighbour(ask.id))).text).not.toContain('Ongezien')
    expect((await gerda.submit(paths.neighbour(ask.id), { step: 'propose', version: '1', offer: offer.id })).status).toBe(409)
    await expect(
      db.run(sql`insert into neighbour_matches (id, practice_id, ask_id, offer_id, status, version, reason, created_at, changed_at)
        values ('m', 'practice-stein', ${ask.id}, ${offer.id}, 'proposed', 1, '', '', '')`),
    ).rejects.toThrow()
  })

  test('is declined for a reason, which the one who offered reads', async () => {
    const offer = await sendNeighbour(site, 'offer', { firstName: 'Ver' })
    expect((await takeNeighbourWork(gerda, offer.id, 'decline')).status).toBe(422)
    await takeNeighbourWork(gerda, offer.id, 'decline', { reason: 'lives_elsewhere' })
    expect((await followNeighbour(site, offer)).text).toContain('U woont niet in deze gemeente.')
    expect((await gerda.visit(paths.neighbour(offer.id))).text).toMatch(/Waarom\? Woont niet in deze gemeente/)
  })
})

describe('two who are proposed to each other', () => {
  const secret = { ask: /Achternaam|1111|2222|6171/, offer: /Familienaam|3333|4444/ }

  test('hear a first name and the help, and nothing more until both said yes', async () => {
    const { ask, offer } = await proposedPair(site, gerda)
    const asker = await followNeighbour(site, ask)
    expect(asker.text).toContain('Saskia wil u hiermee helpen: Boodschappen doen, gezelschap. Wilt u dat?')
    expect(asker.html).not.toMatch(secret.offer)
    const helper = await followNeighbour(site, offer)
    expect(helper.text).toContain('Mien zoekt hier hulp bij: Boodschappen doen, gezelschap. Wilt u helpen?')
    expect(helper.html.replaceAll('6171', '')).not.toMatch(/Achternaam|1111|2222/)

    const afterOne = await answerNeighbour(site, ask, 'accept')
    expect(afterOne.text).toContain('U zei ja. Nu is het woord aan Saskia.')
    expect(afterOne.html).not.toMatch(secret.offer)
    expect((await followNeighbour(site, offer)).html).not.toMatch(/Achternaam|1111|2222/)

    const both = await answerNeighbour(site, offer, 'accept')
    expect(both.text).toContain('Dit is het nummer van Mien.')
    expect(both.text).toContain('06-11 11 22 22')
    expect(both.html).not.toContain('Achternaam')
    const first = await followNeighbour(site, ask)
    expect(first.text).toContain('06-33 33 44 44')
    expect(first.html).not.toContain('Familienaam')
    expect(await told(offer.id)).toEqual(['neighbour.offer', 'neighbour.start'])
  })

  test('say no without a reason or with one; then the other waits again and the same pair is not suggested', async () => {
    const { ask, offer } = await proposedPair(site, gerda, { ask: 'Nee', offer: 'Afgewezen' })
    const answer = await answerNeighbour(site, ask, 'refuse', { reason: 'distance' })
    expect(answer.text).toContain('Wij zoeken iemand voor u')
    expect(await matchOf(ask.id)).toMatchObject({ status: 'refused' })
    expect((await followNeighbour(site, offer)).text).toContain('U staat klaar om te helpen')
    const { text } = await gerda.visit(paths.neighbour(ask.id))
    expect(text).not.toContain('Afgewezen')
    expect(text).toMatch(/Zei nee \([^)]+\): het is te ver weg/)
    expect(await told(ask.id)).toContain('neighbour.refuse')
  })

  test('who both say yes at the same moment, find each other', async () => {
    const { ask, offer } = await proposedPair(site, gerda, { ask: 'Samen', offer: 'Tegelijk' })
    const match = hidden((await followNeighbour(site, ask)).html, 'match')
    await Promise.all([
      followNeighbour(site, ask, { deed: 'accept', match }, '192.0.2.1'),
      followNeighbour(site, offer, { deed: 'accept', match }, '192.0.2.2'),
    ])
    expect(await matchOf(ask.id)).toEqual({ status: 'running', version: 4 })
  })

  test('a second click changes nothing, and an answer to what is over says how it is now', async () => {
    const { ask } = await proposedPair(site, gerda, { ask: 'Klik', offer: 'Klak' })
    const match = hidden((await followNeighbour(site, ask)).html, 'match')
    const twice = await Promise.all([1, 2].map(() => followNeighbour(site, ask, { deed: 'accept', match })))
    expect(twice.map(({ status }) => status)).toEqual([200, 200])
    expect(await matchOf(ask.id)).toEqual({ status: 'proposed', version: 2 })
    await takeNeighbourWork(gerda, ask.id, 'take_back')
    const late = await followNeighbour(site, ask, { deed: 'accept', match })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Er is intussen iets veranderd')
  })

  test('whose answers the organisation wrote down, with who noted it', async () => {
    const { ask, offer } = await proposedPair(site, gerda, { ask: 'Bel', offer: 'Beller' })
    expect((await gerda.visit(paths.neighbourWork)).text).toContain('Bel Bel: 06-11 11 22 22')
    await takeNeighbourWork(gerda, ask.id, 'accept', { side: 'ask' })
    await takeNeighbourWork(gerda, ask.id, 'accept', { side: 'offer' })
    expect(await matchOf(ask.id)).toEqual({ status: 'running', version: 4 })
    const steps = await db.all(sql`select s.step, s.side, s.person_id as who from neighbour_match_steps s
      join neighbour_matches m on m.id = s.match_id where m.ask_id = ${ask.id} order by s.version`)
    expect(steps).toEqual([
      { step: 'propose', side: '', who: 'gerda' },
      { step: 'accept', side: 'ask', who: 'gerda' },
      { step: 'accept', side: 'offer', who: 'gerda' },
      { step: 'start', side: '', who: 'gerda' },
    ])
    expect((await followNeighbour(site, offer)).text).toContain('06-11 11 22 22')
  })

  test('part, and may be brought together with somebody else', async () => {
    const { ask, offer } = await proposedPair(site, gerda, { ask: 'Even', offer: 'Uit' })
    await answerNeighbour(site, ask, 'accept')
    await answerNeighbour(site, offer, 'accept')
    const parted = await answerNeighbour(site, offer, 'stop')
    expect(parted.html).not.toContain('06-11 11 22 22')
    expect(await matchOf(ask.id)).toMatchObject({ status: 'ended' })
    const again = await takeNeighbourWork(gerda, ask.id, 'propose', { offer: offer.id })
    expect(again.status).toBe(303)
  })
})

describe('one offer and two asks', () => {
  test('of two people who propose it at once, one is too late and reads that', async () => {
    const [one, two] = [await sendNeighbour(site, 'ask', { firstName: 'Een' }), await sendNeighbour(site, 'ask', { firstName: 'Twee' })]
    const offer = await sendNeighbour(site, 'offer', { firstName: 'Gewild' })
    await takeNeighbourWork(gerda, offer.id, 'vet', bothChecks)
    const propose = ({ id }: { id: string }) => gerda.submit(paths.neighbour(id), { step: 'propose', version: '1', offer: offer.id })
    const answers = await Promise.all([propose(one), propose(two)])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(answers.find(({ status }) => status === 409)?.text).toContain('Een van beiden is net aan iemand anders gekoppeld')
    expect(await db.$count(sql`neighbour_matches where offer_id = ${offer.id}`)).toBe(1)
  })

  test('a second click on the same proposal is the same proposal', async () => {
    const ask = await sendNeighbour(site, 'ask', { firstName: 'Drie' })
    const offer = await sendNeighbour(site, 'offer', { firstName: 'Vier' })
    await takeNeighbourWork(gerda, offer.id, 'vet', bothChecks)
    const propose = () => gerda.submit(paths.neighbour(ask.id), { step: 'propose', version: '1', offer: offer.id })
    expect((await propose()).status).toBe(303)
    expect((await propose()).status).toBe(303)
    expect(await db.$count(sql`neighbour_matches where ask_id = ${ask.id}`)).toBe(1)
  })

  test('nobody changes what they did not see', async () => {
    const ask = await sendNeighbour(site, 'ask', { firstName: 'Vijf' })
    const stale = await gerda.submit(paths.neighbour(ask.id), { step: 'close', version: '7' })
    expect(stale.status).toBe(409)
    expect(stale.text).toContain('Iemand was u voor')
  })
})

describe('who asks and waits', () => {
  test('is suggested whoever offers the same help, then the same time, then who lives near', async () => {
    const ask = await sendNeighbour(site, 'ask', {
      firstName: 'Zoekt',
      help_company: '',
      help_pets: 'yes',
      help_garden: 'yes',
      help_shopping: '',
      area: '6171',
    })
    const offer = async (firstName: string, changes: Record<string, string>) => {
      const sent = await sendNeighbour(site, 'offer', { firstName, help_company: '', help_shopping: '', help_pets: 'yes', ...changes })
      await takeNeighbourWork(gerda, sent.id, 'vet', bothChecks)
    }
    await offer('Ongelegen', { time_morning: '', time_evening: 'yes', area: '6171' })
    await offer('Verderop', { area: '6181' })
    await offer('Dichtbij', { area: '6171' })
    await offer('Allebei', { area: 'Ergens', help_garden: 'yes' })
    await offer('Anders', { help_pets: '', help_papers: 'yes' })
    const { text } = await gerda.visit(paths.neighbour(ask.id))
    const names = ['Allebei', 'Dichtbij', 'Verderop', 'Ongelegen'].map((name) => text.indexOf(`Stel ${name} voor`))
    expect(names.every((at) => at > 0)).toBe(true)
    expect(names).toEqual(names.toSorted((a, b) => a - b))
    expect(text).not.toContain('Stel Anders voor')
    expect(text).toContain('0 km')
    expect(text).toContain('niet bekend')
  })

  test('longer than the agreement promised goes to the respite coordinator', async () => {
    const { text } = await gerda.visit(paths.neighbourWork)
    expect(text).toMatch(
      /Jos vraagt hulp .* Wacht te lang Na 20 werkdagen is er nog niemand\. Bel de respijtcoördinator: Sjef, 000-461 02 10\./,
    )
    expect(text.match(/Wacht te lang/g)).toHaveLength(1)
  })
})

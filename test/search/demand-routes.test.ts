import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { addDays } from '../../src/platform/day.ts'
import { readChoices, toldGaps, writeChoices } from '../../src/search/demand.ts'
import { recordGap } from '../../src/search/store-demand.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { db, clock, visitor } = site
const today = '2026-11-28'
clock.now = new Date(`${today}T12:00:00Z`)
const anouk = await site.as('anouk')
const none = readChoices('///')

const ask = async (
  words: string,
  choices: string,
  days: number,
  { kind = 'nothing', practice = 'den-bosch' }: Partial<{ kind: 'nothing' | 'poor' | 'full'; practice: string }> = {},
) => {
  for (let back = days - 1; back >= 0; back--) {
    const now = new Date(`${addDays(today, -back)}T12:00:00Z`)
    await recordGap({ ...site.archive(), now }, `practice-${practice}`, { kind, words, choices: readChoices(choices) })
  }
}
const logged = () => db.all<{ detail: string }>(sql`select detail from log_lines where action = 'practice.words'`)
const strikeOf = (html: string) => /name="what" value="([^"]+)"/.exec(html)?.[1] ?? ''

beforeEach(async () => {
  clock.now = new Date(`${today}T12:00:00Z`)
  await db.batch([db.run(sql`delete from demand_days`), db.run(sql`delete from demand_words`), db.run(sql`delete from demand_months`)])
})

describe('what the coordinator reads', () => {
  test('are words and choices that were asked on five days, with a way on for each', async () => {
    await ask('xylofoon spelen', '///', 6)
    await ask('', 'night/night/youth/', 5)
    await ask('', 'guest_house///', 7, { kind: 'full' })
    const { html, text } = await anouk.visit(paths.demand)
    expect(text).toMatch(/Niets gevonden .*‘ ?xylofoon spelen ?’ november 2026: 6 keer/)
    expect(text).toContain('Hulp in de nacht, een kind of jongere, ’s Nachts november 2026: 5 keer')
    expect(text).toMatch(/Alles was vol .*Logeerhuis november 2026: 7 keer/)
    for (const way of [
      paths.offerings('den-bosch', 'q=xylofoon+spelen'),
      paths.offerings('den-bosch', 'soort=night&voor=youth&wanneer=night').replaceAll('&', '&amp;'),
      paths.newSynonyms('xylofoon spelen'),
      paths.newOffering(),
      paths.keptOfferings(),
    ])
      expect(html).toContain(`href="${way}"`)
  })

  test('is never what was asked on fewer days, however often', async () => {
    await ask('xylofoon', '///', 4)
    await ask('', 'night///', 4)
    for (let again = 0; again < 9; again++) await ask('', 'stay///', 1)
    const { text } = await anouk.visit(paths.demand)
    expect(text).toContain('Er valt nog niets te laten zien')
    expect(text).not.toMatch(/xylofoon|Hulp in de nacht|Logeren/)
  })

  test('never tells a number below five', async () => {
    await ask('xylofoon', '///', 6)
    await db.run(sql`update demand_days set day = '2026-10-31' where day = '2026-11-23'`)
    const { text } = await anouk.visit(paths.demand)
    expect(text).toContain('november 2026: 5 keer · oktober 2026: minder dan 5 keer')
  })

  test('is of the own practice', async () => {
    await ask('xylofoon', '///', 6, { practice: 'stein' })
    expect((await anouk.visit(paths.demand)).text).not.toContain('xylofoon')
    expect((await (await site.as('sjef')).visit(paths.demand)).text).toContain('xylofoon')
  })

  test('counts on the worklist as what people lately looked for in vain', async () => {
    await ask('xylofoon', '///', 6)
    await ask('', 'night///', 5)
    await ask('', 'stay///', 4)
    const work = await anouk.visit(paths.work)
    expect(work.text).toMatch(/2 Vaak gezocht, niet gevonden/)
    expect(work.html).toContain(`href="${paths.demand}"`)
    expect((await (await site.as('ilse')).visit(paths.work)).html).not.toContain(`href="${paths.demand}"`)
  })
})

describe('words that look like somebody after all', () => {
  test('are struck out by the coordinator, and do not come back', async () => {
    await ask('wim uit de berg', '///', 5)
    const what = strikeOf((await anouk.visit(paths.demand)).html)
    const before = (await logged()).length
    const answer = await anouk.submit(paths.demandStrike, { what })
    expect(answer).toMatchObject({ status: 303, location: paths.done(paths.demand, 'wordsStruck') })
    await ask('wim uit de berg', '///', 9)
    expect((await anouk.visit(paths.demand)).text).not.toContain('wim')
    expect(JSON.stringify(await db.all(sql`select * from demand_words`))).not.toContain('wim')
    expect((await logged()).slice(before)).toEqual([{ detail: 'strike' }])
  })

  test('are struck out once', async () => {
    await ask('wim uit de berg', '///', 5)
    const what = strikeOf((await anouk.visit(paths.demand)).html)
    const before = (await logged()).length
    const both = await Promise.all([anouk.submit(paths.demandStrike, { what }), anouk.submit(paths.demandStrike, { what })])
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 404])
    expect((await logged()).length - before).toBe(1)
  })

  test('are of their own practice', async () => {
    await ask('xylofoon', '///', 5, { practice: 'stein' })
    const what = strikeOf((await (await site.as('sjef')).visit(paths.demand)).html)
    expect(what).not.toBe('')
    expect((await anouk.submit(paths.demandStrike, { what })).status).toBe(404)
    expect((await (await site.as('sjef')).visit(paths.demand)).text).toContain('xylofoon')
  })
})

describe('what is kept of a choice', () => {
  test.each(['stay|guest_house/night/dementia/free', '///', 'night_care///', '//youth/'])('%j comes back as it was', (written) => {
    expect(writeChoices(readChoices(written))).toBe(written)
  })

  test('says nothing when its codes are no longer known', () => {
    expect(readChoices('spa/noon/nobody/gold')).toEqual(none)
    const month = { kind: 'nothing' as const, what: 'spa///', words: null, choices: 'spa///', month: '2026-11', days: 9, times: 9 }
    expect(toldGaps([month])).toEqual({ nothing: [], poor: [], full: [] })
  })
})

test('words are told by the most asked first, fifty of each kind at most', () => {
  const rows = Array.from({ length: 60 }, (_, at) => ({
    kind: 'poor' as const,
    what: `k1.${at}`,
    words: `woord ${at}`,
    choices: '///',
    month: '2026-11',
    days: 5,
    times: 5 + at,
  }))
  const { poor } = toldGaps(rows)
  expect(poor).toHaveLength(50)
  expect(poor[0]).toMatchObject({ words: 'woord 59', months: [{ month: '2026-11', times: 64 }] })
})

test('a visitor who is not signed in reads none of it', async () => {
  expect((await visitor.visit(paths.demand)).status).toBe(401)
})

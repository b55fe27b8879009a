import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { importDirectory } from '../../local/import-directory.ts'
import { readCsv } from '../../local/read-csv.ts'
import { databaseOf } from '../../src/platform/database.ts'
import { readOpeningHours } from '../../src/platform/opening-hours.ts'
import { isOpenInWeekend, minuteOfWeek, weekMinutes } from '../../src/platform/opening-week.ts'
import { dayPartBits } from '../../src/search/bits.ts'
import { readQuery } from '../../src/search/query.ts'
import { findOfferings } from '../../src/search/store.ts'
import { openAt } from '../../src/search/store-opening.ts'
import { csvOf } from '../support/csv.ts'
import { freshDatabase } from '../support/server.ts'
import { listenTo } from '../support/terminal.ts'

const hours = (text: string) => readOpeningHours(text) ?? []

/** 2026-11-23 is a Monday, in winter: the clock on the wall is an hour ahead of UTC. */
const at = (day: number, time: string) => new Date(`2026-11-${22 + day}T${time}:00+01:00`)
const [monday, tuesday, friday, saturday, sunday, nextMonday] = [1, 2, 5, 6, 7, 8] as const

const moments: [hours: string, when: string, moment: Date, isOpen: boolean][] = [
  ['Mo-Fr 09:00-17:00', 'a minute too early', at(monday, '08:59'), false],
  ['Mo-Fr 09:00-17:00', 'at the moment it opens', at(monday, '09:00'), true],
  ['Mo-Fr 09:00-17:00', 'in its last minute', at(friday, '16:59'), true],
  ['Mo-Fr 09:00-17:00', 'at the moment it closes', at(friday, '17:00'), false],
  ['Mo-Fr 09:00-17:00', 'on a closed day', at(saturday, '12:00'), false],
  ['Mo 09:00-12:00; Mo 13:00-17:00', 'in the pause', at(monday, '12:30'), false],
  ['Mo 09:00-12:00; Mo 13:00-17:00', 'after the pause', at(monday, '13:00'), true],
  ['Fr 20:00-02:00', 'before midnight', at(friday, '23:59'), true],
  ['Fr 20:00-02:00', 'after midnight', at(saturday, '01:59'), true],
  ['Fr 20:00-02:00', 'when the night is over', at(saturday, '02:00'), false],
  ['Fr 20:00-02:00', 'after midnight of the day before', at(friday, '01:00'), false],
  ['Su 22:00-06:00', 'in the night from Sunday to Monday', at(nextMonday, '05:59'), true],
  ['Su 22:00-06:00', 'in the night before that Sunday', at(sunday, '05:00'), false],
  ['Mo-Su 00:00-24:00', 'at midnight', at(sunday, '00:00'), true],
  ['Mo-Su 00:00-24:00', 'in the last minute of the week', at(sunday, '23:59'), true],
  ['Mo-Su 00:00-24:00', 'in the first minute of the week', at(monday, '00:00'), true],
  ['Mo 00:00-24:00', 'the day after', at(tuesday, '00:00'), false],
  ['Fr-Mo 10:00-12:00', 'on Sunday, of days that go round the week', at(sunday, '11:00'), true],
  ['Fr-Mo 10:00-12:00', 'on Tuesday, of days that go round the week', at(tuesday, '11:00'), false],
  ['Mo 08:00-08:00', 'in a round of the clock', at(tuesday, '07:59'), true],
  ['Mo 08:00-08:00', 'when the round is over', at(tuesday, '08:00'), false],
  ['Su 24:00-06:00', 'on Monday, which is where Sunday ends', at(monday, '05:00'), true],
  ['', 'whenever, when nobody tells', at(monday, '12:00'), false],
]

/** The night in which the clock goes on an hour, and the one in which it goes back: 02:30 comes not at all, or twice. */
const nights: [hours: string, when: string, utc: string, isOpen: boolean][] = [
  ['Sa 22:00-02:00', 'before the clock goes on in 2026', '2026-03-29T00:59:00Z', true],
  ['Sa 22:00-03:00', 'when the clock has gone on in 2026', '2026-03-29T01:00:00Z', false],
  ['Su 03:00-04:00', 'when the clock has gone on in 2026', '2026-03-29T01:00:00Z', true],
  ['Sa 22:00-02:00', 'before the clock goes back in 2026', '2026-10-24T23:59:00Z', true],
  ['Su 02:00-03:00', 'the first time that it is half past two in 2026', '2026-10-25T00:30:00Z', true],
  ['Su 02:00-03:00', 'the second time that it is half past two in 2026', '2026-10-25T01:30:00Z', true],
  ['Su 02:00-03:00', 'when it is three in 2026', '2026-10-25T02:00:00Z', false],
  ['Sa 22:00-03:00', 'when the clock has gone on in 2027', '2027-03-28T01:00:00Z', false],
  ['Su 09:00-17:00', 'at nine in summer time in 2027', '2027-03-28T07:00:00Z', true],
  ['Su 02:00-03:00', 'the second time that it is half past two in 2027', '2027-10-31T01:30:00Z', true],
  ['Su 09:00-17:00', 'a minute before nine in winter time in 2027', '2027-10-31T07:59:00Z', false],
]

const tried = [...moments, ...nights.map(([text, when, utc, isOpen]) => [text, when, new Date(utc), isOpen] as const)]

const weekends: [string, boolean][] = [
  ['Sa 10:00-14:00', true],
  ['Su 10:00-14:00', true],
  ['Fr 20:00-02:00', true],
  ['Su 22:00-06:00', true],
  ['Mo-Su 09:00-17:00', true],
  ['Fr-Mo 09:00-17:00', true],
  ['Fr 20:00-24:00', false],
  ['Mo-Fr 09:00-17:00', false],
  ['Th 20:00-06:00', false],
  ['Mo 00:00-06:00', false],
  ['', false],
]

test.each(weekends)('%j is there in the weekend: %s', (text, isThere) => {
  expect(isOpenInWeekend(hours(text))).toBe(isThere)
})

test('a week begins on Monday by the clock on the wall', () => {
  expect(minuteOfWeek(new Date('2026-11-22T22:59:59Z'))).toBe(10_079)
  expect(minuteOfWeek(new Date('2026-11-22T23:00:00Z'))).toBe(0)
  expect(minuteOfWeek(new Date('2026-07-05T21:59:59Z'))).toBe(10_079)
  expect(minuteOfWeek(new Date('2026-07-05T22:00:00Z'))).toBe(0)
})

describe('a search', async () => {
  const { client } = await freshDatabase()
  const db = databaseOf(client)
  const texts = [...new Set([...tried.map(([text]) => text), ...weekends.map(([text]) => text)])]
  const rows = texts.map((text) => ({ external_id: text || 'none', organisation: 'Huis', name: text || 'none', opening_hours: text }))
  await listenTo(() => importDirectory(db, readCsv(csvOf(rows)), { practice: 'leiden', dryRun: false }))
  const found = async (condition: ReturnType<typeof openAt>) =>
    (
      await db.all<{ text: string }>(sql`select o.opening_hours as text from practice_offerings p join offerings o on o.id = p.offering_id
        where o.name in ${texts} and ${condition}`)
    ).map(({ text }) => text)

  test.each(tried)('knows of %j %s', async (text, _, moment, isOpen) => {
    expect((await found(openAt(moment))).includes(text)).toBe(isOpen)
  })

  const openIn = async (practice: string, moment: Date) =>
    (await db.all(sql`select 1 from practice_offerings p where p.practice_id = ${`practice-${practice}`} and ${openAt(moment)}`)).length
  const search = async (asked: string, now = at(monday, '12:00')) => {
    const result = await findOfferings(db, 'leiden', readQuery(new URLSearchParams(asked)), '2026-11-23', now)
    return { names: result?.hits.map(({ name }) => name) ?? [], total: result?.total, counts: result?.counts }
  }

  test.each(weekends)('finds %j in the weekend: %s', async (text, isThere) => {
    const facets = await db.all<{ name: string }>(sql`select o.name from practice_offerings p join offerings o on o.id = p.offering_id
      where p.facets & ${dayPartBits(['weekend'])} and o.name = ${text || 'none'}`)
    expect(facets.length > 0).toBe(isThere)
  })

  test('finds in the weekend as many as it counts there, and open now as many as it counts open', async () => {
    const { counts } = await search('')
    const [weekend, open] = await Promise.all([search('wanneer=weekend'), search('open=1')])
    expect([weekend.total, open.total]).toEqual([counts?.dayParts.weekend, counts?.open])
    expect(open.total).toBe(await openIn('leiden', at(monday, '12:00')))
    expect((await search('open=1', at(sunday, '03:00'))).total).toBe(await openIn('leiden', at(sunday, '03:00')))
    expect(await openIn('leiden', at(sunday, '03:00'))).not.toBe(open.total)
  })

  test('keeps the same minutes as the page reads in the hours', async () => {
    for (const text of texts) {
      const kept = await db.all<{ opens: number; closes: number }>(
        sql`select opens, closes from offering_openings join offerings o on o.id = offering_id where o.opening_hours = ${text} and o.name = ${text}`,
      )
      const read = weekMinutes(hours(text)).toSorted(([a], [b]) => a - b)
      expect(kept.map(({ opens, closes }) => [opens, closes])).toEqual(read)
    }
  })

  test('finds by the part of the day too: help at weekends that tells no hours', async () => {
    const part = (external_id: string, day_parts: string) => ({ external_id, organisation: 'Ede', name: external_id, day_parts })
    const three = [part('in-weekend', 'weekend'), part('always', 'around_the_clock'), part('by-day', 'daytime')]
    await listenTo(() => importDirectory(db, readCsv(csvOf(three)), { practice: 'epe', dryRun: false }))
    const result = await findOfferings(db, 'epe', readQuery(new URLSearchParams('wanneer=weekend&q=ede')), '2026-11-23')
    expect(result?.hits.map(({ name }) => name).toSorted()).toEqual(['always', 'in-weekend'])
  })

  test('forgets the hours that an offering had before', async () => {
    const row = (opening_hours: string) => [{ external_id: 'changes', organisation: 'Huis', name: 'changes', opening_hours }]
    const kept = () => db.all(sql`select 1 from offering_openings join offerings o on o.id = offering_id where o.name = 'changes'`)
    await listenTo(() => importDirectory(db, readCsv(csvOf(row('Mo-Fr 09:00-17:00'))), { practice: 'leiden', dryRun: false }))
    expect(await kept()).toHaveLength(5)
    await listenTo(() => importDirectory(db, readCsv(csvOf(row('Sa 09:00-17:00'))), { practice: 'leiden', dryRun: false }))
    expect(await kept()).toHaveLength(1)
  })
})

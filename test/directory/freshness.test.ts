import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Checked, dueOn, freshnessOf, hidesOn, isCapacityFresh, isFresh, isHiddenSoon } from '../../src/directory/freshness.ts'
import * as inSql from '../../src/directory/store-freshness.ts'
import { databaseOf } from '../../src/platform/database.ts'
import { addDays, type Day } from '../../src/platform/day.ts'
import { freshDatabase } from '../support/server.ts'

const checked = (verifiedOn: Day | null, more: Partial<Checked> = {}): Checked => ({
  verifiedOn,
  createdOn: '2026-01-01',
  verifyEveryMonths: 6,
  askedOn: null,
  ...more,
})

describe('an offering that was checked on 10 January, every six months,', () => {
  test.each([
    ['2026-01-10', 'fresh'],
    ['2026-06-25', 'fresh'],
    ['2026-06-26', 'due'],
    ['2026-07-10', 'due'],
    ['2026-07-11', 'overdue'],
    ['2027-01-11', 'overdue'],
    ['2099-01-01', 'overdue'],
  ] as const)('is on %s %s, as long as nobody asked its owner', (today, expected) => {
    expect(freshnessOf(checked('2026-01-10'), today)).toBe(expected)
  })

  test.each([
    ['2026-06-26', '2027-01-10', 'overdue'],
    ['2026-06-26', '2027-01-11', 'to_hide'],
    ['2026-10-01', '2027-01-11', 'overdue'],
    ['2026-10-01', '2027-03-31', 'overdue'],
    ['2026-10-01', '2027-04-01', 'to_hide'],
  ] as const)('whose owner was asked on %s is on %s %s', (askedOn, today, expected) => {
    expect(freshnessOf(checked('2026-01-10', { askedOn }), today)).toBe(expected)
  })

  test('is announced to be hidden thirty days before it is', () => {
    const asked = checked('2026-01-10', { askedOn: '2026-06-26' })
    expect(hidesOn(asked)).toBe('2027-01-11')
    expect(isHiddenSoon(asked, '2026-12-11')).toBe(false)
    expect(isHiddenSoon(asked, '2026-12-12')).toBe(true)
    expect(isHiddenSoon(checked('2026-01-10'), '2030-01-01')).toBe(false)
  })

  test('is shown as checked until the interval is over, and not a day longer', () => {
    expect(isFresh(checked('2026-01-10'), '2026-07-10')).toBe(true)
    expect(isFresh(checked('2026-01-10'), '2026-07-11')).toBe(false)
    expect(isFresh(checked('2026-01-10', { verifyEveryMonths: 1 }), '2026-02-11')).toBe(false)
  })
})

test('one that nobody ever checked counts from the day it came, but is never shown as checked', () => {
  expect(dueOn(checked(null))).toBe('2026-07-01')
  expect(freshnessOf(checked(null), '2026-06-16')).toBe('fresh')
  expect(freshnessOf(checked(null), '2026-07-02')).toBe('overdue')
  expect(isFresh(checked(null), '2026-01-01')).toBe(false)
})

test.each([
  ['2026-02-01', 14, '2026-02-15', true],
  ['2026-02-01', 14, '2026-02-16', false],
  ['2026-02-01', 1, '2026-02-02', true],
  [null, 14, '2026-02-01', false],
] as const)('free places told on %s, every %i days, hold on %s: %s', (updatedOn, everyDays, today, expected) => {
  expect(isCapacityFresh({ updatedOn, everyDays }, today)).toBe(expected)
})

describe('the database decides the same', () => {
  const day = fc.integer({ min: 0, max: 1200 }).map((days) => addDays('2024-01-31', days))
  const offering = fc.record({
    verifiedOn: fc.option(day, { nil: null }),
    createdOn: day,
    verifyEveryMonths: fc.integer({ min: 1, max: 60 }),
    askedOn: fc.option(day, { nil: null }),
    updatedOn: fc.option(day, { nil: null }),
    everyDays: fc.integer({ min: 1, max: 365 }),
  })

  test('about any offering on any day', async () => {
    const { client } = await freshDatabase()
    const db = databaseOf(client)
    const some = fc.sample(fc.record({ o: offering, today: day }), { numRuns: 200, seed: 21 })
    const answers = await Promise.all(
      some.map(({ o, today }) =>
        db.all(sql`select ${inSql.dueOn} as due, ${inSql.hidesOn} as hides, ${inSql.isOverdue(today)} as overdue,
          ${inSql.isToHide(today)} as hide, ${inSql.isHiddenSoon(today)} as soon, ${inSql.isDue(today)} as is_due,
          ${inSql.isCapacityStale(today)} as capacity
          from (select ${o.verifiedOn} as verified_on, ${`${o.createdOn}T09:00:00.000Z`} as created_at,
            cast(${o.verifyEveryMonths} as integer) as verify_every_months, ${o.askedOn} as asked_on, 1 as capacity_available,
            ${o.updatedOn} as capacity_updated_on, cast(${o.everyDays} as integer) as capacity_every_days) o`),
      ),
    )
    expect(answers.map(([row]) => row)).toEqual(
      some.map(({ o, today }) => {
        const freshness = freshnessOf(o, today)
        return {
          due: dueOn(o),
          hides: hidesOn(o) ?? null,
          overdue: Number(dueOn(o) < today),
          hide: Number(freshness === 'to_hide'),
          soon: Number(isHiddenSoon(o, today)),
          is_due: Number(freshness !== 'fresh'),
          capacity: Number(!isCapacityFresh(o, today)),
        }
      }),
    )
  })
})

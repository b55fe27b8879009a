import Holidays from 'date-holidays'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, weekdayOf } from '../../src/platform/day.ts'
import { addWorkingDays, holidaysOf, isWorkingDay, workingDaysBetween } from '../../src/platform/working-days.ts'

/** From the calendar, not from a rule: New Year, Easter Monday, King's Day, (Liberation Day,) Ascension, Whit Monday, Christmas twice. */
const calendar = {
  2024: ['2024-01-01', '2024-04-01', '2024-04-27', '2024-05-09', '2024-05-20', '2024-12-25', '2024-12-26'],
  2025: ['2025-01-01', '2025-04-21', '2025-04-26', '2025-05-05', '2025-05-29', '2025-06-09', '2025-12-25', '2025-12-26'],
  2026: ['2026-01-01', '2026-04-06', '2026-04-27', '2026-05-14', '2026-05-25', '2026-12-25', '2026-12-26'],
  2027: ['2027-01-01', '2027-03-29', '2027-04-27', '2027-05-06', '2027-05-17', '2027-12-25', '2027-12-26'],
  2030: ['2030-01-01', '2030-04-22', '2030-04-27', '2030-05-05', '2030-05-30', '2030-06-10', '2030-12-25', '2030-12-26'],
  2031: ['2031-01-01', '2031-04-14', '2031-04-26', '2031-05-22', '2031-06-02', '2031-12-25', '2031-12-26'],
}

const easterMondays = [
  '2024-04-01',
  '2025-04-21',
  '2026-04-06',
  '2027-03-29',
  '2028-04-17',
  '2029-04-02',
  '2030-04-22',
  '2031-04-14',
  '2032-03-29',
  '2033-04-18',
  '2034-04-10',
  '2035-03-26',
]

describe('offices are closed', () => {
  test.each(Object.entries(calendar))('in %s on the days of the calendar', (year, days) => {
    expect(holidaysOf(Number(year)).toSorted()).toEqual(days)
  })

  test.each(easterMondays)('on Easter Monday, %s', (day) => {
    expect(holidaysOf(Number(day.slice(0, 4)))).toContain(day)
    expect(isWorkingDay(day)).toBe(false)
  })

  test.each([
    ['2025-04-28', "Monday after a King's Day that was on Saturday because the 27th was Sunday"],
    ['2026-05-05', 'Liberation Day outside a lustrum year'],
    ['2026-04-03', 'Good Friday'],
    ['2026-12-24', 'the day before Christmas'],
  ])('but people work on %s: %s', (day) => {
    expect(isWorkingDay(day)).toBe(true)
  })

  test.each(['2025-05-05', '2026-04-27', '2026-11-28', '2026-11-29', '2027-01-01'])('and nobody works on %s', (day) => {
    expect(isWorkingDay(day)).toBe(false)
  })
})

describe('who promises an answer in so many working days', () => {
  test.each([
    ['2026-11-23', 0, '2026-11-23', 'on the same Monday'],
    ['2026-11-28', 0, '2026-11-30', 'sent on Saturday, so on Monday'],
    ['2026-11-27', 1, '2026-11-30', 'after the weekend'],
    ['2026-11-28', 1, '2026-11-30', 'Saturday and Sunday do not count'],
    ['2026-04-02', 2, '2026-04-07', 'Good Friday counts, Easter Monday does not'],
    ['2026-12-24', 1, '2026-12-28', 'Christmas on Friday and a weekend between'],
    ['2025-04-25', 1, '2025-04-28', "King's Day on Saturday takes no working day"],
    ['2026-11-23', 5, '2026-11-30', 'a week later'],
  ])('on %s for %i answers by %s: %s', (day, promised, by) => {
    expect(addWorkingDays(day, promised)).toBe(by)
  })

  const anyDay = fc.integer({ min: 0, max: 4382 }).map((days) => addDays('2024-01-01', days))

  test('ends on a working day, and counted back it is as many', () => {
    const promise = fc.property(anyDay, fc.integer({ min: 1, max: 80 }), (day, promised) => {
      const by = addWorkingDays(day, promised)
      expect(isWorkingDay(by)).toBe(true)
      expect(workingDaysBetween(day, by)).toBe(promised)
      expect(workingDaysBetween(by, day)).toBe(-promised)
    })
    fc.assert(promise, { numRuns: 60 })
  })

  test('ends on the day itself when the days in between are counted and promised again', () => {
    const between = fc.property(anyDay, fc.integer({ min: 1, max: 120 }), (from, days) => {
      const to = addDays(from, days)
      fc.pre(isWorkingDay(to))
      expect(addWorkingDays(from, workingDaysBetween(from, to))).toBe(to)
    })
    fc.assert(between, { numRuns: 60 })
  })

  test('is never nearer when more days are promised', () => {
    const order = fc.property(anyDay, fc.nat(40), (day, promised) => {
      expect(addWorkingDays(day, promised + 1) >= addWorkingDays(day, promised)).toBe(true)
    })
    fc.assert(order, { numRuns: 60 })
  })
})

describe('an independent library has the same calendar', () => {
  const library = new Holidays('NL')
  const years = Array.from({ length: 10 }, (_, at) => 2026 + at)
  // offices work on Good Friday, and on Liberation Day but for lustrum years
  const closed = new Set(
    years.flatMap((year) =>
      library
        .getHolidays(year)
        .filter(({ type, rule }) => type === 'public' && rule !== 'easter -2' && (rule !== '05-05' || year % 5 === 0))
        .map(({ date }) => date.slice(0, 10)),
    ),
  )
  const works = (day: string) => weekdayOf(day) <= 5 && !closed.has(day)

  test('of every day of ten years', () => {
    const days = Array.from({ length: 3652 }, (_, at) => addDays('2026-01-01', at))
    expect(days.filter((day) => isWorkingDay(day) !== works(day))).toEqual([])
  })

  /** A term that ends when so many days that `worksHere` were counted one by one. */
  function counted(from: string, count: number, worksHere: (day: string) => boolean): string {
    let day = from
    for (let left = count; left > 0; ) {
      day = addDays(day, 1)
      if (worksHere(day)) left--
    }
    while (!worksHere(day)) day = addDays(day, 1)
    return day
  }
  const terms = [fc.integer({ min: 0, max: 3500 }), fc.integer({ min: 0, max: 60 })] as const

  test('and of every term: counted day by day it ends on the same day', () => {
    fc.assert(
      fc.property(...terms, (start, count) => {
        const from = addDays('2026-01-01', start)
        expect(addWorkingDays(from, count)).toBe(counted(from, count, works))
      }),
      { numRuns: 500, seed: 20261130 },
    )
  })

  test('and of every term with closing days of one’s own, there and back', () => {
    const closing = ['2026-12-24', '2026-12-31', '2027-05-07', '2028-12-27', '2030-03-02', '2033-10-17']
    const worksHere = (day: string) => works(day) && !closing.includes(day)
    fc.assert(
      fc.property(...terms, (start, count) => {
        const from = addDays('2026-01-01', start)
        const by = counted(from, count, worksHere)
        expect(addWorkingDays(from, count, closing)).toBe(by)
        let between = 0
        for (let at = addDays(from, 1); at <= by; at = addDays(at, 1)) if (worksHere(at)) between++
        expect(workingDaysBetween(from, by, closing)).toBe(between)
      }),
      { numRuns: 500, seed: 20261201 },
    )
  })
})

import { describe, expect, test } from 'vitest'
import { addDays, addMonths, dayOf, daysBetween, earlierOf, isDay, weekdayOf } from '../../src/platform/day.ts'

describe('somebody in Amsterdam reads the day on the wall', () => {
  test.each([
    ['2026-01-14T22:59:59Z', '2026-01-14', 'a second before midnight in winter'],
    ['2026-01-14T23:00:00Z', '2026-01-15', 'midnight in winter'],
    ['2026-07-14T21:59:59Z', '2026-07-14', 'a second before midnight in summer'],
    ['2026-07-14T22:00:00Z', '2026-07-15', 'midnight in summer'],
    ['2026-03-28T23:00:00Z', '2026-03-29', 'the night in which the clock goes forward begins at winter time'],
    ['2026-03-29T01:00:00Z', '2026-03-29', 'the hour that the clock skips'],
    ['2026-03-29T22:00:00Z', '2026-03-30', 'the day on which the clock went forward ends at summer time'],
    ['2026-10-24T22:00:00Z', '2026-10-25', 'the night in which the clock goes back begins at summer time'],
    ['2026-10-25T22:59:59Z', '2026-10-25', 'the day on which the clock went back has 25 hours'],
    ['2026-10-25T23:00:00Z', '2026-10-26', 'and then it ends'],
    ['2026-12-31T23:00:00Z', '2027-01-01', 'New Year'],
  ])('%s is %s: %s', (instant, day) => {
    expect(dayOf(new Date(instant))).toBe(day)
  })
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-08-31', 1, '2026-09-30'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-05-31', 0, '2026-05-31'],
])('somebody who agrees on %s for %i months is bound until %s', (day, months, until) => {
  expect(addMonths(day, months)).toBe(until)
})

test.each([
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-10-24', 2, '2026-10-26'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-01', -1, '2026-02-28'],
])('%s and %i days is %s, and as many lie between them', (day, days, then) => {
  expect(addDays(day, days)).toBe(then)
  expect(daysBetween(day, then)).toBe(days)
})

test.each([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-01-00', false],
  ['2026-1-1', false],
  ['31-03-2026', false],
  ['2026-03-31T00:00', false],
  ['2026-03-31 ', false],
  ['morgen', false],
  ['', false],
])('somebody who writes %j wrote a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is)
})

test('a week begins on Monday and ends on Sunday', () => {
  const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29']
  expect(week.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('the earlier of two days comes first, whichever is said first', () => {
  expect(earlierOf('2026-09-30', '2026-10-01')).toBe('2026-09-30')
  expect(earlierOf('2026-10-01', '2026-09-30')).toBe('2026-09-30')
})

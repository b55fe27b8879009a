import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EventDate } from '../../src/agenda/event.ts'
import { daysOf, mostDates, type Plan, repeatNames, replan } from '../../src/agenda/recurrence.ts'
import { clockOf, instantOf, readClockTime } from '../../src/platform/clock-time.ts'
import { addDays, daysBetween, weekdayOf } from '../../src/platform/day.ts'

const plan = (firstOn: string, repeats: Plan['repeats'], more: Partial<Plan> = {}): Plan => ({
  firstOn,
  repeats,
  untilOn: null,
  times: null,
  ...more,
})

describe('on which days something is', () => {
  test.each<[string, Plan, string[]]>([
    ['once', plan('2026-12-03', 'once'), ['2026-12-03']],
    ['every week', plan('2026-12-24', 'weekly', { times: 3 }), ['2026-12-24', '2026-12-31', '2027-01-07']],
    [
      'every week until a day that counts',
      plan('2026-12-24', 'weekly', { untilOn: '2027-01-07' }),
      ['2026-12-24', '2026-12-31', '2027-01-07'],
    ],
    ['every week until the day before', plan('2026-12-24', 'weekly', { untilOn: '2027-01-06' }), ['2026-12-24', '2026-12-31']],
    ['what comes first: the number', plan('2026-12-24', 'weekly', { times: 2, untilOn: '2027-12-24' }), ['2026-12-24', '2026-12-31']],
    ['what comes first: the day', plan('2026-12-24', 'weekly', { times: 9, untilOn: '2026-12-31' }), ['2026-12-24', '2026-12-31']],
    ['every two weeks over a leap day', plan('2028-02-21', 'fortnightly', { times: 3 }), ['2028-02-21', '2028-03-06', '2028-03-20']],
    ['on a leap day, every week', plan('2028-02-29', 'weekly', { times: 2 }), ['2028-02-29', '2028-03-07']],
    ['on the third Thursday', plan('2026-12-17', 'monthly', { times: 3 }), ['2026-12-17', '2027-01-21', '2027-02-18']],
    ['on the first Monday', plan('2026-12-07', 'monthly', { times: 3 }), ['2026-12-07', '2027-01-04', '2027-02-01']],
    ['on the fourth Friday', plan('2027-01-22', 'monthly', { times: 3 }), ['2027-01-22', '2027-02-26', '2027-03-26']],
    [
      'on the last of a month, where a fifth began it',
      plan('2026-12-31', 'monthly', { times: 4 }),
      ['2026-12-31', '2027-01-28', '2027-02-25', '2027-03-25'],
    ],
    ['on the fifth Tuesday that is a leap day', plan('2028-02-29', 'monthly', { times: 3 }), ['2028-02-29', '2028-03-28', '2028-04-25']],
  ])('%s', (_, given, days) => {
    expect(daysOf(given)).toEqual(days)
  })

  const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2020-01-01', days))

  test('a series keeps its weekday, goes forward, and holds no more than fits', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(...repeatNames),
        fc.option(fc.integer({ min: 2, max: 99 }), { nil: null }),
        (firstOn, repeats, times) => {
          const days = daysOf({ firstOn, repeats, untilOn: null, times })
          expect(days[0]).toBe(firstOn)
          expect(days).toEqual([...new Set(days)].sort())
          expect(new Set(days.map(weekdayOf)).size).toBe(1)
          expect(days.length).toBe(repeats === 'once' ? 1 : Math.min(times ?? mostDates, mostDates))
        },
      ),
    )
  })

  test('every month has one, four or five weeks after the one before', () => {
    fc.assert(
      fc.property(anyDay, (firstOn) => {
        const days = daysOf(plan(firstOn, 'monthly', { times: 30 }))
        expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(30)
        for (const [at, day] of days.slice(1).entries()) expect([28, 35]).toContain(daysBetween(days[at] ?? '', day))
      }),
    )
  })
})

const hours = { startsAt: '14:00', endsAt: '16:00' }
const date = (plannedOn: string, more: Partial<EventDate> = {}): EventDate => ({
  id: `id-${plannedOn}`,
  plannedOn,
  day: plannedOn,
  ...hours,
  isCancelled: false,
  ...more,
})
const noon = { today: '2026-12-09', clock: '12:00' }
const weekly = plan('2026-12-02', 'weekly', { times: 4 })
const before = ['2026-12-02', '2026-12-09', '2026-12-16', '2026-12-23'].map((day) => date(day))

describe('when the plan of an event changes', () => {
  test('nothing changes where nothing changed', () => {
    expect(replan(before, hours, { ...weekly, ...hours }, noon)).toEqual(before)
  })

  test('a new time is of what is still to come, and of today', () => {
    const after = replan(before, hours, { ...weekly, startsAt: '13:00', endsAt: '15:00' }, noon)
    expect(after.map(({ day, startsAt }) => `${day} ${startsAt}`)).toEqual([
      '2026-12-02 14:00',
      '2026-12-09 13:00',
      '2026-12-16 13:00',
      '2026-12-23 13:00',
    ])
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  })

  test('what is over stays, also when it is no longer in the plan', () => {
    const after = replan(before, hours, { ...weekly, firstOn: '2026-12-17', times: 2, ...hours }, noon)
    expect(after.map(({ day }) => day)).toEqual(['2026-12-02', '2026-12-17', '2026-12-24'])
    expect(after.map(({ id }) => id)).toEqual(['id-2026-12-02', undefined, undefined])
  })

  test('what was cancelled or moved by itself stays so, while its day is in the plan', () => {
    const changed = [
      ...before.slice(0, 2),
      date('2026-12-16', { isCancelled: true }),
      date('2026-12-23', { day: '2026-12-22', startsAt: '10:00', endsAt: '11:00' }),
    ]
    const next = { ...weekly, times: 5, startsAt: '13:00', endsAt: '15:00' }
    const after = replan(changed, hours, next, noon)
    expect(after.slice(2)).toEqual([
      ...changed.slice(2),
      { id: undefined, plannedOn: '2026-12-30', day: '2026-12-30', startsAt: '13:00', endsAt: '15:00', isCancelled: false },
    ])
    expect(replan(changed, hours, { ...next, times: 3 }, noon).map(({ day }) => day)).toEqual(['2026-12-02', '2026-12-09', '2026-12-16'])
  })

  test('a date that moved from before today to after it is still to come', () => {
    const moved = date('2026-12-02', { day: '2026-12-11' })
    expect(replan([moved], hours, { ...plan('2026-12-02', 'once'), ...hours }, noon)).toEqual([moved])
  })

  test('a day that is gone is not planned any more', () => {
    expect(replan([], hours, { ...weekly, ...hours }, noon).map(({ day }) => day)).toEqual(['2026-12-09', '2026-12-16', '2026-12-23'])
  })

  test('an event of one day keeps its id wherever it goes', () => {
    const after = replan([date('2026-12-16')], hours, { ...plan('2027-01-13', 'once'), ...hours }, noon)
    expect(after).toEqual([{ ...date('2027-01-13'), id: 'id-2026-12-16' }])
  })
})

describe('a time on Dutch clocks', () => {
  test.each([
    ['2026-12-03', '14:00', '2026-12-03T13:00:00.000Z'],
    ['2026-07-03', '14:00', '2026-07-03T12:00:00.000Z'],
    ['2026-03-28', '14:00', '2026-03-28T13:00:00.000Z'],
    ['2026-03-29', '14:00', '2026-03-29T12:00:00.000Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['2026-10-25', '14:00', '2026-10-25T13:00:00.000Z'],
    ['2026-12-31', '23:59', '2026-12-31T22:59:00.000Z'],
  ])('%s at %s is %s', (day, time, instant) => {
    expect(instantOf(day, time).toISOString()).toBe(instant)
  })

  test('is read back as it was, but for the hour that is skipped', () => {
    for (let at = 0; at < 800; at += 1) {
      const day = addDays('2026-01-01', at)
      for (const time of ['00:00', '03:30', '14:00', '23:59']) expect(clockOf(instantOf(day, time))).toBe(time)
    }
  })

  test.each([
    ['14:00', '14:00'],
    ['9:30', '09:30'],
    ['14.30', '14:30'],
    ['14u30', '14:30'],
    ['14 uur', '14:00'],
    [' 8 ', '08:00'],
    ['14.30 uur', '14:30'],
    ['24:00', undefined],
    ['14:60', undefined],
    ['half drie', undefined],
    ['', undefined],
    ['14:00:00', undefined],
  ])('%j is read as %j', (typed, time) => {
    expect(readClockTime(typed)).toBe(time)
  })
})

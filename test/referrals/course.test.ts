import { describe, expect, test } from 'vitest'
import type { PauseReason } from '../../src/agreements/terms.ts'
import { type Course, courseAfter, noCourse } from '../../src/referrals/course.ts'
import type { ReferralStatus, ReferralStep } from '../../src/referrals/referral.ts'

const timing = (terms: { noonRule?: boolean; evaluateAfterWeeks?: number; pauses?: PauseReason[] } = {}) => ({
  responseTimes: { receive: 1, contact: 2, match: 5, start: 10, complete: 60 },
  terms: { noonRule: false, evaluateAfterWeeks: null, pauses: [], ...terms },
})

/** At ten in the morning of a day in March 2026. */
const on = (day: number) => new Date(`2026-03-${String(day).padStart(2, '0')}T09:00:00Z`)

type Told = [step: ReferralStep, from: ReferralStatus, to: ReferralStatus, at: Date, day?: string]
const follow = (terms: Parameters<typeof timing>[0], ...steps: Told[]): Course =>
  steps.reduce<Course>(
    (course, [step, from, to, now, day]) => courseAfter(course, { step, from, to, day }, timing(terms), { now, closing: [] }),
    noCourse,
  )

const sent: Told = ['send', 'draft', 'sent', on(2)] // a Monday
const received: Told = ['receive', 'sent', 'received', on(2)]
const contacted: Told = ['contact', 'received', 'contacted', on(3)]

describe('the course of a referral', () => {
  test('begins with sending, and each step sets the next day', () => {
    expect(follow({}, sent)).toEqual({ ...noCourse, clockFrom: '2026-03-02', dueOn: '2026-03-03' })
    expect(follow({}, sent, received).dueOn).toBe('2026-03-04')
    expect(follow({}, sent, received, contacted).dueOn).toBe('2026-03-09')
  })

  test('counts from the next working day when it came after noon, where that was agreed', () => {
    expect(follow({ noonRule: true }, ['send', 'draft', 'sent', new Date('2026-03-02T11:30:00Z')])).toMatchObject({
      clockFrom: '2026-03-03',
      dueOn: '2026-03-04',
    })
  })

  test('stands still until a day, goes on by itself, and again from where it was', () => {
    const paused: Told = ['pause', 'received', 'received', on(3), '2026-03-10']
    const once = follow({}, sent, received, paused)
    expect(once).toMatchObject({ pausedFrom: '2026-03-03', pausedUntil: '2026-03-10', dueOn: '2026-03-11' })
    const again = follow({}, sent, received, paused, ['pause', 'received', 'received', on(11), '2026-03-13'])
    expect(again).toMatchObject({ pausedFrom: '2026-03-11', pausedUntil: '2026-03-13', dueOn: '2026-03-13' })
  })

  test('a clock that is made to stand still longer does not count the same days twice', () => {
    const twice = follow(
      {},
      sent,
      received,
      ['pause', 'received', 'received', on(3), '2026-03-10'],
      ['pause', 'received', 'received', on(5), '2026-03-12'],
    )
    expect(twice).toMatchObject({ pausedUntil: '2026-03-12', dueOn: '2026-03-13' }) // one of two days was gone
  })

  test('runs on as soon as somebody says so, or the referral goes on', () => {
    const paused: Told = ['pause', 'received', 'received', on(3), '2026-03-20']
    expect(follow({}, sent, received, paused, ['resume', 'received', 'received', on(5)])).toMatchObject({
      pausedUntil: '2026-03-05',
      dueOn: '2026-03-06',
    })
    expect(follow({}, sent, received, paused, ['contact', 'received', 'contacted', on(5)])).toMatchObject({
      pausedUntil: '2026-03-05',
      dueOn: '2026-03-11',
    })
  })

  test('a place on a waiting list has a day to look again; the clock stands still only where that was agreed', () => {
    const waiting: Told = ['wait', 'contacted', 'contacted', on(4), '2026-03-18']
    expect(follow({}, sent, received, contacted, waiting)).toMatchObject({ reviewOn: '2026-03-18', pausedUntil: null, dueOn: '2026-03-09' })
    expect(follow({ pauses: ['waiting_list'] }, sent, received, contacted, waiting)).toMatchObject({
      reviewOn: '2026-03-18',
      pausedUntil: '2026-03-18',
      dueOn: '2026-03-23',
    })
  })

  test('a place ends the waiting', () => {
    const matched: Told = ['match', 'contacted', 'matched', on(9)]
    const waiting: Told = ['wait', 'contacted', 'contacted', on(4), '2026-03-18']
    expect(follow({ pauses: ['waiting_list'] }, sent, received, contacted, waiting, matched)).toMatchObject({
      reviewOn: null,
      pausedUntil: '2026-03-09',
      dueOn: '2026-03-19',
    })
  })

  test('an acquaintance changes nothing of the clock', () => {
    const before = follow({}, sent, received, contacted)
    expect(follow({}, sent, received, contacted, ['acquaint', 'contacted', 'contacted', on(4), '2026-03-12'])).toEqual(before)
  })

  test('the help is evaluated so many weeks after its start', () => {
    const matched: Told = ['match', 'contacted', 'matched', on(9)]
    const started: Told = ['start', 'matched', 'started', on(16)]
    expect(follow({ evaluateAfterWeeks: 4 }, sent, received, contacted, matched, started).dueOn).toBe('2026-04-13')
    expect(follow({}, sent, received, contacted, matched, started).dueOn).toBe('2026-05-29')
  })

  test('nothing is due any more when it ends; going on begins anew', () => {
    const ended: Told = ['no_capacity', 'contacted', 'no_capacity', on(9)]
    expect(follow({}, sent, received, contacted, ended)).toEqual({ ...noCourse, clockFrom: '2026-03-02' })
    expect(follow({}, sent, received, contacted, ended, ['reopen', 'no_capacity', 'received', on(16)])).toEqual({
      ...noCourse,
      clockFrom: '2026-03-16',
      dueOn: '2026-03-18',
    })
  })
})

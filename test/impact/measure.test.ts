import { describe, expect, test } from 'vitest'
import { type MeasuredReferral, measure, quantile } from '../../src/impact/measure.ts'
import { isOutside, shownTo } from '../../src/impact/suppress.ts'

const promised = { receive: 1, contact: 2, match: 5, start: 10, complete: 60 }
/** Sent on Monday 2 March 2026. */
const sent = (changes: Partial<MeasuredReferral> = {}): MeasuredReferral => ({
  sentOn: '2026-03-02',
  clockFrom: changes.sentOn ?? '2026-03-02',
  dueOn: null,
  weeksAfterStart: null,
  dueBy: {},
  status: 'received',
  endedOn: null,
  done: { receive: '2026-03-02' },
  promised,
  outcome: '',
  ease: '',
  ownEase: null,
  ...changes,
})
const today = '2026-03-20'
const contactOf = (referrals: MeasuredReferral[]) =>
  measure(referrals, promised, { today, closing: [] }).kept.find(({ promise }) => promise === 'contact')

describe('a promise beside what came of it', () => {
  test('counts who was called in time, and who was not', () => {
    const called = (on: string) => sent({ status: 'contacted', done: { receive: on, contact: on } })
    expect(contactOf([called('2026-03-03'), called('2026-03-04'), called('2026-03-05'), called('2026-03-10')])).toEqual({
      promise: 'contact',
      promised: 2,
      counted: 4,
      inTime: 2,
      median: 2,
      p90: 6,
    })
  })

  test('does not leave out whoever should have been called by now', () => {
    expect(contactOf([sent()])).toMatchObject({ counted: 1, inTime: 0, median: null })
  })

  test('does not count whoever has time left, or ended before', () => {
    expect(contactOf([sent({ sentOn: '2026-03-19' }), sent({ status: 'withdrawn', endedOn: '2026-03-04' })])).toMatchObject({
      counted: 0,
      inTime: 0,
    })
  })

  test('counts whoever was not called in time and then ended: an end makes nothing better', () => {
    expect(contactOf([sent({ status: 'expired', endedOn: '2026-03-05' })])).toMatchObject({ counted: 1, inTime: 0 })
  })

  test('is kept by the day that was due then, also when the clock stood still or the office was closed', () => {
    const late = sent({ status: 'contacted', done: { contact: '2026-03-10' } })
    expect(contactOf([late, { ...late, dueBy: { contact: '2026-03-10' } }, { ...late, dueBy: { contact: '2026-03-09' } }])).toMatchObject({
      counted: 3,
      inTime: 1,
    })
    expect(contactOf([sent({ dueOn: today }), sent({ dueOn: '2026-03-19' })])).toMatchObject({ counted: 1, inTime: 0 })
    const ended = sent({ status: 'declined_by_caregiver', endedOn: '2026-03-17' })
    expect(
      contactOf([
        { ...ended, dueOn: '2026-03-17' },
        { ...ended, dueOn: '2026-03-16' },
      ]),
    ).toMatchObject({ counted: 1, inTime: 0 })
  })

  test('what was agreed in weeks after the start is not due before it', () => {
    const complete = (changes: Partial<MeasuredReferral>) =>
      measure([sent({ sentOn: '2025-12-01', weeksAfterStart: 4, ...changes })], promised, { today, closing: [] }).kept.find(
        ({ promise }) => promise === 'complete',
      )
    expect(complete({ status: 'matched' })).toMatchObject({ counted: 0 })
    const done = { receive: '2025-12-01', contact: '2025-12-02', match: '2025-12-03', start: '2025-12-10' }
    expect(complete({ status: 'started', done, dueOn: '2026-01-07' })).toMatchObject({ counted: 1, inTime: 0 })
  })

  test('goes by the version that the referral was made under', () => {
    const slow = { ...promised, contact: 10 }
    expect(contactOf([sent({ status: 'contacted', done: { contact: '2026-03-12' }, promised: slow })])).toMatchObject({
      inTime: 1,
      promised: 2,
    })
  })
})

test('ends, outcomes and answers are counted, the most frequent first', () => {
  const results = measure(
    [
      sent({ status: 'completed', outcome: 'achieved', ease: 'yes' }),
      sent({ status: 'completed', outcome: 'achieved', ease: 'not_asked' }),
      sent({ status: 'no_capacity', endedOn: '2026-03-10' }),
      sent(),
    ],
    promised,
    { today, closing: [] },
  )
  expect(results).toMatchObject({
    sent: 4,
    running: 1,
    ends: [
      { status: 'completed', count: 2 },
      { status: 'no_capacity', count: 1 },
    ],
    lacks: [{ month: '2026-03', count: 1 }],
    outcomes: { achieved: 2 },
    eases: { yes: 1, not_asked: 1 },
  })
})

test.each([
  [[], 0.5, null],
  [[3], 0.9, 3],
  [[1, 2], 0.5, 1],
  [[1, 2, 3], 0.5, 2],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 0.9, 10],
])('of %j the part %d is at most %s', (days, part, most) => {
  expect(quantile(days, part)).toBe(most)
})

test('small numbers stay in the practice', () => {
  expect(isOutside({ role: 'adviser' })).toBe(true)
  expect([0, 1, 9, 10].map((count) => shownTo({ role: 'adviser' }, count))).toEqual([0, undefined, undefined, 10])
  expect([0, 1, 9, 10].map((count) => shownTo({ role: 'coordinator' }, count))).toEqual([0, 1, 9, 10])
})

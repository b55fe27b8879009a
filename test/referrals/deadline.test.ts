import { describe, expect, test } from 'vitest'
import { clockOf, clockStartsOn, dueOn, isSilentTooLong } from '../../src/referrals/deadline.ts'
import type { ReferralLine } from '../../src/referrals/record.ts'
import { worklistOf } from '../../src/referrals/worklist.ts'

const times = { receive: 1, contact: 2, match: 5, start: 10, complete: 60 }

const timing = { responseTimes: times, terms: { noonRule: false, evaluateAfterWeeks: null, pauses: [] } }
const counted = (clockFrom: string, pausedFrom: string | null = null, pausedUntil: string | null = null) => ({
  clockFrom,
  pausedFrom,
  pausedUntil,
})
const running = { status: 'received', sentOn: '2026-03-02', noonRule: false } as const
const clock = (clockFrom: string, due: string, today: string) => clockOf({ ...running, ...counted(clockFrom), dueOn: due }, today, [])

describe('the agreement’s clock', () => {
  test.each([
    ['sent', '2026-03-02', '2026-03-03'],
    ['received', '2026-03-02', '2026-03-04'],
    ['received', '2026-03-06', '2026-03-10'],
    ['contacted', '2026-04-01', '2026-04-09'],
    ['matched', '2026-12-21', '2027-01-06'],
  ] as const)('for a referral that is %s, counted from %s, runs until %s', (status, from, due) => {
    expect(dueOn(status, counted(from), timing, [])).toBe(due)
  })

  test.each(['draft', 'completed', 'expired', 'withdrawn'] as const)('does not run when it is %s', (status) => {
    expect(dueOn(status, counted('2026-03-02'), timing, [])).toBeNull()
  })

  test('does not count the days on which the practice is closed', () => {
    expect(dueOn('received', counted('2026-03-02'), timing, ['2026-03-03', '2026-03-04'])).toBe('2026-03-06')
    expect(dueOn('received', counted('2026-03-02'), timing, ['2026-03-07'])).toBe('2026-03-04') // a Saturday is no working day anyway
  })

  test('runs on so many working days later as it stood still', () => {
    expect(dueOn('received', counted('2026-03-02', '2026-03-03', '2026-03-05'), timing, [])).toBe('2026-03-06')
    expect(dueOn('received', counted('2026-03-02', '2026-03-06', '2026-03-09'), timing, [])).toBe('2026-03-05')
    expect(dueOn('received', counted('2026-03-02', '2026-03-03', '2026-03-03'), timing, [])).toBe('2026-03-04')
  })

  test('ends the agreed weeks after the start, where weeks were agreed', () => {
    const weeks = { ...timing, terms: { ...timing.terms, evaluateAfterWeeks: 4 } }
    expect(dueOn('started', counted('2026-03-09'), weeks, [])).toBe('2026-04-07') // 6 April is Easter Monday
    expect(dueOn('matched', counted('2026-03-09'), weeks, [])).toBe('2026-03-23')
  })

  test.each([
    ['2026-03-02T09:00:00Z', false, '2026-03-02'],
    ['2026-03-02T15:59:00Z', false, '2026-03-02'], // 16.59 in winter
    ['2026-03-02T16:00:00Z', false, '2026-03-03'],
    ['2026-07-06T14:59:00Z', false, '2026-07-06'], // 16.59 in summer
    ['2026-07-06T15:00:00Z', false, '2026-07-07'],
    ['2026-03-02T10:59:00Z', true, '2026-03-02'],
    ['2026-03-02T11:00:00Z', true, '2026-03-03'],
    ['2026-03-06T11:00:00Z', true, '2026-03-09'], // a Friday
    ['2026-03-07T07:00:00Z', true, '2026-03-09'], // a Saturday
    ['2026-03-29T00:30:00Z', false, '2026-03-30'], // the Sunday on which summer time begins
    ['2026-10-25T00:30:00Z', false, '2026-10-26'], // and on which it ends
    ['2026-04-26T23:30:00Z', false, '2026-04-28'], // already King's Day in the Netherlands
    ['2026-12-31T23:30:00Z', false, '2027-01-04'], // New Year, a Friday
  ] as const)('what comes at %s (with the noon rule: %s) counts from %s', (at, noonRule, from) => {
    expect(clockStartsOn(new Date(at), { noonRule }, [])).toBe(from)
  })

  test('what comes on a closing day counts from the next working day', () => {
    expect(clockStartsOn(new Date('2026-03-02T09:00:00Z'), { noonRule: false }, ['2026-03-02'])).toBe('2026-03-03')
  })

  test.each([
    ['2026-03-02', 'late', -2],
    ['2026-03-04', 'today', 0],
    ['2026-03-06', 'week', 2],
    ['2026-03-08', 'week', 2],
    ['2026-03-09', 'later', 3],
  ] as const)('due on %s is %s on Wednesday 4 March', (due, state, workingDays) => {
    expect(clock('2026-02-23', due, '2026-03-04')).toMatchObject({ state, workingDays, standsUntil: null })
  })

  test('in the weekend, this week is the coming one', () => {
    expect(clock('2026-03-02', '2026-03-10', '2026-03-08')?.state).toBe('week')
  })

  test('shows how much of the agreed time is gone, and all of it when late', () => {
    expect(clock('2026-03-02', '2026-03-06', '2026-03-04')?.gone).toBe(0.5)
    expect(clock('2026-03-02', '2026-03-06', '2026-03-09')?.gone).toBe(1)
  })

  test('is not late while it stands still, and a standstill before it began gives no days away', () => {
    const late = { ...running, ...counted('2026-03-02', '2026-03-06', '2026-03-13'), dueOn: '2026-03-11' }
    expect(clockOf(late, '2026-03-12', [])).toMatchObject({ state: 'week', standsUntil: '2026-03-13' })
    expect(dueOn('received', counted('2026-03-09', '2026-03-06', '2026-03-11'), timing, [])).toBe('2026-03-13')
    expect(dueOn('received', counted('2026-03-09', '2026-03-06', '2026-03-09'), timing, [])).toBe('2026-03-11')
  })

  test('says until when it stands still, and not a day longer', () => {
    const paused = { ...running, ...counted('2026-03-02', '2026-03-03', '2026-03-10'), dueOn: '2026-03-11' }
    expect(clockOf(paused, '2026-03-09', [])).toMatchObject({ standsUntil: '2026-03-10', workingDays: 1 })
    expect(clockOf(paused, '2026-03-10', [])).toMatchObject({ standsUntil: null, workingDays: 1 })
  })

  test('what came after noon is called the next working day before ten, where noon was agreed', () => {
    const late = { ...running, noonRule: true, sentOn: '2026-03-02', ...counted('2026-03-03'), dueOn: '2026-03-03' }
    expect(clockOf(late, '2026-03-03', [])?.hour).toBe(10)
    expect(clockOf({ ...late, status: 'contacted' }, '2026-03-03', [])?.hour).toBe(17)
    expect(clockOf({ ...late, noonRule: false }, '2026-03-03', [])?.hour).toBe(17)
    expect(clockOf({ ...late, clockFrom: '2026-03-02' }, '2026-03-03', [])?.hour).toBe(17)
  })

  test('there is none without a promise', () => {
    expect(clockOf({ ...running, ...counted('2026-03-02'), dueOn: null }, '2026-03-02', [])).toBeUndefined()
  })
})

describe('silence', () => {
  const sent = { status: 'sent' as const, createdOn: '2026-03-02', dueOn: '2026-03-03', pausedUntil: null }

  test('ends a referral a month of working days after its promise', () => {
    expect(isSilentTooLong(sent, '2026-03-31', [])).toBe(false)
    expect(isSilentTooLong(sent, '2026-04-01', [])).toBe(true)
    expect(isSilentTooLong(sent, '2026-04-01', ['2026-03-20'])).toBe(false)
    expect(isSilentTooLong({ ...sent, pausedUntil: '2026-03-20' }, '2026-04-10', [])).toBe(false)
  })

  test('ends a draft after thirty days', () => {
    const draft = { status: 'draft' as const, createdOn: '2026-03-02', dueOn: null, pausedUntil: null }
    expect(isSilentTooLong(draft, '2026-04-01', [])).toBe(false)
    expect(isSilentTooLong(draft, '2026-04-02', [])).toBe(true)
  })
})

test('the worklist puts the clock that runs out first on top, and drafts apart', () => {
  const line = (id: string, sentOn: string | null, due: string | null) =>
    ({ id, status: sentOn ? 'received' : 'draft', clockFrom: sentOn, dueOn: due, reviewOn: null, pausedUntil: null }) as ReferralLine
  const mine = [
    line('week', '2026-03-02', '2026-03-06'),
    line('late', '2026-02-20', '2026-03-02'),
    line('later still', '2026-02-20', '2026-03-03'),
    line('draft', null, null),
  ]
  const { tasks, drafts } = worklistOf(mine, '2026-03-04', [])
  expect(tasks.late.map(({ referral }) => referral.id)).toEqual(['late', 'later still'])
  expect(tasks.week.map(({ referral }) => referral.id)).toEqual(['week'])
  expect(tasks.today).toEqual([])
  expect(drafts.map(({ id }) => id)).toEqual(['draft'])
})

test('on the day that a waiting list is looked at again, it is today’s work', () => {
  const waiting = {
    id: 'waits',
    status: 'contacted',
    clockFrom: '2026-03-02',
    dueOn: '2026-03-20',
    pausedUntil: null,
    reviewOn: '2026-03-04',
  }
  const on = (today: string) => worklistOf([waiting as ReferralLine], today, []).tasks
  expect([on('2026-03-03').today.length, on('2026-03-04').today.length, on('2026-03-06').today.length]).toEqual([0, 1, 1])
  expect(on('2026-03-23').late.length).toBe(1)
})

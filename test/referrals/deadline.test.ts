import { describe, expect, test } from 'vitest'
import { clockOf, dueOn, isSilentTooLong } from '../../src/referrals/deadline.ts'
import type { ReferralLine } from '../../src/referrals/record.ts'
import { worklistOf } from '../../src/referrals/worklist.ts'

const times = { receive: 1, contact: 2, match: 5, start: 10, complete: 60 }

describe('the agreement’s clock', () => {
  test.each([
    ['sent', '2026-03-02', '2026-03-03'],
    ['received', '2026-03-02', '2026-03-04'],
    ['received', '2026-03-06', '2026-03-10'],
    ['contacted', '2026-04-01', '2026-04-09'],
    ['matched', '2026-12-21', '2027-01-06'],
  ] as const)('for a referral that is %s, sent on %s, runs until %s', (status, sentOn, due) => {
    expect(dueOn(status, sentOn, times)).toBe(due)
  })

  test.each(['draft', 'completed', 'expired', 'withdrawn'] as const)('does not run when it is %s', (status) => {
    expect(dueOn(status, '2026-03-02', times)).toBeNull()
  })

  test.each([
    ['2026-03-02', 'late', -2],
    ['2026-03-04', 'today', 0],
    ['2026-03-06', 'week', 2],
    ['2026-03-08', 'week', 2],
    ['2026-03-09', 'later', 3],
  ] as const)('due on %s is %s on Wednesday 4 March', (due, state, workingDays) => {
    expect(clockOf('2026-02-23', due, '2026-03-04')).toMatchObject({ state, workingDays })
  })

  test('in the weekend, this week is the coming one', () => {
    expect(clockOf('2026-03-02', '2026-03-10', '2026-03-08').state).toBe('week')
  })

  test('shows how much of the agreed time is gone, and all of it when late', () => {
    expect(clockOf('2026-03-02', '2026-03-06', '2026-03-04').gone).toBe(0.5)
    expect(clockOf('2026-03-02', '2026-03-06', '2026-03-09').gone).toBe(1)
  })
})

describe('silence', () => {
  const sent = { status: 'sent' as const, createdOn: '2026-03-02', dueOn: '2026-03-03' }

  test('ends a referral a month of working days after its promise', () => {
    expect(isSilentTooLong(sent, '2026-03-31')).toBe(false)
    expect(isSilentTooLong(sent, '2026-04-01')).toBe(true)
  })

  test('ends a draft after thirty days', () => {
    const draft = { status: 'draft' as const, createdOn: '2026-03-02', dueOn: null }
    expect(isSilentTooLong(draft, '2026-04-01')).toBe(false)
    expect(isSilentTooLong(draft, '2026-04-02')).toBe(true)
  })
})

test('the worklist puts the clock that runs out first on top, and drafts apart', () => {
  const line = (id: string, sentOn: string | null, due: string | null) =>
    ({ id, status: sentOn ? 'received' : 'draft', sentOn, dueOn: due }) as ReferralLine
  const mine = [
    line('week', '2026-03-02', '2026-03-06'),
    line('late', '2026-02-20', '2026-03-02'),
    line('later still', '2026-02-20', '2026-03-03'),
    line('draft', null, null),
  ]
  const { tasks, drafts } = worklistOf(mine, '2026-03-04')
  expect(tasks.late.map(({ referral }) => referral.id)).toEqual(['late', 'later still'])
  expect(tasks.week.map(({ referral }) => referral.id)).toEqual(['week'])
  expect(tasks.today).toEqual([])
  expect(drafts.map(({ id }) => id)).toEqual(['draft'])
})

import { describe, expect, test } from 'vitest'
import { attemptNow, attemptsOf, isUnreached, mayWriteLetter } from '../../src/referrals/attempts.ts'

const at = (step: 'attempt' | 'unreached' | 'receive' | 'reopen', moment: string) => ({ step, at: moment })
const monday = at('attempt', '2026-03-02T09:00:00.000Z')
const tuesday = at('attempt', '2026-03-03T15:00:00.000Z')

describe('calling in vain', () => {
  test.each([
    ['nothing before', [], '2026-03-02', 'attempt'],
    ['once before', [monday], '2026-03-03', 'attempt'],
    ['twice before, on the fifth day', [tuesday, monday], '2026-03-06', 'unreached'],
    ['twice before, but the first is six days ago', [tuesday, monday], '2026-03-07', 'attempt'],
    ['three times on one day', [monday, monday], '2026-03-02', 'unreached'],
    ['the referrer knows already', [monday, tuesday, at('unreached', '2026-03-04T09:00:00.000Z')], '2026-03-04', 'attempt'],
    ['what is no attempt does not count', [at('receive', '2026-03-02T09:00:00.000Z'), monday], '2026-03-03', 'attempt'],
  ] as const)('%s', (_, timeline, today, step) => {
    expect(attemptNow(timeline, today)).toBe(step)
  })

  test('a day is a day in the Netherlands: half past midnight there is still the evening before elsewhere', () => {
    const justAfterMidnight = at('attempt', '2026-03-01T23:30:00.000Z')
    expect(attemptNow([justAfterMidnight, tuesday], '2026-03-06')).toBe('unreached')
  })

  test('is counted from the first to the last, with the one that was told', () => {
    const told = at('unreached', '2026-03-04T09:00:00.000Z')
    expect(attemptsOf([told, tuesday, at('receive', '2026-03-02T08:00:00.000Z'), monday])).toEqual([monday, tuesday, told])
  })

  test('leads to a letter once the referrer was told, until there is contact', () => {
    const told = [monday, tuesday, at('unreached', '2026-03-04T09:00:00.000Z')]
    expect(isUnreached([monday, tuesday])).toBe(false)
    expect([mayWriteLetter('received', [monday, tuesday]), mayWriteLetter('received', told), mayWriteLetter('contacted', told)]).toEqual([
      false,
      true,
      false,
    ])
  })

  test('begins anew when the referral is taken up again', () => {
    const before = [at('unreached', '2026-03-04T09:00:00.000Z'), tuesday, monday]
    const again = [at('reopen', '2026-03-05T09:00:00.000Z'), ...before]
    expect([isUnreached(again), attemptsOf(again), attemptNow(again, '2026-03-05')]).toEqual([false, [], 'attempt'])
  })
})

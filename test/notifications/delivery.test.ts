import { describe, expect, test } from 'vitest'
import { type MailFailureCode, nextAttempt } from '../../src/notifications/delivery.ts'
import type { MailKind } from '../../src/notifications/message.ts'

const minute = 60_000
const createdAt = new Date('2026-03-02T09:00:00Z')

/** The minutes after a mail was made at which it is tried, as long as every attempt fails. */
function attemptsOf(kind: MailKind, failure: MailFailureCode = 'unreachable'): number[] {
  const tried: number[] = []
  for (let next: Date | undefined = createdAt; next; ) {
    tried.push((next.getTime() - createdAt.getTime()) / minute)
    next = nextAttempt({ kind, createdAt, attempts: tried.length }, failure, next)
  }
  return tried
}

describe('a mail that does not get through', () => {
  test('is tried again after a minute, then after twice as long each time, up to six hours, for three days', () => {
    const tried = attemptsOf('news')
    expect(tried.slice(0, 10)).toEqual([0, 1, 3, 7, 15, 31, 63, 127, 255, 511])
    const pauses = tried.slice(9).map((at, index, all) => at - (all[index - 1] ?? at))
    expect(pauses.slice(1, -1).every((pause) => pause === 6 * 60)).toBe(true)
    expect(tried.at(-1)).toBe(72 * 60)
  })

  test.each(['news', 'notice', 'invitation'] as const)('is given up three days after it was made (%s)', (kind) => {
    const late = new Date(createdAt.getTime() + 72 * 60 * minute)
    expect(nextAttempt({ kind, createdAt, attempts: 30 }, 'timeout', new Date(late.getTime() - 1))).toEqual(late)
    expect(nextAttempt({ kind, createdAt, attempts: 31 }, 'timeout', late)).toBeUndefined()
  })

  test('is given up sooner when its link would not work any more', () => {
    expect(attemptsOf('recovery')).toEqual([0, 1, 3, 7, 10])
  })

  test('is not tried again when nobody lives at that address', () => {
    expect(attemptsOf('news', 'rejected_address')).toEqual([0])
  })
})

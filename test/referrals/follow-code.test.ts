import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endsIn, manyDigits, newFollowCode, readFollowCode, readLastDigits, writeFollowCode } from '../../src/referrals/follow-code.ts'
import { comingOf, standingOf } from '../../src/referrals/followed.ts'

const many = Array.from({ length: 2_000 }, newFollowCode)

describe('a code', () => {
  test('is twelve signs, of which none looks like another', () => {
    for (const code of many) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/)
    expect(new Set(many.join('')).size).toBe(32)
  })

  test('is never the same, and each sign comes about as often', () => {
    expect(new Set(many).size).toBe(many.length)
    const counts = new Map<string, number>()
    for (const sign of many.join('')) counts.set(sign, (counts.get(sign) ?? 0) + 1)
    const expected = (many.length * 12) / 32
    for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(expected * 0.25)
  })

  test('is written in three groups of four, and read back as it was', () => {
    for (const code of many.slice(0, 50)) {
      expect(writeFollowCode(code)).toMatch(/^.{4}-.{4}-.{4}$/)
      expect(readFollowCode(writeFollowCode(code))).toBe(code)
    }
  })

  test.each([
    ['7k2m-94tx-01bv', '7K2M94TX01BV'],
    ['  7K2M 94TX 01BV ', '7K2M94TX01BV'],
    ['7K2M94TXOlBV', '7K2M94TX01BV'],
    ['7k2m.94tx.oIbv', '7K2M94TX01BV'],
    ['7K2M–94TX—01BV', '7K2M94TX01BV'],
    ['7K2M\u00a094TX\n01BV', '7K2M94TX01BV'],
    ['code: 7K2M-94TX-01BV', '7K2M94TX01BV'],
    ['７Ｋ２Ｍ９４ＴＸ０１ＢＶ', '7K2M94TX01BV'],
    ['7\u041a2\u041c-94\u0422\u0425-01\u0412V', '7K2M94TX01BV'],
    ['7\u043a2\u043c-94\u0442\u0445-\u043e1\u0432V', '7K2M94TX01BV'],
    ['7\u039a2\u039c-94\u03a4\u03a7-\u039f\u0399\u0392V', '7K2M94TX01BV'],
    ['\u0667K\u0662M-\u0669\u0664TX-\u0660\u0661BV', '7K2M94TX01BV'],
    ['\u06f7K\u06f2M-\u06f9\u06f4TX-\u06f0\u06f1BV', '7K2M94TX01BV'],
    ['\u200f7K2M-94TX-01BV\u200e', '7K2M94TX01BV'],
  ])('%j is understood', (typed, code) => {
    expect(readFollowCode(typed)).toBe(code)
  })

  test.each(['', '7K2M-94TX-01B', '7K2M-94TX-01BVV', '7K2M-94TX-01BU', '7K2M/94TX/01BV', '7K2M-94TX-01BЖ', 'é'.repeat(12)])(
    '%j is none',
    (typed) => {
      expect(readFollowCode(typed)).toBeUndefined()
    },
  )

  test('is read from anything without breaking', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const code = readFollowCode(typed)
        expect(code === undefined || /^[0-9A-HJKMNP-TV-Z]{12}$/.test(code)).toBe(true)
      }),
    )
  })
})

test.each([
  ['5678', '5678'],
  [' 56 78 ', '5678'],
  ['06-12 34 56 78', '12345678'],
  ['+31 6 12345678', '12345678'],
  ['\u0665\u0666\u0667\u0668', '5678'],
  ['\u06f5\u06f6\u06f7\u06f8', '5678'],
  ['５６７８', '5678'],
  ['567', undefined],
  ['vier', undefined],
  ['5678a', undefined],
  ['1'.repeat(16), undefined],
])('of %j the last digits are %j', (typed, digits) => {
  expect(readLastDigits(typed)).toBe(digits)
})

test('nothing is the end of a number that is gone', () => {
  expect(endsIn('0612345678', '5678')).toBe(true)
  expect(endsIn('0612345678', '4567')).toBe(false)
  expect(endsIn('', '5678')).toBe(false)
  expect(endsIn('0612345678', '')).toBe(false)
  expect(endsIn('0612345678', '99995678')).toBe(true)
  expect(endsIn('0612345678', '99995678', manyDigits)).toBe(false)
  expect(endsIn('0612345678', '5678', manyDigits)).toBe(false)
  expect(endsIn('0612345678', '12345678', manyDigits)).toBe(true)
})

const asked = { revokedAt: null, erasedAt: null, isShared: true, status: 'received' } as const
test.each([
  ['everything while it runs', {}, 'running'],
  ['how it ended', { status: 'no_capacity' }, 'ended'],
  ['nothing about people once consent is withdrawn, whatever else', { isShared: false, status: 'declined_by_caregiver' }, 'withdrawn'],
  ['nothing once there is a newer code', { revokedAt: '2026-11-22' }, 'dead'],
  ['nothing once it is erased', { erasedAt: '2026-11-22', isShared: false, status: 'completed' }, 'dead'],
] as const)('a code opens %s', (_, changes, standing) => {
  expect(standingOf({ ...asked, ...changes })).toBe(standing)
})

test('what comes are the promises that were not reached yet, with their days', () => {
  const counted = { clockFrom: '2026-11-23', pausedFrom: null, pausedUntil: null }
  const agreed = {
    responseTimes: { receive: 1, contact: 2, match: 5, start: 10, complete: 60 },
    terms: { noonRule: false, evaluateAfterWeeks: null, pauses: [] },
  }
  const weeks = { ...agreed, terms: { ...agreed.terms, evaluateAfterWeeks: 6 } }
  const until = [
    { status: 'contacted', day: '2026-11-30' },
    { status: 'matched', day: '2026-12-07' },
  ]
  expect(comingOf({ status: 'contacted', ...counted }, agreed, [])).toEqual([...until, { status: 'started', day: '2027-02-17' }])
  expect(comingOf({ status: 'contacted', ...counted }, weeks, [])).toEqual([...until, { status: 'started', weeks: 6 }])
  expect(comingOf({ status: 'started', ...counted }, weeks, [])).toEqual([{ status: 'started', day: '2027-01-04' }])
  expect(comingOf({ status: 'completed', ...counted }, agreed, [])).toEqual([])
  expect(comingOf({ status: 'draft', ...counted, clockFrom: null }, agreed, [])).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { isDialable, readTelephone, writeTelephone } from '../../src/platform/telephone.ts'

describe('a number is read however people write it', () => {
  test.each([
    ['0612345678', '0612345678'],
    ['06-12345678', '0612345678'],
    ['06 12 34 56 78', '0612345678'],
    ['06.12.34.56.78', '0612345678'],
    ['06/12345678', '0612345678'],
    ['(06) 12345678', '0612345678'],
    ['06\u00a012345678', '0612345678'],
    ['06–12345678', '0612345678'],
    ['+31612345678', '0612345678'],
    ['+31 6 1234 5678', '0612345678'],
    ['+31 (0)6 12345678', '0612345678'],
    ['0031 6 12345678', '0612345678'],
    ['0031(0)612345678', '0612345678'],
    ['073-123 45 67', '0731234567'],
    ['(073) 123 45 67', '0731234567'],
    ['+32 470 12 34 56', '+32470123456'],
    ['0032 470 12 34 56', '+32470123456'],
    ['+90 (212) 555 0123', '+902125550123'],
  ])('%j is %s', (typed, number) => {
    expect(readTelephone(typed)).toBe(number)
  })
})

describe('what nobody can ring is not read', () => {
  test.each(['', '06', '061234567', '06123456789', '12345678', '6 12345678', '+31', '+31 6 1234567', '+31 6 123456789', '+0612345678'])(
    '%j',
    (typed) => {
      expect(readTelephone(typed)).toBeUndefined()
    },
  )
  test.each(['06 1234567a', 'bel mij', '06-12345678 na zes uur', '+12', `+${'1'.repeat(16)}`, '²061234567'])('%j', (typed) => {
    expect(readTelephone(typed)).toBeUndefined()
  })
})

test.each([
  ['0612345678', '06-12 34 56 78'],
  ['0731234567', '073-123 45 67'],
  ['08002000', '0800-2000'],
  ['08003355555', '0800-33 55 555'],
  ['09001234', '0900-1234'],
  ['+32470123456', '+32470123456'],
  ['112', '112'],
])('people read %s as %s', (number, written) => {
  expect(writeTelephone(number)).toBe(written)
})

test.each([
  '0612345678',
  '000-7654321',
  '0800 2000',
  '0900-1234',
  '0800-1234567',
  '14 073',
  '112',
  '113',
  '116 117',
  '1888',
  '+32 470 12 34 56',
])('%s can be dialled', (number) => {
  expect(isDialable(number)).toBe(true)
})
test.each(['', '073-12345', '12345', '0800', '14 73', '114', 'bel mij'])('%j cannot', (number) => {
  expect(isDialable(number)).toBe(false)
})

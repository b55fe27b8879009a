import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holdsBsn } from '../../src/platform/bsn.ts'

describe('somebody who types a citizen service number is warned', () => {
  test.each([
    '111222333',
    '123456782',
    'Haar BSN is 111222333.',
    'bsn:111222333',
    '111.222.333',
    '111 222 333',
    '111-222-333',
    '1112.22.333',
    '11 12 22 333',
    '111\u00a0222\u00a0333',
    '12-03-1945, 111222333',
    '111222333 12-03-1945',
    'Kamer 82 111222333',
    'Bel 06-12345678 111222333',
    '000000012',
  ])('%j', (text) => {
    expect(holdsBsn(text)).toBe(true)
  })
})

describe('somebody who types another number is left alone', () => {
  test.each([
    ['111222334', 'fails the eleven-test'],
    ['000000000', 'is only noughts'],
    ['11122233', 'has eight digits'],
    ['1112223330', 'has ten digits'],
    ['0111222333', 'has ten digits, of which the last nine would pass'],
    ['111222333444', 'goes on'],
    ['0411 122 233 30', 'goes on behind a space'],
    ['06-12345678', 'is a telephone number'],
    ['+31 6 12345610', 'is a telephone number whose last nine digits pass'],
    ['+31 (0)6 12345610', 'has the nought in brackets'],
    ['+31612345610', 'is written in one go'],
    ['0031 6 12345610', 'begins with 00'],
    ['+31 73 123 45 10', 'is a telephone number on land'],
    ['(0031) 731234510', 'has its country in brackets'],
    ['+32 612 34 56 10', 'is a telephone number in Belgium'],
    ['Geboren op 12-03-1945', 'is a date'],
    ['', 'is nothing'],
  ])('%j %s', (text) => {
    expect(holdsBsn(text)).toBe(false)
  })
})

/** By the rule of the law: nine weights, of which the last is minus one. */
const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
const passes = (number: string) => weights.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0) % 11 === 0
const nineDigits = fc.integer({ min: 1, max: 999_999_999 }).map((number) => String(number).padStart(9, '0'))

test('of all numbers of nine digits people are warned of exactly those that pass the eleven-test', () => {
  const rule = fc.property(nineDigits, (number) => {
    expect(holdsBsn(`nummer ${number}, dus`)).toBe(passes(number))
  })
  fc.assert(rule, { numRuns: 1000 })
})

test('no telephone number of ten digits is taken for one, however it is spaced', () => {
  const spaced = fc.array(fc.constantFrom('', ' ', '-', '.'), { minLength: 8, maxLength: 8 })
  const telephone = fc.property(nineDigits, spaced, (number, gaps) => {
    expect(holdsBsn(`0${[...number].map((digit, at) => digit + (gaps[at] ?? '')).join('')}`)).toBe(false)
  })
  fc.assert(telephone, { numRuns: 1000 })
})

test('no Dutch telephone number with its country is taken for one', () => {
  const written = fc.constantFrom('+31', '+31 ', '0031', '0031 ', '+31-', '+31 (0)', '+31(0)', '0031 (0) ')
  const abroad = fc.property(written, nineDigits, fc.boolean(), (country, number, isSpaced) => {
    expect(holdsBsn(country + (isSpaced ? `${number[0]} ${number.slice(1)}` : number))).toBe(false)
  })
  fc.assert(abroad, { numRuns: 1000 })
})

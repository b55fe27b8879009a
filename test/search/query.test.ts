import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pc4Of } from '../../src/platform/postcode.ts'
import { readQuery, type SearchQuery, supportTypesOf, writeQuery } from '../../src/search/query.ts'

const read = (address: string) => readQuery(new URLSearchParams(address))
const nothing: SearchQuery = {
  words: '',
  kinds: [],
  group: '',
  dayPart: '',
  cost: '',
  onlyFree: false,
  openNow: false,
  postcode: '',
  page: 1,
}

describe('an address says what somebody looks for', () => {
  test.each([
    ['', {}],
    ['q=+logeren++', { words: 'logeren' }],
    ['q=Cafe%CC%81', { words: 'Café' }],
    ['soort=talk&soort=hotel&soort=stay&soort=guest_house', { kinds: ['stay', 'talk', 'guest_house'] }],
    ['voor=dementia&wanneer=night&kosten=free&vrij=1', { group: 'dementia', dayPart: 'night', cost: 'free', onlyFree: true }],
    ['voor=iedereen&wanneer=ooit&kosten=veel&vrij=ja', {}],
    ['voor=constructor&kosten=__proto__&soort=toString', {}],
    ['postcode=+5247+AB+', { postcode: '5247' }],
    ['pagina=3', { page: 3 }],
    ['pagina=0', {}],
    ['pagina=-2', {}],
    ['pagina=twee', {}],
    ['pagina=99999999999999999999', { page: 1000 }],
    ['onbekend=1&q=maatje&q=tweede', { words: 'maatje' }],
  ])('%s', (address, asked) => {
    expect(read(address)).toEqual({ ...nothing, ...asked })
  })

  const names = fc.constantFrom('q', 'soort', 'voor', 'wanneer', 'kosten', 'vrij', 'postcode', 'pagina', 'iets')
  const known = fc.constantFrom('stay', 'talk', 'hospice', 'dementia', 'night', 'wlz', 'self_pay', '1', '2', '5247 AB')
  const long = fc.string({ unit: fc.constantFrom('🦔', ' ', 'e\u0301'), minLength: 150, maxLength: 250 })
  const values = fc.oneof(known, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), long)
  const fields = fc.array(fc.tuple(names, values), { maxLength: 12 }).map((asked) => new URLSearchParams(asked))
  const addresses = fc.oneof(
    fields,
    fc.string({ unit: 'binary' }).map((text) => new URLSearchParams(text)),
  )

  test('whatever it is, it can be read, and asks for a page that can exist', () => {
    const readable = fc.property(addresses, (address) => {
      const { words, postcode, page } = readQuery(address)
      expect(words.length).toBeLessThanOrEqual(200)
      expect(postcode.length).toBeLessThanOrEqual(20)
      expect(page).toBeGreaterThanOrEqual(1)
      expect(page).toBeLessThanOrEqual(1000)
    })
    fc.assert(readable, { numRuns: 500 })
  })

  test('and the address we write of it says the same', () => {
    const faithful = fc.property(addresses, (address) => {
      const query = readQuery(address)
      expect(read(writeQuery(query))).toEqual(query)
    })
    fc.assert(faithful, { numRuns: 500 })
  })

  test('and asks for nothing more', () => {
    expect(writeQuery(nothing)).toBe('')
    expect(writeQuery({ words: 'a b&c', kinds: ['stay', 'talk'], page: 1 })).toBe('q=a+b%26c&soort=stay&soort=talk')
  })
})

test.each([
  ['5247', '5247'],
  ['5247AB', '5247'],
  ['5247 ab', '5247'],
  ['0247', undefined],
  ['524', undefined],
  ['52470', undefined],
  ['Rosmalen', undefined],
  ['', undefined],
])('somebody who types %j measures from %s', (postcode, pc4) => {
  expect(pc4Of(postcode)).toBe(pc4)
})

test('a kind of help and one of its support types together are each asked for once', () => {
  expect(supportTypesOf(['daytime', 'together', 'day_care'])).toEqual(['day_care', 'care_farm', 'meeting_center', 'adapted_holiday'])
})

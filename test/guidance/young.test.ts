import { describe, expect, test } from 'vitest'
import { ageWords, readAge, waysToAsk, youngAges } from '../../src/guidance/young.ts'
import { chooseYoungHelp, type YoungOffer } from '../../src/guidance/young-help.ts'
import { addDays, addMonths } from '../../src/platform/day.ts'

const today = '2026-12-01'
const offer = (name: string, changes: Partial<YoungOffer> = {}): YoungOffer => ({
  slug: name,
  name,
  place: 'Stein',
  types: ['young_carers'],
  minAge: null,
  maxAge: null,
  available: null,
  verifiedOn: today,
  verifyEveryMonths: 6,
  ...changes,
})
const namesOf = (...asked: Parameters<typeof chooseYoungHelp>) => chooseYoungHelp(...asked).map(({ offer: { name } }) => name)

describe('the age that somebody chose', () => {
  test('is one of three groups, or it is none', () => {
    expect(youngAges.map((age) => readAge(ageWords[age]))).toEqual([...youngAges])
    expect([readAge(undefined), readAge('14'), readAge('')]).toEqual([undefined, undefined, undefined])
  })

  test('says how help is asked for: below sixteen always together with an adult', () => {
    expect(waysToAsk('under12')).toEqual(['together'])
    expect(waysToAsk('from12')).toEqual(['together'])
    expect(waysToAsk('from16')).toEqual(['alone'])
    expect(waysToAsk(undefined)).toEqual(['together', 'alone'])
  })
})

describe('help for a young carer', () => {
  const ages = [
    offer('tot 12', { maxAge: 11 }),
    offer('12 tot 18', { minAge: 12, maxAge: 18 }),
    offer('vanaf 27', { minAge: 27 }),
    offer('vanaf 28', { minAge: 28 }),
  ]

  test.each([
    ['under12', ['tot 12']],
    ['from12', ['12 tot 18']],
    ['from16', ['12 tot 18', 'vanaf 27']],
    [undefined, ['12 tot 18', 'tot 12', 'vanaf 27', 'vanaf 28']],
  ] as const)('suits the age (%s)', (age, names) => {
    expect(namesOf(ages, age, today)).toEqual(names)
  })

  test('is first what is there for young carers, and never care for somebody else', () => {
    const offers = [
      offer('steunpunt', { types: ['support_centre', 'day_care'] }),
      offer('lotgenoten', { types: ['peer_support', 'meeting_center'] }),
      offer('dagopvang', { types: ['day_care'] }),
      offer('jongeren', { types: ['peer_support', 'young_carers'] }),
    ]
    expect(chooseYoungHelp(offers, 'from12', today).map((help) => [help.offer.name, help.kind])).toEqual([
      ['jongeren', 'young_carers'],
      ['lotgenoten', 'peer_support'],
      ['steunpunt', 'support_centre'],
    ])
  })

  test('that is full or long unchecked comes last and says so', () => {
    const offers = [
      offer('a vol', { available: 0 }),
      offer('b oud', { verifiedOn: addDays(addMonths(today, -6), -1) }),
      offer('c', { available: 1 }),
    ]
    expect(chooseYoungHelp(offers, undefined, today).map(({ offer: { name }, isFull, isStale }) => [name, isFull, isStale])).toEqual([
      ['c', false, false],
      ['a vol', true, false],
      ['b oud', false, true],
    ])
  })

  test('is four at most', () => {
    expect(
      namesOf(
        Array.from({ length: 9 }, (_, at) => offer(`h${at}`)),
        undefined,
        today,
      ),
    ).toEqual(['h0', 'h1', 'h2', 'h3'])
  })
})

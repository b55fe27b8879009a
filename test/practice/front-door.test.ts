import { describe, expect, test } from 'vitest'
import { answerPlace } from '../../src/practice/front-door.ts'
import type { PracticeName } from '../../src/practice/practice.ts'

const practices: PracticeName[] = [
  { slug: 'den-bosch', name: "'s-Hertogenbosch", alsoKnownAs: null },
  { slug: 'bergen-op-zoom', name: 'Bergen op Zoom', alsoKnownAs: null },
  { slug: 'ede', name: 'Ede', alsoKnownAs: null },
  { slug: 'edemeer', name: 'Edemeer', alsoKnownAs: null },
  { slug: 'land-van-cuijk', name: 'Land van Cuijk', alsoKnownAs: 'Boxmeer, Cuijk' },
  { slug: 'fryslan', name: 'Súdwest-Fryslân', alsoKnownAs: null },
]

const askName = (typed: string) => answerPlace({ typed, pc4: '', area: undefined, practices })
const askPostcode = (area: { place: string; slug: string | null } | undefined) =>
  answerPlace({ typed: '5247 AB', pc4: '5247', area, practices })

describe('somebody who types the name of a municipality comes where they meant', () => {
  test.each([
    ["'s-Hertogenbosch", 'den-bosch'],
    ['’s-Hertogenbosch', 'den-bosch'],
    ['‘s Hertogenbosch', 'den-bosch'],
    ['S-HERTOGENBOSCH', 'den-bosch'],
    ['shertogenbosch', 'den-bosch'],
    ['Hertogenbosch', 'den-bosch'],
    ['Den Bosch', 'den-bosch'],
    ['den bosch', 'den-bosch'],
    ['Den-Bosch', 'den-bosch'],
    ['gemeente Den Bosch', 'den-bosch'],
    ["Gemeente 's-Hertogenbosch", 'den-bosch'],
    ['Land van Cuijk', 'land-van-cuijk'],
    ['Cuijk', 'land-van-cuijk'],
    ['boxmeer', 'land-van-cuijk'],
    ['bergen-op-zoom', 'bergen-op-zoom'],
    ['Bergen', 'bergen-op-zoom'],
    ['Sudwest Fryslan', 'fryslan'],
    ['Ede', 'ede'],
    ['Edem', 'edemeer'],
  ])('%s is %s', (typed, slug) => {
    expect(askName(typed)).toEqual({ kind: 'practice', slug })
  })
})

describe('somebody is asked again, with what they typed', () => {
  test.each(['Utrecht', 'Be', 'B', '12', '52470', "'s-", '?', 'constructor', 'Bergen op Zoom en Ede'])('after %j', (typed) => {
    expect(askName(typed)).toEqual({ kind: 'unknown_name', typed })
  })

  test('when more than one municipality begins that way', () => {
    const two = [...practices, { slug: 'bergeijk', name: 'Bergeijk', alsoKnownAs: null }]
    expect(answerPlace({ typed: 'Berge', pc4: '', area: undefined, practices: two })).toEqual({ kind: 'unknown_name', typed: 'Berge' })
  })

  test('after nothing', () => {
    expect(askName('')).toEqual({ kind: 'empty' })
  })
})

describe('somebody who types a postcode', () => {
  test('comes in the practice of its municipality', () => {
    expect(askPostcode({ place: 'Rosmalen', slug: 'den-bosch' })).toEqual({ kind: 'practice', slug: 'den-bosch' })
  })

  test('hears the name of the place when its municipality does not take part', () => {
    expect(askPostcode({ place: 'Rosmalen', slug: null })).toEqual({ kind: 'unknown_postcode', pc4: '5247', place: 'Rosmalen' })
  })

  test('hears that we do not know it', () => {
    expect(askPostcode(undefined)).toEqual({ kind: 'unknown_postcode', pc4: '5247', place: undefined })
  })
})

import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../src/directory/name-words.ts'
import {
  nameLikeness,
  type OfferingMarks,
  type OrganisationMarks,
  offeringLikeness,
  organisationLikeness,
  type Place,
  thresholds,
} from '../../src/directory/similarity.ts'

const verdict = (score: number) => (score >= thresholds.likely ? 'likely' : score >= thresholds.possible ? 'possible' : 'other')

const organisation = (name: string, more: Partial<OrganisationMarks> = {}): OrganisationMarks => ({
  name,
  kvk: null,
  url: null,
  phones: [],
  places: [],
  ...more,
})
const organisations = (one: OrganisationMarks, other: OrganisationMarks) => {
  const [there, back] = [organisationLikeness(one, other), organisationLikeness(other, one)]
  expect(there.score, 'the order of the two does not matter').toBeCloseTo(back.score, 5)
  return verdict(there.score)
}

describe('somebody who names an organisation hears that it is there already', () => {
  test.each([
    ['Logeerhuis De Linde', 'De Linde logeerhuis'],
    ['Logeerhuis De Linde', 'Stichting Logeerhuis de Linde'],
    ['Logeerhuis De Linde (voorbeeld)', 'logeerhuis de linde b.v.'],
    ['Logeerhuis De Linde', 'LOGEER HUIS DE LINDE'],
    ['Zorgboerderij Café Élan', 'zorgboerderij cafe elan'],
    ['Dagopvang De Kastanje', 'Dagopvang de Kastanie'],
    ['Dagopvang De Kastanje', 'Dagbesteding De Kastanje'],
    ['Vrijwilligers Nabij', 'Nabij vrijwilligerswerk'],
    ['Van Dijk & Zonen Zorg', 'Van Dijk en Zonen zorg V.O.F.'],
    ['Hospice Zonnebloem', 'Hospice Zonneboem'],
    ['Huisartsenpraktijk Maasoever', 'Huisartspraktijk Maasoever'],
    ['Buurtkracht Rosmalen', 'Coöperatie Buurtkracht Rosmalen U.A.'],
  ])('%s, %s', (one, other) => {
    expect(organisations(organisation(one), organisation(other))).toBe('likely')
  })

  test.each([
    ['Zorgboerderij De Linde', 'Huisartsenpraktijk De Linde'],
    ['De Linde', 'Logeerhuis De Linde'],
    ['Dagopvang De Kastanje', 'Dagopvang De Kastanje Rosmalen'],
  ])('%s, %s: only as something that bears a name like it', (one, other) => {
    expect(organisations(organisation(one), organisation(other))).toBe('possible')
  })

  test.each([
    ['Thuiszorg Oost', 'Thuiszorg West'],
    ['Buurtzorg Stein', 'Buurtzorg Elsloo'],
    ['Logeerhuis De Linde', 'Logeerhuis De Wilg'],
    ['Logeerhuis De Linde', 'Logeerhuis De Winde'],
    ['gemeente Stein', "gemeente 's-Hertogenbosch"],
    ['Ontmoetingscentrum 1', 'Ontmoetingscentrum 2'],
    ['Wijkteam 12', 'Wijkteam 21'],
    ['Stichting Samen', 'Stichting Anders'],
    ['Zorggroep Maas', 'Zorggroep Waal'],
    ['', 'Logeerhuis De Linde'],
    ['🌳🌳', 'שלום'],
  ])('%s, %s: not at all', (one, other) => {
    expect(organisations(organisation(one), organisation(other))).toBe('other')
  })
})

describe('what is equal besides the name', () => {
  const [one, other] = ['Dagopvang De Kastanje', 'Dagopvang De Kastanje Rosmalen']

  test('raises it: a telephone number, however it is written', () => {
    expect(organisations(organisation(one, { phones: ['000-1234567'] }), organisation(other, { phones: ['+31 00 1234567'] }))).toBe(
      'likely',
    )
  })

  test('raises it: one front door', () => {
    const at = (address: string, postcode: string) => [{ address, postcode, place: 'Rosmalen' }]
    const [door, neighbour] = [at('Dorpsstraat 12 a', '5247 AB'), at('Dorpsstraat 14', '5247ab')]
    expect(organisations(organisation(one, { places: door }), organisation(other, { places: at('dorpsstr. 12', '5247ab') }))).toBe('likely')
    expect(organisations(organisation(one, { places: door }), organisation(other, { places: neighbour }))).toBe('possible')
  })

  test('raises it: one site', () => {
    const [site, page] = ['https://www.kastanje.example/', 'http://kastanje.example/rosmalen']
    expect(organisations(organisation(one, { url: site }), organisation(other, { url: page }))).toBe('likely')
  })

  test('settles it: one Chamber of Commerce number, whatever the names', () => {
    expect(organisations(organisation('Kwiek', { kvk: '70000001' }), organisation('Zorg aan huis', { kvk: '70000001' }))).toBe('likely')
  })

  test('two Chamber of Commerce numbers are two organisations, whatever the names', () => {
    expect(organisations(organisation(one, { kvk: '70000001' }), organisation(one, { kvk: '70000002' }))).toBe('possible')
  })

  test('a number alone says nothing: a reception answers for many', () => {
    expect(organisations(organisation('Kwiek', { phones: ['0001234567'] }), organisation('Wilg', { phones: ['0001234567'] }))).toBe('other')
  })
})

describe('somebody who names an offering hears that it is there already', () => {
  const wilg = { id: 'wilg', name: 'Logeerhuis De Wilg', kvk: null }
  const nabij = { id: 'nabij', name: 'Vrijwilligers Nabij', kvk: null }
  const rosmalen: Place = { postcode: '5247 AB', address: 'Dorpsstraat 12', place: 'Rosmalen' }
  const engelen: Place = { postcode: '5221 CD', address: 'Heuvel 3', place: 'Engelen' }
  const offering = (name: string, more: Partial<OfferingMarks> = {}): OfferingMarks => ({
    name,
    types: [],
    phone: '',
    url: '',
    place: null,
    organisation: wilg,
    ...more,
  })
  const offerings = (one: OfferingMarks, other: OfferingMarks) => {
    const [there, back] = [offeringLikeness(one, other), offeringLikeness(other, one)]
    expect(there.score).toBeCloseTo(back.score, 5)
    return verdict(there.score)
  }

  test('the same of the same provider, in other words', () => {
    expect(offerings(offering('Weekend logeren bij De Wilg'), offering('Logeren weekend de Wilg'))).toBe('likely')
  })

  test('but not its two sites', () => {
    expect(offerings(offering('Dagopvang', { place: rosmalen }), offering('Dagopvang', { place: engelen }))).toBe('other')
    expect(offerings(offering('Dagopvang De Wilg', { place: rosmalen }), offering('Dagopvang De Wilg', { place: engelen }))).toBe('other')
  })

  test('and not what a telephone number alone shares, for one number serves all that somebody offers', () => {
    const phone = '0001234567'
    expect(offerings(offering('Nachtzorg', { phone }), offering('Dagopvang', { phone }))).toBe('other')
  })

  test('what many offer under one name is one thing only with one provider', () => {
    expect(offerings(offering('Dagopvang'), offering('Dagopvang'))).toBe('likely')
    expect(offerings(offering('Dagopvang'), offering('Dagopvang', { organisation: nabij }))).toBe('other')
  })

  test('what is known by a name is one thing also where two providers are written down, in one house', () => {
    const [one, other] = [
      offering('Logeerhuis De Wilg', { place: rosmalen }),
      offering('De Wilg', { place: rosmalen, organisation: nabij }),
    ]
    expect(offerings(one, other)).toBe('likely')
  })

  test('other kinds of help are other offerings, shown as such', () => {
    expect(offerings(offering('De Wilg', { types: ['day_care'] }), offering('De Wilg', { types: ['meals'] }))).toBe('possible')
  })
})

describe('names of any kind', () => {
  test('are compared without accents, brackets, legal forms and articles', () => {
    expect(wordsOf("Stichting 't Lindehuis (voorbeeld) B.V.")).toEqual(['lindehuis'])
    expect(wordsOf('De Stichting')).toEqual(['de', 'stichting'])
  })

  test('take no longer when they are long', () => {
    const [one, other] = ['x'.repeat(10_000), 'x y '.repeat(2_500)]
    const before = performance.now()
    expect(nameLikeness(one, other).score).toBeLessThanOrEqual(1)
    expect(performance.now() - before).toBeLessThan(100)
  })
})

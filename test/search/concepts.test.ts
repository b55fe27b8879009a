import { describe, expect, test } from 'vitest'
import { groupByAge } from '../../src/search/ages.ts'
import { conceptsIn, stockConceptsIn, tellingOf } from '../../src/search/concepts.ts'
import { languagesOf } from '../../src/search/spoken.ts'
import { understand } from '../../src/search/understanding.ts'
import { keysIn, wordsIn } from '../../src/search/words.ts'

const told = (text: string) => tellingOf(wordsIn(text)).map(({ word }) => word)
const codesIn = (text: string) =>
  conceptsIn(keysIn(told(text).join(' '))).flatMap(({ concepts }) => concepts.flatMap(({ means }) => means.map(([code]) => code)))

describe('words have the meanings of the thesaurus', () => {
  test.each([
    ['alzheimer', 'dementia'],
    ['logeerhuisje', 'guest_house'],
    ['dialyse', 'chronic_illness'],
    ['vannacht', 'night'],
    ['gönüllüler', 'volunteer_buddy'],
    ['الرعاية النهارية', 'day_care'],
  ])('%s: %s', (text, code) => {
    expect(codesIn(text)).toContain(code)
  })

  test('what is said of one of the family is said of another', () => {
    expect(codesIn('iemand past op mijn oma')).toEqual(expect.arrayContaining(codesIn('iemand past op mijn moeder')))
  })

  test('a word within a longer phrase says less', () => {
    const inPhrase = conceptsIn(keysIn('kind beperking')).filter(({ isWithin }) => isWithin)
    expect(inPhrase.map(({ length }) => length)).toEqual([1, 1])
  })
})

test('phrases of words that tell little are read as a whole, also with fillers between', () => {
  const means = (text: string) => stockConceptsIn(wordsIn(text)).flatMap((concept) => concept.means.map(([code]) => code))
  expect(means('ik kan het nu echt niet meer')).toContain('respite_coordinator')
  expect(means('alleen te laten')).toContain('home_respite')
  expect(means('wie zorgt er dan voor hem')).toContain('replacement_care')
  expect(means('de zorg is goed')).toEqual([])
})

describe('what is denied is not asked for', () => {
  const asked = (text: string) =>
    understand(text)
      .terms.filter(({ weight }) => weight > 0.2)
      .map(({ term }) => term)
  test('a condition', () => {
    expect(asked('geen dementie maar eenzaam')).not.toContain('=dementia')
    expect(understand('geen dementie maar eenzaam').groups).toEqual([])
  })
  test('an indication, which has its own phrase', () => {
    expect(understand('logeren zonder indicatie').routes).toEqual(expect.arrayContaining(['wmo_general', 'self_pay']))
    expect(understand('logeren zonder indicatie').routes).not.toContain('wlz')
  })
  test('but a lack is a need', () => {
    expect(asked('geen vervoer naar de dagopvang')).toContain('=transport')
  })
})

describe('an age says for whom it is', () => {
  test.each([
    ['zoon van 9 met autisme', 'youth'],
    ['meisje van 17', 'youth'],
    ['mijn moeder is 84', 'older_people'],
    ['91-jarige vader', 'older_people'],
    ['vader, 78 jaar', 'older_people'],
    ['son, 9 years old', 'youth'],
    ['al 5 jaar zorg ik', undefined],
    ['van 9 tot 5', undefined],
    ['een man van 45', undefined],
    ['is 24 uur nodig', undefined],
    ['dagopvang 5247', undefined],
    ['', undefined],
  ])('%s: %s', (text, group) => {
    expect(groupByAge(text)).toBe(group)
  })
})

describe('help in a language is asked by its name or by writing in it', () => {
  test.each([
    ['Turkse vrijwilliger', ['tr']],
    ['anneme bakacak gönüllü arıyorum', ['tr']],
    ['pomoc w sprzątaniu', ['pl']],
    ['شخص يتحدث العربية', ['ar']],
    ['dagopvang dementie', []],
    ['één cliënt met financiële vragen', []],
  ])('%s', (text, languages) => {
    expect(languagesOf(text, keysIn(text))).toEqual(languages)
  })
})

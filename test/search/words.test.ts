import { describe, expect, test } from 'vitest'
import { keyOf, keysIn, wordsIn } from '../../src/search/words.ts'

describe('forms of a word are one word', () => {
  test.each([
    ['huis', 'huizen', 'huisje', 'huisjes'],
    ['slaap', 'slapen', 'slaapt', 'sliep'],
    ['brief', 'brieven', 'briefje'],
    ['reis', 'reizen'],
    ['dag', 'dagen', 'dagje', 'dagjes'],
    ['uur', 'uren', 'uurtje', 'uurtjes'],
    ['weekend', 'weekenden', 'weekendje'],
    ['klus', 'klussen', 'klusje', 'klusjes'],
    ['kamer', 'kamers', 'kamertje'],
    ['kaart', 'kaarten', 'kaartje'],
    ['krant', 'krantje', 'kranten'],
    ['wandeling', 'wandelingetje', 'wandelingen'],
    ['raam', 'ramen', 'raampje'],
    ['kind', 'kinderen', 'kindje'],
    ['stad', 'steden'],
    ['maatje', 'maatjes'],
    ['ouderen', 'oudere'],
    ['verpleegkundige', 'verpleegkundigen'],
    ['coördinator', 'coordinator', 'coördinatoren'],
    ['rijd', 'rijdt', 'reed', 'gereden'],
    ['help', 'helpt', 'helpen', 'geholpen'],
    ['gönüllü', 'gonullu'],
    ['opiekuńczy', 'opiekunczy'],
    ['مسنين', 'المسنين', 'للمسنين', 'والمسنين'],
    ['رعاية', 'الرعاية', 'رعايه'],
  ])('%s', (...forms) => {
    expect(new Set(forms.flatMap(keysIn)).size).toBe(1)
  })
})

test.each([
  ['ouders', 'ouderen'],
  ['maatje', 'maat'],
  ['bed', 'bad'],
  ['uitje', 'uit'],
  ['meisje', 'mei'],
  ['rij', 'rijden'],
  ['zorg', 'zorgboerderij'],
  ['gast', 'gat'],
])('%s and %s are two words', (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other))
})

test('a text is read as words without accents, signs and single letters', () => {
  expect(wordsIn("Eén dag p.w., 's nachts; zo'n café?")).toEqual(['een', 'dag', 'nachts', 'zo', 'cafe'])
  expect(wordsIn('Łódź, ılık, 24/7')).toEqual(['lodz', 'ilik', '24'])
  expect(wordsIn('🦔 * " \0')).toEqual([])
})

test('a number and a very long word keep their key', () => {
  expect(keyOf('5247')).toBe('5247')
  expect(keyOf('a'.repeat(500)).length).toBeLessThanOrEqual(40)
})

test('the same word has the same key however many came between', () => {
  const before = keyOf('weekendverblijf')
  for (let count = 0; count < 9000; count += 1) keyOf(`woord${count}`)
  expect(keyOf('weekendverblijf')).toBe(before)
})

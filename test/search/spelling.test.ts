import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { knownWords } from '../../src/search/concepts.ts'
import { nearWords } from '../../src/search/mistyped.ts'
import { editsBetween, shapesOf } from '../../src/search/spelling.ts'

const meet = (one: string, other: string) => shapesOf(one).some((shape) => shapesOf(other).includes(shape))

describe('mistyped words meet the right one', () => {
  test.each([
    ['a letter left out', 'dementi', 'dementie'],
    ['a letter too many', 'logeerhuiss', 'logeerhuis'],
    ['a wrong letter', 'weekent', 'weekend'],
    ['two letters swapped', 'alzehimer', 'alzheimer'],
    ['by ear', 'fisioterapie', 'fysiotherapie'],
    ['by ear and a letter', 'sgoonmaaken', 'schoonmaken'],
    ['one for two', 'vrijwiliger', 'vrijwilliger'],
    ['s for z', 'mantelsorger', 'mantelzorger'],
    ['f for v', 'ferpleging', 'verpleging'],
  ])('%s: %s', (_, typed, right) => {
    expect(meet(typed, right)).toBe(true)
  })

  test.each([
    ['zorg', 'berg'],
    ['dagopvang', 'nachtopvang'],
    ['bed', 'bad'],
    ['moeder', 'broeder'],
  ])('but not %s and %s', (one, other) => {
    expect(meet(one, other)).toBe(false)
  })
})

test.each([
  ['zorg', 'zorg', 0],
  ['zorg', 'zrog', 1],
  ['zorg', 'zorgt', 1],
  ['respijt', 'respyt', 2],
  ['alzeihmer', 'alzheimer', 2],
  ['dagopvang', 'nachtopvang', 4],
])('from %s to %s are %i letters', (one, other, edits) => {
  expect(editsBetween(one, other, 4)).toBe(edits)
  expect(editsBetween(other, one, 4)).toBe(edits)
  expect(editsBetween(one, other, 1)).toBe(Math.min(edits, 2))
})

const edited = ([word, kind, place, letter]: [string, string, number, string]): string => {
  const at = 1 + (place % (word.length - 1))
  if (kind === 'without') return word.slice(0, at) + word.slice(at + 1)
  if (kind === 'more') return word.slice(0, at) + letter + word.slice(at)
  if (kind === 'other') return word.slice(0, at) + letter + word.slice(at + 1)
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

test('with one letter wrong after the first, a word of the field is still found', () => {
  const words = [...knownWords.keys()].filter((word) => /^[a-z]{7,}$/.test(word))
  const typing = fc.tuple(
    fc.constantFrom(...words),
    fc.constantFrom('without', 'more', 'other', 'swapped'),
    fc.nat(40),
    fc.constantFrom(...letters),
  )
  fc.assert(
    fc.property(typing, (typed) => {
      const mistake = edited(typed)
      return knownWords.has(mistake) || nearWords(mistake).length > 0
    }),
    { numRuns: 400 },
  )
})

test('with two letters wrong, a long word is still found', () => {
  const found = (typed: string) => nearWords(typed).map(({ key }) => key)
  expect(found('alzeihmer')).toContain('alzheimer')
  expect(found('mantelsorgmakelar')).toContain('mantelzorgmakelar')
})

test('what is like no word of the field is no guess', () => {
  expect(['xqzwplk', 'bcdfghj', 'ab', ''].map(nearWords)).toEqual([[], [], [], []])
})

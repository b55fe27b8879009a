import { describe, expect, test } from 'vitest'
import { knownEndOf, partsOf } from '../../src/search/parts.ts'

describe('a compound is taken apart', () => {
  test.each([
    ['weekendverblijf', ['weekend', 'verblijf']],
    ['nachtzorg', ['nacht', 'zorg']],
    ['ouderengroep', ['ouderen', 'groep']],
    ['zaterdagavond', ['zaterdag', 'avond']],
    ['crisisplaatsing', ['crisis', 'plaatsing']],
    ['levenseinde', []],
    ['boodschappendienst', ['boodschappen', 'dienst']],
    ['verpleeghuisbed', ['verpleeghuis', 'bed']],
    ['jongerenweekend', ['jongeren', 'weekend']],
  ])('%s', (word, parts) => {
    expect(partsOf(word)).toEqual(parts)
  })
})

describe('what only looks like a compound stays whole', () => {
  test.each([
    'verdriet',
    'begeleider',
    'afdeling',
    'hersteld',
    'straks',
    'zorgen',
    'bedankt',
    'partner',
    'kinderen',
    'wonen',
    'xyzzyzorgplugh',
  ])('%s', (word) => {
    expect(partsOf(word)).toEqual([])
  })
})

test('of a word that is half ours, its longest beginning or end is read', () => {
  expect(knownEndOf('mantelzorgfoobar')).toBe('mantelzorg')
  expect(knownEndOf('foobarlogeerhuis')).toBe('logeerhuis')
  expect(knownEndOf('foobar')).toBeUndefined()
})

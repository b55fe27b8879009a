import { describe, expect, test } from 'vitest'
import { slugOf } from '../../src/directory/store-import.ts'
import { itemInput } from '../../src/library/input.ts'
import { phases, themes } from '../../src/library/item.ts'
import { starterSet } from '../../src/library/starter-set.ts'
import { findWords } from '../../src/practice/words.ts'
import { neverClaimed } from '../support/never-claimed.ts'

const set = starterSet('2026-12-01')

describe('the starter set', () => {
  test('has at least twelve tips with names of their own, for every theme and phase', () => {
    expect(set.length).toBeGreaterThanOrEqual(12)
    expect(new Set(set.map(({ title }) => slugOf(title, 'tip'))).size).toBe(set.length)
    expect(new Set(set.map(({ theme }) => theme))).toEqual(new Set(themes))
    expect(new Set(set.map(({ phase }) => phase))).toEqual(new Set(phases))
  })

  test('is ours to give away, with a text and without a link', () => {
    for (const { source, licence, url, body, reviewOn } of set)
      expect([source, licence, url, body.length > 200, reviewOn]).toEqual(['Adempauze', 'cc_by_4', '', true, '2027-12-01'])
  })

  test('passes the form that a coordinator changes it with', () => {
    for (const content of set) expect(itemInput.safeParse({ ...content, version: '1', key: '' }).success, content.title).toBe(true)
  })

  test.each(set.map((tip) => [tip.title, tip] as const))('says nothing that hurts or claims: %s', (_, { title, summary, body }) => {
    const text = `${title}\n${summary}\n${body}`
    expect(findWords(text)).toEqual([])
    expect(Object.entries(neverClaimed).filter(([, words]) => words.nl.test(text.toLowerCase()))).toEqual([])
  })

  test('is in short sentences: at most twenty words, ten on average', () => {
    const sentences = set
      .flatMap(({ summary, body }) => [summary, ...body.split('\n')])
      .flatMap((text) => text.replace(/^- /, '').split(/(?<=[.!?:])\s+/))
      .filter(Boolean)
      .map((sentence) => ({ sentence, words: sentence.split(/\s+/).length }))
    expect(sentences.filter(({ words }) => words > 20)).toEqual([])
    expect(sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length).toBeLessThanOrEqual(10)
  })
})

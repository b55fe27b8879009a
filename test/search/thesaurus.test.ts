import { describe, expect, test } from 'vitest'
import { recipientGroups, supportTypes, taxonomies } from '../../src/directory/taxonomy.ts'
import { thesaurus } from '../../src/search/thesaurus.ts'
import type { Entry } from '../../src/search/thesaurus-entry.ts'
import { stopWords, wordsIn } from '../../src/search/words.ts'

const languages = ['nl', 'en', 'tr', 'pl', 'ar'] as const
const forms = (entry: Entry, language: (typeof languages)[number]) => entry[language]?.split(',').map((form) => form.trim()) ?? []
const allForms = (entry: Entry) => languages.flatMap((language) => forms(entry, language))
const plain = (form: string) => form.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

describe('every code is called by name', () => {
  test.each(languages)('in %s', (language) => {
    const reached = new Set(
      thesaurus
        .filter((entry) => forms(entry, language).length > 0)
        .flatMap(({ means }) => Object.entries(means))
        .filter(([, weight]) => weight >= 0.9)
        .map(([code]) => code),
    )
    expect([...supportTypes, ...recipientGroups].filter((code) => !reached.has(code))).toEqual([])
  })
})

test('every entry has words, and no word is empty', () => {
  expect(thesaurus.filter((entry) => allForms(entry).length === 0 || allForms(entry).some((form) => form === ''))).toEqual([])
})

test('no entry says a word twice', () => {
  const twice = languages.flatMap((language) =>
    thesaurus.map((entry) => forms(entry, language).map(plain)).flatMap((entry) => entry.filter((form, at) => entry.indexOf(form) !== at)),
  )
  expect(twice).toEqual([])
})

test('no single word is one that a search leaves out', () => {
  const lost = thesaurus.flatMap(allForms).filter((form) => {
    const [word = '', ...more] = wordsIn(form)
    return more.length === 0 && stopWords.has(word)
  })
  expect(lost).toEqual([])
})

test('an entry points at codes that exist, from 0.2 to 1', () => {
  const known = new Set<string>(Object.values(taxonomies).flat())
  const wrong = thesaurus.filter(({ means }) => {
    const pointed = Object.entries(means)
    return pointed.length === 0 || pointed.some(([code, weight]) => !known.has(code) || weight < 0.2 || weight > 1)
  })
  expect(wrong).toEqual([])
})

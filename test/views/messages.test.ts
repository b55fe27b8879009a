import { describe, expect, test } from 'vitest'
import { en } from '../../views/messages/en.ts'
import { common } from '../../views/messages/nl/common.ts'
import { nl } from '../../views/messages/nl.ts'
import { leavesOf, wordings } from '../support/wordings.ts'
import { avoid } from '../support/words-to-avoid.ts'

describe('a reader of English and a reader of Dutch', () => {
  const kindsOf = (catalogue: object) => Object.fromEntries(leavesOf(catalogue).map(([path, leaf]) => [path, typeof leaf]))

  test('miss nothing that the other reads', () => {
    expect(kindsOf(en)).toEqual(kindsOf(nl))
  })

  test.each([
    ['nl', nl],
    ['en', en],
  ])('meet no gap in a sentence (%s)', (_, messages) => {
    const broken = wordings(messages).filter(({ text }) => /undefined|null|NaN|\[object|\$\{| {2}/.test(text) || text !== text.trim())
    expect(broken.filter(({ path }) => path !== 'form.error')).toEqual([])
  })
})

describe('a caregiver reads', () => {
  test('no word that hurts or that only professionals know', () => {
    const found = wordings(nl).flatMap(({ path, text }) =>
      avoid.filter(([word]) => word.test(text.toLowerCase())).map(([, better]) => `${path}: ‘${text}’. Better: ${better}`),
    )
    expect(found).toEqual([])
  })

  test('what respite care is, wherever a kind of help is called so', () => {
    expect(nl.directory.supportType.home_respite.text).toMatch(/neemt de zorg .* over/)
  })

  const forCaregivers = {
    practice: nl.practice,
    directory: nl.directory,
    search: nl.search,
    routing: nl.routing,
    rules: nl.rules,
    statements: nl.statements,
    care: nl.care,
    common,
  }
  const parts = wordings(forCaregivers).flatMap(({ path, text }) =>
    text.split(/(?<=[.!?])\s+/).map((part) => ({ path, part, words: part.split(/\s+/).length })),
  )

  test('nothing of more than twenty words at a time', () => {
    expect(parts.filter(({ words }) => words > 20)).toEqual([])
  })

  test('sentences of at most twelve words on average, names and buttons not counted', () => {
    const sentences = parts.filter(({ part }) => /[.!?]$/.test(part))
    expect(sentences.length).toBeGreaterThan(150)
    expect(sentences.reduce((total, { words }) => total + words, 0) / sentences.length).toBeLessThanOrEqual(12)
  })
})

import type { FieldProblem } from '../platform/field.ts'
import { no, type Outcome, yes } from '../platform/outcome.ts'

/** Words and phrases that mean the same in one practice, such as `['huiskamer', 'inloop', 'de brug']`. */
export type SynonymGroup = string[]

/** A group as the work side knows it. */
export type Synonyms = { id: string; words: SynonymGroup; version: number; updatedAt: string; person: string }

/** Empty before: it is new. Empty after: it was removed. */
export type SynonymsChange = { before: SynonymGroup; after: SynonymGroup; person: string; at: string }

export const most = { groups: 200, words: 12, signs: 60 } as const

/** A word as it is kept: lower case, spaces folded, without the signs around it and those that mean something to a machine. */
export const tidyWord = (typed: string): string =>
  typed
    .normalize('NFC')
    .toLocaleLowerCase('nl')
    .replace(/[\p{C}"\\|]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '')

/** Accents and signs aside, for a search reads them so. */
const same = (word: string): string => word.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '')

/** As somebody types them: divided by commas, semicolons or lines. The same word twice is one. */
export function readGroup(typed: string): SynonymGroup {
  const words = typed
    .split(/[,;|\n]/)
    .map(tidyWord)
    .filter(Boolean)
  return words.filter((word, at) => words.findIndex((other) => same(other) === same(word)) === at)
}

export type GroupProblem = Extract<FieldProblem, 'one_word' | 'too_many_words' | 'word_too_long'>

export function decideGroup(typed: string): Outcome<SynonymGroup, GroupProblem> {
  const words = readGroup(typed)
  if (words.length < 2) return no('one_word')
  if (words.length > most.words) return no('too_many_words')
  return words.some((word) => word.length > most.signs) ? no('word_too_long') : yes(words)
}

export const writeGroup = (words: SynonymGroup): string => words.join('|')
export const groupOf = (written: string): SynonymGroup => written.split('|').filter(Boolean)

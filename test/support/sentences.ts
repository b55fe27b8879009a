import type { CareLanguage } from '../../src/platform/language.ts'
import { careLanguages } from '../../src/web/language.ts'
import { type CareMessages, translations } from '../../views/messages/care.ts'
import { wordings } from './wordings.ts'

/** Of Dutch and English that much as pages for caregivers show, so as much as the other languages have. */
function alike(pattern: object, whole: object): object {
  const part = (key: string, of: unknown) => {
    const from = (whole as Record<string, unknown>)[key]
    return typeof of === 'object' && of !== null && typeof from === 'object' && from !== null ? alike(of, from) : from
  }
  return Object.fromEntries(Object.entries(pattern).map(([key, of]) => [key, part(key, of)]))
}

/** Everything that a caregiver can read in a language, from the front door to the receipt. */
export const careWordsOf = (language: CareLanguage) => alike(translations.tr.words, careLanguages[language]) as CareMessages

export type Sentence = { path: string; part: string; words: number }

/** What is read at a time: up to a full stop, a question mark or an exclamation mark. */
export const sentencesOf = (catalogue: object): Sentence[] =>
  wordings(catalogue).flatMap(({ path, text }) =>
    text.split(/(?<=[.!?])\s+/).map((part) => ({ path, part, words: part.split(/\s+/).length })),
  )

/** Names and buttons are no sentences. */
export const isWhole = ({ part }: Sentence): boolean => /[.!?]$/.test(part)

export const averageOf = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length

import { type Concept, conceptsIn, conceptsOf } from './concepts.ts'
import { keyOf, weakWords } from './words.ts'

/**
 * One way in which something that was asked may stand in the index. Of the terms of one `unit` the best counts, the units add up; `at` is
 * the place of the word that was typed. A `guess`, and the `beginning` of a term, count only where the word at `gate` is not known as typed.
 */
export type AskedTerm = { unit: number; at: number; term: string; weight: number; kind: 'sure' | 'guess' | 'beginning'; gate: number }
export type AskedForm = { unit: number; at: number; form: string; size: number }
export type AskedShape = { unit: number; at: number; shape: string; weight: number }

/** How much each way of standing in the index counts. */
export const shares = {
  ownWord: 1,
  concept: 0.85,
  phrase: 1.15,
  inPhrase: 0.4,
  part: 0.35,
  guessedPart: 0.8,
  joined: 1.4,
  joinedApart: 1,
  weak: 0.3,
  moment: 0.4,
  language: 0.8,
  age: 0.8,
  guess: 0.75,
  beginning: 0.6,
} as const

/** Each word has a unit by its place; then come its parts, the phrases that begin there, and phrases of stop words. */
export const unitOf = {
  word: (at: number) => at,
  part: (at: number, place: number) => 100 + at * 4 + place,
  phrase: (at: number) => 300 + at,
  stock: 400,
  age: 401,
  language: 402,
}

export type Place = Pick<AskedTerm, 'unit' | 'at' | 'gate'>

export const meaningOf = (concepts: readonly Concept[], place: Place, strength: number, kind: AskedTerm['kind'] = 'sure'): AskedTerm[] =>
  concepts.flatMap(({ term, means }) => [
    { ...place, term, weight: shares.concept * strength, kind },
    ...means.map(([code, weight]) => ({ ...place, term: `=${code}`, weight: weight * strength, kind })),
  ])

/** A part of a compound tells a little of a word that we know, and nearly all of one that we do not. */
export function partTerms(part: string, place: Place, strength: number, isStranger: boolean): AskedTerm[] {
  const key = keyOf(part)
  const weak = strength * (weakWords.has(key) ? shares.weak : 1)
  const concepts = conceptsOf(key)
  const by = (share: number, kind: AskedTerm['kind']): AskedTerm[] => [
    { ...place, term: key, weight: share * weak, kind },
    ...meaningOf(concepts, place, share * weak, kind),
  ]
  return [...by(shares.part, 'sure'), ...(isStranger ? by(shares.guessedPart, 'guess') : [])]
}

/** Of a word of which only the beginning or the end is known. */
export function guessedPart(part: string | undefined, place: Place, strength: number): AskedTerm[] {
  if (part === undefined) return []
  const key = keyOf(part)
  const weight = shares.guessedPart * strength * (weakWords.has(key) ? shares.weak : 1)
  return [{ ...place, term: key, weight, kind: 'guess' }, ...meaningOf(conceptsOf(key), place, weight, 'guess')]
}

export const codeTerm = (term: string, place: Place, weight: number): AskedTerm[] => [{ ...place, term, weight, kind: 'sure' }]

/** Words that stand so near each other may be one compound. */
const together = 2

/** `klussen dienst` may stand in a text as `klussendienst`, and `zorg in de nacht` as `nachtzorg`. */
export function joinedWords(words: readonly string[], placeOf: (position: number) => number): AskedTerm[] {
  return words.flatMap((word, position) =>
    words.flatMap((other, next): AskedTerm[] => {
      const isNear = next !== position && Math.abs(next - position) <= together
      if (!isNear || word.length < 3 || other.length < 3) return []
      const place = { unit: unitOf.word(position), at: placeOf(position), gate: position }
      const key = keyOf(word + other)
      const concepts = conceptsOf(key)
      const weight = next === position + 1 ? shares.joined : shares.joinedApart
      return [{ ...place, term: key, weight, kind: 'sure' }, ...meaningOf(concepts, place, 1)]
    }),
  )
}

/** Phrases that stand there once mistyped words are read as what they may have been. */
export function mistypedPhrases(keys: readonly string[], corrected: readonly string[]): AskedTerm[] {
  if (corrected.every((key, at) => key === keys[at])) return []
  return conceptsIn(corrected).flatMap(({ from, length, concepts }) => {
    const wrong = keys.findIndex((key, at) => at >= from && at < from + length && key !== corrected[at])
    if (length < 2 || wrong < 0) return []
    return meaningOf(concepts, { unit: unitOf.phrase(from), at: from, gate: wrong }, shares.phrase * shares.guess, 'guess')
  })
}

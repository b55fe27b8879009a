import { type Concept, conceptsIn, nearForms } from './concepts.ts'
import { partsOf } from './parts.ts'
import { shapesOf } from './spelling.ts'
import type { Code } from './thesaurus-entry.ts'
import { keyOf, stopWords, weakWords, wordsIn } from './words.ts'

/**
 * One way in which something that was asked may stand in the index. Of the terms of one `unit` the best counts, the units add up; `at` is
 * the place of the word that was typed. `sure`: also when the word as typed is known; others count only where it is not.
 */
export type AskedTerm = { unit: number; at: number; term: string; weight: number; kind: 'sure' | 'guess' | 'beginning' }
export type AskedShape = { unit: number; at: number; shape: string; weight: number }

/** `words`: as typed, by their place. `postcode`: four digits among them. */
export type Understanding = { words: string[]; terms: AskedTerm[]; shapes: AskedShape[]; postcode: string | undefined }

const mostWords = 24

const shares = {
  ownWord: 1,
  concept: 0.85,
  code: 1,
  part: 0.45,
  partConcept: 0.35,
  joined: 1.4,
  joinedApart: 1,
  inPhrase: 0.4,
  phrase: 1.15,
  weak: 0.3,
  guess: 0.75,
  beginning: 0.6,
} as const

/** Words that stand so near each other may be one compound. */
const together = 2

export function understand(text: string): Understanding {
  const all = wordsIn(text).slice(0, mostWords)
  const telling = all.filter((word) => !stopWords.has(word))
  const words = telling.length > 0 ? telling : all
  const keys = words.map(keyOf)
  const found = conceptsIn(keys)
  const phrases = found.filter(({ length }) => length > 1)
  const phraseAt = (at: number) => phrases.find(({ from, length }) => at >= from && at < from + length)
  const terms: AskedTerm[] = []
  const shapes: AskedShape[] = []

  words.forEach((word, position) => {
    const key = keys[position] ?? ''
    const phrase = phraseAt(position)
    const at = phrase?.from ?? position
    const strength = (weakWords.has(key) ? shares.weak : 1) * (phrase ? shares.inPhrase : 1)
    const unit = position
    terms.push({ unit, at, term: key, weight: shares.ownWord * strength, kind: 'sure' })
    const known = found.filter(({ from, length }) => from === position && length === 1)
    for (const { concepts } of known) terms.push(...meaningOf(concepts, { unit, at }, strength))

    const parts = partsOf(word)
    parts.forEach((part, place) => {
      const partKey = keyOf(part)
      const own = { unit: 100 + position * 4 + place, at }
      const partStrength = strength * (weakWords.has(partKey) ? shares.weak : 1) * (known.length > 0 ? 0.5 : 1)
      terms.push({ ...own, term: partKey, weight: shares.part * partStrength, kind: 'sure' })
      for (const { concepts } of conceptsIn([partKey])) terms.push(...meaningOf(concepts, own, shares.partConcept * partStrength))
    })
    if (known.length > 0 || phrase) return
    if (position === words.length - 1 && word.length > 2)
      terms.push({ unit, at, term: key, weight: shares.beginning * strength, kind: 'beginning' })
    if (parts.length > 0) return
    for (const { concepts, isOnlyBeginning } of nearForms(key))
      terms.push(...meaningOf(concepts, { unit, at }, (isOnlyBeginning ? shares.beginning : shares.guess) * strength, 'guess'))
    for (const shape of shapesOf(key)) shapes.push({ unit, at, shape, weight: shares.guess * strength })
  })
  for (const { from, concepts } of phrases) terms.push(...meaningOf(concepts, { unit: 300 + from, at: from }, shares.phrase))
  terms.push(...joinedWords(words, (position) => phraseAt(position)?.from ?? position))
  return { words, terms, shapes, postcode: words.find((word) => /^[1-9]\d{3}$/.test(word)) }
}

type Place = { unit: number; at: number }

const meaningOf = (concepts: readonly Concept[], place: Place, strength: number, kind: AskedTerm['kind'] = 'sure'): AskedTerm[] =>
  concepts.flatMap(({ term, means }) => [
    { ...place, term, weight: shares.concept * strength, kind },
    ...means.map(([code, weight]) => ({ ...place, term: `=${code}`, weight: shares.code * weight * strength, kind })),
  ])

/** `klussen dienst` may stand in a text as `klussendienst`, and `zorg in de nacht` as `nachtzorg`. */
function joinedWords(words: readonly string[], placeOf: (position: number) => number): AskedTerm[] {
  return words.flatMap((word, unit) =>
    words.flatMap((other, next): AskedTerm[] => {
      const isNear = next !== unit && Math.abs(next - unit) <= together
      if (!isNear || word.length < 3 || other.length < 3) return []
      const weight = next === unit + 1 ? shares.joined : shares.joinedApart
      const at = placeOf(unit)
      const own = keyOf(word + other)
      return [
        { unit, at, term: own, weight, kind: 'sure' },
        ...conceptsIn([own]).flatMap(({ concepts }) => meaningOf(concepts, { unit, at }, 1)),
      ]
    }),
  )
}

/** What an entry answers, by the terms that reached it: codes, and otherwise the words as they were typed. */
export function answersOf(reasons: readonly (readonly [unit: number, term: string])[], { terms, words }: Understanding) {
  const codes = reasons.flatMap(([, term]) => (term.startsWith('=') ? [term.slice(1) as Code] : []))
  const typed = reasons.flatMap(([unit, term]) =>
    /^[=@]/.test(term) ? [] : (words[terms.find((asked) => asked.unit === unit)?.at ?? -1] ?? []),
  )
  return { codes: [...new Set(codes)], words: [...new Set(typed)] }
}

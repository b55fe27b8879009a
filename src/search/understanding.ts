import { recipientGroups } from '../directory/taxonomy.ts'
import { type Concept, conceptsIn, nearForms, stockConceptsIn } from './concepts.ts'
import { partsOf } from './parts.ts'
import { shapesOf } from './spelling.ts'
import type { Code } from './thesaurus-entry.ts'
import { keyOf, stopWords, weakWords, wordsIn } from './words.ts'

/**
 * One way in which something that was asked may stand in the index. Of the terms of one `unit` the best counts, the units add up; `at` is
 * the place of the word that was typed. A `guess`, and the `beginning` of a term, count only where the word at `gate` is not known as typed.
 */
export type AskedTerm = { unit: number; at: number; term: string; weight: number; kind: 'sure' | 'guess' | 'beginning'; gate: number }
export type AskedForm = { unit: number; at: number; form: string; size: number }
export type AskedShape = { unit: number; at: number; shape: string; weight: number }

export type Understanding = {
  /** As typed, by their place; without those that say nothing, unless there are no others. */
  words: string[]
  terms: AskedTerm[]
  shapes: AskedShape[]
  /** The words one by one and next to each other, as a group of a practice may have them. */
  forms: AskedForm[]
  /** For whom it is, when the words say so. */
  groups: (typeof recipientGroups)[number][]
  /** Four digits among the words. */
  postcode: string | undefined
}

const mostWords = 24

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
  guess: 0.75,
  beginning: 0.6,
} as const

/** Each word has a unit by its place; then come its parts, the phrases that begin there, and phrases of stop words. */
const unitOf = {
  word: (at: number) => at,
  part: (at: number, place: number) => 100 + at * 4 + place,
  phrase: (at: number) => 300 + at,
  stock: 400,
}

export function understand(text: string): Understanding {
  const all = wordsIn(text).slice(0, mostWords)
  const telling = all.filter((word) => !stopWords.has(word))
  const words = telling.length > 0 ? telling : all
  const keys = words.map(keyOf)
  const found = conceptsIn(keys)
  const phrases = found.filter(({ length, isWithin }) => length > 1 && !isWithin)
  const placeOf = (position: number) => phrases.find(({ from, length }) => position >= from && position < from + length)?.from ?? position
  const terms: AskedTerm[] = []
  const shapes: AskedShape[] = []

  for (const [position, word] of words.entries()) {
    const key = keys[position] ?? ''
    const at = placeOf(position)
    const isInPhrase = phrases.some(({ from, length }) => position >= from && position < from + length)
    const strength = (weakWords.has(key) ? shares.weak : 1) * (isInPhrase ? shares.inPhrase : 1)
    const place = { unit: unitOf.word(position), at, gate: position }
    const known = found.filter(({ from, length }) => from === position && length === 1).flatMap(({ concepts }) => concepts)
    terms.push({ ...place, term: key, weight: strength, kind: 'sure' }, ...meaningOf(known, place, strength))

    const parts = partsOf(word)
    const isStranger = known.length === 0 && !isInPhrase
    terms.push(...parts.flatMap((part, nth) => partTerms(part, { ...place, unit: unitOf.part(position, nth) }, strength, isStranger)))
    if (!isStranger) continue
    if (position === words.length - 1 && word.length > 2) {
      terms.push({ ...place, term: key, weight: shares.beginning * strength, kind: 'beginning' })
    }
    if (parts.length > 0) continue
    for (const { concepts, isOnlyBeginning } of nearForms(key)) {
      terms.push(...meaningOf(concepts, place, (isOnlyBeginning ? shares.beginning : shares.guess) * strength, 'guess'))
    }
    shapes.push(...shapesOf(key).map((shape) => ({ unit: place.unit, at, shape, weight: shares.guess * strength })))
  }
  for (const { from, concepts } of phrases) {
    terms.push(...meaningOf(concepts, { unit: unitOf.phrase(from), at: from, gate: from }, shares.phrase))
  }
  terms.push(...meaningOf(stockConceptsIn(all.map(keyOf)), { unit: unitOf.stock, at: unitOf.stock, gate: unitOf.stock }, 1))
  terms.push(...joinedWords(words, placeOf))
  return { words, terms, shapes, forms: formsIn(keys), groups: groupsOf(terms), postcode: words.find((word) => /^[1-9]\d{3}$/.test(word)) }
}

type Place = Pick<AskedTerm, 'unit' | 'at' | 'gate'>

const meaningOf = (concepts: readonly Concept[], place: Place, strength: number, kind: AskedTerm['kind'] = 'sure'): AskedTerm[] =>
  concepts.flatMap(({ term, means }) => [
    { ...place, term, weight: shares.concept * strength, kind },
    ...means.map(([code, weight]) => ({ ...place, term: `=${code}`, weight: weight * strength, kind })),
  ])

/** A part of a compound tells a little of a word that we know, and nearly all of one that we do not. */
function partTerms(part: string, place: Place, strength: number, isStranger: boolean): AskedTerm[] {
  const key = keyOf(part)
  const weak = strength * (weakWords.has(key) ? shares.weak : 1)
  const concepts = conceptsIn([key]).flatMap((found) => found.concepts)
  const by = (share: number, kind: AskedTerm['kind']): AskedTerm[] => [
    { ...place, term: key, weight: share * weak, kind },
    ...meaningOf(concepts, place, share * weak, kind),
  ]
  return [...by(shares.part, 'sure'), ...(isStranger ? by(shares.guessedPart, 'guess') : [])]
}

/** Words that stand so near each other may be one compound. */
const together = 2

/** `klussen dienst` may stand in a text as `klussendienst`, and `zorg in de nacht` as `nachtzorg`. */
function joinedWords(words: readonly string[], placeOf: (position: number) => number): AskedTerm[] {
  return words.flatMap((word, position) =>
    words.flatMap((other, next): AskedTerm[] => {
      const isNear = next !== position && Math.abs(next - position) <= together
      if (!isNear || word.length < 3 || other.length < 3) return []
      const place = { unit: unitOf.word(position), at: placeOf(position), gate: position }
      const key = keyOf(word + other)
      const concepts = conceptsIn([key]).flatMap((found) => found.concepts)
      const weight = next === position + 1 ? shares.joined : shares.joinedApart
      return [{ ...place, term: key, weight, kind: 'sure' }, ...meaningOf(concepts, place, 1)]
    }),
  )
}

const longestForm = 4

const formsIn = (keys: readonly string[]): AskedForm[] =>
  keys.flatMap((_, at) =>
    Array.from({ length: Math.min(longestForm, keys.length - at) }, (_, more) => ({
      unit: more === 0 ? unitOf.word(at) : unitOf.phrase(at),
      at,
      form: keys.slice(at, at + more + 1).join(' '),
      size: more + 1,
    })),
  )

/** Of a group of words that mean the same: the forms in which they are typed, and what any of them stands for, with its weight. */
export function termsOfGroup(group: readonly string[]): { forms: string[]; terms: Map<string, number> } {
  const understood = group.map(understand)
  const terms = new Map<string, number>()
  for (const { terms: asked, words } of understood) {
    for (const { term, weight, kind } of asked) {
      const share = words.length > 1 && !/^[~=]/.test(term) ? weight / words.length : weight
      if (kind === 'sure') terms.set(term, Math.max(terms.get(term) ?? 0, share))
    }
  }
  return { forms: [...new Set(understood.map(({ words }) => words.map(keyOf).join(' ')))].filter(Boolean), terms }
}

/** A word names a group when it says little less than exactly that. */
const namesAGroup = 0.5

const groupsOf = (terms: readonly AskedTerm[]) =>
  recipientGroups.filter((group) => terms.some(({ term, weight }) => term === `=${group}` && weight >= namesAGroup))

/** What an entry answers, by the terms that reached it: codes, and otherwise the words as they were typed. */
export function answersOf(reasons: readonly (readonly [unit: number, term: string])[], { terms, words }: Understanding) {
  const codes = reasons.flatMap(([, term]) => (term.startsWith('=') ? [term.slice(1) as Code] : []))
  const typed = reasons.flatMap(([unit, term]) =>
    /^[=@]/.test(term) ? [] : (words[terms.find((asked) => asked.unit === unit)?.at ?? -1] ?? []),
  )
  return { codes: [...new Set(codes)], words: [...new Set(typed)] }
}

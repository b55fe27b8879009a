import { type DayPart, dayParts, type FundingRoute, fundingRoutes, type RecipientGroup, recipientGroups } from '../directory/taxonomy.ts'
import { groupByAge } from './ages.ts'
import {
  type AskedForm,
  type AskedShape,
  type AskedTerm,
  codeTerm,
  guessedPart,
  joinedWords,
  meaningOf,
  mistypedPhrases,
  partTerms,
  shares,
  unitOf,
} from './asked.ts'
import { type Concept, conceptsIn, conceptsOf, denied, stockConceptsIn, tellingOf } from './concepts.ts'
import { nearWords } from './mistyped.ts'
import { knownEndOf, partsOf } from './parts.ts'
import { shapesOf } from './spelling.ts'
import { languagesOf } from './spoken.ts'
import type { Code } from './thesaurus-entry.ts'
import { keyOf, weakWords, wordsIn } from './words.ts'

export type Understanding = {
  /** As typed, by their place; without those that say nothing, unless there are no others. */
  words: string[]
  terms: AskedTerm[]
  shapes: AskedShape[]
  /** The words one by one and next to each other, as a group of a practice may have them. */
  forms: AskedForm[]
  /** For whom it is, when the words say so. */
  groups: RecipientGroup[]
  /** Who pays, and when, when the words say so. */
  routes: FundingRoute[]
  moments: DayPart[]
  /** Four digits among the words. */
  postcode: string | undefined
}

const mostRead = 60
const mostWords = 24

export function understand(text: string): Understanding {
  const all = wordsIn(text).slice(0, mostRead)
  const said = tellingOf(all).slice(0, mostWords)
  const telling = said.length > 0 ? said : all.slice(0, mostWords).map((word) => ({ word, isDenied: false }))
  const words = telling.map(({ word }) => word)
  const keys = telling.map(({ word, isDenied }) => (isDenied ? deniedKey(keyOf(word)) : keyOf(word)))
  const found = conceptsIn(keys)
  const phrases = found.filter(({ length, isWithin }) => length > 1 && !isWithin)
  const placeOf = (position: number) => phrases.find(({ from, length }) => position >= from && position < from + length)?.from ?? position
  const stock = stockConceptsIn(all)
  const hasMeaning = stock.length > 0 || found.length > 0
  const terms: AskedTerm[] = []
  const shapes: AskedShape[] = []
  const corrected = [...keys]

  for (const [position, word] of words.entries()) {
    const key = keys[position] ?? ''
    const at = placeOf(position)
    const isInPhrase = phrases.some(({ from, length }) => position >= from && position < from + length)
    const strength = (weakWords.has(key) ? shares.weak : 1) * (isInPhrase ? shares.inPhrase : 1)
    const place = { unit: unitOf.word(position), at, gate: position }
    const known = found.filter(({ from, length }) => from === position && length === 1).flatMap(({ concepts }) => concepts)
    const asTyped = strength * (isMoment(known) ? shares.moment : known.length === 0 && hasMeaning ? besides(words.length) : 1)
    terms.push({ ...place, term: key, weight: asTyped, kind: 'sure' }, ...meaningOf(known, place, strength))
    if (key.startsWith('-')) continue

    const parts = partsOf(word)
    const isStranger = known.length === 0 && !isInPhrase
    terms.push(...parts.flatMap((part, nth) => partTerms(part, { ...place, unit: unitOf.part(position, nth) }, strength, isStranger)))
    if (!isStranger) continue
    if (position === words.length - 1 && word.length > 2) {
      terms.push({ ...place, term: key, weight: shares.beginning * strength, kind: 'beginning' })
    }
    if (parts.length > 0) continue
    const guesses = nearWords(word)
    terms.push(...guesses.flatMap(({ concepts, nearness }) => meaningOf(concepts, place, shares.guess * nearness * strength, 'guess')))
    if (guesses[0]) corrected[position] = guesses[0].key
    else terms.push(...guessedPart(knownEndOf(word), place, strength))
    shapes.push(...shapesOf(key).map((shape) => ({ unit: place.unit, at, shape, weight: shares.guess * asTyped })))
  }
  for (const { from, concepts } of phrases) {
    terms.push(...meaningOf(concepts, { unit: unitOf.phrase(from), at: from, gate: from }, shares.phrase))
  }
  const beside = (unit: number) => ({ unit, at: unit, gate: unit })
  const age = groupByAge(text)
  terms.push(
    ...mistypedPhrases(keys, corrected),
    ...meaningOf(stock, beside(unitOf.stock), 1),
    ...(age ? codeTerm(`=${age}`, beside(unitOf.age), shares.age) : []),
    ...languagesOf(text, keys).flatMap((language) => codeTerm(`@${language}`, beside(unitOf.language), shares.language)),
    ...joinedWords(words, placeOf),
  )
  return {
    words,
    terms,
    shapes,
    forms: formsIn(keys),
    groups: named(recipientGroups, terms, namesAGroup),
    routes: named(fundingRoutes, terms, namesARoute),
    moments: named(dayParts, terms, namesAMoment),
    postcode: words.find((word) => /^[1-9]\d{3}$/.test(word)),
  }
}

/** `overdag` says when; that the word stands in a text says less than that it is open then. */
const isMoment = (concepts: readonly Concept[]) =>
  concepts.length > 0 && concepts.every(({ means }) => means.some(([code]) => (dayParts as readonly string[]).includes(code)))

/** In a sentence, a word without a meaning of the field is seldom what it is about. */
const besides = (words: number): number => (words < 4 ? 1 : words < 6 ? 0.7 : 0.5)

/** What is denied: its own phrase (`zonder indicatie`), else not asked for when it says for whom or who pays, else just the word. */
function deniedKey(key: string): string {
  if (conceptsOf(denied(key)).length > 0) return denied(key)
  const codes = conceptsOf(key).flatMap(({ means }) => means.filter(([, weight]) => weight >= namesAGroup).map(([code]) => code))
  return codes.some((code) => excludable.has(code)) ? denied(key) : key
}

const excludable: ReadonlySet<string> = new Set([...recipientGroups, ...fundingRoutes])

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

/** A word names a group when it says little less than exactly that; for money and moments it must say a little more. */
const namesAGroup = 0.5
const namesARoute = 0.6
const namesAMoment = 0.8

const named = <Name extends Code>(codes: readonly Name[], terms: readonly AskedTerm[], least: number): Name[] =>
  codes.filter((code) => terms.some(({ term, weight }) => term === `=${code}` && weight >= least))

/** What an entry answers, by the terms that reached it: codes, and otherwise the words as they were typed. */
export function answersOf(reasons: readonly (readonly [unit: number, term: string])[], { terms, words }: Understanding) {
  const codes = reasons.flatMap(([, term]) => (term.startsWith('=') ? [term.slice(1) as Code] : []))
  const typed = reasons.flatMap(([unit, term]) =>
    /^[=@]/.test(term) ? [] : (words[terms.find((asked) => asked.unit === unit)?.at ?? -1] ?? []),
  )
  return { codes: [...new Set(codes)], words: [...new Set(typed)] }
}

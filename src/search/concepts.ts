import { shapesOf } from './spelling.ts'
import { thesaurus } from './thesaurus.ts'
import type { Code, Entry } from './thesaurus-entry.ts'
import { keyOf, stopWords, wordsIn } from './words.ts'

/** A meaning that words can have: its own term in the index, and the codes it points at. */
export type Concept = { term: string; means: readonly (readonly [code: Code, weight: number])[] }

/** Where a form of concepts stands; `isWithin`: in a longer form, which says more. */
export type Finding = { from: number; length: number; concepts: readonly Concept[]; isWithin: boolean }

type Forms = Map<string, Concept[]>

/** By their telling words; forms of nothing but stop words (`kan niet meer`) by all of them. */
const forms: Forms = new Map()
const stockPhrases: Forms = new Map()
const formsByShape = new Map<string, Set<string>>()

for (const entry of thesaurus) {
  const concept: Concept = {
    term: `~${wordsIn(entry.nl.split(',')[0] ?? '')
      .map(keyOf)
      .join('-')}`,
    means: Object.entries(entry.means) as [Code, number][],
  }
  const hinted: Concept = { ...concept, means: concept.means.map(([code, weight]) => [code, weight / 2]) }
  for (const form of formsOf(entry)) {
    const words = wordsIn(form)
    const telling = words.filter((word) => !stopWords.has(word))
    const isOnlyAHint = telling.length === 1 && words.length > 1 // the one word left of a phrase says less than the phrase
    if (telling.length === 0) add(stockPhrases, words, concept)
    else add(forms, telling, isOnlyAHint ? hinted : concept)
    if (words.length === 1) addShapes(words.map(keyOf).join(' '))
  }
}

function formsOf({ nl, en = '', tr = '', pl = '', ar = '' }: Entry): string[] {
  return [nl, en, tr, pl, ar].flatMap((languageForms) => languageForms.split(/[,،]/)).filter((form) => wordsIn(form).length > 0)
}

function add(to: Forms, words: readonly string[], concept: Concept): void {
  const form = words.map(keyOf).join(' ')
  const others = to.get(form) ?? []
  if (!others.some(({ term }) => term === concept.term)) to.set(form, [...others, concept])
}

function addShapes(form: string): void {
  for (const shape of shapesOf(form)) formsByShape.set(shape, (formsByShape.get(shape) ?? new Set()).add(form))
}

const lengthOf = (form: string): number => form.split(' ').length
const longestForm = Math.max(...[...forms.keys()].map(lengthOf))
const longestPhrase = Math.max(...[...stockPhrases.keys()].map(lengthOf))

function* runsIn(keys: readonly string[], longest: number) {
  for (const from of keys.keys())
    for (let length = Math.min(longest, keys.length - from); length > 0; length -= 1) {
      yield { from, length, form: keys.slice(from, from + length).join(' ') }
    }
}

/** The concepts of telling words, given by their keys in the order in which they stand. */
export function conceptsIn(keys: readonly string[]): Finding[] {
  const found: Finding[] = []
  for (const { from, length, form } of runsIn(keys, longestForm)) {
    const concepts = forms.get(form)
    const isWithin = found.some((other) => other.from <= from && from + length <= other.from + other.length && other.length > length)
    if (concepts) found.push({ from, length, concepts, isWithin })
  }
  return found
}

/** The concepts of phrases of which no single word tells anything, given by the keys of all words. */
export const stockConceptsIn = (keys: readonly string[]): Concept[] =>
  [...runsIn(keys, longestPhrase)].flatMap(({ form }) => stockPhrases.get(form) ?? [])

const shortestBeginning = 5

/** The concepts of forms that a word may be a mistyped, or a half typed, form of. */
export function nearForms(key: string): { concepts: readonly Concept[]; isOnlyBeginning: boolean }[] {
  const shared = new Map<string, number>()
  for (const shape of shapesOf(key)) for (const form of formsByShape.get(shape) ?? []) shared.set(form, (shared.get(form) ?? 0) + 1)
  const most = Math.max(0, ...shared.values())
  const near = [...shared].filter(([, count]) => count === most).map(([form]) => form)
  const begun =
    near.length > 0 || key.length < shortestBeginning ? [] : [...forms.keys()].filter((form) => form.startsWith(key)).slice(0, 5)
  return [...near, ...begun].map((form) => ({ concepts: forms.get(form) ?? [], isOnlyBeginning: near.length === 0 }))
}

import { shapesOf } from './spelling.ts'
import { thesaurus } from './thesaurus.ts'
import type { Code, Entry } from './thesaurus-entry.ts'
import { keyOf, stopWords, wordsIn } from './words.ts'

/** A meaning that words can have: its own term in the index, and the codes it points at. */
export type Concept = { term: string; means: readonly (readonly [code: Code, weight: number])[] }

const formsOf = ({ nl, en = '', tr = '', pl = '', ar = '' }: Entry): string[] =>
  [nl, en, tr, pl, ar]
    .flatMap((forms) => forms.split(/[,،]/))
    .map((form) => form.trim())
    .filter(Boolean)

/** The keys of the words that tell something, or of all where none does. */
export function tellingKeys(text: string): string[] {
  const words = wordsIn(text)
  const telling = words.filter((word) => !stopWords.has(word))
  return (telling.length > 0 ? telling : words).map(keyOf)
}

const conceptsByForm = new Map<string, Concept[]>()
const formsByShape = new Map<string, Set<string>>()
let longestForm = 1

for (const entry of thesaurus) {
  const term = `~${tellingKeys(entry.nl.split(',')[0] ?? '').join('-')}`
  const concept: Concept = { term, means: Object.entries(entry.means) as [Code, number][] }
  for (const keys of formsOf(entry).map(tellingKeys)) {
    const form = keys.join(' ')
    const others = conceptsByForm.get(form) ?? []
    if (!others.includes(concept)) conceptsByForm.set(form, [...others, concept])
    longestForm = Math.max(longestForm, keys.length)
    if (keys.length === 1) for (const shape of shapesOf(form)) formsByShape.set(shape, (formsByShape.get(shape) ?? new Set()).add(form))
  }
}

export type Finding = { from: number; length: number; concepts: readonly Concept[] }

/** Where forms of concepts stand among these keys: at each place the longest. */
export function conceptsIn(keys: readonly string[]): Finding[] {
  return keys.flatMap((_, from): Finding[] => {
    for (let length = Math.min(longestForm, keys.length - from); length > 0; length -= 1) {
      const concepts = conceptsByForm.get(keys.slice(from, from + length).join(' '))
      if (concepts) return [{ from, length, concepts }]
    }
    return []
  })
}

const shortestBeginning = 5

/** The concepts of forms that a word may be a mistyped, or a half typed, form of. */
export function nearForms(key: string): { concepts: readonly Concept[]; isOnlyBeginning: boolean }[] {
  const shared = new Map<string, number>()
  for (const shape of shapesOf(key)) for (const form of formsByShape.get(shape) ?? []) shared.set(form, (shared.get(form) ?? 0) + 1)
  const most = Math.max(0, ...shared.values())
  const near = [...shared].filter(([, count]) => count === most).map(([form]) => form)
  const begun =
    near.length > 0 || key.length < shortestBeginning ? [] : [...conceptsByForm.keys()].filter((form) => form.startsWith(key)).slice(0, 5)
  return [...near, ...begun].map((form) => ({ concepts: conceptsByForm.get(form) ?? [], isOnlyBeginning: near.length === 0 }))
}

import { thesaurus } from './thesaurus.ts'
import type { Code, Entry } from './thesaurus-entry.ts'
import { keyOf, stopWords, weakWords, wordsIn } from './words.ts'

/** A meaning that words can have: its own term in the index, and the codes it points at. */
export type Concept = { term: string; means: readonly (readonly [code: Code, weight: number])[] }

/** Where a form of concepts stands; `isWithin`: in a longer form, which says more. */
export type Finding = { from: number; length: number; concepts: readonly Concept[]; isWithin: boolean }

/** A word that is denied has a key of its own: `zonder indicatie` is not what `indicatie` is. */
export const deniers: ReadonlySet<string> = new Set(['geen', 'zonder', 'no', 'without', 'bez', 'بدون'])
export const denied = (key: string): string => `-${key}`

/** The keys of the telling words of a text, in the order in which they stand. */
export const tellingOf = (words: readonly string[]): { word: string; isDenied: boolean }[] =>
  words
    .map((word, at) => ({ word, isDenied: deniers.has(words[at - 1] ?? '') }))
    .filter(({ word }) => !stopWords.has(word) && !deniers.has(word))

/** In a phrase, what is said of one of them is said of all: `past op mijn moeder` and `past op mijn oma`. */
const kin: ReadonlyMap<string, string> = new Map(
  [
    ['moeder', 'vader mama papa pa ma oma opa schoonmoeder schoonvader'],
    ['man', 'vrouw partner echtgenoot echtgenote'],
    ['mother', 'father mum dad grandmother grandfather'],
    ['husband', 'wife partner spouse'],
  ].flatMap(([one = '', others = '']) => others.split(' ').map((other) => [keyOf(other), keyOf(one)] as const)),
)

const formOf = (keys: readonly string[]): string => (keys.length === 1 ? (keys[0] ?? '') : keys.map((key) => kin.get(key) ?? key).join(' '))

/** Words that may stand in a phrase of stop words or not: `alleen te laten` is `alleen laten`. */
const fillers: ReadonlySet<string> = new Set([
  'te',
  'het',
  'de',
  'een',
  'om',
  'er',
  'maar',
  'ook',
  'nog',
  'echt',
  'nu',
  'dan',
  'hem',
  'haar',
])

type Forms = Map<string, Concept[]>

/** By their telling words; forms of none that tells much (`kan niet meer`, `wie zorgt er dan`) by all of them. */
const forms: Forms = new Map()
const stockPhrases: Forms = new Map()
const single = new Map<string, string>()

/** The one word that is left of a phrase says less than the phrase. */
const hint = 0.5

for (const entry of thesaurus) {
  const written = formsOf(entry)
  const concept: Concept = { term: `~${written[0]?.map(keyOf).join('-')}`, means: Object.entries(entry.means) as [Code, number][] }
  const hinted: Concept = { ...concept, means: concept.means.map(([code, weight]) => [code, weight * hint]) }
  for (const words of written) {
    const told = tellingOf(words)
    const telling = told.map(({ word, isDenied }) => (isDenied ? denied(keyOf(word)) : keyOf(word)))
    if (words.length > 1 && telling.every((key) => weakWords.has(key))) add(stockPhrases, stockForm(words), concept)
    else add(forms, formOf(telling), telling.length === 1 && words.length > 1 && !telling[0]?.startsWith('-') ? hinted : concept)
    for (const { word } of told) single.set(word, keyOf(word))
  }
}

/** Of an entry, the words of each form. */
function formsOf({ nl, en = '', tr = '', pl = '', ar = '' }: Entry): string[][] {
  return [nl, en, tr, pl, ar].flatMap((inLanguage) => inLanguage.split(/[,،]/).map(wordsIn)).filter((words) => words.length > 0)
}

function add(to: Forms, form: string, concept: Concept): void {
  const others = to.get(form)
  if (!others) to.set(form, [concept])
  else if (!others.some(({ term }) => term === concept.term)) others.push(concept)
}

function stockForm(words: readonly string[]): string {
  return formOf(words.filter((word) => !fillers.has(word)).map(keyOf))
}

/** All telling words that stand in a form, with their keys. */
export const knownWords: ReadonlyMap<string, string> = single

const lengthOf = (form: string): number => form.split(' ').length
const longestForm = Math.max(...[...forms.keys()].map(lengthOf))
const longestPhrase = Math.max(...[...stockPhrases.keys()].map(lengthOf))

export const conceptsOf = (key: string): readonly Concept[] => forms.get(key) ?? []

/** The concepts of telling words, given by their keys in the order in which they stand. */
export function conceptsIn(keys: readonly string[]): Finding[] {
  const found: Finding[] = []
  for (const from of keys.keys())
    for (let length = Math.min(longestForm, keys.length - from); length > 0; length -= 1) {
      const concepts = forms.get(formOf(keys.slice(from, from + length)))
      if (!concepts) continue
      const isWithin = found.some((other) => other.from <= from && from + length <= other.from + other.length && other.length > length)
      found.push({ from, length, concepts, isWithin })
    }
  return found
}

/** The concepts of phrases of which no single word tells much, given by all words. */
export function stockConceptsIn(words: readonly string[]): Concept[] {
  const told = words.filter((word) => !fillers.has(word)).map(keyOf)
  return told.flatMap((_, from) =>
    Array.from(
      { length: longestPhrase },
      (_, less) => stockPhrases.get(formOf(told.slice(from, from + longestPhrase - less))) ?? [],
    ).flat(),
  )
}

import { type Taxonomy, taxonomies } from '../directory/taxonomy.ts'
import { derivedId } from './derived-id.ts'
import { termWords, type Words } from './words.ts'

export type Term = { taxonomy: Taxonomy; code: string }

const names = Object.keys(taxonomies) as Taxonomy[]
const all: Term[] = names.flatMap((taxonomy) => taxonomies[taxonomy].map((code) => ({ taxonomy, code })))

export const taxonomyId = (taxonomy: Taxonomy): string => derivedId('taxonomy', taxonomy)
export const termId = ({ taxonomy, code }: Term): string => derivedId('taxonomy_term', taxonomy, code)

const taxonomyOf = new Map(names.map((taxonomy) => [taxonomyId(taxonomy), taxonomy]))
const termOf = new Map(all.map((term) => [termId(term), term]))

export const taxonomyById = (id: string): Taxonomy | undefined => taxonomyOf.get(id)
export const termById = (id: string): Term | undefined => termOf.get(id)

export function hsdsTaxonomy(words: Words, taxonomy: Taxonomy) {
  const { name, text } = words.taxonomy[taxonomy]
  return { id: taxonomyId(taxonomy), name, description: text, version: '1' }
}

export function hsdsTerm(words: Words, { taxonomy, code }: Term) {
  const { name, text } = termWords(words, taxonomy, code)
  const of = words.taxonomy[taxonomy].name
  return { id: termId({ taxonomy, code }), code, name, description: text, taxonomy: of, language: 'nl', taxonomy_id: taxonomyId(taxonomy) }
}

/** Has all the words, in the beginning of any of its own. */
const has = (texts: readonly string[], asked: string) => {
  const wanted = asked.toLowerCase().split(/\s+/).filter(Boolean)
  const text = ` ${texts.join(' ')}`.toLowerCase()
  return wanted.every((word) => text.includes(` ${word}`))
}

export const hsdsTaxonomies = (words: Words, asked = '') =>
  names.map((taxonomy) => hsdsTaxonomy(words, taxonomy)).filter(({ name, description }) => has([name, description], asked))

/** Of one taxonomy when it is named; of none when that is not there. */
export const hsdsTerms = (words: Words, asked = '', taxonomy: Taxonomy | null | undefined = undefined) =>
  all
    .filter((term) => taxonomy === undefined || term.taxonomy === taxonomy)
    .map((term) => hsdsTerm(words, term))
    .filter(({ code, name, description }) => has([code, name, description], asked))

import type { Taxonomy } from '../directory/taxonomy.ts'
import { conceptsIn } from './concepts.ts'
import { partsOf } from './parts.ts'
import { keyOf, stopWords, wordsIn } from './words.ts'

/** What of an offering is found by words. A hidden address has no postcode here. */
export type Findable = {
  name: string
  organisation: string
  summary: string
  description: string
  place: string
  costNote: string
  applicationProcess: string
  languages: readonly string[]
  postcodes: readonly string[]
  terms: Record<Taxonomy, readonly string[]>
}

/** How much a word counts by where it stands. */
const textWeights = [
  ['name', 3],
  ['summary', 1.6],
  ['organisation', 1],
  ['place', 1],
  ['description', 1],
  ['applicationProcess', 0.4],
  ['costNote', 0.4],
] as const satisfies readonly (readonly [keyof Findable, number])[]

/** How much it counts to be of a kind; who is there for one group alone counts for more than who is there for all. */
const codeWeights: Record<Taxonomy, number> = { support_type: 5, recipient_group: 4, caregiver_group: 3, funding_route: 1.2, day_part: 1.5 }

/** Raise it with every change in how words are read: what was read before is then read again when the portal is set up. */
export const indexVersion = 2

/** A word of a text, not a concept, a code or a language. */
export const isTextTerm = (term: string): boolean => /^\p{L}/u.test(term)

const again = 0.25
const ofPart = 0.5
const ofConcept = 0.9

/** The terms of an offering with their weights, between 0 and 3. */
export function termsOf(offering: Findable): Record<string, number> {
  const weights = new Map<string, number>()
  const add = (term: string, weight: number) => weights.set(term, (weights.get(term) ?? 0) + weight)

  for (const [field, weight] of textWeights) {
    const told = wordsIn(offering[field]).filter((word) => !stopWords.has(word))
    const seen = new Set<string>()
    const count = (term: string, share: number) => {
      add(term, share * weight * (seen.has(term) ? again : 1))
      seen.add(term)
    }
    for (const word of told) {
      count(keyOf(word), 1)
      for (const part of partsOf(word)) count(keyOf(part), ofPart)
    }
    for (const { concepts, isWithin } of conceptsIn(told.map(keyOf))) if (!isWithin) for (const { term } of concepts) count(term, ofConcept)
  }
  for (const [taxonomy, codes] of Object.entries(offering.terms))
    for (const code of codes) add(`=${code}`, codeWeights[taxonomy as Taxonomy] / Math.sqrt(codes.length))
  if (offering.terms.day_part.includes('around_the_clock'))
    for (const part of ['daytime', 'evening', 'night', 'weekend']) add(`=${part}`, 0.6)
  for (const language of offering.languages) if (language !== 'nl') add(`@${language}`, 2)
  for (const postcode of offering.postcodes) add(postcode, 3)
  return Object.fromEntries([...weights].map(([term, weight]) => [term, Math.round(saturated(weight) * 100) / 100]))
}

/** More of the same adds less and less. */
const saturated = (weight: number): number => (weight * 3) / (weight + 2)

import { dayParts, fundingRoutes, recipientGroups, supportTypes } from '../directory/taxonomy.ts'

/** From which bit of `facets` the codes of each taxonomy stand, by their position: see migrations/0019_search_words.sql. */
export const facetBits = { recipient_group: 0, day_part: 10, funding_route: 20 } as const

/** A number with a bit for each of these codes; beyond 31 bits, so added and never shifted. */
const bits = (names: readonly string[], from: number, codes: readonly string[]): number =>
  codes.reduce((sum, code) => sum + 2 ** (from + names.indexOf(code)), 0)

export const typeBits = (codes: readonly (typeof supportTypes)[number][]): number => bits(supportTypes, 0, codes)
export const groupBits = (codes: readonly (typeof recipientGroups)[number][]): number =>
  bits(recipientGroups, facetBits.recipient_group, codes)
export const dayPartBits = (codes: readonly (typeof dayParts)[number][]): number => bits(dayParts, facetBits.day_part, codes)
export const routeBits = (codes: readonly (typeof fundingRoutes)[number][]): number => bits(fundingRoutes, facetBits.funding_route, codes)

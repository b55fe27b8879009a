import type { Room } from '../directory/offering.ts'
import type { FundingRoute, HelpKind, SupportType } from '../directory/taxonomy.ts'
import type { Day } from '../platform/day.ts'
import type { Practice } from '../practice/practice.ts'

/** One card in the list. `distanceKm` is unknown without a postcode, and for hidden or visiting help. */
export type Hit = {
  slug: string
  name: string
  summary: string
  organisation: string
  types: SupportType[]
  fundingRoutes: FundingRoute[]
  costNote: string
  place: string
  comesToYou: boolean
  distanceKm: number | null
  room: Room
  available: number | null
  nextFreeOn: Day | null
  leadTimeDays: number | null
  verifiedOn: Day | null
  verifiedBy: string
  verifyEveryMonths: number
}

export type Suggestion = { kind: HelpKind; count: number }

/** `isLoose`: no offering had all the words, so these have some of them. `place` is where the postcode lies. */
export type SearchResult = {
  practice: Practice
  place: string | undefined
  hits: Hit[]
  total: number
  isLoose: boolean
  suggestions: Suggestion[]
}

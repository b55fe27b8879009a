import type { Room } from '../directory/offering.ts'
import type { DayPart, FundingRoute, HelpKind, RecipientGroup, SupportType } from '../directory/taxonomy.ts'
import type { Day } from '../platform/day.ts'
import type { Ground, Point } from '../practice/ground.ts'
import type { Practice } from '../practice/practice.ts'
import type { Cost } from './query.ts'
import type { Code } from './thesaurus-entry.ts'

/**
 * One card in the list. `distanceKm` is unknown without a postcode, and for hidden or visiting help.
 * `at` is where it lies: nowhere, for help without a door and for a hidden address. `code` is that of its short link.
 */
export type Hit = {
  slug: string
  code: string
  name: string
  summary: string
  organisation: string
  types: SupportType[]
  fundingRoutes: FundingRoute[]
  costNote: string
  place: string
  comesToYou: boolean
  distanceKm: number | null
  at: Point | null
  room: Room
  available: number | null
  nextFreeOn: Day | null
  leadTimeDays: number | null
  verifiedOn: Day | null
  verifiedBy: string
  verifyEveryMonths: number
  /** What of the search it answers: codes of the directory, and words as they were typed. */
  answers: { codes: Code[]; words: string[] }
}

export type Suggestion = { kind: HelpKind; count: number }

/** How many offerings there would be with this choice instead of the present one of its kind, all other choices kept. */
export type Counts = {
  kinds: Record<HelpKind, number>
  groups: Record<RecipientGroup, number>
  dayParts: Record<DayPart, number>
  costs: Record<Cost, number>
  free: number
  open: number
}

/**
 * `place` is where the postcode lies, `postcode` also when it stood among the words. `isLoose`: nothing answers most of what was asked.
 * `suggestions`: kinds of help that there are for whom was asked, most first; only where nothing was found.
 */
export type SearchResult = {
  practice: Practice
  place: string | undefined
  postcode: string
  ground: Ground
  hits: Hit[]
  total: number
  isLoose: boolean
  counts: Counts
  suggestions: Suggestion[]
}

import { type Day, dayOf } from '../platform/day.ts'
import { addWorkingDays, type ClosingDays } from '../platform/working-days.ts'
import { type NeighbourStanding, standingOf } from './followed.ts'
import type { LivingMatch, MatchStep, RefuseReason } from './match.ts'
import type { Neighbour, NeighbourEventStep, NeighbourSide } from './neighbour.ts'
import type { Organiser } from './policy.ts'
import type { Suggestion } from './suggest.ts'

/** One of two in a match, as the organisation sees it. */
export type MatchedPerson = Pick<Neighbour, 'id' | 'side' | 'firstName' | 'telephone'> & { hasYes: boolean }

export type WorkMatch = {
  id: string
  status: LivingMatch
  version: number
  createdAt: string
  people: [ask: MatchedPerson, offer: MatchedPerson]
}

/** A line of the list. */
export type NeighbourLine = Neighbour & {
  matchId: string | null
  matchStatus: LivingMatch | null
  hasYes: boolean
  otherId: string | null
  checkedOn: Day | null
  consentWording: string
}

export type StepLine = {
  version: number
  step: NeighbourEventStep | MatchStep
  side: NeighbourSide | ''
  personId: string | null
  who: string | null
  /** Why somebody said no to the proposal, as far as that was said. */
  reason: RefuseReason | ''
  at: string
}

/** All that the page of one shows. */
export type NeighbourCard = NeighbourLine & {
  practiceId: string
  organisationId: string
  history: StepLine[]
  match: WorkMatch | null
  matchHistory: StepLine[]
  suggestions: Suggestion[]
  /** Its organisation arranges such help no more: it reads, ends and erases. */
  isKept: boolean
}

/** How many there are, of nobody. */
export type NeighbourCounts = Record<'asks' | 'offersToVet' | 'offersFree' | 'proposed' | 'running', number>

/** How many are left with an organisation that arranges such help no more. */
export type LeftBehind = { organisation: string; count: number }

export type NeighbourWorklist = {
  organiser: Organiser | undefined
  lines: NeighbourLine[]
  counts: NeighbourCounts
  left: LeftBehind[]
}

/** Of who stands ready, who help each other and who stopped no more than this are shown; all that has to be done is. */
export const mostOfGroup = 100

const groupNames = ['proposed', 'asks', 'toVet', 'free', 'running', 'over'] as const
export type NeighbourGroup = (typeof groupNames)[number]

const groupOf = ({ side, status, matchStatus }: NeighbourLine): NeighbourGroup => {
  const places: Record<NeighbourStanding, NeighbourGroup> = {
    new: 'toVet',
    waiting: side === 'ask' ? 'asks' : 'free',
    proposed: 'proposed',
    running: 'running',
    closed: 'over',
    declined: 'over',
    withdrawn: 'over',
  }
  return places[standingOf(status, matchStatus)]
}

/** In each the oldest first; two who belong together stand together. */
export const groupsOf = (lines: readonly NeighbourLine[]): Record<NeighbourGroup, NeighbourLine[]> =>
  Object.fromEntries(groupNames.map((name) => [name, byPair(lines.filter((line) => groupOf(line) === name))])) as Record<
    NeighbourGroup,
    NeighbourLine[]
  >

const byPair = (lines: NeighbourLine[]): NeighbourLine[] => [
  ...new Set(lines.flatMap((line) => (line.matchId ? lines.filter(({ matchId }) => matchId === line.matchId) : [line]))),
]

/** Until when the organisation promised to look for somebody; then the respite coordinator looks along. */
export const matchBy = ({ createdAt }: Pick<Neighbour, 'createdAt'>, { matchDays }: Organiser, closing: ClosingDays): Day =>
  addWorkingDays(dayOf(new Date(createdAt)), matchDays, closing)

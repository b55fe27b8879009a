import { isFresh } from '../directory/freshness.ts'
import { roomOf } from '../directory/offering.ts'
import {
  type FundingRoute,
  type RecipientGroup,
  remoteTypes,
  type SupportType,
  supportTypes,
  visitingTypes,
} from '../directory/taxonomy.ts'
import type { Day } from '../platform/day.ts'
import type { Fired } from './decide.ts'
import { parameterOn } from './parameters.ts'
import type { RuleId } from './rules.ts'
import type { Situation } from './situation.ts'

/** What of an offering tells whether it fits. */
export type Candidate = {
  id: string
  slug: string
  name: string
  organisation: string
  place: string
  types: SupportType[]
  recipientGroups: RecipientGroup[]
  fundingRoutes: FundingRoute[]
  minAge: number | null
  maxAge: number | null
  hasDoor: boolean
  distanceKm: number | null
  available: number | null
  verifiedOn: Day | null
  verifiedBy: string
  verifyEveryMonths: number
}

/** An offering that fits, and by what: the rule, the kind of help and who pays. */
export type Match = {
  offering: Candidate
  ruleId: RuleId
  type: SupportType
  route: FundingRoute | undefined
  group: RecipientGroup | undefined
  comesToYou: boolean
  isFull: boolean
  isStale: boolean
}

export type Known = { situations: readonly Situation[]; group: RecipientGroup | ''; day: Day }

const forCaregivers: readonly SupportType[] = [
  'young_carers',
  'work_support',
  'support_centre',
  'respite_coordinator',
  'client_support',
  'listening_line',
  'emergency_plan',
  'care_broker',
  'peer_support',
]
const emergencies: readonly RuleId[] = ['R1', 'R2', 'R3']
const forEverybody: RuleId = 'R19'
const forYoungCarers: RuleId = 'R16'

const atHome: Record<Situation['when'], readonly SupportType[]> = {
  hours: ['volunteer_buddy', 'home_respite', 'practical_help'],
  day: ['home_respite', 'volunteer_buddy', 'replacement_care'],
  night: ['night_care', 'replacement_care'],
  days: ['replacement_care', 'home_respite', 'night_care'],
  unknown: ['volunteer_buddy', 'home_respite', 'night_care', 'replacement_care'],
}
const elsewhere: Record<Situation['when'], readonly SupportType[]> = {
  hours: ['day_care', 'care_farm', 'meeting_center'],
  day: ['day_care', 'care_farm', 'meeting_center'],
  night: ['guest_house', 'short_stay', 'wlz_stay'],
  days: ['guest_house', 'short_stay', 'wlz_stay'],
  unknown: ['day_care', 'care_farm', 'guest_house', 'short_stay', 'wlz_stay'],
}

const askedFor = ({ where, when }: Situation): readonly SupportType[] =>
  where === 'home' ? atHome[when] : where === 'away' ? elsewhere[when] : []

/** Offerings for young carers go on for some years after the rule ends. */
export function typesToShow(fired: readonly Fired[], { situations, day }: Known): SupportType[] {
  const types = fired.filter(({ confidence }) => confidence !== 'excluded').flatMap(({ rule }) => rule.types)
  return [...new Set(isYoung(situations, day) ? [...types, 'young_carers' as const] : types)]
}

function isYoung(situations: readonly Situation[], day: Day): boolean {
  const limit = parameterOn('young_carer_offerings_until', day) ?? 0
  return situations.some(({ caregiver_age: age }) => age !== 'unknown' && age <= limit)
}

type Fit = Pick<Match, 'ruleId' | 'type' | 'route'> & { score: number }

/** How well by its best rule: what is likely and asked for before what is possible, and what is there for everybody last. */
function fitOf(offering: Candidate, fired: readonly Fired[], known: Known): Fit | undefined {
  const inEmergency = fired.some(({ rule }) => emergencies.includes(rule.id))
  const wanted = inEmergency ? (['crisis_stay'] as const) : known.situations.flatMap(askedFor)
  const fits = fired
    .filter(({ confidence }) => confidence !== 'excluded')
    .flatMap(({ rule, confidence }) => {
      const route = rule.funding.find((one) => offering.fundingRoutes.includes(one))
      if (!route && offering.fundingRoutes.length > 0) return []
      const sure = rule.id === forEverybody ? 0 : confidence === 'likely' ? 2 : 1
      return offering.types
        .filter((type) => rule.types.includes(type))
        .map((type): Fit => ({ ruleId: rule.id, type, route, score: sure + (wanted.some((one) => one === type) ? 2 : 0) }))
    })
  const young = offering.types.includes('young_carers') && isYoung(known.situations, known.day)
  const best = fits.sort((a, b) => b.score - a.score)[0]
  return best ?? (young ? { ruleId: forYoungCarers, type: 'young_carers', route: offering.fundingRoutes[0], score: 1 } : undefined)
}

/** Of an age and a group that nobody told, everything fits. */
function suits(offering: Candidate, type: SupportType, { situations, group, day }: Known): boolean {
  const isForCaregiver = forCaregivers.includes(type)
  const age = situations[0]?.[isForCaregiver ? 'caregiver_age' : 'recipient_age'] ?? 'unknown'
  const { minAge, maxAge, recipientGroups: groups } = offering
  if (age !== 'unknown' && ((minAge !== null && age < minAge) || (maxAge !== null && age > maxAge))) return false
  if (isForCaregiver || groups.length === 0) return true
  if (group) return groups.includes(group)
  if (age === 'unknown') return true
  return age < (parameterOn('adult_from', day) ?? 0) ? groups.includes('youth') : groups.some((one) => one !== 'youth')
}

/** Help that comes to somebody's home stands among what is near, as if it were so many kilometres away. */
const visitingCountsAs = 4

const nearness = ({ offering, comesToYou }: Match) => offering.distanceKm ?? (comesToYou ? visitingCountsAs : 1e9)

/** The offerings that fit, best first: by fit, distance, freshness and free places. What is full or long unchecked comes last. */
export function matchOfferings(candidates: readonly Candidate[], fired: readonly Fired[], known: Known): Match[] {
  const matches = candidates.flatMap((offering) => {
    const fit = fitOf(offering, fired, known)
    if (!fit || !suits(offering, fit.type, known)) return []
    const { score, ...by } = fit
    const comesToYou = !offering.hasDoor && visitingTypes.includes(by.type) && !remoteTypes.includes(by.type)
    const group = known.group && offering.recipientGroups.includes(known.group) ? known.group : undefined
    const match: Match = { offering, ...by, group, comesToYou, isFull: roomOf(offering) === 'full', isStale: !isFresh(offering, known.day) }
    return [{ match, score }]
  })
  const sunk = ({ isFull, isStale }: Match) => Number(isFull) + Number(isStale)
  return matches
    .sort(
      (a, b) =>
        sunk(a.match) - sunk(b.match) ||
        b.score - a.score ||
        nearness(a.match) - nearness(b.match) ||
        (b.match.offering.verifiedOn ?? '').localeCompare(a.match.offering.verifiedOn ?? '') ||
        (b.match.offering.available ?? 0) - (a.match.offering.available ?? 0) ||
        a.match.offering.name.localeCompare(b.match.offering.name),
    )
    .map(({ match }) => match)
}

/** For a link to more of the same. */
export const inOrder = (types: readonly SupportType[]): SupportType[] => supportTypes.filter((type) => types.includes(type))

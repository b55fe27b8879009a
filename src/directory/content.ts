import type { Day } from '../platform/day.ts'
import type { CapacityUnit, Wheelchair, WhoMayApply } from './offering.ts'
import type { CaregiverGroup, DayPart, FundingRoute, RecipientGroup, SupportType } from './taxonomy.ts'

/** What people write about an offering: it is proposed, approved and kept by version. Not in it: what is checked, and what is free now. */
export type OfferingContent = {
  name: string
  summary: string
  description: string
  types: SupportType[]
  recipientGroups: RecipientGroup[]
  caregiverGroups: CaregiverGroup[]
  minAge: number | null
  maxAge: number | null
  dayParts: DayPart[]
  openingHours: string
  minStayNights: number | null
  leadTimeDays: number | null
  /** Municipality codes, four-digit postcodes, or NL. */
  areas: string[]
  address: string
  postcode: string
  place: string
  hideAddress: boolean
  lat: number | null
  lon: number | null
  wheelchair: Wheelchair | null
  whoMayApply: WhoMayApply | null
  applicationProcess: string
  fundingRoutes: FundingRoute[]
  costNote: string
  phone: string
  email: string
  url: string
  languages: string[]
  capacityMaximum: number | null
  capacityUnit: CapacityUnit | null
  visibleFrom: Day | null
  visibleUntil: Day | null
  verifyEveryMonths: number
  capacityEveryDays: number
}

export type ContentField = keyof OfferingContent

/** In the order in which the form asks for them, and every page tells of them. */
export const contentFields = [
  'name',
  'summary',
  'description',
  'types',
  'recipientGroups',
  'caregiverGroups',
  'minAge',
  'maxAge',
  'dayParts',
  'openingHours',
  'minStayNights',
  'leadTimeDays',
  'areas',
  'address',
  'postcode',
  'place',
  'hideAddress',
  'lat',
  'lon',
  'wheelchair',
  'whoMayApply',
  'applicationProcess',
  'fundingRoutes',
  'costNote',
  'phone',
  'email',
  'url',
  'languages',
  'capacityMaximum',
  'capacityUnit',
  'visibleFrom',
  'visibleUntil',
  'verifyEveryMonths',
  'capacityEveryDays',
] as const satisfies readonly ContentField[]

/** What is long enough to show word by word what changed in it. */
export const longFields: readonly ContentField[] = ['name', 'summary', 'description', 'applicationProcess', 'costNote']

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

export const changedFields = (from: OfferingContent, to: OfferingContent): ContentField[] =>
  contentFields.filter((field) => !isSame(from[field], to[field]))

/** These fields as `proposed` has them, the others as they are in `now`. */
export const withFields = (now: OfferingContent, proposed: OfferingContent, fields: readonly ContentField[]): OfferingContent => ({
  ...now,
  ...Object.fromEntries(fields.map((field) => [field, proposed[field]])),
})

/**
 * What approving means when the offering went on in the meantime: what the proposer changed becomes as proposed, what others changed
 * stays. `clashes`: fields that both changed, each in another way.
 */
export function mergeProposal(
  seen: OfferingContent,
  proposed: OfferingContent,
  now: OfferingContent,
): { content: OfferingContent; clashes: ContentField[] } {
  const mine = changedFields(seen, proposed)
  const theirs = changedFields(seen, now)
  return {
    content: withFields(now, proposed, mine),
    clashes: mine.filter((field) => theirs.includes(field) && !isSame(proposed[field], now[field])),
  }
}

/** What is the same in another order is the same. */
const inOrderOf = (before: readonly string[], after: readonly string[]): string[] => [
  ...before.filter((one) => after.includes(one)),
  ...after.filter((one) => !before.includes(one)),
]

/** Coordinates of another address are wrong, so they go, unless they were changed along with it; languages keep their order. */
export function settle(before: OfferingContent | undefined, after: OfferingContent): OfferingContent {
  if (!before) return after
  const hasMoved = before.address !== after.address || before.postcode !== after.postcode || before.place !== after.place
  const isPlacedAnew = before.lat !== after.lat || before.lon !== after.lon
  const languages = inOrderOf(before.languages, after.languages)
  return hasMoved && !isPlacedAnew ? { ...after, languages, lat: null, lon: null } : { ...after, languages }
}

import type { Day } from '../platform/day.ts'
import type { Point } from '../practice/ground.ts'
import type { CaregiverGroup, DayPart, FundingRoute, RecipientGroup, SupportType } from './taxonomy.ts'

export type CapacityUnit = 'places' | 'beds' | 'dayparts' | 'hours'
export const capacityUnits = ['places', 'beds', 'dayparts', 'hours'] as const satisfies readonly CapacityUnit[]

export type WhoMayApply = 'anyone' | 'caregiver_only' | 'professional_only'
export const applicants = ['anyone', 'caregiver_only', 'professional_only'] as const satisfies readonly WhoMayApply[]

export type Wheelchair = 'yes' | 'limited' | 'no'
export const wheelchairs = ['yes', 'limited', 'no'] as const satisfies readonly Wheelchair[]

export type Capacity = {
  available: number | null
  maximum: number | null
  unit: CapacityUnit | null
  updatedOn: Day | null
  nextFreeOn: Day | null
}

/** What is offered by one organisation, as its own page tells it (HSDS: service). */
export type Offering = {
  id: string
  slug: string
  /** Of its short link. */
  code: string
  name: string
  summary: string
  description: string
  organisation: string
  organisationUrl: string | null
  types: SupportType[]
  recipientGroups: RecipientGroup[]
  caregiverGroups: CaregiverGroup[]
  fundingRoutes: FundingRoute[]
  dayParts: DayPart[]
  minAge: number | null
  maxAge: number | null
  costNote: string
  whoMayApply: WhoMayApply | null
  applicationProcess: string
  leadTimeDays: number | null
  minStayNights: number | null
  openingHours: string
  phone: string
  email: string
  url: string
  languages: string[]
  wheelchair: Wheelchair | null
  verifiedOn: Day | null
  verifiedBy: string
  verifyEveryMonths: number
  capacityEveryDays: number
  capacity: Capacity
  /** Where it lies, for a map; nowhere when the address is hidden or there is no door. */
  at: Point | null
  location: { address: string; postcode: string; place: string; isHidden: boolean } | null
}

export type Room = 'free' | 'full' | 'unknown'

export const roomOf = ({ available }: Pick<Capacity, 'available'>): Room =>
  available === null ? 'unknown' : available > 0 ? 'free' : 'full'

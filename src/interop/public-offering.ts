import type { CapacityUnit, Wheelchair, WhoMayApply } from '../directory/offering.ts'
import type { Taxonomy } from '../directory/taxonomy.ts'
import type { Day } from '../platform/day.ts'

export type PublicOrganisation = { id: string; name: string; kvk: string | null; url: string | null }

/** Of a hidden location only the place is known here: the database keeps the rest to itself. */
export type PublicLocation = {
  id: string
  address: string
  postcode: string
  place: string
  lat: number | null
  lon: number | null
  isHidden: boolean
}

/** An offering as everybody may know it. `name` of an area: the municipality, where the directory knows it. */
export type PublicOffering = {
  id: string
  slug: string
  name: string
  summary: string
  description: string
  organisation: PublicOrganisation
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
  languages: string
  wheelchair: Wheelchair | null
  verifiedOn: Day | null
  verifiedBy: string
  capacityAvailable: number | null
  capacityMaximum: number | null
  capacityUnit: CapacityUnit | null
  capacityUpdatedOn: Day | null
  nextFreeOn: Day | null
  updatedAt: string
  terms: { taxonomy: Taxonomy; code: string }[]
  areas: { area: string; name: string | null }[]
  location: PublicLocation | null
}

/** What a list needs when it only tells which offerings there are, and since when they are so. */
export type BriefOffering = Pick<PublicOffering, 'id' | 'name' | 'updatedAt'>

/** Who offers something that shows, and what. */
export type PublicProvider = PublicOrganisation & { offerings: PublicOffering[] }

export const codesOf = (offering: Pick<PublicOffering, 'terms'>, taxonomy: Taxonomy): string[] =>
  offering.terms.filter((term) => term.taxonomy === taxonomy).map(({ code }) => code)

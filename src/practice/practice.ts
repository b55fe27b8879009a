import type { Day } from '../platform/day.ts'

export const contactRoles = ['respite_coordinator', 'support_desk'] as const
export type ContactRole = (typeof contactRoles)[number]

/** A learning practice as its visitors meet it: whose it is, what it looks like, and whom to ring. */
export type Practice = {
  id: string
  slug: string
  name: string
  theme: string
  contactName: string
  contactRole: ContactRole
  contactPhone: string
  contactHours: string
  contactDays: number
  listeningPhone: string
  outOfHoursPhone: string
  isDemo: boolean
  /** 0 without a logo. */
  logoVersion: number
  /** On which no term runs, besides the holidays of the whole country; in order. */
  closingDays: Day[]
}

/** How visitors find it: its municipality, and the names of municipalities that went up in it. */
export type PracticeName = { slug: string; name: string; alsoKnownAs: string | null }

/** Where a postcode lies; `slug` is the practice of its municipality, if that takes part. */
export type Whereabouts = { place: string; slug: string | null }

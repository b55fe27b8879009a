import type { OfferingContent } from '../directory/content.ts'
import { type Checked, freshnessOf, isCapacityFresh } from '../directory/freshness.ts'
import type { Capacity } from '../directory/offering.ts'
import type { Day } from '../platform/day.ts'
import type { Practice } from '../practice/practice.ts'
import type { ReportReason } from './report.ts'

/** What somebody meets who opens a link; one that was altered is as unknown as one that never was. */
export type LinkState = 'open' | 'expired' | 'unknown'
export type DeadLink = Exclude<LinkState, 'open'>

export const linkStateOf = (link: { expiresAt: string } | undefined, now: Date): LinkState =>
  link ? (link.expiresAt > now.toISOString() ? 'open' : 'expired') : 'unknown'

/** What an owner may change by the link. */
export type OwnedTexts = Pick<
  OfferingContent,
  'summary' | 'description' | 'phone' | 'email' | 'url' | 'openingHours' | 'costNote' | 'applicationProcess'
>

/** An offering as its owner looks after it, by the link of a mail. */
export type Owned = OwnedTexts & {
  id: string
  slug: string
  practiceSlug: string
  practiceId: string
  organisationId: string
  organisation: string
  version: number
  name: string
  checked: Checked
  hiddenOn: Day | null
  capacity: Capacity
  capacityEveryDays: number
  /** A change that waits for the coordinator. */
  proposal: 'none' | 'by_link' | 'by_person'
  /** What waits, when it came by the link. */
  proposed: OwnedTexts | null
  reports: { reason: ReportReason; note: string }[]
}

/** Everything of one e-mail address, and the practice that asks. */
export type Opened = { practice: Practice; email: string; offerings: Owned[] }

/** Its owner may say that it is right: it is time for that, or it is hidden because nobody did. */
export const asksWhetherRight = ({ checked, hiddenOn }: Pick<Owned, 'checked' | 'hiddenOn'>, today: Day): boolean =>
  hiddenOn !== null || freshnessOf(checked, today) !== 'fresh'

export const countsPlaces = ({ capacity }: Pick<Owned, 'capacity'>): boolean => capacity.available !== null

export const asksForPlaces = (owned: Pick<Owned, 'capacity' | 'capacityEveryDays'>, today: Day): boolean =>
  countsPlaces(owned) && !isCapacityFresh({ updatedOn: owned.capacity.updatedOn, everyDays: owned.capacityEveryDays }, today)

/** What waits for the owner first. */
export function inOrder(offerings: readonly Owned[], today: Day): Owned[] {
  const weight = (owned: Owned) => (asksWhetherRight(owned, today) ? 0 : asksForPlaces(owned, today) || owned.reports.length > 0 ? 1 : 2)
  return offerings.toSorted((a, b) => weight(a) - weight(b) || a.name.localeCompare(b.name, 'nl'))
}

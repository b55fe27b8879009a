import { no, type Outcome, yes } from '../platform/outcome.ts'
import { type ContentField, changedFields, type OfferingContent, withFields } from './content.ts'

export const mergeSides = ['this', 'other'] as const
export type MergeSideName = (typeof mergeSides)[number]

/** What of two offerings is chosen together: an address never gets the postcode of the other, nor loses that it is hidden. */
export const mergeParts = {
  name: ['name'],
  summary: ['summary'],
  description: ['description'],
  types: ['types'],
  recipientGroups: ['recipientGroups'],
  caregiverGroups: ['caregiverGroups'],
  ages: ['minAge', 'maxAge'],
  dayParts: ['dayParts'],
  openingHours: ['openingHours'],
  minStayNights: ['minStayNights'],
  leadTimeDays: ['leadTimeDays'],
  areas: ['areas'],
  where: ['address', 'postcode', 'place', 'hideAddress', 'lat', 'lon'],
  wheelchair: ['wheelchair'],
  whoMayApply: ['whoMayApply'],
  applicationProcess: ['applicationProcess'],
  fundingRoutes: ['fundingRoutes'],
  costNote: ['costNote'],
  phone: ['phone'],
  email: ['email'],
  url: ['url'],
  languages: ['languages'],
  room: ['capacityMaximum', 'capacityUnit'],
  window: ['visibleFrom', 'visibleUntil'],
  checks: ['verifyEveryMonths', 'capacityEveryDays'],
} as const satisfies Record<string, readonly ContentField[]>

export type MergePart = keyof typeof mergeParts
export const mergePartNames = Object.keys(mergeParts) as [MergePart, ...MergePart[]]

/** Where the two say something else. */
export function partsThatDiffer(one: OfferingContent, other: OfferingContent): MergePart[] {
  const fields = changedFields(one, other)
  return mergePartNames.filter((part) => mergeParts[part].some((field) => fields.includes(field)))
}

export type MergeChoice = { [Part in MergePart]?: MergeSideName | undefined }

/** What it says once they are one: of each part what was chosen, and where nothing was, what the one that stays says. */
export function mergedContent(one: OfferingContent, other: OfferingContent, keep: MergeSideName, choice: MergeChoice): OfferingContent {
  const [stays, goes, gone] = keep === 'this' ? [one, other, 'other'] : [other, one, 'this']
  const taken = mergePartNames.filter((part) => choice[part] === gone).flatMap((part) => [...mergeParts[part]])
  return withFields(stays, goes, taken)
}

/** Of each part the one that says something; where both do, the one that stays. A window that is open says that it always shows. */
export function fullestChoice(one: OfferingContent, other: OfferingContent, keep: MergeSideName): MergeChoice {
  const [stays, goes, gone] = keep === 'this' ? [one, other, 'other' as const] : [other, one, 'this' as const]
  const isEmpty = (content: OfferingContent, part: MergePart) =>
    part !== 'window' &&
    mergeParts[part].every((field: ContentField) => {
      const value = content[field]
      return value === '' || value === null || value === false || (Array.isArray(value) && value.length === 0)
    })
  return Object.fromEntries(partsThatDiffer(one, other).map((part) => [part, isEmpty(stays, part) && !isEmpty(goes, part) ? gone : keep]))
}

export type OfferingMergeRefusal = 'same' | 'gone' | 'has_proposal'

type Side = { id: string; livesOnAs: string; withdrawnOn: string | null; hasProposal: boolean }

/** A change that waits for the loser would wait for nothing: it is decided on first. */
export function mergeOfferings(loser: Side, winner: Side): Outcome<true, OfferingMergeRefusal> {
  if (loser.id === winner.id) return no('same')
  if (loser.withdrawnOn !== null || winner.withdrawnOn !== null) return no('gone')
  return loser.hasProposal ? no('has_proposal') : yes(true)
}

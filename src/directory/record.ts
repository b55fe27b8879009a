import type { Day } from '../platform/day.ts'
import type { OfferingContent } from './content.ts'
import type { Checked } from './freshness.ts'
import type { Capacity } from './offering.ts'
import type { ProposalStatus, VersionKind } from './proposal.ts'

/** What says in which state an offering is, for who keeps it. */
export type Kept = Checked & {
  id: string
  name: string
  organisation: string
  verifiedBy: string
  hiddenOn: Day | null
  withdrawnOn: Day | null
  visibleFrom: Day | null
  visibleUntil: Day | null
  available: number | null
  capacityUpdatedOn: Day | null
  capacityEveryDays: number
  /** A change that waits. */
  proposalId: string | null
}

/** A change as a list tells of it. Without an offering it is a new one. */
export type ProposalLine = {
  id: string
  offeringId: string | null
  name: string
  organisation: string
  status: ProposalStatus
  proposedBy: string
  proposedAt: string
  answer: string
}

export type Proposal = Omit<ProposalLine, 'name'> & {
  practiceId: string
  organisationId: string
  seenVersion: number
  content: OfferingContent
  /** What its writer began from; undefined for a new offering. */
  seen: OfferingContent | undefined
  note: string
  /** Null where it came by the link of a mail. */
  proposedById: string | null
  decidedBy: string | null
  decidedAt: string | null
}

/** One offering with all that its page for keepers shows. */
export type KeptOffering = Kept & {
  slug: string
  organisationId: string
  responsiblePracticeId: string
  version: number
  isMerged: boolean
  content: OfferingContent
  capacity: Capacity
  /** The change that waits, or else the last one that was declined after the latest version. */
  proposal: Proposal | undefined
}

/** A version as the history tells of it; `before` is what it said until then. */
export type VersionDone = {
  version: number
  kind: VersionKind
  person: string | null
  at: string
  content: OfferingContent
  before: OfferingContent | undefined
}

/** An offering that went on as another, with its own history; or did, until somebody took them apart. */
export type MergedOffering = {
  id: string
  name: string
  version: number
  who: string
  at: string
  undoneAt: string | null
  undoneBy: string | null
}
export type GoesOn = { id: string; name: string }

import type { Practice } from '../practice/practice.ts'
import type { LivingMatch } from './match.ts'
import { type DeclineReason, isOver, type Neighbour, type NeighbourEnd, type NeighbourHelp, type NeighbourStatus } from './neighbour.ts'

/** A code that fits its digits. `tried`: where the try was counted, to be taken back once. */
export type NeighbourKey = { neighbourId: string; practice: Practice; tried: { missKey: string; codeKey: string } | undefined }

/**
 * What somebody who comes with a code and digits is answered; `whole`: the last four are not enough any more; `gone`: what the code was of is erased;
 * `nowhere`: there is no such practice.
 */
export type NeighbourEntry =
  | { kind: 'wait' | 'wrong' | 'whole' | 'gone'; practice: Practice }
  | { kind: 'in'; entered: NeighbourKey }
  | { kind: 'nowhere' }

/** How far it is: its status, or what its match makes of it. */
export type NeighbourStanding = Exclude<NeighbourStatus, NeighbourEnd> | LivingMatch | NeighbourEnd

export const standingOf = (status: NeighbourStatus, match: LivingMatch | null): NeighbourStanding =>
  isOver(status) ? status : (match ?? status)

/** What one of two may know of the other: until both said yes no more than a first name and the help. */
export type MatchForOne = {
  id: string
  status: LivingMatch
  version: number
  askId: string
  offerId: string
  isOwnYes: boolean
  isOtherYes: boolean
  name: string
  helps: NeighbourHelp[]
  /** Empty until both said yes. */
  telephone: string
}

/** What whoever sent it reads with the code: all that was written, and how far it is. */
export type FollowedNeighbour = Neighbour & {
  organisationId: string
  reason: DeclineReason | ''
  match: MatchForOne | null
  /** Whoever it was sent to arranges such help no more. */
  isStopped: boolean
}

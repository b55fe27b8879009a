import type { ReferralLine } from '../../src/referrals/record.ts'
import type { Messages } from '../messages/nl.ts'

/** Who reads a note: what came from another practice is not read by who sent it. */
export const noteHintOf = (m: Messages, { forwardedFrom }: Pick<ReferralLine, 'forwardedFrom'>): string =>
  forwardedFrom === null ? m.referrals.noteHint : m.forwarding.noteHint

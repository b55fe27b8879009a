import type { ReferralLine } from '../../src/referrals/record.ts'
import { isOwnRequest } from '../../src/referrals/referral.ts'
import type { Messages } from '../messages/nl.ts'

/** Who reads a note: what came from another practice is not read by who sent it, and nobody sent what a caregiver asked. */
export const noteHintOf = (m: Messages, referral: Pick<ReferralLine, 'agreementId' | 'forwardedFrom'>): string => {
  if (isOwnRequest(referral)) return m.ownRequestWork.noteHint
  return referral.forwardedFrom === null ? m.referrals.noteHint : m.forwarding.noteHint
}

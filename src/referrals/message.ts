import type { ConsentGiven, Hidden } from './record.ts'
import { isOwnRequest, type Referral } from './referral.ts'

/** What somebody wrote at a referral, besides its steps. */
export type Message = {
  id: string
  organisationId: string
  organisation: string
  personId: string
  person: string
  text: string
  writtenAt: string
  /** When a party other than the one that wrote it opened the referral. */
  readAt: string | null
}

type Met = {
  referral: Pick<Referral, 'agreementId' | 'sentOn'> & { hidden: Hidden | undefined; forwardedFrom: string | null }
  consents: readonly ConsentGiven[]
}

/** Whoever meets a referral that was sent may write, also after it ended; not once the others may not read it any more, nor where who sent it cannot, or there is nobody who sent it. */
export const mayWriteMessage = ({ referral, consents }: Met): boolean =>
  referral.sentOn !== null &&
  !referral.hidden &&
  referral.forwardedFrom === null &&
  !isOwnRequest(referral) &&
  consents.some(({ about, withdrawnAt }) => about === 'caregiver' && withdrawnAt === null)

import { no, type Outcome, yes } from '../platform/outcome.ts'
import type { Membership } from './actor.ts'

/** Milliseconds that somebody may take at the sign-in page of their organisation. */
export const oidcTerm = 10 * 60_000

/** What an organisation says of somebody who signed in there. */
export type OidcClaims = {
  issuer: string
  subject: string
  email: string | undefined
  isEmailVerified: boolean
  acr: string | undefined
  amr: readonly string[]
}

/** Codes of which a practice takes one as proof of two factors, separated by spaces. */
export type Demand = { acr: string; amr: string }

const codesOf = (text: string) => text.split(' ').filter((code) => code !== '')

/** Without a demand nobody knows how somebody signed in there, so it counts as one factor. */
export function assuranceOf(demand: Demand, claims: Pick<OidcClaims, 'acr' | 'amr'>): 'trusted' | 'untrusted' | 'too_low' {
  const [acr, amr] = [codesOf(demand.acr), codesOf(demand.amr)]
  if (acr.length === 0 && amr.length === 0) return 'untrusted'
  return acr.some((code) => code === claims.acr) || amr.some((code) => claims.amr.includes(code)) ? 'trusted' : 'too_low'
}

/** What the portal knows of who came back. The address is that of a person, or of an invitation that is open here. */
export type Known<Invitation> = {
  linkedPersonId: string | undefined
  linkedMembership: Membership | undefined
  emailPersonId: string | undefined
  emailMembership: Membership | undefined
  /** The person with this address came with another account of the same organisation before. */
  hasOtherAccount: boolean
  invitation: Invitation | undefined
}

type Welcome<Invitation> = { as: 'member'; membership: Membership } | { as: 'invited'; invitation: Invitation }

/**
 * An account stays that of one person, whatever its address becomes. An address that went to a colleague opens nothing of who had it before:
 * only an invitation, made for whoever has it now, leads a second account to the same person.
 */
export function welcomeOf<Invitation>(known: Known<Invitation>): Outcome<Welcome<Invitation>, 'unknown'> {
  const { linkedPersonId, linkedMembership, emailPersonId, emailMembership, hasOtherAccount, invitation } = known
  if (linkedMembership) return yes({ as: 'member', membership: linkedMembership })
  if (linkedPersonId !== undefined && linkedPersonId !== emailPersonId) return no('unknown')
  if (emailMembership && !hasOtherAccount) return yes({ as: 'member', membership: emailMembership })
  return invitation ? yes({ as: 'invited', invitation }) : no('unknown')
}

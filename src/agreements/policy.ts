import type { Actor } from '../identity/actor.ts'
import { type Agreement, partiesOf, unsignedOf, type WholeAgreement, wasProposed } from './agreement.ts'

type Acting = Pick<Actor, 'role' | 'organisationId'>

export const mayWriteAgreements = (actor: Pick<Actor, 'role'>): boolean => actor.role === 'coordinator'

/** The municipality and the adviser see every agreement of the practice. */
export const seesAllAgreements = (actor: Pick<Actor, 'role'>): boolean => ['coordinator', 'admin', 'adviser'].includes(actor.role)

/** A party sees its own agreement once it was proposed. */
export const maySeeAgreement = (actor: Acting, agreement: WholeAgreement): boolean =>
  seesAllAgreements(actor) ||
  (wasProposed(agreement.status) && partiesOf(agreement).some(({ organisationId }) => organisationId === actor.organisationId))

/** It was put to a party, and the coordinator took it back to change it. */
export const isRewrittenFor = (actor: Acting, agreement: WholeAgreement): boolean =>
  !maySeeAgreement(actor, agreement) &&
  agreement.status === 'draft' &&
  agreement.proposedVersion !== null &&
  partiesOf(agreement).some(({ organisationId }) => organisationId === actor.organisationId)

/** Under an agreement refer the people of its first party whose work that is. */
export const mayReferUnder = (actor: Acting, agreement: Pick<Agreement, 'referringOrganisationId'>): boolean =>
  ['referrer', 'coordinator'].includes(actor.role) && actor.organisationId === agreement.referringOrganisationId

/** Signing, or saying no, is for people of a party that did not sign yet. */
export const maySign = (actor: Acting, agreement: WholeAgreement): boolean =>
  agreement.status === 'proposed' &&
  ['coordinator', 'referrer', 'provider'].includes(actor.role) &&
  unsignedOf(agreement).some(({ organisationId }) => organisationId === actor.organisationId)

/** Whom a mail goes to when it does not work out is for those who work with it. */
export const seesFallbackContact = (actor: Acting, agreement: WholeAgreement): boolean => mayNoteFriction(actor, agreement)

/** What rubs is for those who work with it: the people of its parties, and the coordinator who brings it to the table. */
export const mayNoteFriction = (actor: Acting, agreement: WholeAgreement): boolean =>
  ['coordinator', 'referrer', 'provider'].includes(actor.role) && maySeeAgreement(actor, agreement)

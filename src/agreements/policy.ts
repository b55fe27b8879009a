import type { Actor } from '../identity/actor.ts'
import { type Agreement, wasAgreed } from './agreement.ts'

export const mayWriteAgreements = (actor: Pick<Actor, 'role'>): boolean => actor.role === 'coordinator'

type Parties = Pick<Agreement, 'status' | 'referringOrganisationId' | 'answeringOrganisationId'>

const isParty = (actor: Pick<Actor, 'organisationId'>, agreement: Parties) =>
  [agreement.referringOrganisationId, agreement.answeringOrganisationId].includes(actor.organisationId)

/** The municipality and the adviser see every agreement of the practice; a party sees its own once it was agreed. */
export const maySeeAgreement = (actor: Pick<Actor, 'role' | 'organisationId'>, agreement: Parties): boolean =>
  ['coordinator', 'admin', 'adviser'].includes(actor.role) || (wasAgreed(agreement.status) && isParty(actor, agreement))

/** Under an agreement refer the people of its first party whose work that is. */
export const mayReferUnder = (
  actor: Pick<Actor, 'role' | 'organisationId'>,
  agreement: Pick<Agreement, 'referringOrganisationId'>,
): boolean => ['referrer', 'coordinator'].includes(actor.role) && actor.organisationId === agreement.referringOrganisationId

import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { auditLine } from '../audit/store.ts'
import { organisations } from '../directory/tables.ts'
import type { Archive } from '../platform/archive.ts'
import { type Database, isStopped, isTaken } from '../platform/database.ts'
import { newId, sha256 } from '../platform/id.ts'
import type { Language } from '../platform/language.ts'
import { no, type Outcome, yes } from '../platform/outcome.ts'
import type { Vault } from '../platform/vault.ts'
import { practiceColumns } from '../practice/store.ts'
import { practices } from '../practice/tables.ts'
import type { Membership } from './actor.ts'
import { emailFingerprints, emailOf, sealEmail } from './email.ts'
import { type DeadLink, stateOf } from './invitation.ts'
import { type NewSession, sessionStatements } from './store.ts'
import { openInvited } from './store-invitations.ts'
import { invitations, memberships, people } from './tables.ts'

export type Invitation = Omit<Membership, 'membershipId' | 'personId'> & {
  id: string
  tokenHash: string
  email: string
  invitedBy: string | null
  expiresAt: string
  usedAt: string | null
  revokedAt: string | null
}

const inviter = alias(people, 'inviter')

const invitationsSent = (db: Database) =>
  db
    .select({
      id: invitations.id,
      tokenHash: invitations.tokenHash,
      name: invitations.name,
      email: invitations.email,
      job: invitations.job,
      role: invitations.role,
      organisationId: organisations.id,
      organisation: organisations.name,
      practice: practiceColumns,
      invitedBy: inviter.name,
      expiresAt: invitations.expiresAt,
      usedAt: invitations.acceptedAt,
      revokedAt: invitations.revokedAt,
    })
    .from(invitations)
    .innerJoin(organisations, eq(organisations.id, invitations.organisationId))
    .innerJoin(practices, eq(practices.id, invitations.practiceId))
    .leftJoin(inviter, eq(inviter.id, invitations.invitedById))
    .$dynamic()

/** Its name and address in clear. */
export const openInvitation = async (vault: Vault, row: Invitation): Promise<Invitation> => ({ ...row, ...(await openInvited(vault, row)) })

/** What the link of an invitation leads to while it is open. */
export async function findInvitation({ db, vault, now }: Archive, token: string): Promise<Outcome<Invitation, DeadLink>> {
  const [row] = await invitationsSent(db).where(eq(invitations.tokenHash, await sha256(token)))
  const state = stateOf(row, now)
  if (state !== 'open') return no(state)
  return row ? yes(await openInvitation(vault, row)) : no('unknown')
}

/** The question for invitations of a practice to one address that can still be accepted, oldest first. */
export const invitationsOpenTo = ({ db, now }: Pick<Archive, 'db' | 'now'>, practiceId: string, fingerprints: string[]) =>
  invitationsSent(db)
    .where(
      and(
        eq(invitations.practiceId, practiceId),
        inArray(invitations.emailFingerprint, fingerprints),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, now.toISOString()),
      ),
    )
    .orderBy(invitations.createdAt)
    .limit(1)

type Known = { personId: string; name: string; membershipId: string | null } | undefined

/** The person with this address, and what they are or were of what they are invited to. */
async function findInvited({ db, vault }: Archive, { email, practice, organisationId, role }: Invitation): Promise<Known> {
  const isSame = and(
    eq(memberships.personId, people.id),
    eq(memberships.practiceId, practice.id),
    eq(memberships.organisationId, organisationId),
    eq(memberships.role, role),
  )
  const [known] = await db
    .select({ personId: people.id, name: people.name, membershipId: memberships.id })
    .from(people)
    .leftJoin(memberships, isSame)
    .where(inArray(people.emailFingerprint, await emailFingerprints(vault, email)))
  return known
}

export type Accepting = { session: NewSession; language: Language }

/**
 * Makes somebody who is new known, gives what they were invited to, and lets them in; all of it or nothing. Throws
 * `isAcceptedElsewhere` when the invitation is not open any more, or when the same person was let in by another one at the same moment.
 */
export async function recordAcceptance(archive: Archive, invitation: Invitation, accepting: Accepting): Promise<void> {
  await archive.db.batch((await acceptanceStatements(archive, invitation, accepting)).statements)
}

/** Somebody accepted or took it back at the same moment: this invitation, or the same person another one. What is there now decides. */
export const isAcceptedElsewhere = (error: unknown): boolean =>
  isStopped(error, 'this invitation is not open') || isTaken(error, 'people.email_fingerprint') || isTaken(error, 'memberships.person_id')

/** For a batch that does more than that. */
export async function acceptanceStatements(archive: Archive, invitation: Invitation, { session, language }: Accepting) {
  const { db, vault, now } = archive
  const { id, tokenHash, organisationId, organisation, practice, role, job } = invitation
  const known = await findInvited(archive, invitation)
  const personId = known?.personId ?? newId(now)
  const membershipId = known?.membershipId ?? newId(now)
  const name = known?.name ?? invitation.name
  const membership = { membershipId, personId, name, job, role, organisationId, organisation, practice }
  const at = now.toISOString()
  const person = {
    id: personId,
    name,
    createdAt: at,
    language,
    isDemo: false,
    ...(await sealEmail(vault, personId, emailOf(invitation.email))),
  }
  const line = { practiceId: practice.id, by: { ...membership, origin: session.origin }, now }

  const statements = [
    // its hash goes along: the database sees whether this is still the link of the invitation, and lets one of two go on
    db.update(invitations).set({ acceptedAt: at, tokenHash, name: '', email: '', emailFingerprint: '' }).where(eq(invitations.id, id)),
    ...(known ? [] : [db.insert(people).values(person)]),
    db.update(invitations).set({ personId }).where(eq(invitations.id, id)),
    known?.membershipId
      ? db
          .update(memberships)
          .set({ job, endedAt: null, createdAt: sql`iif(${memberships.endedAt} is null, ${memberships.createdAt}, ${at})` })
          .where(eq(memberships.id, membershipId))
      : db.insert(memberships).values({ id: membershipId, personId, practiceId: practice.id, organisationId, role, job, createdAt: at }),
    auditLine(db, { ...line, action: 'invitation.accept', subjectId: id }),
    auditLine(db, { ...line, action: 'membership.add', subjectId: membershipId, detail: role }),
    ...sessionStatements(db, membership, session, now),
  ] as const
  return { personId, statements }
}

import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import { organisations } from '../directory/tables.ts'
import { mailStatements } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import type { Language } from '../platform/language.ts'
import type { Actor, Job, Role } from './actor.ts'
import { type UnconfirmedPasskey, unconfirmedOf, waitsFor } from './store-confirming.ts'
import { type OpenInvitation, openInvitations, openInvited } from './store-invitations.ts'
import { endSessionsStatements } from './store-sessions.ts'
import { memberships, oidcIdentities, passkeys, people, sessions } from './tables.ts'

/** Somebody of the practice, as those who manage its people see them. */
export type Member = {
  membershipId: string
  personId: string
  name: string
  role: Role
  job: Job
  organisation: string
  language: Language
  isDemo: boolean
  since: string
  endedAt: string | null
  seenAt: string | null
  hasPasskey: boolean
  hasUnconfirmedPasskey: boolean
  isKnownElsewhere: boolean
  hasEmail: boolean
}

const passkeyWhere = (condition: ReturnType<typeof sql>) =>
  sql`exists (select 1 from ${passkeys} where ${passkeys.personId} = ${people.id} and ${condition})`.mapWith(Boolean)

const memberColumns = {
  membershipId: memberships.id,
  personId: people.id,
  name: people.name,
  role: memberships.role,
  job: memberships.job,
  organisation: organisations.name,
  language: people.language,
  isDemo: people.isDemo,
  since: memberships.createdAt,
  endedAt: memberships.endedAt,
  // sessions go when they end; the log stays
  seenAt: sql<string | null>`(select max(at) from (
    select max(${sessions.seenAt}) as at from ${sessions} where ${sessions.membershipId} = ${memberships.id}
    union all select max(at) from log_lines where subject_id = ${memberships.id} and action in ('session.start', 'membership.switch')))`,
  hasPasskey: passkeyWhere(
    sql`${passkeys.confirmedAt} is not null and coalesce(${passkeys.onlyPracticeId}, ${memberships.practiceId}) = ${memberships.practiceId}`,
  ),
  hasUnconfirmedPasskey: passkeyWhere(waitsFor(sql`${memberships.practiceId}`)),
  isKnownElsewhere: sql`exists (select 1 from ${oidcIdentities} where ${oidcIdentities.personId} = ${people.id})`.mapWith(Boolean),
  hasEmail: sql`${people.email} is not null`.mapWith(Boolean),
}

const members = (db: Database) =>
  db
    .select(memberColumns)
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .$dynamic()

/** Everybody who belongs to the practice now, and whom it waits for. */
export async function listPeople(
  { db, vault }: Archive,
  practiceId: string,
): Promise<{ members: Member[]; invitations: OpenInvitation[] }> {
  const [list, waiting] = await db.batch([
    members(db)
      .where(and(eq(memberships.practiceId, practiceId), isNull(memberships.endedAt)))
      .orderBy(sql`${people.name} collate nocase`, memberships.createdAt),
    openInvitations(db, practiceId),
  ])
  const invitations = await Promise.all(waiting.map(async (sealed) => ({ ...sealed, ...(await openInvited(vault, sealed)) })))
  return { members: list, invitations }
}

/** Somebody who belongs to the practice or did, with the passkeys that wait for it. */
export async function findMember(
  db: Database,
  practiceId: string,
  membershipId: string,
): Promise<{ member: Member; unconfirmed: UnconfirmedPasskey[] } | undefined> {
  const isThis = and(eq(memberships.practiceId, practiceId), eq(memberships.id, membershipId))
  const [[member], unconfirmed] = await db.batch([members(db).where(isThis), unconfirmedOf(db, practiceId, isThis)])
  return member && { member, unconfirmed }
}

/** The words with which the database keeps the last who manages a practice. */
export const lastManager = 'nobody would manage this practice'

/** Another role ends all sessions; throws when nobody would be left to manage the practice, or when they have that role already. */
export async function recordMemberChange(archive: Archive, member: Member, to: { role: Role; job: Job }, by: Actor): Promise<void> {
  const { db, now } = archive
  const { membershipId } = member
  const line = { practiceId: by.practice.id, by, now }
  const set = db.update(memberships).set(to).where(eq(memberships.id, membershipId))
  const told = auditLine(db, { ...line, action: 'membership.change', subjectId: membershipId, detail: `${member.role}>${to.role}` })
  if (to.role === member.role) {
    await db.batch([set, told])
    return
  }
  await db.batch([
    ...endSessionsStatements(db, { membershipId }, { by, now, detail: 'role' }),
    forgetEnded(db, membershipId, to.role),
    set,
    told,
    ...(await notice(archive, member, by)),
  ])
}

/** Who had this role for the same organisation once, and gets it again, has it once: the log tells of then. */
const forgetEnded = (db: Database, membershipId: string, role: Role) =>
  db.delete(memberships).where(
    and(
      eq(memberships.role, role),
      isNotNull(memberships.endedAt),
      sql`(${memberships.personId}, ${memberships.practiceId}, ${memberships.organisationId}) =
        (select m.person_id, m.practice_id, m.organisation_id from memberships m where m.id = ${membershipId})`,
    ),
  )

/** Throws when nobody would be left to manage the practice. */
export async function recordMemberEnd(archive: Archive, member: Member, by: Actor): Promise<void> {
  const { db, now } = archive
  const { membershipId } = member
  const line = { practiceId: by.practice.id, by, now }
  await db.batch([
    ...endSessionsStatements(db, { membershipId }, { by, now, detail: 'end' }),
    db.update(memberships).set({ endedAt: now.toISOString() }).where(eq(memberships.id, membershipId)),
    auditLine(db, { ...line, action: 'membership.end', subjectId: membershipId, detail: member.role }),
    ...(await notice(archive, member, by)),
  ])
}

const notice = async (archive: Archive, { hasEmail, personId, membershipId, language }: Member, by: Actor) =>
  hasEmail
    ? await mailStatements(archive, {
        practiceId: by.practice.id,
        kind: 'notice',
        topic: 'role_changed',
        subjectId: membershipId,
        to: { personId },
        language,
      })
    : []

import { and, eq, gt, lt } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import { organisations } from '../directory/tables.ts'
import type { Database } from '../platform/database.ts'
import { practiceColumns } from '../practice/store.ts'
import { practices } from '../practice/tables.ts'
import type { Actor } from './actor.ts'
import { memberships, people, sessions } from './tables.ts'

const hours = 12

const actorColumns = {
  personId: people.id,
  name: people.name,
  job: memberships.job,
  role: memberships.role,
  organisationId: organisations.id,
  organisation: organisations.name,
  practice: practiceColumns,
}

const actors = (db: Database) =>
  db
    .select({ ...actorColumns, membershipId: memberships.id })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .innerJoin(practices, eq(practices.id, memberships.practiceId))
    .$dynamic()

/** Whose session this is, while it lasts. */
export async function findActor(db: Database, tokenHash: string, now: Date): Promise<Actor | undefined> {
  const [actor] = await actors(db)
    .innerJoin(sessions, eq(sessions.membershipId, memberships.id))
    .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, now.toISOString())))
  return actor
}

export type Membership = Actor & { membershipId: string }

/** Everybody of the demo world once, in the membership they start with. */
export async function listDemoPeople(db: Database): Promise<Membership[]> {
  const all = await actors(db).where(eq(practices.isDemo, true)).orderBy(practices.number, people.createdAt, people.id)
  return all.filter(({ personId }, at) => all.findIndex((other) => other.personId === personId) === at)
}

/** The membership a person of the demo world starts with. */
export async function findDemoPerson(db: Database, personId: string): Promise<Membership | undefined> {
  const [membership] = await actors(db)
    .where(and(eq(people.id, personId), eq(practices.isDemo, true)))
    .orderBy(practices.number)
    .limit(1)
  return membership
}

export async function recordSession(db: Database, membership: Membership, tokenHash: string, now: Date): Promise<void> {
  await db.batch([
    db.delete(sessions).where(lt(sessions.expiresAt, now.toISOString())),
    db.insert(sessions).values({
      tokenHash,
      membershipId: membership.membershipId,
      createdAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + hours * 3_600_000).toISOString(),
    }),
    auditLine(db, { practiceId: membership.practice.id, by: membership, action: 'session.start', subjectId: membership.membershipId, now }),
  ])
}

/** Ends the session on the server; a token that is not known ends nothing. */
export async function endSession(db: Database, tokenHash: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.tokenHash, tokenHash))
}

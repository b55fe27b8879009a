import { and, desc, eq, gt, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { AuditEvent, Origin } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import { organisations } from '../directory/tables.ts'
import type { Database } from '../platform/database.ts'
import { newId } from '../platform/id.ts'
import { practiceColumns } from '../practice/store.ts'
import { practices } from '../practice/tables.ts'
import type { Actor, Membership } from './actor.ts'
import { type Means, sessionEnd } from './session.ts'
import { memberships, people, sessions } from './tables.ts'

const membershipColumns = {
  membershipId: memberships.id,
  personId: people.id,
  name: people.name,
  job: memberships.job,
  role: memberships.role,
  organisationId: organisations.id,
  organisation: organisations.name,
  practice: practiceColumns,
}

/** Everybody who belongs to a practice or did; the caller says whom, and whether that has to be now. */
export const allMemberships = (db: Database) =>
  db
    .select(membershipColumns)
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .innerJoin(practices, eq(practices.id, memberships.practiceId))
    .$dynamic()

const isActive = isNull(memberships.endedAt)

const minute = 60_000

/** Whose session this is, while it lasts. Being asked for keeps it alive, within its longest term; that is written once a minute, so that reading takes no lock. */
export async function findActor(db: Database, tokenHash: string, origin: Origin, now: Date): Promise<Actor | undefined> {
  const mine = and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, now.toISOString()))
  const [found] = await db
    .select({
      ...membershipColumns,
      sessionId: sessions.id,
      isTrusted: sessions.isTrusted,
      seenAt: sessions.seenAt,
      startedAt: sessions.createdAt,
    })
    .from(sessions)
    .innerJoin(memberships, eq(memberships.id, sessions.membershipId))
    .innerJoin(people, eq(people.id, memberships.personId))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .innerJoin(practices, eq(practices.id, memberships.practiceId))
    .where(and(mine, isActive))
  if (!found) return undefined

  const { seenAt, startedAt, ...actor } = found
  if (now.getTime() - Date.parse(seenAt) > minute) {
    const expiresAt = sessionEnd(now, new Date(startedAt)).toISOString()
    await db.update(sessions).set({ seenAt: now.toISOString(), expiresAt }).where(mine)
  }
  return { ...actor, origin }
}

/** The question for everybody of the demo world, in all they are. */
export const demoMemberships = (db: Database) =>
  allMemberships(db)
    .where(and(eq(people.isDemo, true), isActive))
    .orderBy(practices.number, people.createdAt, people.id)

/** What a person of the demo starts as. */
export async function findDemoPerson(db: Database, personId: string): Promise<Membership | undefined> {
  return (
    await allMemberships(db)
      .where(and(eq(people.id, personId), eq(people.isDemo, true), isActive))
      .orderBy(practices.number)
      .limit(1)
  )[0]
}

/** What a person is, everywhere; the membership to start with comes first: the one worked in last. */
export const listMemberships = (db: Database, personId: string): Promise<Membership[]> => startingFirst(allMemberships(db), personId)

type Memberships = ReturnType<typeof allMemberships>

export const startingFirst = (all: Memberships, personId: string): Memberships =>
  all.where(and(eq(people.id, personId), isActive)).orderBy(desc(lastWorkedIn), practices.number, memberships.createdAt)

/** Known from the log, which outlives sessions. */
const lastWorkedIn = sql`(select max(seq) from log_lines where subject_id = ${memberships.id} and action in ('session.start', 'membership.switch'))`

/** The membership of somebody who is in none any more: what they did last is told to that practice. */
export async function findEndedMembership(db: Database, personId: string): Promise<Membership | undefined> {
  return (await allMemberships(db).where(eq(people.id, personId)).orderBy(desc(memberships.endedAt)).limit(1))[0]
}

export type NewSession = {
  tokenHash: string
  means: Means
  isTrusted: boolean
  device: string
  origin: Origin
  /** Hash of the token of the session that this browser had, whoever it was of: it makes room. */
  replaces: string
  onlyPracticeId?: string | null
}

type Reason = Omit<AuditEvent, 'action'>

/** The statements of ending sessions; they go into the batch of the reason. One line of the log tells which. */
export function endStatements(db: Database, those: SQL | undefined, reason: Reason, about?: { subjectId: SQL }) {
  const event = { ...reason, action: 'session.end' } as const
  const when = sql`exists (select 1 from ${sessions} where ${those})`
  const subjectIds = sql`(select json_group_array(${sessions.id}) from ${sessions} where ${those})`
  return [auditLine(db, event, { ...about, when, subjectIds }), db.delete(sessions).where(those).returning({ id: sessions.id })] as const
}

/** The statements of signing in; they go into the batch of what made it possible. */
export function sessionStatements(db: Database, membership: Membership, session: NewSession, now: Date) {
  const at = now.toISOString()
  const { origin, replaces, ...row } = session
  const line = { practiceId: membership.practice.id, by: { ...membership, origin }, subjectId: membership.membershipId, now }
  const replaced = eq(sessions.tokenHash, replaces)
  const owner = { subjectId: sql`(select ${sessions.membershipId} from ${sessions} where ${replaced})` }
  return [
    db.delete(sessions).where(lt(sessions.expiresAt, at)),
    ...endStatements(db, replaced, { ...line, detail: 'replaced' }, owner),
    db.insert(sessions).values({
      ...row,
      id: newId(now),
      personId: membership.personId,
      membershipId: membership.membershipId,
      createdAt: at,
      seenAt: at,
      expiresAt: sessionEnd(now, now).toISOString(),
    }),
    auditLine(db, { ...line, action: 'session.start', detail: session.means }),
  ] as const
}

export async function recordSession(db: Database, membership: Membership, session: NewSession, now: Date): Promise<void> {
  await db.batch(sessionStatements(db, membership, session, now))
}

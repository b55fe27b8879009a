import { and, eq, type SQL, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import type { Actor } from './actor.ts'
import { memberships, passkeys } from './tables.ts'

/** Belongs to another practice than these. */
const worksOutside = (...practiceIds: SQL[]) =>
  sql`exists (select 1 from memberships elsewhere where elsewhere.person_id = passkeys.person_id and elsewhere.ended_at is null
    and elsewhere.practice_id not in (${sql.join(practiceIds, sql`, `)}))`

/**
 * Whether a passkey waits for somebody of a practice. One that another practice confirmed waits for the second of the two its owner works
 * in as well; one made on the word of another practice's organisation waits for that practice only.
 */
export const waitsFor = (practiceId: SQL) =>
  sql`((passkeys.confirmed_at is null and coalesce(passkeys.only_practice_id, ${practiceId}) = ${practiceId})
    or (passkeys.confirmed_by_id <> passkeys.person_id and passkeys.only_practice_id <> ${practiceId}
      and not ${worksOutside(practiceId, sql`passkeys.only_practice_id`)}))`

/** A practice speaks for itself: of who works elsewhere too, what it confirms opens that practice only. */
const opensOne = (practiceId: SQL) =>
  sql`(passkeys.confirmed_at is null and (passkeys.only_practice_id is not null or ${worksOutside(practiceId)}))`

/** `opens`: everything, only the practice that confirms it, or that one besides the practice that did already. */
export type UnconfirmedPasskey = { id: string; name: string; createdAt: string; opens: 'all' | 'only' | 'also' }

/** The question for the passkeys of a member that wait for the practice. */
export const unconfirmedOf = (db: Database, practiceId: string, isMember: SQL | undefined) =>
  db
    .select({
      id: passkeys.id,
      name: passkeys.name,
      createdAt: passkeys.createdAt,
      opens: sql<UnconfirmedPasskey['opens']>`case when passkeys.confirmed_at is not null then 'also'
        when ${opensOne(sql`${practiceId}`)} then 'only' else 'all' end`,
    })
    .from(passkeys)
    .innerJoin(memberships, eq(memberships.personId, passkeys.personId))
    .where(and(isMember, waitsFor(sql`${practiceId}`)))
    .orderBy(passkeys.createdAt)

/** Somebody spoke with the owner; told once, however often it is sent. */
export async function recordPasskeyConfirmed(
  { db, now }: Archive,
  { personId }: { personId: string },
  passkeyId: string,
  by: Actor,
): Promise<void> {
  const here = sql`${by.practice.id}`
  const waits = and(eq(passkeys.id, passkeyId), eq(passkeys.personId, personId), waitsFor(here))
  const line = { practiceId: by.practice.id, by, action: 'passkey.confirm', subjectId: passkeyId, now } as const
  const isThere = (condition: SQL) => ({ when: sql`exists (select 1 from ${passkeys} where ${waits} and ${condition})` })
  await db.batch([
    auditLine(db, { ...line, detail: 'one_practice' }, isThere(opensOne(here))),
    auditLine(db, line, isThere(sql`not ${opensOne(here)}`)),
    db
      .update(passkeys)
      .set({
        confirmedAt: now.toISOString(),
        confirmedById: by.personId,
        onlyPracticeId: sql`case when ${opensOne(here)} then ${here} end`,
      })
      .where(waits),
  ])
}

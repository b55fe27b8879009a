import { and, eq, lt, type SQL, sql } from 'drizzle-orm'
import type { Origin } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import type { NoticeTopic } from '../notifications/message.ts'
import { mailStatements } from '../notifications/store.ts'
import { outbox } from '../notifications/tables.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { newId } from '../platform/id.ts'
import type { Language } from '../platform/language.ts'
import type { Actor, Membership } from './actor.ts'
import { ceremonyTerm, type NewPasskey, type Passkey } from './passkey.ts'
import { findEndedMembership, type NewSession, sessionStatements } from './store.ts'
import { ceremonies, passkeys, sessions } from './tables.ts'

type Ceremony = { keyHash: string; kind: 'registration' | 'authentication'; challenge: string; personId: string | null }

export async function recordCeremony(db: Database, ceremony: Ceremony, now: Date): Promise<void> {
  await db.batch([
    db.delete(ceremonies).where(lt(ceremonies.expiresAt, now.toISOString())),
    db.insert(ceremonies).values({ ...ceremony, expiresAt: new Date(now.getTime() + ceremonyTerm).toISOString() }),
  ])
}

/** What this browser was asked, which nobody can answer after this. */
export async function takeCeremony(db: Database, keyHash: string, kind: Ceremony['kind'], now: Date): Promise<Ceremony | undefined> {
  const [ceremony] = await db.delete(ceremonies).where(eq(ceremonies.keyHash, keyHash)).returning()
  return ceremony?.kind === kind && ceremony.expiresAt > now.toISOString() ? ceremony : undefined
}

export async function findPasskey(db: Database, credentialId: string): Promise<Passkey | undefined> {
  return (await db.select().from(passkeys).where(eq(passkeys.credentialId, credentialId)))[0]
}

type Made = {
  passkey: NewPasskey
  name: string
  isConfirmed: boolean
  onlyPracticeId: string | null
  language: Language
  session: { tokenHash: string; newTokenHash: string }
}

/** A key that counts makes the session it was made in count as well, under a new token. */
export async function recordPasskey(
  archive: Archive,
  actor: Actor,
  { passkey, name, isConfirmed, onlyPracticeId, language, session }: Made,
): Promise<void> {
  const { db, now } = archive
  const [id, at] = [newId(now), now.toISOString()]
  const confirmed = isConfirmed ? { confirmedAt: at, confirmedById: actor.personId } : {}
  await db.batch([
    db.insert(passkeys).values({ ...passkey, ...confirmed, onlyPracticeId, id, name, personId: actor.personId, createdAt: at }),
    db
      .update(sessions)
      .set(isConfirmed ? { isTrusted: true, tokenHash: session.newTokenHash } : { tokenHash: session.newTokenHash })
      .where(eq(sessions.tokenHash, session.tokenHash)),
    about(db, actor, id, 'passkey.add', now, isConfirmed ? 'confirmed' : 'waiting'),
    ...(await notice(archive, actor, id, 'passkey_added', language)),
  ])
}

type SignIn = {
  passkey: Passkey
  seen: Pick<Passkey, 'counter' | 'isBackedUp'>
  membership: Membership
  session: NewSession
}

export async function recordPasskeySignIn(db: Database, { passkey, seen, membership, session }: SignIn, now: Date): Promise<void> {
  await db.batch([
    db
      .update(passkeys)
      .set({ ...seen, usedAt: now.toISOString() })
      .where(eq(passkeys.id, passkey.id)),
    ...sessionStatements(db, membership, session, now),
  ])
}

/** Told to the practice the owner of the key works in, or worked in last. */
export async function recordPasskeyRefused(
  db: Database,
  { id, personId }: Passkey,
  membership: Membership | undefined,
  detail: string,
  origin: Origin,
  now: Date,
): Promise<void> {
  const told = membership ?? (await findEndedMembership(db, personId))
  if (!told) return
  await auditLine(db, {
    practiceId: told.practice.id,
    by: { ...told, origin },
    action: 'session.refused',
    subjectId: id,
    outcome: 'refused',
    detail,
    now,
  })
}

/** False when there is no such key of theirs. */
export async function renamePasskey(db: Database, personId: string, id: string, name: string): Promise<boolean> {
  const mine = and(eq(passkeys.id, id), eq(passkeys.personId, personId))
  return (await db.update(passkeys).set({ name }).where(mine).returning({ id: passkeys.id })).length > 0
}

/** False when by now it is the last one that counts: that one stays, also when two are removed at the same moment. */
export async function removePasskey(archive: Archive, actor: Actor, id: string, language: Language): Promise<boolean> {
  const { db, now } = archive
  const isGone = sql`not exists (select 1 from passkeys where passkeys.id = ${id})`
  const [removed] = await db.batch([
    db
      .delete(passkeys)
      .where(
        sql`passkeys.id = ${id} and passkeys.person_id = ${actor.personId} and (passkeys.confirmed_at is null or exists (
          select 1 from passkeys as other where other.person_id = ${actor.personId} and other.id <> ${id} and other.confirmed_at is not null))`,
      )
      .returning({ id: passkeys.id }),
    about(db, actor, id, 'passkey.remove', now, '', isGone),
    ...(await notice(archive, actor, id, 'passkey_removed', language)),
    db.delete(outbox).where(sql`${outbox.subjectId} = ${id} and ${outbox.topic} = 'passkey_removed' and not ${isGone}`),
  ])
  return removed.length > 0
}

const about = (
  db: Database,
  actor: Actor,
  subjectId: string,
  action: 'passkey.add' | 'passkey.remove',
  now: Date,
  detail: string,
  when?: SQL,
) => auditLine(db, { practiceId: actor.practice.id, by: actor, action, subjectId, now, detail }, when && { when })

/** In case it was not them. */
const notice = (archive: Archive, { personId, practice }: Actor, subjectId: string, topic: NoticeTopic, language: Language) =>
  mailStatements(archive, { practiceId: practice.id, kind: 'notice', topic, subjectId, to: { personId }, language })

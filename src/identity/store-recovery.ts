import { and, eq, lt, ne, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import { placeOf } from '../notifications/sealed-tables.ts'
import { mailStatements } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'
import { newId, newToken, sha256 } from '../platform/id.ts'
import type { Language } from '../platform/language.ts'
import { no, type Outcome, yes } from '../platform/outcome.ts'
import { portalScope } from '../platform/vault.ts'
import type { Membership } from './actor.ts'
import { emailFingerprints } from './email.ts'
import { type DeadLink, linkEnd, stateOf } from './invitation.ts'
import { allMemberships, type NewSession, sessionStatements } from './store.ts'
import { memberships, people, recoveryLinks } from './tables.ts'

/** Whoever gets back in by mail gets in everywhere: not when one of the practices they work in lets nobody. */
const mayRecover = sql`${memberships.endedAt} is null and not exists (
  select 1 from memberships mine join practice_settings on practice_settings.practice_id = mine.practice_id
  where mine.person_id = ${memberships.personId} and mine.ended_at is null and allows_recovery = 0)`

/** Links that are open at a time: whoever asks for more fills somebody else's mailbox. */
const mostOpen = 3

const day = 24 * 60 * 60_000

/**
 * Sends a link to whoever has this address and may get back in by mail. Nothing here depends on whether there is somebody: the same questions
 * are asked either way, so that neither the answer nor its time tells.
 */
export async function askRecovery({ db, vault, now }: Archive, email: string): Promise<void> {
  const token = newToken()
  const mailId = newId(now)
  const [tokenHash, fingerprints, secret] = await Promise.all([
    sha256(token),
    emailFingerprints(vault, email),
    vault.seal(portalScope, placeOf.token(mailId), token),
  ])
  const at = now.toISOString()
  const known = sql`${people.emailFingerprint} in (select value from json_each(${JSON.stringify(fingerprints)}))`
  await db.batch([
    db.delete(recoveryLinks).where(lt(recoveryLinks.expiresAt, new Date(now.getTime() - day).toISOString())),
    db.run(sql`insert into recovery_links (token_hash, person_id, created_at, expires_at)
      select ${tokenHash}, ${people.id}, ${at}, ${linkEnd('recovery', now)} from ${people}
      where ${known} and exists (select 1 from ${memberships} where ${memberships.personId} = ${people.id} and ${mayRecover})
        and (select count(*) from recovery_links where person_id = ${people.id} and used_at is null and expires_at > ${at}) < ${mostOpen}`),
    db.run(sql`insert into outbox (id, practice_id, kind, topic, subject_id, person_id, secret, language, created_at, due_at, attempts, failure)
      select ${mailId}, null, 'recovery', 'recovery', ${people.id}, ${people.id}, ${secret}, ${people.language}, ${at}, ${at}, 0, ''
      from ${people} where ${people.id} = (select person_id from recovery_links where token_hash = ${tokenHash})`),
  ])
}

/** Of a link that is open: as whom its owner gets in, and their language. */
export type Recovery = { tokenHash: string; membership: Membership; language: Language }

/** A link of somebody who may not get back in by mail any more is as unknown as one that never was. */
export async function findRecovery({ db, now }: Archive, token: string): Promise<Outcome<Recovery, DeadLink>> {
  const tokenHash = await sha256(token)
  const owner = sql`(select person_id from recovery_links where token_hash = ${tokenHash})`
  const [[link], [membership]] = await db.batch([
    db
      .select({ expiresAt: recoveryLinks.expiresAt, usedAt: recoveryLinks.usedAt, language: people.language })
      .from(recoveryLinks)
      .innerJoin(people, eq(people.id, recoveryLinks.personId))
      .where(eq(recoveryLinks.tokenHash, tokenHash)),
    allMemberships(db)
      .where(and(sql`${people.id} = ${owner}`, mayRecover))
      .orderBy(memberships.createdAt)
      .limit(1),
  ])
  const state = stateOf(link, now)
  if (state !== 'open') return no(state)
  return link && membership ? yes({ tokenHash, membership, language: link.language }) : no('unknown')
}

/** Lets them in, and ends every other link of theirs. Throws when this one was used or ran out. */
export async function recordRecovery(archive: Archive, { tokenHash, membership, language }: Recovery, session: NewSession): Promise<void> {
  const { db, now } = archive
  const { personId, practice } = membership
  const line = { practiceId: practice.id, by: { ...membership, origin: session.origin }, now }
  await db.batch([
    db.update(recoveryLinks).set({ usedAt: now.toISOString() }).where(eq(recoveryLinks.tokenHash, tokenHash)),
    db.delete(recoveryLinks).where(and(eq(recoveryLinks.personId, personId), ne(recoveryLinks.tokenHash, tokenHash))),
    auditLine(db, { ...line, action: 'person.recover', subjectId: personId }),
    ...(await mailStatements(archive, {
      practiceId: practice.id,
      kind: 'notice',
      topic: 'recovery_used',
      subjectId: personId,
      to: { personId },
      language,
    })),
    ...sessionStatements(db, membership, session, now),
  ])
}

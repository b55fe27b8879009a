import { and, eq, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import { outbox } from '../notifications/tables.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { newToken, sha256 } from '../platform/id.ts'
import type { Actor } from './actor.ts'
import { linkEnd } from './invitation.ts'
import { type Inviter, invitationMail, isOpen, openInvited } from './store-invitations.ts'
import { invitations } from './tables.ts'

/** One of the practice, open or not. */
export async function findSentInvitation({ db, vault }: Archive, practiceId: string, id: string) {
  const [row] = await db
    .select({
      id: invitations.id,
      practiceId: invitations.practiceId,
      role: invitations.role,
      name: invitations.name,
      email: invitations.email,
      expiresAt: invitations.expiresAt,
      isOpen: sql`${isOpen}`.mapWith(Boolean),
    })
    .from(invitations)
    .where(and(eq(invitations.practiceId, practiceId), eq(invitations.id, id)))
  return row && { ...row, ...(await openInvited(vault, row)) }
}

/** A new link, that leads on for as long as the first did; the old one is dead. */
export async function recordInvitedAgain(
  archive: Archive,
  { id, email }: { id: string; email: string },
  inviter: NonNullable<Inviter>,
): Promise<void> {
  const { db, now } = archive
  const { by, language } = inviter
  const practiceId = by.practice.id
  const token = newToken()
  const tokenHash = await sha256(token)
  await db.batch([
    db
      .update(invitations)
      .set({ tokenHash, expiresAt: linkEnd('invitation', now) })
      .where(and(eq(invitations.id, id), isOpen)),
    auditLine(db, { practiceId, by, action: 'invitation.again', subjectId: id, now }),
    forgetMail(archive, id),
    ...(await invitationMail(archive, { id, practiceId, email, token }, language)),
  ])
}

/** Whoever was invited is forgotten. Without `by` it was the clock. */
export async function recordRevoked(
  archive: Archive,
  { id, practiceId }: { id: string; practiceId: string },
  by: Actor | undefined,
): Promise<void> {
  const { db, now } = archive
  await db.batch([
    db
      .update(invitations)
      .set({ revokedAt: now.toISOString(), name: '', email: '', emailFingerprint: '' })
      .where(and(eq(invitations.id, id), isOpen)),
    forgetMail(archive, id),
    auditLine(db, { practiceId, by, action: 'invitation.revoke', subjectId: id, now }),
  ])
}

/** A mail that still waits would bring a link that is dead. One that is on its way is left alone. */
const forgetMail = ({ db, now }: Pick<Archive, 'db' | 'now'>, id: string) =>
  db
    .delete(outbox)
    .where(
      and(
        eq(outbox.kind, 'invitation'),
        eq(outbox.subjectId, id),
        isNull(outbox.sentAt),
        or(isNull(outbox.claimedUntil), lte(outbox.claimedUntil, now.toISOString())),
      ),
    )

/** Those that ran out before this moment, and that nobody accepted or took back. */
export const listUnanswered = (db: Database, before: Date): Promise<{ id: string; practiceId: string }[]> =>
  db
    .select({ id: invitations.id, practiceId: invitations.practiceId })
    .from(invitations)
    .where(and(isOpen, lt(invitations.expiresAt, before.toISOString())))
    .limit(100)

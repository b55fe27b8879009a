import { and, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import { messageTo } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'
import type { ReferralDetails } from '../referrals/details.ts'
import { forgetWithoutYes } from '../referrals/store-consent.ts'
import { forgetRemoved } from '../referrals/store-contacts.ts'
import { changeStatements, hasYesOf } from '../referrals/store-corrections.ts'
import { referrals } from '../referrals/tables.ts'
import type { Kept } from './record.ts'
import type { HoldReason } from './retention.ts'

/**
 * Puts fields right on request, keeps what they said, and tells those who read them. Neither its version nor its timeline moves: nobody who
 * has the referral open loses a step by it. Throws `isChangedSince`.
 */
export async function recordCorrection(
  archive: Archive,
  kept: Kept,
  { details, fields, actor }: { details: ReferralDetails; fields: (keyof ReferralDetails)[]; actor: Actor },
): Promise<void> {
  const { db, now } = archive
  const { id, practiceId, referringOrganisationId, answeringOrganisationId } = kept.course
  const change = { id, practiceId, before: kept.details, sealed: kept.sealed, after: details, fields, version: null }
  const tell = (organisationId: string, when?: SQL) =>
    messageTo(db, organisationId, {
      practiceId,
      topic: 'referral.correct',
      subjectId: id,
      now,
      except: actor.personId,
      ...(when && { when }),
    })
  await db.batch([
    ...(await changeStatements(archive, change, actor)),
    auditLine(db, { practiceId, by: actor, action: 'referral.correct', subjectId: id, detail: fields.join(), now }),
    ...(referringOrganisationId === null ? [] : [tell(referringOrganisationId)]),
    tell(answeringOrganisationId, hasYesOf('caregiver', id)),
  ])
}

/** From now on it is not erased. Held already, it stays held as it was. */
export async function recordHold({ db, now }: Archive, { course }: Kept, reason: HoldReason, actor: Actor): Promise<void> {
  const { id, practiceId } = course
  const mayBeHeld = and(eq(referrals.id, id), isNull(referrals.heldSince), isNull(referrals.erasedAt))
  await db.batch([
    auditLine(
      db,
      { practiceId, by: actor, action: 'referral.hold', subjectId: id, detail: reason, now },
      { when: sql`exists (select 1 from ${referrals} where ${mayBeHeld})` },
    ),
    db.update(referrals).set({ heldSince: now.toISOString(), holdReason: reason }).where(mayBeHeld),
  ])
}

/** The hold is over, and what it kept without a yes goes now. */
export async function recordRelease({ db, now }: Archive, { course }: Kept, actor: Actor): Promise<void> {
  const { id, practiceId } = course
  const isHeld = and(eq(referrals.id, id), isNotNull(referrals.heldSince))
  await db.batch([
    auditLine(
      db,
      { practiceId, by: actor, action: 'referral.release', subjectId: id, now },
      { when: sql`exists (select 1 from ${referrals} where ${isHeld})` },
    ),
    db.update(referrals).set({ heldSince: null, holdReason: '' }).where(isHeld),
    ...forgetWithoutYes(db, id),
    forgetRemoved(db, id),
  ])
}

import { and, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import { messageTo } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'
import { isStopped } from '../platform/database.ts'
import { newId } from '../platform/id.ts'
import { type ReferralDetails, recipientFields } from '../referrals/details.ts'
import type { ConsentGiven } from '../referrals/record.ts'
import { fingerprintsOf, placeOf, type SealedField, sealedFields } from '../referrals/sealing.ts'
import { forgetWithoutYes } from '../referrals/store-consent.ts'
import { consents, referralDetails, referrals } from '../referrals/tables.ts'
import type { Kept } from './record.ts'
import type { HoldReason } from './retention.ts'

const isSealed = (field: keyof ReferralDetails): field is SealedField => (sealedFields as readonly string[]).includes(field)

/**
 * Puts fields right, keeps what they said, and tells those who read them. Throws `isChangedSince` when one of them says something else than
 * what was read, or lost the yes that it needs. Neither its version nor its timeline moves: nobody who has the referral open loses a step by it.
 */
export async function recordCorrection(
  { db, vault, now }: Archive,
  kept: Kept,
  { details, fields, actor }: { details: ReferralDetails; fields: (keyof ReferralDetails)[]; actor: Actor },
): Promise<void> {
  const { id, practiceId, referringOrganisationId, answeringOrganisationId } = kept.course
  const seal = (field: keyof ReferralDetails) =>
    isSealed(field) ? vault.seal(practiceId, placeOf.detail(field, id), details[field]) : details[field]
  const lines = await Promise.all(
    fields.map(async (field) => {
      const line = newId(now)
      const [before, after] = await Promise.all([
        vault.seal(practiceId, placeOf.correction('before', line), kept.details[field]),
        vault.seal(practiceId, placeOf.correction('after', line), details[field]),
      ])
      return { id: line, field, before, after }
    }),
  )
  const sealed = Object.fromEntries(await Promise.all(fields.map(async (field) => [field, await seal(field)])))
  const fingerprints = await fingerprintsOf(vault, practiceId, details)
  const asRead = and(
    eq(referralDetails.referralId, id),
    ...[...sealedFields, 'urgency' as const].map((field) => eq(referralDetails[field], kept.sealed[field])),
    fields.some((field) => recipientFields.includes(field)) ? hasYesOf('care_recipient', id) : undefined,
  )
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
    // a line without an id stops the whole batch
    db.run(sql`insert into corrections (id, referral_id, field, before, after, person_id, at)
      select case when exists (select 1 from ${referralDetails} where ${asRead}) then value ->> 'id' end, ${id}, value ->> 'field',
        value ->> 'before', value ->> 'after', ${actor.personId}, ${now.toISOString()} from json_each(${JSON.stringify(lines)})`),
    db
      .update(referralDetails)
      .set({ ...sealed, ...fingerprints })
      .where(asRead),
    auditLine(db, { practiceId, by: actor, action: 'referral.correct', subjectId: id, detail: fields.join(), now }),
    tell(referringOrganisationId),
    tell(answeringOrganisationId, hasYesOf('caregiver', id)),
  ])
}

const hasYesOf = (about: ConsentGiven['about'], referralId: string) =>
  sql`exists (select 1 from ${consents} where ${consents.referralId} = ${referralId} and ${consents.about} = ${about}
    and ${consents.withdrawnAt} is null)`

export const isChangedSince = (error: unknown): boolean => isStopped(error, 'NOT NULL constraint failed: corrections.id')

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
  ])
}

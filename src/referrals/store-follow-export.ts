import { and, asc, eq, notInArray, sql } from 'drizzle-orm'
import type { Origin } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import type { Archive } from '../platform/archive.ts'
import { corrections } from '../rights/tables.ts'
import { recipientFields } from './details.ts'
import type { OwnRequest } from './follow-export.ts'
import { type FollowCode, type FollowedStep, organisationBehind, unfollowedSteps } from './followed.ts'
import { openDetails, placeOf } from './sealing.ts'
import { seenByDay } from './seen-by.ts'
import { consentLines, consentOf } from './store-consent.ts'
import { contactLines, openContacts } from './store-contacts.ts'
import { correctionLines, openCorrections } from './store-corrections.ts'
import { byFollowCode } from './store-follow-knock.ts'
import { caregiverMessagesOf, evaluationsOf, openCaregiverMessages } from './store-follow-messages.ts'
import { seenOf } from './store-follow-seen.ts'
import { followCodeLines, openFollowCodes } from './store-handout.ts'
import { lines } from './store-lines.ts'
import { noMiss } from './store-misses.ts'
import { detailColumns, followCodes, referralContacts, referralDetails, referralStepsTaken, referrals } from './tables.ts'

/** Everything of one request for the caregiver to take along, and the line that it was asked for, in one round trip. */
export async function findOwnRequest(
  { db, vault, now }: Archive,
  code: FollowCode,
  origin: Origin,
  as: 'page' | 'file',
): Promise<OwnRequest | undefined> {
  const { referralId: id, practice } = code
  const event = {
    practiceId: practice.id,
    by: byFollowCode(origin),
    action: 'referral.export',
    subjectId: id,
    basis: 'data_subject_request',
    detail: as,
    now,
  } as const
  const [[line], [sealed], given, named, changed, steps, written, [evaluation], codes, seen] = await db.batch([
    lines(db).where(eq(referrals.id, id)),
    db.select(detailColumns).from(referralDetails).where(eq(referralDetails.referralId, id)),
    consentLines(db, eq(referrals.id, id)),
    contactLines(db, eq(referralContacts.referralId, id)),
    correctionLines(db, eq(corrections.referralId, id)),
    db
      .select()
      .from(referralStepsTaken)
      .where(and(eq(referralStepsTaken.referralId, id), notInArray(referralStepsTaken.step, [...unfollowedSteps])))
      .orderBy(asc(referralStepsTaken.version)),
    caregiverMessagesOf(db, sql`= ${id}`),
    evaluationsOf(db, sql`= ${id}`),
    followCodeLines(db, and(eq(followCodes.referralId, id), eq(followCodes.kind, 'helper'))),
    seenOf(db, practice.id, id),
    ...noMiss(db, code),
    auditLine(db, event),
  ])
  if (!line || !sealed) return undefined
  const consents = given.map(consentOf)
  // what is not for the caregiver to read once the care recipient took back the yes
  const locked: readonly string[] = consents.some(({ about, withdrawnAt }) => about === 'care_recipient' && withdrawnAt)
    ? recipientFields
    : []
  const readable = Object.fromEntries(
    Object.entries(sealed).map(([field, value]) => [field, locked.includes(field) ? '' : value]),
  ) as typeof sealed
  const { reference, status, createdOn, referringOrganisation, answeringOrganisation } = line
  return {
    practice: practice.name,
    reference,
    status,
    createdOn,
    referringOrganisation,
    answeringOrganisation,
    details: await openDetails(vault, practice.id, id, readable),
    consents,
    contacts: await openContacts(vault, named),
    corrections: (await openCorrections(vault, practice.id, changed)).filter(({ field }) => !locked.includes(field)),
    timeline: await Promise.all(
      steps.map(async ({ version, step, note, at, day }) => ({
        step: step as FollowedStep,
        organisation: organisationBehind(step, line),
        at,
        day,
        note: await vault.open(practice.id, placeOf.note(id, version), note),
      })),
    ),
    messages: await openCaregiverMessages(vault, practice.id, written),
    ease: evaluation?.ease ?? null,
    helpers: await openFollowCodes(vault, practice.id, codes),
    seen: seenByDay(seen),
  }
}

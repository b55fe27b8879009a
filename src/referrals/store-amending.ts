import { sql } from 'drizzle-orm'
import type { Actor } from '../identity/actor.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { withChanges } from './amending.ts'
import type { Course } from './course.ts'
import { type ConsentAbout, type RecipientConsent, type ReferralDetails, recipientFields } from './details.ts'
import type { StepTaken } from './referral.ts'
import type { ToAmend } from './store.ts'
import { changeStatements } from './store-corrections.ts'
import { recipientYes, stepStatements } from './store-writing.ts'

type Amendment = {
  details: ReferralDetails
  fields: readonly (keyof ReferralDetails)[]
  /** The yes of the care recipient that came along. */
  recipientConsent: RecipientConsent
  taken: StepTaken
  course: Course
}

/**
 * What the referrer changed after sending, with what it said before and a step that says why. Throws on the timeline's key when somebody
 * took a step since this version was read, and `isChangedSince` when somebody put a field right.
 */
export async function recordAmendment(archive: Archive, { record, sealed }: ToAmend, amendment: Amendment, actor: Actor): Promise<void> {
  const { db, now } = archive
  const { referral, details: before } = record
  const { fields, recipientConsent, taken } = amendment
  const after = withChanges(before, amendment.details, fields)
  const change = { id: referral.id, practiceId: referral.practiceId, before, sealed, after, fields, version: referral.version + 1 }
  const filled = fields.filter((field) => after[field] !== '')
  await db.batch([
    ...(await stepStatements(archive, referral, taken, { course: amendment.course, actor })),
    ...(recipientConsent === 'not_asked' ? [] : [recipientYes(db, referral, recipientConsent, after, actor, now)]),
    ...(await changeStatements(archive, change, actor)),
    ...coveredByYes(db, referral.id, filled),
  ])
}

/** What somebody tells besides is covered by the yes that stands: it was asked for by whoever writes it down. */
export function coveredByYes(db: Database, referralId: string, filled: readonly (keyof ReferralDetails)[]) {
  const ofWhom = (about: ConsentAbout, fields: readonly string[]) =>
    fields.length === 0
      ? []
      : [
          db.run(sql`update consents set fields = (select json_group_array(distinct value) from (
              select value from json_each(consents.fields) union all select value from json_each(${JSON.stringify(fields)})))
            where referral_id = ${referralId} and about = ${about} and withdrawn_at is null`),
        ]
  return [
    ...ofWhom(
      'caregiver',
      filled.filter((field) => !recipientFields.includes(field)),
    ),
    ...ofWhom(
      'care_recipient',
      filled.filter((field) => recipientFields.includes(field)),
    ),
  ]
}

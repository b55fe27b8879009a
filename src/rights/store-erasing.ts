import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import type { Archive } from '../platform/archive.ts'
import { type Database, isStopped } from '../platform/database.ts'
import { type Day, dayOf } from '../platform/day.ts'
import { newId } from '../platform/id.ts'
import { courseAtEnd } from '../referrals/course.ts'
import type { StepTaken } from '../referrals/referral.ts'
import { noContact } from '../referrals/store-contacts.ts'
import { takingBack } from '../referrals/store-taking-back.ts'
import { noDetails, stepStatements } from '../referrals/store-writing.ts'
import {
  caregiverEvaluations,
  caregiverMessages,
  consents,
  followCodes,
  providerRequestSteps,
  providerRequests,
  referralContacts,
  referralDetails,
  referralMessages,
  referralStepsTaken,
  referrals,
} from '../referrals/tables.ts'
import type { Kept } from './record.ts'
import type { ErasureGround } from './retention.ts'
import { isOver, ofWhomTheTermRuns } from './store-retention.ts'
import { corrections } from './tables.ts'

type Erasing = { erasureId: string; referralId: string; practiceId: string }

/**
 * The proof comes first; what is emptied after it is what the proof tells of, so whatever the proof leaves out stays. A second proof of
 * one referral, and one of a referral that is held, stop the whole batch.
 */
function erasureStatements(
  { db, now }: Archive,
  erasing: readonly Erasing[],
  { ground, actor, only = sql`1` }: { ground: ErasureGround; actor?: Actor; only?: SQL },
) {
  const asked = JSON.stringify(erasing)
  const at = now.toISOString()
  const proven = sql`(select referral_id from erasures where id in (select value ->> 'erasureId' from json_each(${asked})))`
  const prove = db.run(sql`insert into erasures (id, practice_id, referral_id, reference, ground, fields, person_id, at)
    select value ->> 'erasureId', r.practice_id, r.id, r.reference, ${ground}, ${valuesOf}, ${actor?.personId ?? null}, ${at}
    from json_each(${asked}) join referrals r on r.id = value ->> 'referralId' join referral_details d on d.referral_id = r.id
    join practice_settings s on s.practice_id = r.practice_id where ${only}`)
  const empty = [
    db.update(referralDetails).set(noDetails).where(sql`${referralDetails.referralId} in ${proven}`),
    db
      .update(referralStepsTaken)
      .set({ note: '', day: null, reason: null, place: null })
      .where(sql`${referralStepsTaken.referralId} in ${proven}`),
    db.update(corrections).set({ before: '', after: '' }).where(sql`${corrections.referralId} in ${proven}`),
    db.update(referralContacts).set(noContact).where(sql`${referralContacts.referralId} in ${proven}`),
    db.update(referralMessages).set({ text: '' }).where(sql`${referralMessages.referralId} in ${proven}`),
    db.update(caregiverMessages).set({ text: '' }).where(sql`${caregiverMessages.referralId} in ${proven}`),
    db.delete(caregiverEvaluations).where(sql`${caregiverEvaluations.referralId} in ${proven}`),
    db.update(providerRequests).set({ ask: '', answerNote: '' }).where(sql`${providerRequests.referralId} in ${proven}`),
    db
      .update(providerRequestSteps)
      .set({ note: '' })
      .where(sql`${providerRequestSteps.requestId} in (select id from provider_requests where referral_id in ${proven})`),
    db
      .update(followCodes)
      .set({ label: '', digitsDigest: '', numberDigest: '', revokedAt: sql`coalesce(${followCodes.revokedAt}, ${at})` })
      .where(sql`${followCodes.referralId} in ${proven}`),
    db
      .update(referrals)
      .set({ endReason: '', outcome: '', ease: '', askAgainOn: null, reviewOn: null, pausedFrom: null, pausedUntil: null, erasedAt: at })
      .where(sql`${referrals.id} in ${proven}`),
    ...erasing.map(({ erasureId, referralId, practiceId }) =>
      auditLine(
        db,
        { practiceId, by: actor, action: 'referral.erase', subjectId: referralId, detail: ground, now },
        { when: sql`exists (select 1 from erasures where id = ${erasureId})` },
      ),
    ),
  ] as const
  return { prove, empty }
}

/** How many values of a referral say something: the fields, the notes, who else is named, the messages, what the caregiver answered, helpers, and what was corrected. */
const valuesOf = sql.raw(`(d.caregiver_name <> '') + (d.telephone <> '') + (d.best_time <> '') + (d.language <> '') + (d.relation <> '')
  + (d.recipient_group <> '') + (d.recipient_pc4 <> '') + (d.wish <> '') + (d.urgency <> '') + (d.discharge_on <> '') + (d.medical_need <> '') + (d.care_intensity <> '') + (d.age_group <> '')
  + (select count(*) from referral_steps n where n.referral_id = r.id and n.note <> '')
  + (select coalesce(sum((k.name <> '') + (k.telephone <> '') + (k.relation <> '') + (k.does <> '')), 0) from referral_contacts k where k.referral_id = r.id)
  + (r.outcome <> '') + (r.ease <> '')
  + (select count(*) from referral_messages t where t.referral_id = r.id and t.text <> '')
  + (select count(*) from caregiver_messages t where t.referral_id = r.id and t.text <> '')
  + (select count(*) from caregiver_evaluations e where e.referral_id = r.id)
  + (select count(*) from follow_codes f where f.referral_id = r.id and f.label <> '')
  + (select coalesce(sum((q.ask <> '') + (q.answer_note <> '')), 0) from provider_requests q where q.referral_id = r.id)
  + (select coalesce(sum((c.before <> '') + (c.after <> '')), 0) from corrections c where c.referral_id = r.id)`)

/** On request. What still runs ends by the step `taken`, and is shared with nobody any more. Throws `isHeldNow` when a hold was faster. */
export async function recordErasure(archive: Archive, { course }: Kept, taken: StepTaken | undefined, actor: Actor): Promise<void> {
  const { db, now } = archive
  const { id, practiceId } = course
  const { prove, empty } = erasureStatements(archive, [{ erasureId: newId(now), referralId: id, practiceId }], { ground: 'request', actor })
  const end = taken
    ? [
        ...(await stepStatements(archive, course, taken, { course: courseAtEnd(course, dayOf(now)), actor })),
        ...(await takingBack(archive, id, taken.to, actor)),
        db
          .update(consents)
          .set({ withdrawnAt: now.toISOString(), withdrawnById: actor.personId })
          .where(and(eq(consents.referralId, id), isNull(consents.withdrawnAt))),
      ]
    : []
  await db.batch([prove, ...end, ...empty])
}

export const isHeldNow = (error: unknown): boolean => isStopped(error, 'the referral is held')

/** Because its term is over: looked at once more in the batch itself, so two that run at the same time erase it once. Returns how many went. */
export async function recordTermsOver(archive: Archive, over: readonly { id: string; practiceId: string }[]): Promise<number> {
  const { db, now } = archive
  const erasing = over.map(({ id, practiceId }) => ({ erasureId: newId(now), referralId: id, practiceId }))
  const { prove, empty } = erasureStatements(archive, erasing, { ground: 'retention', only: isOver(dayOf(now)) })
  const [proven] = await db.batch([prove, ...empty])
  return proven.rowsAffected
}

/** Referrals of every practice whose term is over, the oldest first. */
export const listTermsOver = (db: Database, today: Day, limit: number): Promise<{ id: string; practiceId: string }[]> =>
  db.all(sql`select r.id, r.practice_id as practiceId from ${ofWhomTheTermRuns} and ${isOver(today)} order by r.ended_on limit ${limit}`)

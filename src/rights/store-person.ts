import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import { logLines } from '../audit/tables.ts'
import { organisations } from '../directory/tables.ts'
import type { Actor } from '../identity/actor.ts'
import { people } from '../identity/tables.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import type { Vault } from '../platform/vault.ts'
import { practiceSettings } from '../practice/tables.ts'
import type { StepDone } from '../referrals/record.ts'
import { openDetails, placeOf } from '../referrals/sealing.ts'
import { consentLines, consentOf } from '../referrals/store-consent.ts'
import { contactLines, openContacts } from '../referrals/store-contacts.ts'
import { correctionLines, openCorrections } from '../referrals/store-corrections.ts'
import { caregiverMessagesOf, evaluationsOf, openCaregiverMessages } from '../referrals/store-follow-messages.ts'
import { followCodeLines, openFollowCodes } from '../referrals/store-handout.ts'
import { messagesOf, openMessages } from '../referrals/store-messages.ts'
import { openRequests, requestsOf } from '../referrals/store-requests.ts'
import { followCodes, referralContacts, referralStepsTaken, referrals } from '../referrals/tables.ts'
import type { PersonKept } from './record.ts'
import { courseOf, keptRows } from './store.ts'
import { corrections, erasures } from './tables.ts'

/** Most lines of who saw something, on a page and in a file. */
const mostSeen = { page: 500, file: 20_000 }

/**
 * Everything about the person of this referral: each referral of the practice with the same telephone number, and who saw them. One round
 * trip, with the line that it was seen. Undefined in another practice.
 */
export async function findPerson(
  archive: Archive,
  actor: Actor,
  referralId: string,
  detail: keyof typeof mostSeen,
): Promise<PersonKept | undefined> {
  const { db, vault, now } = archive
  const practiceId = actor.practice.id
  const same = sql`select r.id from referrals r join referral_details d on d.referral_id = r.id
    join referrals this on this.id = ${referralId} and this.practice_id = ${practiceId}
    join referral_details its on its.referral_id = this.id
    where r.practice_id = ${practiceId} and (r.id = this.id or (its.telephone_fingerprint <> '' and d.telephone_fingerprint = its.telephone_fingerprint))`
  const ofThem = sql`${referrals.id} in (${same})`
  const event = {
    practiceId,
    by: actor,
    action: 'referral.export',
    subjectId: referralId,
    basis: 'data_subject_request',
    detail,
    now,
  } as const
  const [rows, consents, steps, corrected, named, erased, asked, codes, written, told, answered, seen, [settings]] = await db.batch([
    keptRows(db, ofThem),
    consentLines(db, ofThem),
    db
      .select({ ...getTableColumns(referralStepsTaken), person: people.name })
      .from(referralStepsTaken)
      .leftJoin(people, eq(people.id, referralStepsTaken.personId))
      .where(sql`${referralStepsTaken.referralId} in (${same})`)
      .orderBy(desc(referralStepsTaken.version)),
    correctionLines(db, sql`${corrections.referralId} in (${same})`),
    contactLines(db, sql`${referralContacts.referralId} in (${same})`),
    db
      .select({ ...getTableColumns(erasures), by: people.name })
      .from(erasures)
      .leftJoin(people, eq(people.id, erasures.personId))
      .where(sql`${erasures.referralId} in (${same})`),
    requestsOf(db, sql`in (${same})`),
    followCodeLines(db, sql`${followCodes.referralId} in (${same})`),
    messagesOf(db, sql`in (${same})`),
    caregiverMessagesOf(db, sql`in (${same})`),
    evaluationsOf(db, sql`in (${same})`),
    seenLines(db, practiceId, same, mostSeen[detail]),
    db.select({ months: practiceSettings.retentionMonths }).from(practiceSettings).where(eq(practiceSettings.practiceId, practiceId)),
    auditLine(db, event, { when: sql`exists (${same})`, subjectIds: sql`(select json_group_array(id) from (${same}))` }),
  ])
  if (!rows.some(({ course }) => course.id === referralId)) return undefined

  return {
    referrals: await Promise.all(
      rows.map(async ({ course, sealed }) => ({
        course: courseOf(course),
        details: await openDetails(vault, practiceId, course.id, sealed),
        consents: consents.filter((line) => line.referralId === course.id).map(consentOf),
        timeline: await Promise.all(steps.filter((step) => step.referralId === course.id).map((step) => openStep(vault, practiceId, step))),
        contacts: await openContacts(
          vault,
          named.filter((line) => line.referralId === course.id),
        ),
        corrections: await openCorrections(
          vault,
          practiceId,
          corrected.filter((line) => line.referralId === course.id),
        ),
        requests: await openRequests(
          vault,
          asked.filter((request) => request.referralId === course.id),
        ),
        followCodes: await openFollowCodes(
          vault,
          practiceId,
          codes.filter((code) => code.referralId === course.id),
        ),
        messages: await openMessages(
          vault,
          practiceId,
          written.filter((message) => message.referralId === course.id),
        ),
        fromCaregiver: {
          messages: await openCaregiverMessages(
            vault,
            practiceId,
            told.filter((message) => message.referralId === course.id),
          ),
          evaluation: answered.find((one) => one.referralId === course.id) ?? null,
        },
        erasure: erased.find((proof) => proof.referralId === course.id),
      })),
    ),
    seen: seen.map(({ about, role, total: _, ...line }) => ({
      ...line,
      role: role as PersonKept['seen'][number]['role'],
      referralIds: JSON.parse(about) as string[],
    })),
    seenCount: seen[0]?.total ?? 0,
    retentionMonths: settings?.months ?? 0,
  }
}

/** Lines about one of them, and lists and searches that one of them was in; those cannot be older than they are. */
const seenLines = (db: Database, practiceId: string, same: ReturnType<typeof sql>, limit: number) =>
  db
    .select({
      at: logLines.at,
      action: logLines.action,
      basis: logLines.basis,
      outcome: logLines.outcome,
      who: logLines.personName,
      role: logLines.role,
      organisation: organisations.name,
      // a list holds hundreds of ids, and only these matter
      about: sql<string>`(select json_group_array(one.id) from (${same}) as one where one.id = ${logLines.subjectId} or instr(${logLines.subjectIds}, one.id) > 0)`,
      total: sql<number>`count(*) over ()`,
    })
    .from(logLines)
    .leftJoin(organisations, eq(organisations.id, logLines.organisationId))
    .where(
      and(
        eq(logLines.practiceId, practiceId),
        sql`${logLines.seq} in (
          select seq from log_lines where subject_id in (${same})
          union select seq from log_lines, (${same}) as one where practice_id = ${practiceId} and subject_ids <> '[]'
            and at >= (select date(min(created_on), '-1 day') from referrals where id in (${same})) and instr(subject_ids, one.id) > 0)`,
      ),
    )
    .orderBy(desc(logLines.seq))
    .limit(limit)

type StepRow = StepDone & { referralId: string }

async function openStep(vault: Vault, practiceId: string, { referralId, ...step }: StepRow): Promise<StepDone> {
  return { ...step, note: await vault.open(practiceId, placeOf.note(referralId, step.version), step.note) }
}

import { and, asc, eq, isNull, notInArray, type SQL, sql } from 'drizzle-orm'
import type { LoggedBy } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import { organisations } from '../directory/tables.ts'
import type { Actor } from '../identity/actor.ts'
import { people } from '../identity/tables.ts'
import { messageTo } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import type { Vault } from '../platform/vault.ts'
import type { CaregiverMessage } from './caregiver-message.ts'
import { ends, type Referral } from './referral.ts'
import { placeOf } from './sealing.ts'
import { stillShared } from './store-lines.ts'
import { caregiverEvaluations, caregiverMessages, referrals } from './tables.ts'

/** What caregivers and organisations wrote to each other, the oldest first; `which` goes on after the column of the referral. */
export const caregiverMessagesOf = (db: Database, which: SQL) =>
  db
    .select({
      id: caregiverMessages.id,
      referralId: caregiverMessages.referralId,
      organisationId: caregiverMessages.organisationId,
      organisation: organisations.name,
      personId: caregiverMessages.personId,
      person: people.name,
      text: caregiverMessages.text,
      writtenAt: caregiverMessages.writtenAt,
      readAt: caregiverMessages.readAt,
    })
    .from(caregiverMessages)
    .leftJoin(organisations, eq(organisations.id, caregiverMessages.organisationId))
    .leftJoin(people, eq(people.id, caregiverMessages.personId))
    .where(sql`${caregiverMessages.referralId} ${which}`)
    .orderBy(asc(caregiverMessages.writtenAt), asc(caregiverMessages.id))

type SealedMessage = Awaited<ReturnType<typeof caregiverMessagesOf>>[number]

export const openCaregiverMessages = (vault: Vault, practiceId: string, sealed: readonly SealedMessage[]): Promise<CaregiverMessage[]> =>
  Promise.all(
    sealed.map(async ({ referralId: _, ...message }) => ({
      ...message,
      text: await vault.open(practiceId, placeOf.caregiverMessage(message.id), message.text),
    })),
  )

/** What caregivers answered themselves. */
export const evaluationsOf = (db: Database, which: SQL) =>
  db
    .select({ referralId: caregiverEvaluations.referralId, ease: caregiverEvaluations.ease, at: caregiverEvaluations.answeredAt })
    .from(caregiverEvaluations)
    .where(sql`${caregiverEvaluations.referralId} ${which}`)

/** It runs, and the yes to sharing stands: then there is somebody who reads it. */
export const isRunning = (referralId: string) =>
  and(eq(referrals.id, referralId), isNull(referrals.erasedAt), notInArray(referrals.status, [...ends]), stillShared)

/** Of one caregiver in one hour; each of them is a mail to whoever answers. */
const mostMessages = 10
const manyAgainAfter = 3_600_000 // milliseconds

type Writing = { referral: Pick<Referral, 'id' | 'practiceId'>; id: string; text: string }

/**
 * Writes a message between the caregiver and the organisation that answers; that organisation hears that something waits. `over` when it does
 * not run any more, `many` when the caregiver wrote often. Its id comes with the form: the same form sent twice throws on the primary key.
 */
export async function recordCaregiverMessage(
  archive: Archive,
  { referral, id, text }: Writing,
  by: LoggedBy,
): Promise<'written' | 'over' | 'many'> {
  const { db, vault, now } = archive
  const { id: referralId, practiceId } = referral
  const sealed = await vault.seal(practiceId, placeOf.caregiverMessage(id), text)
  const writtenAt = now.toISOString()
  const isThere = sql`exists (select 1 from caregiver_messages where id = ${id} and written_at = ${writtenAt})`
  const action = 'referral.caregiver_message' as const
  const since = new Date(now.getTime() - manyAgainAfter).toISOString()
  const own = sql`(select count(*) from caregiver_messages where referral_id = ${referralId} and person_id is null and written_at > ${since})`
  const isFree = by.personId === null ? sql`${own} < ${mostMessages}` : sql`1`
  const [written, [runs]] = await db.batch([
    db.run(sql`insert into caregiver_messages (id, referral_id, practice_id, organisation_id, person_id, text, written_at)
      select ${id}, id, practice_id, ${by.organisationId}, ${by.personId}, ${sealed}, ${writtenAt} from ${referrals} where ${isRunning(referralId)} and ${isFree}`),
    db.select({ id: referrals.id }).from(referrals).where(isRunning(referralId)),
    auditLine(db, { practiceId, by, action, subjectId: referralId, now }, { when: isThere }),
    messageTo(db, answeringOf(referralId), {
      practiceId,
      topic: action,
      subjectId: referralId,
      now,
      except: undefined,
      roles: ['provider', 'coordinator'],
      when: sql`${isThere} and ${by.personId === null ? sql`1` : sql`0`}`,
    }),
  ])
  if (written.rowsAffected > 0) return 'written'
  return runs ? 'many' : 'over'
}

export const answeringOf = (referralId: string) => sql`(select answering_organisation_id from referrals where id = ${referralId})`

/** What the caregiver wrote is read once somebody of the organisation that answers opened the referral. */
export const caregiverReadMark = (db: Database, actor: Actor, referralId: string, now: Date, isOpened: boolean) =>
  db
    .update(caregiverMessages)
    .set({ readAt: now.toISOString(), readById: actor.personId })
    .where(
      and(
        isOpened ? eq(caregiverMessages.referralId, referralId) : sql`0`,
        eq(caregiverMessages.practiceId, actor.practice.id),
        isNull(caregiverMessages.organisationId),
        isNull(caregiverMessages.readAt),
        actor.role === 'provider' || actor.role === 'coordinator' ? sql`${actor.organisationId} = ${answeringOf(referralId)}` : sql`0`,
        sql`exists (select 1 from ${referrals} where ${and(eq(referrals.id, referralId), stillShared)})`,
      ),
    )

/** What the organisation wrote is read once the caregiver opened the page; a helper who looks leaves it as it is. */
export const readByCaregiver = (db: Database, referralId: string, now: Date, isCaregiver: boolean) =>
  db
    .update(caregiverMessages)
    .set({ readAt: now.toISOString() })
    .where(
      and(
        isCaregiver ? eq(caregiverMessages.referralId, referralId) : sql`0`,
        sql`${caregiverMessages.organisationId} is not null`,
        isNull(caregiverMessages.readAt),
      ),
    )

/** The ids of referrals with something of the caregiver that waits for an organisation: few messages wait, and they lead to their referrals. */
export const caregiverWrote = (practiceId: string, organisationId: string): SQL =>
  sql`select c.referral_id from caregiver_messages c join referrals its on its.id = c.referral_id and +its.answering_organisation_id = ${organisationId}
    where c.practice_id = ${practiceId} and c.read_at is null and c.organisation_id is null`

/** The same form sent twice: it is there, in the words of the caregiver. */
export async function isWrittenBefore({ db, vault }: Archive, { referral, id, text }: Writing): Promise<boolean> {
  const written = await caregiverMessagesOf(db, sql`= ${referral.id}`)
  const [one] = await openCaregiverMessages(
    vault,
    referral.practiceId,
    written.filter((message) => message.id === id && message.personId === null),
  )
  return one?.text === text
}

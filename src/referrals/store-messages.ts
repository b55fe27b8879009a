import { and, asc, eq, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { LoggedBy } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import { organisations } from '../directory/tables.ts'
import type { Actor } from '../identity/actor.ts'
import { people } from '../identity/tables.ts'
import { messageTo } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import type { Vault } from '../platform/vault.ts'
import type { Practice } from '../practice/practice.ts'
import type { Message } from './message.ts'
import type { Referral } from './referral.ts'
import { placeOf } from './sealing.ts'
import { caregiverWrote } from './store-follow-messages.ts'
import { stillShared } from './store-lines.ts'
import { referralMessages, referrals } from './tables.ts'

/** What was written at referrals, the oldest first, for the batch of a page; `which` goes on after the column of their ids. */
export const messagesOf = (db: Database, which: SQL) =>
  db
    .select({
      id: referralMessages.id,
      referralId: referralMessages.referralId,
      organisationId: referralMessages.organisationId,
      organisation: organisations.name,
      personId: referralMessages.personId,
      person: people.name,
      text: referralMessages.text,
      writtenAt: referralMessages.writtenAt,
      readAt: referralMessages.readAt,
    })
    .from(referralMessages)
    .innerJoin(organisations, eq(organisations.id, referralMessages.organisationId))
    .innerJoin(people, eq(people.id, referralMessages.personId))
    .where(sql`${referralMessages.referralId} ${which}`)
    .orderBy(asc(referralMessages.writtenAt), asc(referralMessages.id))

type SealedMessage = Awaited<ReturnType<typeof messagesOf>>[number]

export const openMessages = (vault: Vault, practiceId: string, sealed: readonly SealedMessage[]): Promise<Message[]> =>
  Promise.all(
    sealed.map(async ({ referralId: _, ...message }) => ({
      ...message,
      text: await vault.open(practiceId, placeOf.message(message.id), message.text),
    })),
  )

type Reader = Pick<Actor, 'role' | 'organisationId'> & { practice: Pick<Practice, 'id'> }

/**
 * Referrals of which this person is on one side, and may read what was written. The plus keeps the indexes of the organisations away: few
 * messages wait, and they lead to their referrals.
 */
function readsAsParty({ role, organisationId }: Reader): SQL | undefined {
  const isOurs = (side: SQLiteColumn) => sql`+${side} = ${organisationId}`
  const refers = role === 'referrer' || role === 'coordinator' ? isOurs(referrals.referringOrganisationId) : sql`0`
  const answers = role === 'provider' || role === 'coordinator' ? and(isOurs(referrals.answeringOrganisationId), stillShared) : sql`0`
  return and(or(refers, answers), isNotNull(referrals.sentOn), isNull(referrals.erasedAt))
}

const unreadBy = (actor: Reader) =>
  and(
    eq(referralMessages.practiceId, actor.practice.id),
    isNull(referralMessages.readAt),
    ne(referralMessages.organisationId, actor.organisationId),
  )

/** Referrals with a message that waits for the organisation of this person, of others who work on it or of the caregiver. */
export const hasUnread = (actor: Reader): SQL | undefined =>
  and(
    readsAsParty(actor),
    sql`${referrals.id} in (select ${referralMessages.referralId} from ${referralMessages} where ${unreadBy(actor)}
      union ${caregiverWrote(actor.practice.id, actor.organisationId)})`,
  )

/** What others wrote is read once somebody of a party opened the referral; a coordinator who looks on leaves it as it is. */
export const readMark = (db: Database, actor: Actor, referralId: string, now: Date, isOpened: boolean) =>
  db
    .update(referralMessages)
    .set({ readAt: now.toISOString(), readById: actor.personId })
    .where(
      and(
        isOpened ? eq(referralMessages.referralId, referralId) : sql`0`,
        unreadBy(actor),
        sql`exists (select 1 from ${referrals} where ${and(eq(referrals.id, referralId), readsAsParty(actor))})`,
      ),
    )

type Writer = LoggedBy & Pick<Actor, 'personId' | 'organisationId'>

/**
 * Writes a message and tells the other side of it, as long as they may read it at that very moment; false when they may not any more.
 * Its id comes with the form: the same form sent twice throws on the primary key.
 */
export async function recordMessage(archive: Archive, referral: Referral, id: string, text: string, by: Writer): Promise<boolean> {
  const { db, vault, now } = archive
  const { id: referralId, practiceId } = referral
  const sealed = await vault.seal(practiceId, placeOf.message(id), text)
  const writtenAt = now.toISOString()
  const isIt = and(eq(referralMessages.id, id), eq(referralMessages.writtenAt, writtenAt))
  const isThere = sql`exists (select 1 from ${referralMessages} where ${isIt})`
  const others = [
    { organisationId: referral.referringOrganisationId, roles: ['referrer', 'coordinator'] },
    { organisationId: referral.answeringOrganisationId, roles: ['provider', 'coordinator'] },
  ].flatMap(({ organisationId, roles }) =>
    organisationId === null || organisationId === by.organisationId ? [] : [{ organisationId, roles }],
  )
  const news = { practiceId, topic: 'referral.message' as const, subjectId: referralId, now, except: by.personId, when: isThere }
  const [written] = await db.batch([
    db.run(sql`insert into referral_messages (id, referral_id, practice_id, organisation_id, person_id, text, written_at)
      select ${id}, id, practice_id, ${by.organisationId}, ${by.personId}, ${sealed}, ${writtenAt} from ${referrals}
      where ${and(eq(referrals.id, referralId), isNull(referrals.erasedAt), stillShared)}`),
    auditLine(db, { practiceId, by, action: 'referral.message', subjectId: referralId, now }, { when: isThere }),
    ...others.map(({ organisationId, roles }) => messageTo(db, organisationId, { ...news, roles })),
  ])
  return written.rowsAffected > 0
}

import { and, eq, isNull, sql } from 'drizzle-orm'
import { openEmail } from '../identity/email.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { sha256 } from '../platform/id.ts'
import type { Language } from '../platform/language.ts'
import { portalScope, SealBroken, type Vault } from '../platform/vault.ts'
import type { MailFailureCode } from './delivery.ts'
import type { MailKind, Topic } from './message.ts'
import { placeOf } from './sealed-tables.ts'
import { outbox } from './tables.ts'

/** A mail that one worker has for itself until `claimedUntil`. */
export type ClaimedMail = {
  id: string
  kind: MailKind
  topic: Topic
  subjectId: string
  language: Language
  createdAt: string
  attempts: number
  claimedUntil: string
  /** Empty when it does not open. */
  to: string
  token: string
  /** What it would tell is over: its link was withdrawn, or the receiver left. */
  isMoot: boolean
}

type Row = Omit<ClaimedMail, 'to' | 'token' | 'isMoot'> & {
  personId: string | null
  address: string | null
  secret: string
  email: string | null
  isMember: 0 | 1
  invitedBy: string | null
}

/** Longer than a delivery takes in which every single answer is just in time. Whoever stops half way leaves the mail to the next one after it. */
export const lease = 10 * 60_000 // milliseconds

/** Takes what is due, the oldest first. In one statement, so two workers never take the same mail. */
export async function claimDue({ db, vault, now }: Archive, most: number): Promise<ClaimedMail[]> {
  const at = now.toISOString()
  const until = new Date(now.getTime() + lease).toISOString()
  const rows = await db.all<Row>(sql`update outbox set claimed_until = ${until}
    where sent_at is null and given_up_at is null and id in (
      select id from outbox where sent_at is null and given_up_at is null and due_at <= ${at} and (claimed_until is null or claimed_until <= ${at})
      order by due_at limit ${sql.raw(String(most))})
    returning id, kind, topic, subject_id as "subjectId", language, created_at as "createdAt", attempts, claimed_until as "claimedUntil",
      person_id as "personId", address, secret,
      (select email from people where people.id = outbox.person_id) as email,
      exists (select 1 from memberships where memberships.person_id = outbox.person_id and memberships.practice_id = outbox.practice_id
        and memberships.ended_at is null) as "isMember",
      (select token_hash from invitations where invitations.id = outbox.subject_id and revoked_at is null and accepted_at is null) as "invitedBy"`)
  return Promise.all(rows.map((row) => openMail(vault, row)))
}

async function openMail(vault: Vault, { personId, address, secret, email, isMember, invitedBy, ...mail }: Row): Promise<ClaimedMail> {
  const [to, token] = await Promise.all([
    personId
      ? opened(email && openEmail(vault, personId, email))
      : opened(address && vault.open(portalScope, placeOf.address(mail.id), address)),
    opened(vault.open(portalScope, placeOf.token(mail.id), secret)),
  ])
  const hasLeft = personId !== null && email === null
  const isOver = {
    news: isMember === 0,
    invitation: invitedBy === null || invitedBy !== (await sha256(token)),
    recovery: false,
    notice: false,
  }
  return { ...mail, to, token, isMoot: hasLeft || isOver[mail.kind] }
}

const opened = (text: Promise<string> | string | null): Promise<string> =>
  Promise.resolve(text ?? '').catch((error: unknown) => (error instanceof SealBroken ? '' : Promise.reject(error)))

const waiting = and(isNull(outbox.sentAt), isNull(outbox.givenUpAt))

/** What is over needs no link and no address any more. */
const emptied = { secret: '', address: sql`case when ${outbox.address} is not null then '' end`, claimedUntil: null }

export async function recordDelivered(db: Database, { id }: ClaimedMail, now: Date): Promise<void> {
  await db
    .update(outbox)
    .set({ ...emptied, sentAt: now.toISOString(), failure: '' })
    .where(and(eq(outbox.id, id), waiting))
}

export type Undelivered = { mail: ClaimedMail; failure: MailFailureCode; dueAt: Date | undefined }

/** Only who still has the mail says so: whoever took it over since knows better. */
const isMine = ({ id, claimedUntil }: ClaimedMail) => and(eq(outbox.id, id), eq(outbox.claimedUntil, claimedUntil), waiting)

/** Back in the queue, or given up. A mail that stays keeps its address: somebody may have it tried again. */
export const undeliveredStatement = (db: Database, { mail, failure, dueAt }: Undelivered, now: Date) =>
  db
    .update(outbox)
    .set({
      failure,
      attempts: mail.attempts + 1,
      claimedUntil: null,
      ...(dueAt ? { dueAt: dueAt.toISOString() } : { secret: '', givenUpAt: now.toISOString() }),
    })
    .where(isMine(mail))

/** Nobody misses it, so it is no work for anybody either. */
export const mootStatement = (db: Database, mail: ClaimedMail, now: Date) =>
  db
    .update(outbox)
    .set({ ...emptied, givenUpAt: now.toISOString(), seenAt: now.toISOString() })
    .where(isMine(mail))

/** Takes away what ended before a moment: sent, or given up and seen by somebody. Returns how many rows went. */
export async function forgetEnded(db: Database, before: Date, most: number): Promise<number> {
  const moment = before.toISOString()
  const gone = await db.all(sql`delete from outbox where id in (
      select id from outbox where sent_at < ${moment} or (given_up_at is not null and seen_at < ${moment}) limit ${sql.raw(String(most))})
    returning id`)
  return gone.length
}

/** Was not tried, and waits for the next delivery. */
export const releaseStatement = (db: Database, mail: ClaimedMail) => db.update(outbox).set({ claimedUntil: null }).where(isMine(mail))

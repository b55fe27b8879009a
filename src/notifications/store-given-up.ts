import { and, asc, eq, inArray, isNotNull, isNull, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import { placeOfInvited } from '../identity/email.ts'
import { invitations, people } from '../identity/tables.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { portalScope, type Vault } from '../platform/vault.ts'
import { type MailFailureCode, mailFailures } from './delivery.ts'
import { fallbackTopic, type MailKind, type Topic, upkeepTopics } from './message.ts'
import { outbox } from './tables.ts'

/** A mail that somebody has to be told of in another way. */
export type GivenUpMail = {
  id: string
  kind: MailKind
  topic: Topic
  name: string
  organisation: string
  failure: MailFailureCode | undefined
  createdAt: string
}

const longest = 50

/** Who gets back in by mail may belong to several practices; the coordinator of each may know how to reach them. */
const ofPractice = (practiceId: string) =>
  or(
    eq(outbox.practiceId, practiceId),
    and(
      isNull(outbox.practiceId),
      sql`exists (select 1 from memberships where memberships.person_id = ${outbox.personId} and memberships.practice_id = ${practiceId}
        and memberships.ended_at is null)`,
    ),
  )

const unseen = and(isNotNull(outbox.givenUpAt), isNull(outbox.seenAt))

/** The question of what was given up and nobody saw yet; it goes into the batch of a page. Only a coordinator has an answer to it. */
export const givenUpQuestion = (db: Database, { role, practice }: Actor) =>
  db
    .select({
      id: outbox.id,
      kind: outbox.kind,
      topic: outbox.topic,
      subjectId: outbox.subjectId,
      name: people.name,
      invited: invitations.name,
      organisation: sql<string>`coalesce((select organisations.name from organisations where organisations.id = coalesce(${invitations.organisationId},
        (select organisation_id from memberships where memberships.person_id = ${outbox.personId} and memberships.practice_id = ${practice.id}
          order by memberships.ended_at is not null, memberships.created_at limit 1),
        (select organisation_id from offerings where offerings.id = outbox.subject_id))), '')`,
      offering: sql<string | null>`coalesce((select offerings.name from offerings where offerings.id = ${outbox.subjectId}),
        (select agreements.title from agreements where ${outbox.topic} = 'agreement_sign' and agreements.id = ${outbox.subjectId}),
        (select coalesce(nullif(a.terms ->> '$.fallbackName', ''), r.reference) from referrals r join agreements a on a.id = r.agreement_id
          where ${outbox.topic} = ${fallbackTopic} and r.id = ${outbox.subjectId}),
        (select offerings.name from offerings join provider_requests q on q.offering_id = offerings.id where q.id = ${outbox.subjectId}))`,
      failure: outbox.failure,
      createdAt: outbox.createdAt,
    })
    .from(outbox)
    .leftJoin(people, eq(people.id, outbox.personId))
    .leftJoin(invitations, and(eq(outbox.kind, 'invitation'), eq(invitations.id, outbox.subjectId)))
    .where(and(role === 'coordinator' ? undefined : sql`0`, unseen, ofPractice(practice.id)))
    .orderBy(asc(outbox.givenUpAt), asc(outbox.id))
    .limit(longest)

type Row = Awaited<ReturnType<typeof givenUpQuestion>>[number]

export const openGivenUp = (vault: Vault, rows: readonly Row[]): Promise<GivenUpMail[]> =>
  Promise.all(
    rows.map(async ({ subjectId, name, invited, offering, failure, ...mail }) => ({
      ...mail,
      name: name ?? offering ?? (await vault.open(portalScope, placeOfInvited.name(subjectId), invited ?? '')),
      failure: mailFailures.find((code) => code === failure),
    })),
  )

/** Puts it back in the queue as if it were new; false in another practice. Once it is no longer given up, nothing happens. */
export const recordTriedAgain = (archive: Archive, actor: Actor, id: string): Promise<boolean> => {
  const at = archive.now.toISOString()
  const anew = { createdAt: at, dueAt: at, attempts: 0, failure: '', givenUpAt: null }
  return record(
    archive,
    actor,
    id,
    'mail.again',
    anew,
    and(inArray(outbox.kind, ['news', 'notice']), notInArray(outbox.topic, [fallbackTopic, ...upkeepTopics])),
  )
}

export const recordSeen = (archive: Archive, actor: Actor, id: string): Promise<boolean> =>
  record(archive, actor, id, 'mail.seen', { seenAt: archive.now.toISOString() })

async function record(
  { db, now }: Archive,
  actor: Actor,
  id: string,
  action: 'mail.again' | 'mail.seen',
  change: Partial<typeof outbox.$inferInsert>,
  condition?: SQL,
): Promise<boolean> {
  const itself = and(eq(outbox.id, id), ofPractice(actor.practice.id))
  const stillGivenUp = and(itself, unseen, condition)
  const [known] = await db.batch([
    db.select({ id: outbox.id }).from(outbox).where(itself),
    auditLine(
      db,
      { practiceId: actor.practice.id, by: actor, action, subjectId: id, now },
      { when: sql`exists (select 1 from ${outbox} where ${stillGivenUp})` },
    ),
    db.update(outbox).set(change).where(stillGivenUp),
  ])
  return known.length > 0
}

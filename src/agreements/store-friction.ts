import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { auditLine } from '../audit/store.ts'
import { organisations } from '../directory/tables.ts'
import type { Actor } from '../identity/actor.ts'
import { people } from '../identity/tables.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { type Day, dayOf } from '../platform/day.ts'
import type { Vault } from '../platform/vault.ts'
import type { Agreement } from './agreement.ts'
import { placeOfFriction } from './sealed-tables.ts'
import { agreementFrictions } from './tables.ts'

/** What rubs in an agreement, as one of its parties noted it. */
export type Friction = {
  id: string
  note: string
  person: string
  organisation: string
  notedAt: string
  discussedOn: Day | null
  discussedBy: string | null
}

const discusser = alias(people, 'discusser')
const longest = 50

/** The question for what was noted under all versions of an agreement, for the batch of its page. */
export const frictionsQuestion = (db: Database, practiceId: string, agreementId: string) =>
  db
    .select({
      id: agreementFrictions.id,
      note: agreementFrictions.note,
      person: people.name,
      organisation: organisations.name,
      notedAt: agreementFrictions.notedAt,
      discussedOn: agreementFrictions.discussedOn,
      discussedBy: discusser.name,
    })
    .from(agreementFrictions)
    .innerJoin(people, eq(people.id, agreementFrictions.personId))
    .innerJoin(organisations, eq(organisations.id, agreementFrictions.organisationId))
    .leftJoin(discusser, eq(discusser.id, agreementFrictions.discussedById))
    .where(
      and(
        eq(agreementFrictions.practiceId, practiceId),
        sql`${agreementFrictions.seriesId} = (select series_id from agreements where id = ${agreementId})`,
      ),
    )
    .orderBy(sql`${agreementFrictions.discussedOn} is not null`, desc(agreementFrictions.notedAt))
    .limit(longest)

export const openFrictions = (vault: Vault, practiceId: string, rows: readonly Friction[]): Promise<Friction[]> =>
  Promise.all(rows.map(async (row) => ({ ...row, note: await vault.open(practiceId, placeOfFriction(row.id), row.note) })))

/** Under an id that the form carried, so that sending it twice notes it once. */
export async function recordFriction(
  { db, vault, now }: Archive,
  agreement: Agreement,
  id: string,
  note: string,
  actor: Actor,
): Promise<void> {
  const { practiceId, seriesId } = agreement
  const sealed = await vault.seal(practiceId, placeOfFriction(id), note)
  await db.batch([
    db.insert(agreementFrictions).values({
      id,
      practiceId,
      seriesId,
      note: sealed,
      personId: actor.personId,
      organisationId: actor.organisationId,
      notedAt: now.toISOString(),
    }),
    auditLine(db, { practiceId, by: actor, action: 'agreement.note_friction', subjectId: agreement.id, now }),
  ])
}

/** It was talked about; said twice it was once. False when there is no such note under this agreement. */
export async function recordDiscussed(db: Database, agreement: Agreement, id: string, actor: Actor, now: Date): Promise<boolean> {
  const { practiceId, seriesId } = agreement
  const it = and(eq(agreementFrictions.id, id), eq(agreementFrictions.practiceId, practiceId), eq(agreementFrictions.seriesId, seriesId))
  const open = and(it, isNull(agreementFrictions.discussedOn))
  const [known] = await db.batch([
    db.select({ id: agreementFrictions.id }).from(agreementFrictions).where(it),
    auditLine(
      db,
      { practiceId, by: actor, action: 'agreement.discuss_friction', subjectId: agreement.id, now },
      { when: sql`exists (select 1 from ${agreementFrictions} where ${open})` },
    ),
    db
      .update(agreementFrictions)
      .set({ discussedOn: dayOf(now), discussedById: actor.personId })
      .where(open),
  ])
  return known.length > 0
}

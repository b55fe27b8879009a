import { sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import type { Database } from '../platform/database.ts'
import type { Organisation, OrganisationSaid, OrganisationStep, Presence } from './organisation.ts'
import type { NewOrganisationAsked } from './organisation-input.ts'
import { reindexStatements } from './reindex.ts'
import { type Lookalike, organisationCandidates, rankOrganisations } from './store-lookalikes.ts'
import { organisationById, presencesOf } from './store-organisations.ts'
import { findWorded, type Worded, wordStatements } from './store-words.ts'
import { organisationSteps, organisations, practiceOrganisations } from './tables.ts'

export const columnsOf = ({ name, kvk, url }: { name: string; kvk: string | null; url: string | null }): OrganisationSaid => ({
  name,
  kvk: kvk || null,
  url: url || null,
})

/** What there is already of what somebody is about to write down. */
export async function findBeforeAdding(
  db: Database,
  practiceId: string,
  id: string,
  asked: NewOrganisationAsked,
): Promise<{ written: OrganisationSaid | undefined; lookalikes: Lookalike[] }> {
  const [[written], rows] = await db.batch([
    db
      .select({ name: organisations.name, kvk: organisations.kvk, url: organisations.url })
      .from(organisations)
      .where(sql`${organisations.id} = ${id}`),
    organisationCandidates(db, practiceId, asked),
  ])
  return { written, lookalikes: rankOrganisations(asked, rows) }
}

/** Under an id that the form carried, so that sending the form twice writes once. */
export async function recordOrganisation(db: Database, id: string, said: OrganisationSaid, actor: Actor, now: Date): Promise<void> {
  const at = now.toISOString()
  await db.batch([
    db.insert(organisations).values({ id, ...said, createdAt: at, updatedAt: at }),
    db.insert(practiceOrganisations).values({ practiceId: actor.practice.id, organisationId: id, addedAt: at }),
    auditLine(db, { practiceId: actor.practice.id, by: actor, action: 'organisation.write', subjectId: id, now }),
  ])
}

/** One that is there already, also of another practice, is on the list of this one from now on. */
export async function recordTakenOver(db: Database, id: string, actor: Actor, now: Date): Promise<void> {
  const practiceId = actor.practice.id
  const isNews = sql`not exists (select 1 from practice_organisations where practice_id = ${practiceId} and organisation_id = ${id})`
  await db.batch([
    auditLine(db, { practiceId, by: actor, action: 'organisation.take_over', subjectId: id, now }, { when: isNews }),
    db.insert(practiceOrganisations).values({ practiceId, organisationId: id, addedAt: now.toISOString() }).onConflictDoNothing(),
  ])
}

export async function findOrganisationToChange(
  db: Database,
  practiceId: string,
  id: string,
  now: Date,
): Promise<{ organisation: Organisation; presences: Presence[] } | undefined> {
  const [[organisation], presences] = await db.batch([organisationById(db, practiceId, id), presencesOf(db, id, now)])
  return organisation?.id === id ? { organisation, presences } : undefined
}

type Happened = { step: OrganisationStep; before: OrganisationSaid; other?: string }

/** The line of its history; it takes the version after the one that was seen, so it fails when somebody was first. */
export const happenedTo = (db: Database, seen: Organisation, { step, before, other }: Happened, actor: Actor, now: Date) =>
  db.insert(organisationSteps).values({
    organisationId: seen.id,
    version: seen.version + 1,
    step,
    practiceId: actor.practice.id,
    personId: actor.personId,
    otherId: other ?? null,
    before: JSON.stringify(columnsOf(before)),
    at: now.toISOString(),
  })

/** Throws on the key of its history when somebody changed it since `seen.version`, and on `organisations.kvk` when another has that number. */
export async function recordOrganisationChange(
  db: Database,
  seen: Organisation,
  said: OrganisationSaid,
  offered: readonly Worded[],
  actor: Actor,
  now: Date,
): Promise<void> {
  await db.batch([
    happenedTo(db, seen, { step: 'change', before: seen }, actor, now),
    db
      .update(organisations)
      .set({ ...said, version: seen.version + 1, updatedAt: now.toISOString() })
      .where(sql`${organisations.id} = ${seen.id}`),
    auditLine(db, {
      practiceId: actor.practice.id,
      by: actor,
      action: 'organisation.change',
      subjectId: seen.id,
      detail: changedIn(seen, said),
      now,
    }),
    ...renamedStatements(db, offered, said.name),
  ])
}

/** The names of what changed, never what it says. */
const changedIn = (seen: OrganisationSaid, said: OrganisationSaid): string =>
  (['name', 'kvk', 'url'] as const).filter((field) => seen[field] !== said[field]).join(' ')

/** What these organisations offer, as the index reads it: the name of an organisation is among the words by which its offerings are found. */
export async function listOffered(db: Database, organisationIds: readonly string[]): Promise<Worded[]> {
  const rows = await db.all<{ id: string }>(sql`select id from offerings where withdrawn_on is null
    and organisation_id in (select value from json_each(${JSON.stringify(organisationIds)}))`)
  return rows.length === 0
    ? []
    : findWorded(
        db,
        rows.map(({ id }) => id),
      )
}

/** The statements by which these are found by the name of their organisation, also in other practices. */
export const renamedStatements = (db: Database, offered: readonly Worded[], name: string) =>
  [
    ...wordStatements(
      db,
      offered.map((one) => ({ ...one, organisation: name })),
    ),
    ...reindexStatements(
      db,
      offered.map(({ id }) => id),
    ),
  ] as const

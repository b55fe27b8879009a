import { sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import type { Database } from '../platform/database.ts'
import { dayOf } from '../platform/day.ts'
import { newId } from '../platform/id.ts'
import type { OfferingContent } from './content.ts'
import type { Places } from './input.ts'
import type { KeptOffering } from './record.ts'
import { reindexStatements } from './reindex.ts'
import { contentStatements, contentWordStatements } from './store-content.ts'
import { livingOffering } from './store-merged.ts'
import { keptById, keptFrom, placesFrom, placesOf } from './store-rows.ts'
import { versionStatements } from './store-versions.ts'
import { offeringMerges } from './tables.ts'

/** `livesOnAs`: itself, or the last of what it went on as. */
export type OfferingSide = KeptOffering & { livesOnAs: string; hasProposal: boolean }
export type OfferingSides = { one: OfferingSide; other: OfferingSide; places: Places }

/** Two offerings that this practice keeps, in one round trip; undefined where one is another's. */
export async function findOfferingSides(db: Database, practiceId: string, id: string, otherId: string): Promise<OfferingSides | undefined> {
  const [[one], [other], places, [living]] = await db.batch([
    keptById(db, practiceId, sql`${id}`),
    keptById(db, practiceId, sql`${otherId}`),
    placesOf(db, practiceId),
    db.all<{ one: string; other: string }>(sql`select ${livingOffering(sql`${id}`)} as one, ${livingOffering(sql`${otherId}`)} as other`),
  ])
  if (!one || !other || !living) return undefined
  const asSide = (row: typeof one, livesOnAs: string): OfferingSide => ({
    ...keptFrom(row, undefined),
    livesOnAs,
    hasProposal: row.proposalId !== null,
  })
  return { one: asSide(one, living.one), other: asSide(other, living.other), places: placesFrom(places) }
}

export type MergeableOffering = { id: string; name: string; organisation: string }

/** An offering of this practice with the others it keeps. */
export async function findOthersKept(
  db: Database,
  practiceId: string,
  id: string,
): Promise<{ offering: MergeableOffering & { isGone: boolean }; others: MergeableOffering[] } | undefined> {
  const rows = await db.all<
    MergeableOffering & { isGone: number }
  >(sql`select o.id, o.name, g.name as organisation, o.withdrawn_on is not null as "isGone"
    from offerings o join organisations g on g.id = o.organisation_id where o.responsible_practice_id = ${practiceId}
      and (o.withdrawn_on is null or o.id = ${id}) order by o.name collate nocase, o.id limit 2000`)
  const itself = rows.find((row) => row.id === id)
  return itself && { offering: { ...itself, isGone: itself.isGone === 1 }, others: rows.filter((row) => row.id !== id) }
}

type Merged = { content: OfferingContent; organisationId: string; takesRoom: boolean }

/**
 * The one goes on as the other. What both said stays in their versions, whose key is the lock: throws on `offering_versions.version` when somebody
 * changed one since it was seen. Reports that are open are about the one that stays.
 */
export async function recordOfferingMerge(
  db: Database,
  loser: OfferingSide,
  winner: OfferingSide,
  { content, organisationId, takesRoom }: Merged,
  actor: Actor,
  now: Date,
): Promise<void> {
  const [at, practiceId] = [now.toISOString(), actor.practice.id]
  const line = { practiceId, by: actor, now }
  const organisation = organisationId === winner.organisationId ? winner.organisation : loser.organisation
  await db.batch([
    auditLine(db, { ...line, action: 'offering.merge', subjectId: loser.id, detail: winner.id }),
    auditLine(db, { ...line, action: 'offering.absorb', subjectId: winner.id, detail: loser.id }),
    db.run(sql`update offerings set organisation_id = ${organisationId} where id = ${winner.id}`),
    ...(takesRoom
      ? [
          db.run(sql`update offerings set (capacity_available, capacity_maximum, capacity_unit, capacity_updated_on, next_free_on) =
            (select capacity_available, capacity_maximum, capacity_unit, capacity_updated_on, next_free_on from offerings l where l.id = ${loser.id})
            where id = ${winner.id}`),
        ]
      : []),
    ...contentStatements(db, winner.id, content, newId(now), at),
    ...versionStatements(db, winner.id, { kind: 'merge', version: winner.version + 1, personId: actor.personId }, at),
    db.run(sql`update offerings set withdrawn_on = ${dayOf(now)}, merged_into = ${winner.id} where id = ${loser.id}`),
    ...versionStatements(db, loser.id, { kind: 'merge', version: loser.version + 1, personId: actor.personId }, at),
    db.insert(offeringMerges).values({ id: newId(now), practiceId, loserId: loser.id, winnerId: winner.id, personId: actor.personId, at }),
    db.run(sql`update offering_reports set offering_id = ${winner.id} where offering_id = ${loser.id} and handled_on is null`),
    db.run(sql`delete from likely_pairs where subject = 'offering' and ${loser.id} in (one_id, other_id)`),
    ...contentWordStatements(db, { id: winner.id, organisation }, content),
    ...reindexStatements(db, [loser.id, winner.id]),
  ])
}

/** It is its own again, as it was; what the other took over stays there. Throws on `offering_versions.version` as above. */
export async function recordSplit(db: Database, seen: Pick<KeptOffering, 'id' | 'version'>, actor: Actor, now: Date): Promise<void> {
  const at = now.toISOString()
  await db.batch([
    auditLine(db, { practiceId: actor.practice.id, by: actor, action: 'offering.split', subjectId: seen.id, now }),
    db.run(sql`update offerings set withdrawn_on = null, merged_into = null where id = ${seen.id}`),
    ...versionStatements(db, seen.id, { kind: 'restore', version: seen.version + 1, personId: actor.personId }, at),
    db.run(
      sql`update offering_merges set undone_at = ${at}, undone_by_id = ${actor.personId} where loser_id = ${seen.id} and undone_at is null`,
    ),
    ...reindexStatements(db, [seen.id]),
  ])
}

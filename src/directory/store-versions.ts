import { sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { Places } from './input.ts'
import { historyPageSize } from './kept.ts'
import type { VersionKind } from './proposal.ts'
import type { KeptOffering, MergedOffering, VersionDone } from './record.ts'
import { contentOf, readContent } from './store-content.ts'
import { mergedInto } from './store-merged.ts'
import { keptById, keptFrom, placesFrom, placesOf } from './store-rows.ts'

export type KeptVersion = { kind: VersionKind; version: number; personId: string | null; proposalId?: string }

/**
 * The statements that keep what the offering says by now as this version; they go behind those that changed it, for one or for several
 * offerings in the same way. They throw on `offering_versions.version` when somebody else made that version first.
 */
export const versionStatements = (db: Database, offeringId: string, { kind, version, personId, proposalId }: KeptVersion, at: string) =>
  [
    db.run(sql`update offerings set version = ${version}, updated_at = ${at} where id = ${offeringId}`),
    db.run(sql`insert into offering_versions (offering_id, version, kind, content, person_id, proposal_id, at)
      select o.id, ${version}, ${kind}, ${contentOf}, ${personId}, ${proposalId ?? null}, ${at}
      from offerings o left join locations l on l.offering_id = o.id where o.id = ${offeringId}`),
  ] as const

type Row = Omit<VersionDone, 'content' | 'before'> & { content: string; before: string | null }

type History = { kept: KeptOffering; versions: VersionDone[]; merged: MergedOffering[]; total: number; places: Places }

/** A page of what an offering said, the latest first, each with what it said before. */
export async function findHistory(db: Database, practiceId: string, offeringId: string, page: number): Promise<History | undefined> {
  const [[kept], rows, [counted], places, merged] = await db.batch([
    keptById(db, practiceId, sql`${offeringId}`),
    db.all<Row>(sql`select v.version, v.kind, p.name as person, v.at, v.content,
        (select b.content from offering_versions b where b.offering_id = v.offering_id and b.version < v.version order by b.version desc limit 1) as before
      from offering_versions v left join people p on p.id = v.person_id where v.offering_id = ${offeringId}
      order by v.version desc limit ${historyPageSize} offset ${(page - 1) * historyPageSize}`),
    db.all<{ total: number }>(sql`select count(*) as total from offering_versions where offering_id = ${offeringId}`),
    placesOf(db, practiceId),
    mergedInto(db, offeringId),
  ])
  const versions = rows.map(({ content, before, ...row }) => ({
    ...row,
    content: readContent(content),
    before: before === null ? undefined : readContent(before),
  }))
  return kept && { kept: keptFrom(kept, undefined), versions, merged, total: counted?.total ?? 0, places: placesFrom(places) }
}

import { sql } from 'drizzle-orm'
import type { Origin } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import type { OfferingContent } from '../directory/content.ts'
import { contentOf, readContent, writeContent } from '../directory/store-content.ts'
import { messageToCoordinators } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { newId } from '../platform/id.ts'
import type { Owned } from './owned.ts'
import { answerReports, byLink } from './store-owned.ts'

export async function findContent(db: Database, offeringId: string): Promise<OfferingContent | undefined> {
  const [row] = await db.all<{ content: string }>(sql`select ${contentOf} as content
    from offerings o left join locations l on l.offering_id = o.id where o.id = ${offeringId}`)
  return row && readContent(row.content)
}

/**
 * What whoever has the link wants changed waits for the coordinator, in the place of what came by the link before. It counts as an answer: the
 * owner is not reminded, and asked anew once it is decided. Throws on `offering_proposals.offering_id` when a colleague with an account was first.
 */
export async function recordProposedByLink(
  archive: Archive,
  owned: Owned,
  content: OfferingContent,
  note: string,
  origin: Origin,
): Promise<void> {
  const { db, now } = archive
  const { id: offeringId, practiceId, organisationId, version } = owned
  const [id, at] = [newId(now), now.toISOString()]
  await db.batch([
    db.run(sql`update offering_proposals set status = 'replaced', decided_at = ${at}
      where offering_id = ${offeringId} and status = 'open' and proposed_by_id is null`),
    db.run(sql`insert into offering_proposals (id, offering_id, practice_id, organisation_id, seen_version, content, note, status, proposed_at, answer)
      values (${id}, ${offeringId}, ${practiceId}, ${organisationId}, ${version}, ${writeContent(content)}, ${note}, 'open', ${at}, '')`),
    auditLine(db, { practiceId, by: byLink(owned, origin), action: 'offering.propose', subjectId: offeringId, now }),
    db.run(sql`update offerings set asked_on = null where id = ${offeringId}`),
    messageToCoordinators(db, { practiceId, topic: 'offering.propose', subjectId: id, now, except: undefined }),
    ...answerReports(archive, owned, origin, sql`1`),
  ])
}

import { type SQL, sql } from 'drizzle-orm'
import type { LoggedBy } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import type { Database } from '../platform/database.ts'
import { type Day, dayOf } from '../platform/day.ts'
import { reindexStatements } from './reindex.ts'

/** `by` is undefined where a link spoke and nobody was signed in. Nothing happens unless `when`. */
type Said = { offeringId: string; practiceId: string; by: LoggedBy | undefined; now: Date; when?: SQL }

/**
 * Somebody says that what the page tells is right; the one way in which `verified_on` is set. It is no longer asked after, and it
 * shows again if it was hidden because nobody answered. `name` is who said so, as the page tells it.
 */
export function verifyStatements(db: Database, { offeringId, practiceId, by, now, when = sql`1` }: Said, name: string) {
  const stands = sql`exists (select 1 from offerings where id = ${offeringId} and withdrawn_on is null) and ${when}`
  return [
    auditLine(db, { practiceId, by, action: 'offering.verify', subjectId: offeringId, now }, { when: stands }),
    db.run(sql`update offerings set verified_on = ${dayOf(now)}, verified_by = ${name}, asked_on = null, hidden_on = null,
      updated_at = ${now.toISOString()} where id = ${offeringId} and ${stands}`),
    ...reindexStatements(db, [offeringId]),
  ] as const
}

export type Free = { available: number; nextFreeOn: Day | null }

/** How many places are free today, and from which day there is one. Throws where that is more than there are. */
export function capacityStatements(
  db: Database,
  { offeringId, practiceId, by, now, when = sql`1` }: Said,
  { available, nextFreeOn }: Free,
) {
  const stands = sql`exists (select 1 from offerings where id = ${offeringId} and withdrawn_on is null) and ${when}`
  return [
    auditLine(db, { practiceId, by, action: 'offering.capacity', subjectId: offeringId, now }, { when: stands }),
    db.run(sql`update offerings set capacity_available = ${available}, capacity_updated_on = ${dayOf(now)}, next_free_on = ${nextFreeOn},
      updated_at = ${now.toISOString()} where id = ${offeringId} and ${stands}`),
    ...reindexStatements(db, [offeringId]),
  ] as const
}

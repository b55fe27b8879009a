import { and, desc, eq, sql } from 'drizzle-orm'
import { logLines } from '../audit/tables.ts'
import { organisations } from '../directory/tables.ts'
import type { Database } from '../platform/database.ts'

/** So many lines of the log are looked at: more than a year of daily work. */
const mostLines = 1_000

/** Who met one referral, also in a list or a search; the newest first. Names of people are not asked for. */
export const seenOf = (db: Database, practiceId: string, referralId: string) =>
  db
    .select({ at: logLines.at, role: logLines.role, organisation: organisations.name, actionCode: logLines.actionCode })
    .from(logLines)
    .leftJoin(organisations, eq(organisations.id, logLines.organisationId))
    .where(
      and(
        eq(logLines.practiceId, practiceId),
        eq(logLines.outcome, 'success'),
        sql`${logLines.seq} in (
          select seq from log_lines where subject_id = ${referralId}
          union select seq from log_subjects where subject_id = ${referralId})`,
      ),
    )
    .orderBy(desc(logLines.seq))
    .limit(mostLines)

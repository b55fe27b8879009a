import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { agreements, responseTimeColumns } from '../agreements/tables.ts'
import type { Database } from '../platform/database.ts'
import type { ClosingDays } from '../platform/working-days.ts'
import type { ResponseTimes } from '../practice/response-times.ts'
import { dueOn, ownTiming, type Timing } from './deadline.ts'
import { referralColumns, referrals } from './tables.ts'

type Agreed = ResponseTimes & Pick<Timing, 'terms'>

/** What it is held to; one of both is there. */
function timingOf(agreed: Agreed | null, promised: ResponseTimes | null): Timing | undefined {
  if (agreed === null) return promised ? ownTiming(promised) : undefined
  const { terms, ...responseTimes } = agreed
  return { terms, responseTimes }
}

/** Moves the due days of all that runs in a practice, by its new closing days. A step that is taken at this very moment may still go by the old ones. */
export async function recountStatements(db: Database, practiceId: string, closing: ClosingDays) {
  const running = await db
    .select({ referral: referralColumns, agreement: { terms: agreements.terms, ...responseTimeColumns }, promised: referrals.promised })
    .from(referrals)
    .leftJoin(agreements, eq(agreements.id, referrals.agreementId))
    .where(and(eq(referrals.practiceId, practiceId), isNotNull(referrals.dueOn)))
  const moved = running
    .flatMap(({ referral: { id, version, status, dueOn: before, ...counted }, agreement, promised }) => {
      const timing = timingOf(agreement, promised)
      return timing ? [{ id, version, before, due: dueOn(status, counted, timing, closing) }] : []
    })
    .filter(({ before, due }) => due !== before)
  if (moved.length === 0) return []
  return [
    db.run(sql`update referrals set due_on = moved.due, late_told_on = null
      from (select value ->> 'id' as id, value ->> 'version' as version, value ->> 'due' as due from json_each(${JSON.stringify(moved)})) moved
      where referrals.id = moved.id and referrals.version = moved.version`),
  ]
}

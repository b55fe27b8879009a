import { and, eq, isNotNull, lt, notInArray, or, type SQL } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { addDays, type Day } from '../platform/day.ts'
import type { ClosingDays } from '../platform/working-days.ts'
import { practices } from '../practice/tables.ts'
import { ends, type Referral } from './referral.ts'
import { referralColumns, referrals } from './tables.ts'

/** Open referrals whose promise passed, and drafts that are a month old: those that silence may end. With the closing days of their practice. */
export const listSilent = (db: Database, today: Day): Promise<(Referral & { closing: ClosingDays })[]> =>
  db
    .select({ ...referralColumns, closing: practices.closingDays })
    .from(referrals)
    .innerJoin(practices, eq(practices.id, referrals.practiceId))
    .where(and(notInArray(referrals.status, [...ends, 'started']), isLongAgo(today)))
    .orderBy(referrals.dueOn, referrals.createdOn)
    .limit(500)

const isLongAgo = (today: Day): SQL | undefined =>
  or(
    and(isNotNull(referrals.dueOn), lt(referrals.dueOn, addDays(today, -27))),
    and(eq(referrals.status, 'draft'), lt(referrals.createdOn, addDays(today, -30))),
  )

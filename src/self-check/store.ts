import { and, eq, gte, lt, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { addMonths, type Day } from '../platform/day.ts'
import type { GapMonth } from '../search/demand.ts'
import { gapsOf } from '../search/store-gaps.ts'
import { type BandCount, keptMonths } from './counts.ts'
import type { SelfCheckBand } from './score.ts'
import { checkCounts } from './tables.ts'

const monthOf = (day: Day): string => day.slice(0, 7)
const firstKept = (today: Day): string => monthOf(addMonths(today, -keptMonths))

/** One more of a band, and of nobody. What is too old goes at the same time. */
export async function recordBand(db: Database, practiceId: string, band: SelfCheckBand, today: Day): Promise<void> {
  await db.batch([
    db
      .insert(checkCounts)
      .values({ practiceId, month: monthOf(today), band, count: 1 })
      .onConflictDoUpdate({
        target: [checkCounts.practiceId, checkCounts.month, checkCounts.band],
        set: { count: sql`${checkCounts.count} + 1` },
      }),
    db.delete(checkCounts).where(lt(checkCounts.month, firstKept(today))),
  ])
}

/** In one round trip: what people look for and do not find, and how they are. */
export async function listAsked(db: Database, practiceId: string, today: Day): Promise<{ gaps: GapMonth[]; counts: BandCount[] }> {
  const { month, band, count } = checkCounts
  const [gaps, counts] = await db.batch([
    gapsOf(db, practiceId),
    db
      .select({ month, band, count })
      .from(checkCounts)
      .where(and(eq(checkCounts.practiceId, practiceId), gte(month, firstKept(today)))),
  ])
  return { gaps, counts }
}

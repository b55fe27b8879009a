import { count, desc, eq, type SQL, sql } from 'drizzle-orm'
import { people } from '../identity/tables.ts'
import type { Database } from '../platform/database.ts'
import { addMonths, type Day } from '../platform/day.ts'
import { practiceSettings } from '../practice/tables.ts'
import { referrals } from '../referrals/tables.ts'
import type { HeldLine, Retention, RetentionLine } from './record.ts'
import { erasures } from './tables.ts'

/** The day of `eraseOn` in retention.ts: a day that the month does not have is its last. */
const eraseOnSql = sql.raw(`min(date(r.ended_on, '+' || s.retention_months || ' months'),
  date(r.ended_on, 'start of month', '+' || (s.retention_months + 1) || ' months', '-1 day'))`)

/** Ended, still there, and held by nobody. The practices come first, so each is one search of the index by its end. */
export const ofWhomTheTermRuns = sql.raw(`practice_settings s cross join referrals r on r.practice_id = s.practice_id
  where r.ended_on is not null and r.erased_at is null and r.held_since is null`)

/** Three days more than a month may have less: the index finds a few too many, the exact day decides. */
const isEndedBy = (day: Day): SQL =>
  sql`r.ended_on <= date(${day}, '-' || s.retention_months || ' months', '+3 days') and ${eraseOnSql} <= ${day}`

export const isOver = (today: Day): SQL =>
  sql`r.ended_on is not null and r.erased_at is null and r.held_since is null and ${isEndedBy(today)}`

/** Most lines of each list on the page. */
export const mostKept = 200

/** What a practice keeps, for how long, and what it erased. It names nobody. */
export async function findRetention(db: Database, practiceId: string, today: Day): Promise<Retention> {
  const coming = sql`from ${ofWhomTheTermRuns} and s.practice_id = ${practiceId} and ${isEndedBy(addMonths(today, 1))}`
  const isHeld = sql`${referrals.practiceId} = ${practiceId} and ${referrals.heldSince} is not null`
  const [[settings], soon, [soonCount], held, [heldCount], proof, [proofCount]] = await db.batch([
    db.select({ months: practiceSettings.retentionMonths }).from(practiceSettings).where(eq(practiceSettings.practiceId, practiceId)),
    db
      .select({ id: sql<string>`id`, reference: sql<string>`reference`, day: sql<Day>`day` })
      .from(sql`(select r.id, r.reference, ${eraseOnSql} as day ${coming})`)
      .orderBy(sql`day, reference`)
      .limit(mostKept),
    db.select({ count: count() }).from(sql`(select 1 ${coming})`),
    db
      .select({ id: referrals.id, reference: referrals.reference, since: referrals.heldSince, reason: referrals.holdReason })
      .from(referrals)
      .where(isHeld)
      .orderBy(desc(referrals.heldSince), referrals.id)
      .limit(mostKept),
    db.select({ count: count() }).from(referrals).where(isHeld),
    db
      .select({ reference: erasures.reference, ground: erasures.ground, fields: erasures.fields, by: people.name, at: erasures.at })
      .from(erasures)
      .leftJoin(people, eq(people.id, erasures.personId))
      .where(eq(erasures.practiceId, practiceId))
      .orderBy(desc(erasures.at), desc(erasures.id))
      .limit(mostKept),
    db.select({ count: count() }).from(erasures).where(eq(erasures.practiceId, practiceId)),
  ])
  return {
    months: settings?.months ?? 0,
    coming: soon satisfies RetentionLine[],
    comingCount: soonCount?.count ?? 0,
    held: held.flatMap(({ since, reason, ...line }): HeldLine[] => (since && reason ? [{ ...line, since, reason }] : [])),
    heldCount: heldCount?.count ?? 0,
    proof,
    proofCount: proofCount?.count ?? 0,
  }
}

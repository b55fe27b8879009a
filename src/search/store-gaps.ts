import { sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import type { Database } from '../platform/database.ts'
import { addDays, type Day } from '../platform/day.ts'
import { type GapMonth, toldFromDays } from './demand.ts'

/** Fingerprints whose words nobody may read are not even asked for. */
export function listGaps(db: Database, practiceId: string): Promise<GapMonth[]> {
  return db.all<GapMonth>(sql`
    with kept as (
      select kind, what, substr(day, 1, 7) as month, count(*) as days, sum(times) as times from demand_days
        where practice_id = ${practiceId} group by kind, what, substr(day, 1, 7)
      union all select kind, what, month, days, times from demand_months where practice_id = ${practiceId}
    )
    select k.kind, k.what, w.words, coalesce(w.choices, k.what) as choices, k.month, sum(k.days) as days, sum(k.times) as times
    from kept k left join demand_words w on w.practice_id = ${practiceId} and w.what = k.what
    where w.words <> '' or (w.words is null and instr(k.what, '/') > 0)
    group by k.kind, k.what, k.month`)
}

/** So far back the worklist looks. */
const lately = 30

/** How many things people lately looked for in vain that may be told; for a question of the worklist. Others than the coordinator do not read them. */
export const lateGapsOf = (actor: Actor, today: Day) =>
  actor.role !== 'coordinator'
    ? sql<number>`0`
    : sql<number>`(select count(*) from (
        select d.what from demand_days d left join demand_words w on w.practice_id = d.practice_id and w.what = d.what
        where d.practice_id = ${actor.practice.id} and d.day >= ${addDays(today, -lately)}
          and (w.words <> '' or (w.words is null and instr(d.what, '/') > 0))
        group by d.what having max(w.words) is not null or count(distinct d.day) >= ${toldFromDays}))`

/** Words that somebody struck out are read by nobody any more, also when they are asked again. False when they were not there. */
export async function recordStruck(db: Database, actor: Actor, what: string, now: Date): Promise<boolean> {
  const practiceId = actor.practice.id
  const it = sql`practice_id = ${practiceId} and what = ${what}`
  const isThere = sql`exists (select 1 from demand_words where ${it} and words <> '')`
  const [, , struck] = await db.batch([
    db.run(sql`delete from demand_months where ${it} and ${isThere}`),
    auditLine(db, { practiceId, by: actor, action: 'practice.words', subjectId: practiceId, detail: 'strike', now }, { when: isThere }),
    db.run(sql`update demand_words set words = '', choices = '' where ${it} and words <> ''`),
  ])
  return struck.rowsAffected > 0
}

import { sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import type { Database } from '../platform/database.ts'
import type { GapMonth } from './demand.ts'

/** Fingerprints whose words nobody may read are not even asked for. */
export const gapsOf = (db: Database, practiceId: string) =>
  db.all<GapMonth>(sql`
    with kept as (
      select kind, what, substr(day, 1, 7) as month, count(*) as days, sum(times) as times from demand_days
        where practice_id = ${practiceId} group by kind, what, substr(day, 1, 7)
      union all select kind, what, month, days, times from demand_months where practice_id = ${practiceId}
    )
    select k.kind, k.what, w.words, coalesce(w.choices, k.what) as choices, k.month, sum(k.days) as days, sum(k.times) as times
    from kept k left join demand_words w on w.practice_id = ${practiceId} and w.what = k.what
    where w.words <> '' or (w.words is null and instr(k.what, '/') > 0)
    group by k.kind, k.what, k.month`)

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

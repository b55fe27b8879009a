import { sql } from 'drizzle-orm'
import type { Database } from '../src/platform/database.ts'
import { newId } from '../src/platform/id.ts'

/** So many mails with news to people of the demo, all made at this moment. Answers their ids. */
export async function fillOutbox(db: Database, count: number, now: Date): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId(now))
  await db.run(sql`insert into outbox (id, practice_id, kind, topic, subject_id, person_id, secret, language, created_at, due_at, attempts, failure)
    select value, 'practice-den-bosch', 'news', 'referral.send', value, case key % 2 when 0 then 'ilse' else 'fatima' end, '', 'nl',
      ${now.toISOString()}, ${now.toISOString()}, 0, '' from json_each(${JSON.stringify(ids)})`)
  return ids
}

/** Lets the clock go on by minutes, or to the next mail that is due, until nothing waits any more. Answers the turns and the minutes it took. */
export async function emptyOutbox(
  db: Database,
  begin: Date,
  turn: (now: Date) => Promise<unknown>,
): Promise<{ turns: number; minutes: number }> {
  const minute = 60_000
  let turns = 0
  for (let now = begin; ; ) {
    await turn(now)
    turns += 1
    const [next] = await db.all<{ at: string | null }>(
      sql`select min(max(due_at, coalesce(claimed_until, ''))) as at from outbox where sent_at is null and given_up_at is null`,
    )
    if (!next?.at) return { turns, minutes: (now.getTime() - begin.getTime()) / minute }
    now = new Date(Math.max(now.getTime() + minute, Date.parse(next.at)))
  }
}

import { sql } from 'drizzle-orm'
import { openDatabase } from '../src/platform/database.ts'
import { seenOf } from '../src/referrals/store-follow-seen.ts'

/** Milliseconds to tell a caregiver who looked, with so many lines of lists in the log of the practice. */
export type SeenCost = { lines: number; ms: number }

const steps = [1_000, 60_000]
const rounds = 15
const listed = 25

export async function measureSeen(url: string): Promise<SeenCost[]> {
  const db = openDatabase(url, '')
  const [referral] = await db.all<{ id: string; practiceId: string }>(
    sql`select id, practice_id as "practiceId" from referrals where practice_id = 'practice-den-bosch' limit 1`,
  )
  if (!referral) throw new Error('the demo has no referral')
  const costs: SeenCost[] = []
  let there = 0
  for (const lines of steps) {
    for (; there < lines; there += 1_000) await db.run(listLines(referral.practiceId))
    const times: number[] = []
    for (let round = 0; round < rounds; round++) {
      const began = performance.now()
      await seenOf(db, referral.practiceId, referral.id)
      times.push(performance.now() - began)
    }
    costs.push({ lines, ms: times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0 })
  }
  return costs
}

/** A thousand looks at lists of other records, today. */
const listLines = (practiceId: string) => sql`insert into log_lines
  with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000)
  select (select max(seq) from log_lines) + i, hex(randomblob(16)), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'referral.list', 'R', 'success',
    ${practiceId}, null, '', null, null, 'coordinator', '', '', '', 'referral', '',
    (select json_group_array(hex(randomblob(16)) || i) from json_each(${JSON.stringify(Array.from({ length: listed }, (_, at) => at))})),
    '', '', '', '', hex(randomblob(16)) from n`

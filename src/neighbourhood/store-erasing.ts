import { type SQL, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Archive } from '../platform/archive.ts'
import { addMonths, dayOf } from '../platform/day.ts'
import { emptied } from './store-steps.ts'

/** Months after its end that it is kept at most; a practice that keeps referrals shorter keeps this shorter as well. */
const keptMonths = 3
/** Months without anything done after which nobody looks for it any more. */
const silentMonths = 12

type Work = Pick<Archive, 'db' | 'now'>
/** Of a neighbour `n`: whose turn it is, and what then changes. */
type Turn = { step: 'erase' | 'lapse'; isDue: SQL; change: SQL }

/** Erases what ended long enough ago. Returns how many went. */
export const eraseEnded = (work: Work, most: number): Promise<number> =>
  takeByClock(work, most, {
    step: 'erase',
    isDue: sql`n.erased_at is null and n.ended_on <= date(${dayOf(work.now)}, '-' || (select min(s.retention_months, ${keptMonths})
      from practice_settings s where s.practice_id = n.practice_id) || ' months')`,
    change: emptied(work.now.toISOString()),
  })

/** Closes what nobody did anything with for a year. Returns how many. */
export function lapseSilent(work: Work, most: number): Promise<number> {
  const before = `${addMonths(dayOf(work.now), -silentMonths)}T00:00:00.000Z`
  return takeByClock(work, most, {
    step: 'lapse',
    isDue: sql`n.status in ('new', 'waiting') and n.changed_at < ${before} and not exists (select 1 from neighbour_matches m
      where n.id in (m.ask_id, m.offer_id) and (m.status in ('proposed', 'running') or m.changed_at >= ${before}))`,
    change: sql`status = 'closed', ended_on = ${dayOf(work.now)}`,
  })
}

/** Looked at once more in the batch itself, the log first, so that two that run at once do it once. */
async function takeByClock({ db, now }: Work, most: number, { step, isDue, change }: Turn): Promise<number> {
  const at = now.toISOString()
  const due = await db.all<{ id: string; practiceId: string }>(
    sql`select n.id, n.practice_id as "practiceId" from neighbours n where ${isDue} order by n.changed_at limit ${most}`,
  )
  const these = sql`n.id in (select value from json_each(${JSON.stringify(due.map(({ id }) => id))})) and ${isDue}`
  const lines = due.map(({ id, practiceId }) =>
    auditLine(
      db,
      { practiceId, by: undefined, action: `neighbour.${step}`, subjectId: id, now },
      { when: sql`exists (select 1 from neighbours n where n.id = ${id} and ${isDue})` },
    ),
  )
  const [first, ...others] = lines
  if (!first) return 0
  const results = await db.batch([
    first,
    ...others,
    db.run(sql`insert into neighbour_steps (neighbour_id, version, step, at)
      select n.id, n.version + 1, ${step}, ${at} from neighbours n where ${these}`),
    db.run(sql`update neighbours as n set version = n.version + 1, changed_at = ${at}, ${change} where ${these}`),
  ])
  return results.at(-1)?.rowsAffected ?? 0
}

import { type SQL, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Archive } from '../platform/archive.ts'
import { addMonths, dayOf } from '../platform/day.ts'
import { emptied } from './store-steps.ts'

/** Months after its end that it is kept at most; a practice that keeps referrals shorter keeps this shorter as well. */
export const keptMonths = 3
/** Months without anything done after which nobody looks for it any more. */
export const silentMonths = 12

type Due = { id: string; practiceId: string; version: number }

const idsOf = (due: readonly Due[]): SQL => sql`(select value from json_each(${JSON.stringify(due.map(({ id }) => id))}))`

/** Erases what ended long enough ago. Looked at once more in the batch itself, so that two that run at once erase it once. Returns how many went. */
export async function eraseEnded({ db, now }: Pick<Archive, 'db' | 'now'>, most: number): Promise<number> {
  const at = now.toISOString()
  const isDue = sql`n.erased_at is null and n.ended_on <= date(${dayOf(now)}, '-' || (select min(s.retention_months, ${keptMonths})
    from practice_settings s where s.practice_id = n.practice_id) || ' months')`
  const due = await db.all<Due>(
    sql`select n.id, n.practice_id as "practiceId", n.version from neighbours n where ${isDue} order by n.ended_on limit ${most}`,
  )
  if (due.length === 0) return 0
  const [, gone] = await db.batch([
    db.run(sql`insert into neighbour_steps (neighbour_id, version, step, at)
      select n.id, n.version + 1, 'erase', ${at} from neighbours n where n.id in ${idsOf(due)} and ${isDue}`),
    db.all(sql`update neighbours as n set version = n.version + 1, changed_at = ${at}, ${emptied(at)}
      where n.id in ${idsOf(due)} and ${isDue} returning id`),
    ...due.map(({ id, practiceId }) =>
      auditLine(db, { practiceId, by: undefined, action: 'neighbour.erase', subjectId: id, now }, { when: wasTakenNow(id, 'erase', at) }),
    ),
  ])
  return gone.length
}

const wasTakenNow = (id: string, step: 'erase' | 'lapse', at: string): SQL =>
  sql`exists (select 1 from neighbour_steps where neighbour_id = ${id} and step = ${step} and at = ${at} and person_id is null)`

/** Closes what nobody did anything with for a year. Returns how many. */
export async function lapseSilent({ db, now }: Pick<Archive, 'db' | 'now'>, most: number): Promise<number> {
  const at = now.toISOString()
  const before = `${addMonths(dayOf(now), -silentMonths)}T00:00:00.000Z`
  const isDue = sql`n.status in ('new', 'waiting') and n.changed_at < ${before} and not exists (select 1 from neighbour_matches m
    where n.id in (m.ask_id, m.offer_id) and (m.status in ('proposed', 'running') or m.changed_at >= ${before}))`
  const due = await db.all<Due>(
    sql`select n.id, n.practice_id as "practiceId", n.version from neighbours n where ${isDue} order by n.changed_at limit ${most}`,
  )
  if (due.length === 0) return 0
  const [, gone] = await db.batch([
    db.run(sql`insert into neighbour_steps (neighbour_id, version, step, at)
      select n.id, n.version + 1, 'lapse', ${at} from neighbours n where n.id in ${idsOf(due)} and ${isDue}`),
    db.all(sql`update neighbours as n set status = 'closed', version = n.version + 1, changed_at = ${at}, ended_on = ${dayOf(now)}
      where n.id in ${idsOf(due)} and ${isDue} returning id`),
    ...due.map(({ id, practiceId }) =>
      auditLine(db, { practiceId, by: undefined, action: 'neighbour.lapse', subjectId: id, now }, { when: wasTakenNow(id, 'lapse', at) }),
    ),
  ])
  return gone.length
}

import { sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import { messageTo } from '../notifications/store.ts'
import type { Database } from '../platform/database.ts'
import { reportOf } from './forward.ts'
import type { ForwardedTo } from './record.ts'
import { ends, ruleOf, type StepTaken } from './referral.ts'
import { referrals } from './tables.ts'

/** Where a referral went on, for a question that tells of `referrals`. Of its course there only what is reported back. */
export const forwardedTo =
  sql<ForwardedTo | null>`(select json_object('organisation', o.name, 'municipality', p.name, 'reference', n.reference,
    'status', case when n.status = 'started' or n.status in ${ends} then n.status end)
  from referrals n join organisations o on o.id = n.answering_organisation_id join practices p on p.id = n.practice_id
  where n.forwarded_from = ${referrals.id})`.mapWith((row: string) => JSON.parse(row) as ForwardedTo)

/**
 * Tells the practice that a referral came from what came of it: on the timeline there, to its referrer and who forwarded it, and as a report
 * that is to be read (again). Nothing when it came from nowhere, or was erased there. All of it is found in the batch itself, so it cannot
 * be forgotten and two at once cannot be in each other's way.
 */
export function reportBack(db: Database, referralId: string, taken: StepTaken, now: Date) {
  const step = reportOf(taken)
  if (!step) return []
  const first = sql`id = (select forwarded_from from referrals where id = ${referralId}) and erased_at is null`
  const ofFirst = (column: string) => sql`(select ${sql.raw(column)} from referrals where ${first})`
  const news = {
    practiceId: ofFirst('practice_id'),
    subjectId: ofFirst('id'),
    now,
  }
  const when = sql`exists (select 1 from referrals where ${first})`
  const action = `referral.${step}` as const
  return [
    db.run(sql`insert into referral_steps (referral_id, version, step, note, person_id, at)
      select id, version + 1, ${step}, '', null, ${now.toISOString()} from referrals where ${first}`),
    db.run(sql`update referrals set version = version + 1, report_read_at = null where ${first}`),
    auditLine(db, { ...news, by: undefined, action }, { when }),
    ...ruleOf(step).tells.map((party) =>
      messageTo(db, ofFirst(`${party === 'referrer' ? 'referring' : 'answering'}_organisation_id`), {
        ...news,
        topic: action,
        except: undefined,
        when,
      }),
    ),
  ]
}

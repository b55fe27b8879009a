import { sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { addMonths, type Day, dayOf } from '../platform/day.ts'
import { type Promised, promises, type ResponseTimes } from '../practice/response-times.ts'
import type { DeclineReason } from '../referrals/request.ts'
import type { MeasuredReferral } from './measure.ts'

type Row = Pick<
  MeasuredReferral,
  'sentOn' | 'status' | 'endedOn' | 'clockFrom' | 'dueOn' | 'weeksAfterStart' | 'outcome' | 'ease' | 'ownEase'
> & {
  promised: string
  done: string
}

/** The question for the referrals of twelve months under all versions of an agreement, for the batch of the page that measures them. */
export const measuredQuestion = (db: Database, practiceId: string, agreementId: string, today: Day) =>
  db.all<Row>(sql`select r.sent_on as "sentOn", r.status, r.ended_on as "endedOn", coalesce(r.clock_from, r.sent_on) as "clockFrom",
      coalesce(r.due_on, (select s.due_on from referral_steps s where s.referral_id = r.id and s.due_on is not null
        order by s.version desc limit 1)) as "dueOn", a.terms ->> '$.evaluateAfterWeeks' as "weeksAfterStart", r.outcome, r.ease,
      (select own.ease from caregiver_evaluations own where own.referral_id = r.id) as "ownEase",
      json_object('receive', a.receive_days, 'contact', a.contact_days, 'match', a.match_days, 'start', a.start_days,
        'complete', a.complete_days) as promised,
      (select json_group_object(step, json_array(at, due_on)) from (select s.step, min(s.at) as at, s.due_on from referral_steps s
        where s.referral_id = r.id and s.step in ${promises} group by s.step)) as done
    from referrals r join agreements a on a.id = r.agreement_id
    where r.practice_id = ${practiceId} and r.sent_on >= ${addMonths(today, -12)}
      and a.series_id = (select series_id from agreements where id = ${agreementId} and practice_id = ${practiceId})`)

/** Why providers had no place in twelve months, for what was asked under all versions of an agreement; the most frequent first. */
export const declinesQuestion = (db: Database, practiceId: string, agreementId: string, today: Day) =>
  db.all<{ reason: DeclineReason; count: number }>(sql`select q.reason, count(*) as count
    from provider_requests q join referrals r on r.id = q.referral_id join agreements a on a.id = r.agreement_id
    where q.practice_id = ${practiceId} and q.status = 'declined' and q.asked_on >= ${addMonths(today, -12)}
      and a.series_id = (select series_id from agreements where id = ${agreementId} and practice_id = ${practiceId})
    group by q.reason order by count(*) desc, q.reason`)

/** Of each promise when it was kept, and by when it had to be. */
type Done = Partial<Record<Promised, [at: string, dueOn: Day | null]>>

export function measuredOf({ promised, done, ...row }: Row): MeasuredReferral {
  const kept = Object.entries(JSON.parse(done) as Done)
  return {
    ...row,
    promised: JSON.parse(promised) as ResponseTimes,
    done: Object.fromEntries(kept.map(([promise, [at]]) => [promise, dayOf(new Date(at))])),
    dueBy: Object.fromEntries(kept.flatMap(([promise, [, due]]) => (due ? [[promise, due]] : []))),
  }
}

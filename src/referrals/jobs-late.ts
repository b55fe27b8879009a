import { type SQL, sql } from 'drizzle-orm'
import { callOf } from '../../views/ui/person.tsx'
import { auditLine } from '../audit/store.ts'
import { messageToCoordinators } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { type Day, dayOf } from '../platform/day.ts'
import type { ResponseTimes } from '../practice/response-times.ts'
import { ends, promiseDuring, type ReferralStatus } from './referral.ts'
import { fallbackStatements } from './store-fallback.ts'

type Late = {
  id: string
  practiceId: string
  reference: string
  status: ReferralStatus
  /** None: the caregiver asked, and the practice promised. */
  letter: string | null
  fallbackEmail: string
  evaluateAfterWeeks: number | null
  contactName: string
  contactPhone: string
} & ResponseTimes

const most = 100 // in one go; what is left waits for the next time

/** Every ten minutes: a promise ends with a day. */
const isTime = ({ now }: Pick<Archive, 'now'>): boolean => now.getUTCMinutes() % 10 === 7

const isUntold = (today: Day) =>
  sql`late_told_on is null and due_on < ${today} and (paused_until is null or paused_until <= ${today}) and referrals.status not in ${ends}`

const listLate = (db: Database, today: Day): Promise<Late[]> =>
  db.all<Late>(sql`select referrals.id, referrals.practice_id as "practiceId", reference, referrals.status, a.letter,
      coalesce(a.terms ->> '$.fallbackEmail', '') as "fallbackEmail", a.terms ->> '$.evaluateAfterWeeks' as "evaluateAfterWeeks", p.contact_name as "contactName", p.contact_phone as "contactPhone",
      coalesce(a.receive_days, s.receive_days) as receive, coalesce(a.contact_days, s.contact_days) as contact,
      coalesce(a.match_days, s.match_days) as "match", coalesce(a.start_days, s.start_days) as start,
      coalesce(a.complete_days, s.complete_days) as complete
    from referrals join practices p on p.id = referrals.practice_id join practice_settings s on s.practice_id = p.id
      left join agreements a on a.id = referrals.agreement_id
    where ${isUntold(today)} order by due_on limit ${most}`)

/**
 * Tells the coordinators of the practice, and whom the agreement names for it, once of each promise that was not kept: they see to it when
 * who answers does not. Returns how many.
 */
export async function escalateLate(archive: Archive): Promise<number> {
  const { db, now } = archive
  if (!isTime({ now })) return 0
  const late = await listLate(db, dayOf(now))
  for (const referral of late) await db.batch(await escalation(archive, referral))
  return late.length
}

/** Two workers at once tell it once: mails and line go only while the referral is late and nobody was told. */
async function escalation(archive: Archive, late: Late) {
  const { db, now } = archive
  const { id, practiceId } = late
  const today = dayOf(now)
  const when = sql`exists (select 1 from referrals where id = ${id} and ${isUntold(today)})`
  return [
    messageToCoordinators(db, { practiceId, topic: 'referral.late', subjectId: id, now, except: undefined, when }),
    ...(await fallbackMail(archive, late, when)),
    auditLine(db, { practiceId, by: undefined, action: 'referral.late', subjectId: id, now }, { when }),
    db.run(sql`update referrals set late_told_on = ${today} where id = ${id} and ${isUntold(today)}`),
  ] as const
}

async function fallbackMail(archive: Archive, late: Late, when: SQL) {
  const promise = promiseDuring[late.status]
  const { reference, letter } = late
  if (!promise || letter === null) return []
  const weeksAfterStart = late.status === 'started' ? late.evaluateAfterWeeks : null
  const notice = { what: 'late', reference, letter, promise, days: late[promise], weeksAfterStart, call: callOf(late) } as const
  return fallbackStatements(archive, late, notice, when)
}

import { sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import { messageToCoordinators } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { type Day, dayOf } from '../platform/day.ts'
import { ends } from './referral.ts'

type Late = { id: string; practiceId: string }

const most = 100 // in one go; what is left waits for the next time

/** Every ten minutes: a promise ends with a day. */
const isTime = ({ now }: Pick<Archive, 'now'>): boolean => now.getUTCMinutes() % 10 === 7

const isUntold = (today: Day) => sql`late_told_on is null and due_on < ${today} and status not in ${ends}`

const listLate = (db: Database, today: Day): Promise<Late[]> =>
  db.all<Late>(sql`select id, practice_id as "practiceId" from referrals where ${isUntold(today)} order by due_on limit ${most}`)

/** Tells the coordinators of the practice once of each promise that was not kept: they see to it when who answers does not. Returns how many. */
export async function escalateLate({ db, now }: Pick<Archive, 'db' | 'now'>): Promise<number> {
  if (!isTime({ now })) return 0
  const today = dayOf(now)
  const late = await listLate(db, today)
  for (const { id, practiceId } of late) await db.batch(escalation(db, { id, practiceId }, now))
  return late.length
}

/** Two workers at once tell it once: mail and line go only while the referral is late and nobody was told. */
function escalation(db: Database, { id, practiceId }: Late, now: Date) {
  const today = dayOf(now)
  const when = sql`exists (select 1 from referrals where id = ${id} and ${isUntold(today)})`
  return [
    messageToCoordinators(db, { practiceId, topic: 'referral.late', subjectId: id, now, except: undefined, when }),
    auditLine(db, { practiceId, by: undefined, action: 'referral.late', subjectId: id, now }, { when }),
    db.run(sql`update referrals set late_told_on = ${today} where id = ${id} and ${isUntold(today)}`),
  ] as const
}

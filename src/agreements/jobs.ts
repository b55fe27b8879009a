import type { Archive } from '../platform/archive.ts'
import { addDays, dayOf } from '../platform/day.ts'
import { ahead, listNearing, reminderStatements } from './store-reminders.ts'

/** Once an hour: looking for what is near reads all agreements. */
const isTime = ({ now }: Pick<Archive, 'now'>): boolean => now.getUTCMinutes() === 10

/** Tells the coordinators once of each end and each evaluation that is a month away. Returns how many. */
export async function remindOfAgreements({ db, now }: Pick<Archive, 'db' | 'now'>): Promise<number> {
  if (!isTime({ now })) return 0
  const today = dayOf(now)
  const nearing = await listNearing(db, today, addDays(today, ahead))
  for (const one of nearing) await db.batch(reminderStatements(db, one, now))
  return nearing.length
}

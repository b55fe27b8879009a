import type { Archive } from '../platform/archive.ts'
import { isUnreachable } from '../platform/database.ts'
import { dayOf } from '../platform/day.ts'
import type { Log } from '../web/log.ts'
import { listTermsOver, recordTermsOver } from './store-erasing.ts'

/** In one go at most; what is left waits for the next minute. */
const most = { aMinute: 500, aBatch: 25 }

/** Erases what its practice no longer keeps. Returns how many referrals went. */
export async function eraseWhatIsOver(archive: Archive & { log: Log }): Promise<number> {
  const over = await listTermsOver(archive.db, dayOf(archive.now), most.aMinute)
  let erased = 0
  for (let from = 0; from < over.length; from += most.aBatch) {
    const batch = over.slice(from, from + most.aBatch)
    try {
      erased += await recordTermsOver(archive, batch)
    } catch (error) {
      if (isUnreachable(error)) throw error
      archive.log({ level: 'error', job: 'erase', referrals: batch.map(({ id }) => id).join(' ') })
    }
  }
  return erased
}

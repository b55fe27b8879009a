import type { Archive } from '../platform/archive.ts'
import { isTaken, isUnreachable } from '../platform/database.ts'
import { dayOf } from '../platform/day.ts'
import type { Log } from '../web/log.ts'
import { courseAtEnd } from './course.ts'
import { isSilentTooLong } from './deadline.ts'
import { noFacts, takeStep } from './referral.ts'
import { listSilent } from './store-silent.ts'
import { answeredMeanwhile, takingBack } from './store-taking-back.ts'
import { recordStep } from './store-writing.ts'

/** Ends what nobody answered for a month, and tells both sides. Returns how many ended. */
export async function expireSilentReferrals(archive: Archive & { log: Log }): Promise<number> {
  const { db, now, log } = archive
  const today = dayOf(now)
  let expired = 0
  for (const referral of await listSilent(db, today)) {
    const facts = { ...noFacts, silence: isSilentTooLong(referral, today, referral.closing) }
    const taken = takeStep(referral.status, { step: referral.status === 'draft' ? 'lapse' : 'expire', note: '' }, facts)
    if (!taken.ok) continue
    try {
      const besides = referral.status === 'draft' ? [] : await takingBack(archive, referral.id, taken.value.to, undefined)
      await recordStep(archive, referral, taken.value, { course: courseAtEnd(referral, today), actor: undefined }, besides)
      expired += 1
    } catch (error) {
      if (isUnreachable(error)) throw error
      if (!isTaken(error, 'referral_steps.version') && !isTaken(error, answeredMeanwhile))
        log({ level: 'error', job: 'expire', referral: referral.id })
    }
  }
  return expired
}

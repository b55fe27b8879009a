import type { Archive } from '../platform/archive.ts'
import { dayOf } from '../platform/day.ts'
import { forgetDays } from './store-demand.ts'

/** Once an hour: nothing gets old sooner. */
export async function forgetOldDemand({ db, now }: Archive): Promise<void> {
  if (now.getUTCMinutes() === 0) await forgetDays(db, dayOf(now))
}

import type { Archive } from '../platform/archive.ts'
import { findDuplicates, listPracticeIds, recordPairs } from './store-pairs.ts'

/** At night, once: what looks like one in each practice, for the worklists of the morning. */
export async function findLikelyPairs({ db, now }: Pick<Archive, 'db' | 'now'>): Promise<void> {
  if (now.getUTCHours() !== 1 || now.getUTCMinutes() !== 30) return
  for (const { id } of await listPracticeIds(db)) await recordPairs(db, id, await findDuplicates(db, id), now)
}

import type { Archive } from '../platform/archive.ts'
import { listUnanswered, recordRevoked } from './store-sent-invitations.ts'

const month = 30 * 24 * 60 * 60_000

/** Forgets who did not answer an invitation for a month after it ran out. Returns how many. */
export async function forgetUnanswered(archive: Archive): Promise<number> {
  const unanswered = await listUnanswered(archive.db, new Date(archive.now.getTime() - month))
  for (const invitation of unanswered) await recordRevoked(archive, invitation, undefined)
  return unanswered.length
}

import type { Archive } from '../platform/archive.ts'
import { eraseEnded, lapseSilent } from './store-erasing.ts'

/** In one go at most; what is left waits for the next hour. */
const most = 200

/** Once an hour: closes what lies still, and erases what ended long enough ago. Returns how many of both. */
export async function tendNeighbours(archive: Pick<Archive, 'db' | 'now'>): Promise<number> {
  if (archive.now.getUTCMinutes() !== 40) return 0
  return (await lapseSilent(archive, most)) + (await eraseEnded(archive, most))
}

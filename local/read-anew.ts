import { reindexStatements } from '../src/directory/reindex.ts'
import { findWorded, listUnread, wordStatements } from '../src/directory/store-words.ts'
import type { Database } from '../src/platform/database.ts'

const atOnce = 250

/** Reads into the index what an earlier version of the portal left, or read by other rules. */
export async function readAnew(db: Database): Promise<void> {
  const unread = await listUnread(db)
  for (let from = 0; from < unread.length; from += atOnce) {
    const ids = unread.slice(from, from + atOnce)
    await db.batch([...wordStatements(db, await findWorded(db, ids)), ...reindexStatements(db, ids)])
  }
}

import { reindexStatements } from '../src/directory/reindex.ts'
import { findWorded, listUnread, wordStatements } from '../src/directory/store-words.ts'
import type { Database } from '../src/platform/database.ts'
import { synonymsAnew } from '../src/search/store-synonyms.ts'

const atOnce = 250

/** Reads into the index what an earlier version of the portal left, or read by other rules: offerings, and with them the words that a practice holds equal. */
export async function readAnew(db: Database): Promise<void> {
  const unread = await listUnread(db)
  const [first, ...more] = unread.length > 0 ? await synonymsAnew(db) : []
  if (first) await db.batch([first, ...more])
  for (let from = 0; from < unread.length; from += atOnce) {
    const ids = unread.slice(from, from + atOnce)
    await db.batch([...wordStatements(db, await findWorded(db, ids)), ...reindexStatements(db, ids)])
  }
}

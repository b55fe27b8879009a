import { sql } from 'drizzle-orm'
import type { Database } from '../../src/platform/database.ts'
import { newToken, sha256 } from '../../src/platform/id.ts'

const day = 24 * 60 * 60_000

/** The token of a link as a mail of 's-Hertogenbosch brings it to this address; it works so many days from now. */
export async function upkeepLinkTo(db: Database, email: string, { now = new Date(), days = 30 } = {}): Promise<string> {
  const token = newToken()
  const ends = new Date(now.getTime() + days * day).toISOString()
  await db.run(sql`insert into upkeep_links (token_hash, email, practice_id, topic, created_at, expires_at)
    values (${await sha256(token)}, ${email}, 'practice-den-bosch', 'upkeep_ask', ${now.toISOString()}, ${ends})`)
  return token
}

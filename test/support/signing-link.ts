import { sql } from 'drizzle-orm'
import type { Database } from '../../src/platform/database.ts'
import { newToken, sha256 } from '../../src/platform/id.ts'

/** The token of a link with which the party that answers signs the demo's agreement that waits. */
export async function signingLinkIn(db: Database): Promise<string> {
  const token = newToken()
  await db.run(sql`insert into agreement_links select ${await sha256(token)}, a.id, a.answering_organisation_id, '2026-01-01', '2099-01-01', null
    from agreements a where a.status = 'proposed'`)
  return token
}

import { eq, lte, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { sha256 } from '../platform/id.ts'
import { portalScope, type Vault } from '../platform/vault.ts'
import { missesForgottenAfter, mostMisses } from './follow-code.ts'
import { followMisses } from './tables.ts'

/** A hash of a hash: neither the code nor whose address it was can be read from it. */
export const missKeyOf = async (vault: Vault, hash: string, network: string): Promise<string> =>
  sha256(await vault.fingerprint(portalScope, 'follow_miss', `${hash} ${network}`))

/** A try of a code counts as a miss before it is looked at; the second statement answers how many there are by now. */
export const countMiss = (db: Database, key: string, now: Date) =>
  [
    db.delete(followMisses).where(lte(followMisses.at, new Date(now.getTime() - missesForgottenAfter).toISOString())),
    db
      .insert(followMisses)
      .values({ key, count: 1, at: now.toISOString() })
      .onConflictDoUpdate({
        target: followMisses.key,
        set: {
          count: sql`min(count + 1, ${mostMisses + 1})`,
          // the hour begins with the last try that counted
          at: sql`case when count < ${mostMisses} then excluded.at else at end`,
        },
      })
      .returning({ count: followMisses.count }),
  ] as const

/** It was no miss. */
export const takeMissBack = (db: Database, key: string) => db.delete(followMisses).where(eq(followMisses.key, key))

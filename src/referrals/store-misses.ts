import { eq, lte, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { sha256 } from '../platform/id.ts'
import { portalScope, type Vault } from '../platform/vault.ts'
import { codeMissesForgottenAfter, fewDigits, manyDigits, missesForgottenAfter, mostMisses, mostMissesOfCode } from './follow-code.ts'
import { followCodeMisses, followMisses } from './tables.ts'

/** Where a try of a code is counted: of one network, and of all together. */
export type TryKeys = { missKey: string; codeKey: string }

/** A hash of a hash: neither the code nor whose address it was can be read from it. */
const missKeyOf = async (vault: Vault, hash: string, network: string): Promise<string> =>
  sha256(await vault.fingerprint(portalScope, 'follow_miss', `${hash} ${network}`))

export async function tryKeysOf(vault: Vault, hash: string, network: string): Promise<TryKeys> {
  const [missKey, codeKey] = await Promise.all([missKeyOf(vault, hash, network), missKeyOf(vault, hash, '')])
  return { missKey, codeKey }
}

const before = (now: Date, milliseconds: number) => new Date(now.getTime() - milliseconds).toISOString()

/**
 * A try of a code, on whatever page, counts as a miss before it is looked at, so that many at the same time are not more tries. The second
 * statement answers how many there are by now from this network, the fourth how many from all: a network that waits adds nothing to those.
 */
export const countTry = (db: Database, { missKey, codeKey }: TryKeys, now: Date) =>
  [
    db.delete(followMisses).where(lte(followMisses.at, before(now, missesForgottenAfter))),
    db
      .insert(followMisses)
      .values({ key: missKey, count: 1, at: now.toISOString() })
      .onConflictDoUpdate({
        target: followMisses.key,
        set: {
          count: sql`min(count + 1, ${mostMisses + 1})`,
          // the hour begins with the last try that counted
          at: sql`case when count < ${mostMisses} then excluded.at else at end`,
        },
      })
      .returning({ count: followMisses.count }),
    db.delete(followCodeMisses).where(lte(followCodeMisses.at, before(now, codeMissesForgottenAfter))),
    db.all<{ count: number }>(sql`insert into follow_code_misses (key, count, at)
      select ${codeKey}, 1, ${now.toISOString()} from follow_misses where key = ${missKey} and count <= ${mostMisses}
      on conflict (key) do update set count = count + 1, at = excluded.at returning count`),
  ] as const

type Counted = { count: number } | undefined

/** How many of the last digits are asked; none of a network that has to wait. A code that was missed often, from wherever, asks for many. */
export function digitsAsked(ofNetwork: Counted, ofCode: Counted): number {
  if ((ofNetwork?.count ?? 0) > mostMisses) return 0
  return (ofCode?.count ?? 0) > mostMissesOfCode ? manyDigits : fewDigits
}

/** For the batch of who was let in: that try was no miss. */
export const noMiss = (db: Database, { missKey, codeKey }: TryKeys) =>
  [
    db.delete(followMisses).where(eq(followMisses.key, missKey)),
    db.update(followCodeMisses).set({ count: sql`max(count - 1, 0)` }).where(eq(followCodeMisses.key, codeKey)),
  ] as const

import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Origin } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { dayOf } from '../platform/day.ts'
import { sha256 } from '../platform/id.ts'
import { portalScope, type Vault } from '../platform/vault.ts'
import { fewDigits, followCodeKind, manyDigits, mostHelpers, newFollowCode } from './follow-code.ts'
import type { FollowCode, Helper } from './followed.ts'
import { placeOf } from './sealing.ts'
import { byFollowCode, digestOfEnd } from './store-follow-knock.ts'
import { isRunning } from './store-follow-messages.ts'
import { followCodes, referrals } from './tables.ts'

const worksFor = (referralId: string) =>
  and(eq(followCodes.referralId, referralId), eq(followCodes.kind, 'helper'), isNull(followCodes.revokedAt))

/** The codes of helpers that work now, the first one first. */
export const helperCodes = (db: Database, referralId: string) =>
  db
    .select({ id: followCodes.id, label: followCodes.label, madeAt: followCodes.madeAt })
    .from(followCodes)
    .where(worksFor(referralId))
    .orderBy(asc(followCodes.madeAt), asc(followCodes.id))

export const openHelpers = (
  vault: Vault,
  practiceId: string,
  sealed: readonly { id: string; label: string; madeAt: string }[],
): Promise<Helper[]> =>
  Promise.all(
    sealed.map(async ({ id, label, madeAt }) => ({
      id,
      label: await vault.open(practiceId, placeOf.followLabel(id), label),
      day: dayOf(new Date(madeAt)),
    })),
  )

type NewHelper = { id: string; label: string; telephone: string }

/**
 * A code for somebody who helps, told this once. The same form sent twice is one code, of which the one told last works. Otherwise why
 * there is none: the referral does not run any more, there is no room for one more, or the form was used for something else.
 */
export async function recordHelperCode(
  { db, vault, now }: Archive,
  { referralId, practice }: FollowCode,
  { id, label, telephone }: NewHelper,
  origin: Origin,
): Promise<{ code: string } | { refused: 'over' | 'helpers' | 'again' }> {
  const code = newFollowCode()
  const hash = await sha256(code)
  const sealForPortal = async (place: string, text: Promise<string>) => vault.seal(portalScope, place, await text)
  const [name, digest, codeHash, digits, number] = await Promise.all([
    vault.seal(practice.id, placeOf.followLabel(id), label),
    vault.seal(portalScope, placeOf.followDigest(id), hash),
    vault.fingerprint(portalScope, followCodeKind, hash),
    sealForPortal(placeOf.followDigits(id), digestOfEnd(hash, telephone, fewDigits)),
    sealForPortal(placeOf.followNumber(id), digestOfEnd(hash, telephone, manyDigits)),
  ])
  const others = sql`(select count(*) from ${followCodes} where ${worksFor(referralId)} and ${followCodes.id} <> ${id})`
  const runs = sql`exists (select 1 from ${referrals} where ${isRunning(referralId)})`
  const by = byFollowCode(origin)
  const [made, [room]] = await db.batch([
    db.run(sql`insert into follow_codes (id, referral_id, practice_id, kind, label, digest, code_hash, made_at, digits_digest, number_digest)
      select ${id}, ${referralId}, ${practice.id}, 'helper', ${name}, ${digest}, ${codeHash}, ${now.toISOString()}, ${digits}, ${number}
      where ${runs} and ${others} < ${mostHelpers}
      on conflict (id) do update set label = excluded.label, digest = excluded.digest, code_hash = excluded.code_hash,
        digits_digest = excluded.digits_digest, number_digest = excluded.number_digest
        where referral_id = excluded.referral_id and kind = 'helper' and revoked_at is null`),
    db.all<{ runs: number; others: number }>(sql`select ${runs} as runs, ${others} as others`),
    auditLine(
      db,
      { practiceId: practice.id, by, action: 'referral.helper', subjectId: referralId, now },
      { when: sql`exists (select 1 from follow_codes where code_hash = ${codeHash})` },
    ),
  ])
  if (made.rowsAffected > 0) return { code }
  if (!room?.runs) return { refused: 'over' }
  return { refused: room.others >= mostHelpers ? 'helpers' : 'again' }
}

/** Takes a code back for good; the second time nothing happens. */
export async function recordHelperGone({ db, now }: Archive, { referralId, practice }: FollowCode, id: string, origin: Origin) {
  const itself = and(eq(followCodes.id, id), worksFor(referralId))
  const by = byFollowCode(origin)
  await db.batch([
    auditLine(
      db,
      { practiceId: practice.id, by, action: 'referral.helper_gone', subjectId: referralId, now },
      { when: sql`exists (select 1 from ${followCodes} where ${itself})` },
    ),
    db.update(followCodes).set({ revokedAt: now.toISOString(), label: '', digitsDigest: '', numberDigest: '' }).where(itself),
  ])
}

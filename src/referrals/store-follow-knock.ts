import { eq, inArray } from 'drizzle-orm'
import type { LoggedBy, Origin } from '../audit/event.ts'
import { unnamed } from '../audit/unnamed.ts'
import type { Archive } from '../platform/archive.ts'
import { sha256 } from '../platform/id.ts'
import { portalScope, type Vault } from '../platform/vault.ts'
import { practiceColumns } from '../practice/store.ts'
import { practices } from '../practice/tables.ts'
import type { FollowerKind } from './follow-acts.ts'
import { endOf, endsIn, fewDigits, followCodeKind, manyDigits } from './follow-code.ts'
import { type Entered, standingOf } from './followed.ts'
import { placeOf } from './sealing.ts'
import { stillShared } from './store-lines.ts'
import { countTry, digitsAsked, tryKeysOf } from './store-misses.ts'
import { followCodes, referralDetails, referrals } from './tables.ts'

/** Somebody who says to be the caregiver, or a helper: what was typed, and the network it comes from. */
export type Knock = { code: string; digits: string; network: string }

/**
 * Whether the code and the digits belong to each other, in one round trip. It is counted as a miss first; whoever is let in takes that back.
 * A code that nobody made is counted as well: being sent away says nothing of it. Who has the whole number is never kept out.
 */
export async function knock({ db, vault, now }: Archive, { code, digits, network }: Knock): Promise<Entered> {
  const hash = await sha256(code)
  const [hashes, keys] = await Promise.all([vault.fingerprints(portalScope, followCodeKind, hash), tryKeysOf(vault, hash, network)])
  const [, [missed], , [missedOfCode], [met]] = await db.batch([
    ...countTry(db, keys, now),
    db
      .select({
        id: followCodes.id,
        kind: followCodes.kind,
        digitsDigest: followCodes.digitsDigest,
        numberDigest: followCodes.numberDigest,
        referralId: followCodes.referralId,
        revokedAt: followCodes.revokedAt,
        status: referrals.status,
        erasedAt: referrals.erasedAt,
        isShared: stillShared,
        telephone: referralDetails.telephone,
        practice: practiceColumns,
      })
      .from(followCodes)
      .innerJoin(referrals, eq(referrals.id, followCodes.referralId))
      .innerJoin(referralDetails, eq(referralDetails.referralId, followCodes.referralId))
      .innerJoin(practices, eq(practices.id, followCodes.practiceId))
      .where(inArray(followCodes.codeHash, hashes)),
  ])
  const count = digitsAsked(missed, missedOfCode)
  if (count === 0) return { kind: 'wait' }
  if (met && (met.erasedAt || (met.kind === 'helper' && met.revokedAt))) return { kind: 'dead', practice: met.practice } // no number is left to compare with
  const fits = await fitsTo(vault, met, { hash, digits, count })
  if (!met || !fits) return { kind: count === manyDigits ? 'whole' : 'wrong' }
  const { id, kind, referralId, practice } = met
  const standing = standingOf({ ...met, isShared: met.isShared === 1 })
  if (standing === 'dead') return { kind: 'dead', practice }
  return { kind: 'in', code: { id, kind, referralId, practice, standing, ...keys, typed: { code, digits } } }
}

type Met = {
  id: string
  kind: FollowerKind
  digitsDigest: string
  numberDigest: string
  referralId: string
  telephone: string
  practice: { id: string }
}

/** An unknown code takes as long as one with other digits. */
async function fitsTo(vault: Vault, met: Met | undefined, { hash, digits, count }: { hash: string; digits: string; count: number }) {
  if (!met) return (await vault.fingerprint(portalScope, followCodeKind, digits)) === ''
  if (met.kind === 'caregiver')
    return endsIn(await vault.open(met.practice.id, placeOf.detail('telephone', met.referralId), met.telephone), digits, count)
  const [place, sealed] = count === fewDigits ? [placeOf.followDigits, met.digitsDigest] : [placeOf.followNumber, met.numberDigest]
  return sealed !== '' && (await vault.open(portalScope, place(met.id), sealed)) === (await digestOfEnd(hash, digits, count))
}

/** Of the end of a helper's number only this is kept: together with a code that nobody keeps. */
export const digestOfEnd = (hash: string, telephone: string, count: number): Promise<string> =>
  sha256(`${hash} ${count} ${endOf(telephone, count)}`)

/** Nobody signed in: the log says that it was by the code of the caregiver, or of a helper. */
export const byFollowCode = (origin: Origin, kind: FollowerKind = 'caregiver'): LoggedBy => unnamed(kind, origin)

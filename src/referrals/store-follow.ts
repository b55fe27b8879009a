import { asc, eq, inArray, notInArray, sql } from 'drizzle-orm'
import { agreementsWithParties } from '../agreements/store.ts'
import { agreements } from '../agreements/tables.ts'
import type { LoggedBy, Origin } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import type { Archive } from '../platform/archive.ts'
import { dayOf } from '../platform/day.ts'
import { sha256 } from '../platform/id.ts'
import { portalScope } from '../platform/vault.ts'
import { practiceColumns } from '../practice/store.ts'
import { usualResponseTimes } from '../practice/store-settings.ts'
import { practices } from '../practice/tables.ts'
import { isPaused, ownTiming } from './deadline.ts'
import { endsIn, followCodeKind, mostMisses } from './follow-code.ts'
import {
  comingOf,
  type Entered,
  type FollowCode,
  type Followed,
  type FollowedStep,
  organisationBehind,
  standingOf,
  unfollowedSteps,
} from './followed.ts'
import { placeOf } from './sealing.ts'
import { lines, stillShared } from './store-lines.ts'
import { countMiss, missKeyOf, takeMissBack } from './store-misses.ts'
import { followCodes, referralDetails, referralStepsTaken, referrals } from './tables.ts'

/** Somebody who says to be the caregiver: what was typed, and the network it comes from. */
export type Knock = { code: string; digits: string; network: string }

/**
 * Whether the code and the digits belong to each other, in one round trip. It is counted as a miss first, so that many tries at the same time
 * are not more tries; whoever is let in takes that back. A code that nobody made is counted as well: being sent away says nothing of it.
 */
export async function knock({ db, vault, now }: Archive, { code, digits, network }: Knock): Promise<Entered> {
  const hash = await sha256(code)
  const [hashes, missKey] = await Promise.all([vault.fingerprints(portalScope, followCodeKind, hash), missKeyOf(vault, hash, network)])
  const [, [missed], [met]] = await db.batch([
    ...countMiss(db, missKey, now),
    db
      .select({
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
  if ((missed?.count ?? 0) > mostMisses) return { kind: 'wait' }
  if (met?.erasedAt) return { kind: 'dead', practice: met.practice } // no number is left to compare with
  const { referralId = '', practice, telephone = '' } = met ?? {}
  // an unknown code takes as long as one with other digits
  const number = await (practice
    ? vault.open(practice.id, placeOf.detail('telephone', referralId), telephone)
    : vault.fingerprint(portalScope, followCodeKind, digits))
  if (!met || !endsIn(number, digits)) return { kind: 'wrong' }
  const standing = standingOf({ ...met, isShared: met.isShared === 1 })
  if (standing === 'dead') return { kind: 'dead', practice: met.practice }
  return { kind: 'in', code: { referralId, practice: met.practice, standing, missKey } }
}

/** Nobody signed in: the log says that it was by the code of the caregiver. */
export const byFollowCode = (origin: Origin): LoggedBy => ({
  personId: null,
  name: '',
  membershipId: null,
  organisationId: null,
  role: 'caregiver',
  origin,
})

/** What the caregiver reads, and the line in the log that it was read. */
export async function findFollowed({ db, vault, now }: Archive, code: FollowCode, origin: Origin): Promise<Followed | undefined> {
  const { referralId: id, practice, standing, missKey } = code
  const its = eq(referrals.id, id)
  const [[line], [details], steps, [agreement], [promised]] = await db.batch([
    lines(db).where(its),
    db.select({ wish: referralDetails.wish }).from(referralDetails).where(eq(referralDetails.referralId, id)),
    db
      .select({
        version: referralStepsTaken.version,
        step: referralStepsTaken.step,
        note: referralStepsTaken.note,
        at: referralStepsTaken.at,
        day: referralStepsTaken.day,
      })
      .from(referralStepsTaken)
      .where(sql`${eq(referralStepsTaken.referralId, id)} and ${notInArray(referralStepsTaken.step, [...unfollowedSteps])}`)
      .orderBy(asc(referralStepsTaken.version)),
    agreementsWithParties(db).where(inArray(agreements.id, db.select({ id: referrals.agreementId }).from(referrals).where(its))),
    usualResponseTimes(db, practice.id),
    takeMissBack(db, missKey),
    auditLine(db, { practiceId: practice.id, by: byFollowCode(origin), action: 'referral.follow', subjectId: id, detail: standing, now }),
  ])
  const timing = agreement ?? (promised && ownTiming(promised))
  if (!line || !details || !timing) return undefined
  const { reference, status, endedOn, referringOrganisation, answeringOrganisation } = line
  const isOpen = standing === 'running'
  const timeline = standing === 'withdrawn' ? [] : steps
  return {
    standing,
    reference,
    status,
    endedOn,
    referringOrganisation,
    answeringOrganisation,
    forwardedTo: standing === 'withdrawn' ? null : line.forwardedTo,
    reviewOn: line.reviewOn,
    askAgainOn: standing === 'withdrawn' ? null : line.askAgainOn,
    isPaused: isPaused(line, dayOf(now)),
    coming: isOpen ? comingOf(line, timing, practice.closingDays) : [],
    wish: isOpen ? await vault.open(practice.id, placeOf.detail('wish', id), details.wish) : '',
    timeline: await Promise.all(
      timeline.map(async ({ version, step, note, at, day }) => ({
        step: step as FollowedStep,
        organisation: organisationBehind(step, line),
        at,
        day,
        note: isOpen ? await vault.open(practice.id, placeOf.note(id, version), note) : '',
      })),
    ),
  }
}

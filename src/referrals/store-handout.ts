import { and, asc, eq, isNull, type SQL } from 'drizzle-orm'
import type { LoggedBy } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import { people } from '../identity/tables.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { newId, sha256 } from '../platform/id.ts'
import { portalScope, type Vault } from '../platform/vault.ts'
import { followCodeKind, newFollowCode } from './follow-code.ts'
import type { Referral } from './referral.ts'
import { placeOf } from './sealing.ts'
import { followCodes } from './tables.ts'

type Followable = Pick<Referral, 'id' | 'practiceId'>

/** The row of a code for the caregiver: only a hash of it is kept. Nobody made it when the caregiver asked without a referrer. */
export async function followCodeValues(
  { vault, now }: Archive,
  { id: referralId, practiceId }: Followable,
  code: string,
  madeById: string | null,
) {
  const [id, hash] = [newId(now), await sha256(code)]
  const [digest, codeHash] = await Promise.all([
    vault.seal(portalScope, placeOf.followDigest(id), hash),
    vault.fingerprint(portalScope, followCodeKind, hash),
  ])
  return { id, referralId, practiceId, kind: 'caregiver', label: '', digest, codeHash, madeAt: now.toISOString(), madeById } as const
}

/** A new code for the caregiver; the one before works no more. It is told this once. */
export async function recordFollowCode(archive: Archive, referral: Followable, by: LoggedBy): Promise<string> {
  const { db, now } = archive
  const { id: referralId, practiceId } = referral
  const code = newFollowCode()
  const at = now.toISOString()
  await db.batch([
    db
      .update(followCodes)
      .set({ revokedAt: at })
      .where(and(eq(followCodes.referralId, referralId), eq(followCodes.kind, 'caregiver'), isNull(followCodes.revokedAt))),
    db.insert(followCodes).values(await followCodeValues(archive, referral, code, by.personId)),
    auditLine(db, { practiceId, by, action: 'referral.handout', subjectId: referralId, now }),
  ])
  return code
}

/** That codes were made, by whom and until when they worked; the codes themselves nobody knows. */
export const followCodeLines = (db: Database, where: SQL | undefined) =>
  db
    .select({
      id: followCodes.id,
      referralId: followCodes.referralId,
      kind: followCodes.kind,
      label: followCodes.label,
      madeAt: followCodes.madeAt,
      by: people.name,
      revokedAt: followCodes.revokedAt,
    })
    .from(followCodes)
    .leftJoin(people, eq(people.id, followCodes.madeById))
    .where(where)
    .orderBy(asc(followCodes.madeAt), asc(followCodes.id))

type CodeLine = Awaited<ReturnType<typeof followCodeLines>>[number]

export const openFollowCodes = (vault: Vault, practiceId: string, lines: readonly CodeLine[]) =>
  Promise.all(
    lines.map(async ({ id, referralId: _, ...line }) => ({
      ...line,
      label: await vault.open(practiceId, placeOf.followLabel(id), line.label),
    })),
  )

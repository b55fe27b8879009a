import { sql } from 'drizzle-orm'
import type { LoggedBy, Origin } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import { mailStatements } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'
import { newToken, sha256 } from '../platform/id.ts'
import { no, type Outcome, yes } from '../platform/outcome.ts'
import type { Practice } from '../practice/practice.ts'
import { practiceColumns } from '../practice/store.ts'
import { practices } from '../practice/tables.ts'
import { unsignedOf, type WholeAgreement } from './agreement.ts'
import { agreementsWithParties, partnersOf, signaturesOf, wholeOf } from './store.ts'
import { agreementPartners, agreementSignatures, agreements } from './tables.ts'

const linkWorks = 30 * 24 * 60 * 60_000 // milliseconds

/** A link with which one party signs once, and the mail that brings it. One that went before no longer works. */
export async function recordSigningLink(
  archive: Archive,
  { id, practiceId }: WholeAgreement,
  { organisationId, email }: { organisationId: string; email: string },
  actor: Actor,
): Promise<void> {
  const { db, now } = archive
  const token = newToken()
  const at = now.toISOString()
  const mail = { practiceId, kind: 'notice' as const, topic: 'agreement_sign' as const, subjectId: id, language: 'nl' as const }
  await db.batch([
    db.run(sql`update agreement_links set expires_at = ${at}
      where agreement_id = ${id} and organisation_id = ${organisationId} and used_at is null and expires_at > ${at}`),
    db.run(sql`insert into agreement_links (token_hash, agreement_id, organisation_id, created_at, expires_at)
      values (${await sha256(token)}, ${id}, ${organisationId}, ${at}, ${new Date(now.getTime() + linkWorks).toISOString()})`),
    auditLine(db, { practiceId, by: actor, action: 'agreement.invite', subjectId: id, detail: organisationId, now }),
    ...(await mailStatements(archive, { ...mail, to: { address: email }, token })),
  ])
}

/** What somebody meets who opens a link that no longer signs. */
export type DeadSigningLink = 'unknown' | 'expired' | 'used' | 'gone'

export type OpenedSigning = {
  tokenHash: string
  organisationId: string
  practice: Practice
  agreement: WholeAgreement
  before: WholeAgreement | undefined
}

type Link = { organisationId: string; expiresAt: string; usedAt: string | null }

/** The version that a link signs for one party, in one round trip. Opening it changes nothing. */
export async function findSigning(
  { db, now }: Pick<Archive, 'db' | 'now'>,
  token: string,
): Promise<Outcome<OpenedSigning, DeadSigningLink> & { practice?: Practice | undefined }> {
  const tokenHash = await sha256(token)
  const its = sql`(select agreement_id from agreement_links where token_hash = ${tokenHash})`
  const these = sql`(select one.id from agreements one join agreements it on it.series_id = one.series_id
    where it.id = ${its} and one.edition in (it.edition, it.edition - 1))`
  const [[link], [practice], found, partners, signatures, [agreementId]] = await db.batch([
    db.all<Link>(sql`select organisation_id as "organisationId", expires_at as "expiresAt", used_at as "usedAt"
      from agreement_links where token_hash = ${tokenHash}`),
    db.select(practiceColumns).from(practices).where(sql`${practices.id} = (select practice_id from agreements where id = ${its})`),
    agreementsWithParties(db).where(sql`${agreements.id} in ${these}`),
    partnersOf(db, sql`${agreementPartners.agreementId} in ${these}`),
    signaturesOf(db, sql`${agreementSignatures.agreementId} in ${these}`),
    db.all<{ id: string }>(sql`select ${its} as id`),
  ])
  const agreement = found.find(({ id }) => id === agreementId?.id)
  if (!link || !practice || !agreement) return no('unknown')
  if (link.usedAt) return { ...no('used'), practice }
  if (link.expiresAt <= now.toISOString()) return { ...no(agreement.status === 'proposed' ? 'expired' : 'gone'), practice }
  const whole = wholeOf(agreement, partners, signatures)
  const isOpen = agreement.status === 'proposed' && unsignedOf(whole).some(({ organisationId }) => organisationId === link.organisationId)
  if (!isOpen) return { ...no('gone'), practice }
  const before = found.find(({ id }) => id !== agreement.id)
  return yes({
    tokenHash,
    organisationId: link.organisationId,
    practice,
    agreement: whole,
    before: before && wholeOf(before, partners, signatures),
  })
}

/** Nobody signed in: the log says that it was the link of one party. */
export const bySigningLink = (organisationId: string, origin: Origin): LoggedBy => ({
  personId: null,
  name: '',
  membershipId: null,
  organisationId,
  role: 'visitor',
  origin,
})

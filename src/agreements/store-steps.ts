import { eq, sql } from 'drizzle-orm'
import type { LoggedBy } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import { messageTo, messageToCoordinators } from '../notifications/store.ts'
import type { Database } from '../platform/database.ts'
import { dayOf, laterOf } from '../platform/day.ts'
import { type Agreement, type AgreementStatus, type AgreementStep, nextEvaluation, partiesOf, type WholeAgreement } from './agreement.ts'
import { type AgreementEventStep, agreementLinks, agreementSignatures, agreementStepsTaken, agreements } from './tables.ts'

/** Who did it: somebody with an account, or somebody of a party with the link of a mail. */
export type Doer = { actor: LoggedBy; organisationId?: string; note?: string }

/** Its key is the lock: of two at once the batch of one fails whole. `after`: steps that the same batch took before this one. */
export const happenedTo = (
  db: Database,
  { id, version }: Pick<Agreement, 'id' | 'version'>,
  step: AgreementEventStep,
  { actor, organisationId, note = '' }: Doer,
  now: Date,
  after = 0,
) =>
  db.insert(agreementStepsTaken).values({
    agreementId: id,
    version: version + 1 + after,
    step,
    personId: actor.personId,
    organisationId: organisationId ?? null,
    note,
    at: now.toISOString(),
  })

export type StepTakenUp = { step: AgreementStep; to: AgreementStatus; note: string }

/** A step of the coordinator, or the objection of a party. Throws on the timeline's key when something happened since `seen.version`. */
export async function recordAgreementStep(
  db: Database,
  seen: WholeAgreement,
  { step, to, note }: StepTakenUp,
  doer: Doer,
  now: Date,
  usedLink?: string,
): Promise<void> {
  const { id, practiceId, version } = seen
  const at = now.toISOString()
  const goesBack = step === 'take_back' || step === 'object'
  await db.batch([
    happenedTo(db, seen, step, { ...doer, note }, now),
    db
      .update(agreements)
      .set({
        status: to,
        version: version + 1,
        updatedAt: at,
        ...(step === 'evaluate' ? { evaluateOn: nextEvaluation(seen.terms.evaluateEveryMonths, dayOf(now)) } : {}),
      })
      .where(eq(agreements.id, id)),
    ...(goesBack ? takeBackStatements(db, id, at) : []),
    ...(usedLink ? [useLink(db, usedLink, at)] : []),
    auditLine(db, { practiceId, by: doer.actor, action: `agreement.${step}`, subjectId: id, now }),
    ...tellParties(db, seen, step, doer.actor, now),
  ])
}

/** What was signed changes, so it is signed anew; a link that is out no longer signs. */
const takeBackStatements = (db: Database, agreementId: string, at: string) =>
  [
    db.delete(agreementSignatures).where(eq(agreementSignatures.agreementId, agreementId)),
    db.run(
      sql`update agreement_links set expires_at = ${at} where agreement_id = ${agreementId} and used_at is null and expires_at > ${at}`,
    ),
  ] as const

export type Signing = { organisationId: string; name: string; job: string; releases: boolean }

/** One party signs. The last signature puts the version in force, and ends the one before it on the day that this one begins. */
export async function recordSignature(
  db: Database,
  seen: WholeAgreement,
  signing: Signing,
  { doer, isLast, usedLink }: { doer: Doer; isLast: boolean; usedLink?: string },
  now: Date,
): Promise<void> {
  const { id, practiceId, version } = seen
  const at = now.toISOString()
  const line = { practiceId, by: doer.actor, subjectId: id, now }
  await db.batch([
    happenedTo(db, seen, 'sign', { ...doer, organisationId: signing.organisationId }, now),
    ...(isLast ? [happenedTo(db, seen, 'agree', doer, now, 1)] : []),
    db.insert(agreementSignatures).values({ agreementId: id, ...signing, personId: doer.actor.personId, signedAt: at }),
    db
      .update(agreements)
      .set({ version: version + (isLast ? 2 : 1), updatedAt: at, ...(isLast ? { status: 'active' as const } : {}) })
      .where(eq(agreements.id, id)),
    ...(isLast ? [replaceStatement(db, seen, now)] : []),
    ...(usedLink ? [useLink(db, usedLink, at)] : []),
    auditLine(db, { ...line, action: 'agreement.sign', detail: signing.organisationId }),
    ...(isLast ? [auditLine(db, { ...line, action: 'agreement.agree' })] : []),
    ...(isLast
      ? tellParties(db, seen, 'agree', doer.actor, now)
      : [messageToCoordinators(db, { practiceId, topic: 'agreement.sign', subjectId: id, now, except: doer.actor.personId ?? undefined })]),
  ])
}

const replaceStatement = (db: Database, { id, seriesId, validFrom }: Agreement, now: Date) =>
  db.run(sql`update agreements set replaced_on = ${laterOf(dayOf(now), validFrom)}
    where series_id = ${seriesId} and id <> ${id} and replaced_on is null and status in ('active', 'paused', 'ended')`)

const useLink = (db: Database, tokenHash: string, at: string) =>
  db.update(agreementLinks).set({ usedAt: at }).where(eq(agreementLinks.tokenHash, tokenHash))

/** What happens to a draft is the coordinator's alone; of the rest each party hears, and of an objection the coordinator. */
function tellParties(db: Database, agreement: WholeAgreement, step: AgreementStep, by: LoggedBy, now: Date) {
  if (step === 'discard') return []
  const { id, practiceId } = agreement
  const news = { practiceId, topic: `agreement.${step}` as const, subjectId: id, now, except: by.personId ?? undefined }
  if (step === 'object') return [messageToCoordinators(db, news)]
  return partiesOf(agreement).map(({ organisationId }) => messageTo(db, organisationId, news))
}

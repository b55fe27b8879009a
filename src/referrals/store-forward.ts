import { and, asc, eq, ne, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { isInForce } from '../agreements/agreement.ts'
import { agreements, responseTimeColumns } from '../agreements/tables.ts'
import { organisations } from '../directory/tables.ts'
import type { Actor } from '../identity/actor.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { type Day, dayOf } from '../platform/day.ts'
import { newId } from '../platform/id.ts'
import { practices } from '../practice/tables.ts'
import { courseAtEnd } from './course.ts'
import type { ForwardTarget } from './forward.ts'
import type { Referral, StepTaken } from './referral.ts'
import { sealDetails } from './sealing.ts'
import { consentLines, newRow, type Sending, stepStatements } from './store-writing.ts'
import { referralDetails, referrals } from './tables.ts'

/**
 * The question for agreements of other practices that take referrals from here. Not those that the own organisation answers there: it would
 * meet the referral as the one that sent it. A demo practice forwards to demo practices, and others to others.
 */
export const targetsQuestion = (db: Database, { practice, organisationId }: Actor) =>
  db
    .select({
      agreementId: agreements.id,
      letter: agreements.letter,
      practiceId: agreements.practiceId,
      municipality: practices.name,
      answeringOrganisationId: agreements.answeringOrganisationId,
      organisation: organisations.name,
      responseTimes: responseTimeColumns,
      terms: agreements.terms,
      closing: practices.closingDays,
      status: agreements.status,
      validFrom: agreements.validFrom,
      validUntil: agreements.validUntil,
      replacedOn: agreements.replacedOn,
      evaluateOn: agreements.evaluateOn,
    })
    .from(agreements)
    .innerJoin(practices, eq(practices.id, agreements.practiceId))
    .innerJoin(organisations, eq(organisations.id, agreements.answeringOrganisationId))
    .where(
      and(
        ne(agreements.practiceId, practice.id),
        eq(practices.isDemo, practice.isDemo),
        ne(agreements.answeringOrganisationId, organisationId),
        eq(agreements.status, 'active'),
        sql`${agreements.terms} ->> '$.takesForwarded' = 1`,
      ),
    )
    .orderBy(asc(practices.name), asc(organisations.name), asc(agreements.letter))

type TargetRow = Awaited<ReturnType<typeof targetsQuestion>>[number]

export const targetsOf = (rows: readonly TargetRow[], today: Day): ForwardTarget[] => rows.filter((row) => isInForce(row, today))

export type Forwarding = {
  taken: StepTaken
  target: ForwardTarget
  sending: Sending
  /** Ends what was asked of providers here. */
  besides: readonly BatchItem<'sqlite'>[]
}

/**
 * Ends it here and sends it there, all or nothing; what goes along is sealed for the practice there. Throws on the timeline's key when
 * somebody took a step since this version was read, and is stopped when the agreement there ended meanwhile.
 */
export async function recordForwarded(
  archive: Archive,
  referral: Referral,
  { taken, target, sending, besides }: Forwarding,
  actor: Actor,
): Promise<void> {
  const { db, vault, now } = archive
  const there = {
    id: newId(now),
    practiceId: target.practiceId,
    agreementId: target.agreementId,
    referringOrganisationId: referral.answeringOrganisationId,
    answeringOrganisationId: target.answeringOrganisationId,
  }
  const sealed = await sealDetails(vault, there.practiceId, there.id, sending.details)
  await db.batch([
    ...(await stepStatements(archive, referral, taken, { course: courseAtEnd(referral, dayOf(now)), actor })),
    ...besides,
    db.insert(referrals).values({ ...newRow(there, actor, now), forwardedFrom: referral.id }),
    db.insert(referralDetails).values({ referralId: there.id, ...sealed }),
    ...consentLines(db, there, sending, actor, now),
    ...(await stepStatements(archive, { ...there, version: 0, dueOn: null }, sending.taken, { course: sending.course, actor })),
  ])
}

import { and, asc, desc, eq, inArray, notExists, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { LoggedBy } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import { organisations } from '../directory/tables.ts'
import { people } from '../identity/tables.ts'
import { messageTo } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { dayOf } from '../platform/day.ts'
import { corrections } from '../rights/tables.ts'
import { courseAtEnd } from './course.ts'
import { type ConsentAbout, type ReferralDetails, recipientFields } from './details.ts'
import type { ConsentGiven } from './record.ts'
import { organisationsOf, type Referral, type StepTaken } from './referral.ts'
import { takingBack } from './store-taking-back.ts'
import { stepStatements } from './store-writing.ts'
import { consents, referralDetails, referrals } from './tables.ts'

const asker = alias(people, 'asker')
const withdrawer = alias(people, 'withdrawer')

/** Every yes to sharing, in the order in which they were given; of two at once that of the caregiver first. */
export const consentLines = (db: Database, where: SQL | undefined) =>
  db
    .select({
      referralId: consents.referralId,
      about: consents.about,
      givenBy: consents.givenBy,
      fields: consents.fields,
      to: organisations.name,
      wording: consents.wording,
      how: consents.how,
      askedBy: asker.name,
      givenAt: consents.givenAt,
      withdrawnAt: consents.withdrawnAt,
      withdrawnBy: withdrawer.name,
    })
    .from(consents)
    .innerJoin(referrals, eq(referrals.id, consents.referralId))
    .innerJoin(organisations, eq(organisations.id, sql`coalesce(${consents.toOrganisationId}, ${referrals.answeringOrganisationId})`))
    .leftJoin(asker, eq(asker.id, consents.askedById))
    .leftJoin(withdrawer, eq(withdrawer.id, consents.withdrawnById))
    .where(where)
    .orderBy(asc(consents.givenAt), desc(consents.about))

type ConsentLine = Awaited<ReturnType<typeof consentLines>>[number]

export const consentOf = ({ referralId: _, fields, ...line }: ConsentLine): ConsentGiven => ({
  ...line,
  fields: JSON.parse(fields) as (keyof ReferralDetails)[],
})

/** What a trigger stops a second withdrawal with. */
export const withdrawnBefore = 'consent was withdrawn before'

/**
 * Takes back a yes, at once and for good. A referral that still runs ends by the step `taken`; about the care recipient the rest goes on,
 * without what needed that yes. Both organisations hear of it, for each may have written something down elsewhere; a referrer who noted it
 * has read what came of it.
 */
export async function recordConsentWithdrawn(
  archive: Archive,
  referral: Referral,
  about: ConsentAbout,
  { actor, taken, isByReferrer }: { actor: LoggedBy; taken: StepTaken | undefined; isByReferrer: boolean },
): Promise<void> {
  const { db, now } = archive
  const { id, practiceId } = referral
  const withdrawn = db
    .update(consents)
    .set({ withdrawnAt: now.toISOString(), withdrawnById: actor.personId })
    .where(and(eq(consents.referralId, id), eq(consents.about, about)))
  if (taken) {
    const isRead = db.update(referrals).set({ reportReadAt: now.toISOString() }).where(eq(referrals.id, id))
    await db.batch([
      withdrawn,
      ...(await stepStatements(archive, referral, taken, { course: courseAtEnd(referral, dayOf(now)), actor })),
      ...(isByReferrer ? [isRead] : []),
      ...(await takingBack(archive, id, taken.to, actor)),
    ])
    return
  }
  const tell = (organisationId: string) =>
    messageTo(db, organisationId, {
      practiceId,
      topic: 'referral.withdraw_consent',
      subjectId: id,
      now,
      except: actor.personId ?? undefined,
    })
  await db.batch([
    withdrawn,
    auditLine(db, { practiceId, by: actor, action: 'referral.withdraw_consent', subjectId: id, detail: about, now }),
    ...(about === 'care_recipient' ? forgetWithoutYes(db, id) : []),
    ...organisationsOf(referral).map(tell),
  ])
}

/** Empties what the care recipient no longer says yes to, and what it said before a correction; once no hold keeps it. */
export function forgetWithoutYes(db: Database, referralId: string) {
  const isHeld = db
    .select({ id: referrals.id })
    .from(referrals)
    .where(sql`${referrals.id} = ${referralId} and ${referrals.heldSince} is not null`)
  const isWithdrawn = sql`exists (select 1 from ${consents} where ${consents.referralId} = ${referralId} and ${consents.about} = 'care_recipient'
    and ${consents.withdrawnAt} is not null)`
  return [
    db
      .update(referralDetails)
      .set(Object.fromEntries(recipientFields.map((field) => [field, ''])))
      .where(and(eq(referralDetails.referralId, referralId), isWithdrawn, notExists(isHeld))),
    db
      .update(corrections)
      .set({ before: '', after: '' })
      .where(and(eq(corrections.referralId, referralId), inArray(corrections.field, [...recipientFields]), isWithdrawn, notExists(isHeld))),
  ] as const
}

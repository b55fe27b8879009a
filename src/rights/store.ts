import { and, asc, desc, eq, getTableColumns, inArray, ne, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { agreements } from '../agreements/tables.ts'
import { auditLine } from '../audit/store.ts'
import { organisations } from '../directory/tables.ts'
import type { Actor } from '../identity/actor.ts'
import { people } from '../identity/tables.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { referredByOf } from '../referrals/record.ts'
import { fingerprintsToFind, openDetails, placeOf } from '../referrals/sealing.ts'
import { consentLines, consentOf } from '../referrals/store-consent.ts'
import { contactLines, openContacts } from '../referrals/store-contacts.ts'
import { forwardedTo } from '../referrals/store-report-back.ts'
import { referralColumns, referralContacts, referralDetails, referrals } from '../referrals/tables.ts'
import type { Course, Found, Kept } from './record.ts'

const referring = alias(organisations, 'from_organisation')
const answering = alias(organisations, 'to_organisation')
const { referralId: _, ...sealedColumns } = getTableColumns(referralDetails)

const courseColumns = {
  ...referralColumns,
  letter: agreements.letter,
  referrer: people.name,
  referringOrganisation: referring.name,
  answeringOrganisation: answering.name,
  endedOn: referrals.endedOn,
  erasedAt: referrals.erasedAt,
  heldSince: referrals.heldSince,
  holdReason: referrals.holdReason,
  outcome: referrals.outcome,
  ease: referrals.ease,
  askAgainOn: referrals.askAgainOn,
  promised: referrals.promised,
  forwardedTo,
}

type CourseRow = Omit<Course, 'referredBy'> & Parameters<typeof referredByOf>[0]

export const courseOf = ({ letter, referrer, referringOrganisation, ...course }: CourseRow): Course => ({
  ...course,
  referredBy: referredByOf({ letter, referrer, referringOrganisation }),
})

/** Referrals with all they say, sealed; the newest first. */
export const keptRows = (db: Database, where: SQL | undefined) =>
  db
    .select({ course: courseColumns, sealed: sealedColumns })
    .from(referrals)
    .innerJoin(referralDetails, eq(referralDetails.referralId, referrals.id))
    .leftJoin(agreements, eq(agreements.id, referrals.agreementId))
    .leftJoin(people, eq(people.id, referrals.referrerId))
    .leftJoin(referring, eq(referring.id, referrals.referringOrganisationId))
    .innerJoin(answering, eq(answering.id, referrals.answeringOrganisationId))
    .where(where)
    .orderBy(desc(referrals.createdOn), asc(referrals.id))

/** One referral for whom a right is exercised, and the line that it was seen; undefined in another practice. */
export async function findKept({ db, vault, now }: Archive, actor: Actor, id: string): Promise<Kept | undefined> {
  const practiceId = actor.practice.id
  const itself = and(eq(referrals.practiceId, practiceId), eq(referrals.id, id))
  const isThere = sql`exists (select 1 from ${referrals} where ${itself})`
  const [[row], given] = await db.batch([
    keptRows(db, itself),
    consentLines(db, itself),
    auditLine(db, { practiceId, by: actor, action: 'referral.read', subjectId: id, basis: 'data_subject_request', now }, { when: isThere }),
  ])
  if (!row) return undefined
  return {
    ...row,
    course: courseOf(row.course),
    details: await openDetails(vault, practiceId, id, row.sealed),
    consents: given.map(consentOf),
  }
}

/** Most referrals that one search shows. */
export const mostFound = 200

/** Referrals of this practice by name or telephone of whomever they name, and the line with which were found; what was typed is in no line. */
export async function searchPeople(
  { db, vault, now }: Archive,
  actor: Actor,
  typed: { name: string; telephone: string },
): Promise<Found[]> {
  const practiceId = actor.practice.id
  const { names, telephones } = await fingerprintsToFind(vault, practiceId, { caregiverName: typed.name, telephone: typed.telephone })
  const isNamed = or(
    and(inArray(referralContacts.nameFingerprint, names), ne(referralContacts.nameFingerprint, '')),
    and(inArray(referralContacts.telephoneFingerprint, telephones), ne(referralContacts.telephoneFingerprint, '')),
  )
  const matches = and(
    eq(referrals.practiceId, practiceId),
    or(
      inArray(referralDetails.nameFingerprint, names),
      inArray(referralDetails.telephoneFingerprint, telephones),
      inArray(referrals.id, db.select({ id: referralContacts.referralId }).from(referralContacts).where(isNamed)),
    ),
  )
  const ids = sql`select ${referrals.id} as id from ${referrals} join ${referralDetails} on ${referralDetails.referralId} = ${referrals.id}
    where ${matches} order by ${referrals.createdOn} desc, ${referrals.id} limit ${mostFound}`
  const by = [typed.name && 'name', typed.telephone && 'telephone'].filter(Boolean).join()
  const event = { practiceId, by: actor, action: 'referral.search', subjectId: actor.membershipId, detail: by, now } as const
  const [rows, named] = await db.batch([
    keptRows(db, matches).limit(mostFound),
    contactLines(db, and(eq(referralContacts.practiceId, practiceId), isNamed)),
    auditLine(db, { ...event, basis: 'data_subject_request' }, { subjectIds: sql`(select json_group_array(id) from (${ids}))` }),
  ])
  return Promise.all(
    rows.map(async ({ course: { id, reference, createdOn, referringOrganisation }, sealed }) => {
      const open = (field: 'caregiverName' | 'telephone' | 'recipientPc4') =>
        vault.open(practiceId, placeOf.detail(field, id), sealed[field])
      const [caregiverName, telephone, recipientPc4] = await Promise.all([open('caregiverName'), open('telephone'), open('recipientPc4')])
      const contacts = await openContacts(
        vault,
        named.filter(({ referralId }) => referralId === id),
      )
      return { id, reference, createdOn, referringOrganisation, caregiverName, telephone, recipientPc4, contacts }
    }),
  )
}

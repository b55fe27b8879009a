import { and, asc, desc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { organisations } from '../directory/tables.ts'
import type { Actor } from '../identity/actor.ts'
import { people } from '../identity/tables.ts'
import type { Database } from '../platform/database.ts'
import { addMonths, type Day } from '../platform/day.ts'
import type { Agreement, AgreementStatus, Party, Signature, WholeAgreement } from './agreement.ts'
import { maySeeAgreement } from './policy.ts'
import { type Room, roomOf, roomQuestion } from './store-room.ts'
import {
  type AgreementEventStep,
  agreementPartners,
  agreementSignatures,
  agreementStepsTaken,
  agreements,
  responseTimeColumns,
} from './tables.ts'

const referring = alias(organisations, 'referring')
const answering = alias(organisations, 'answering')

const agreementColumns = {
  id: agreements.id,
  practiceId: agreements.practiceId,
  seriesId: agreements.seriesId,
  edition: agreements.edition,
  replacedOn: agreements.replacedOn,
  model: agreements.model,
  letter: agreements.letter,
  title: agreements.title,
  goal: agreements.goal,
  fallback: agreements.fallback,
  terms: agreements.terms,
  referringOrganisationId: agreements.referringOrganisationId,
  referringOrganisation: referring.name,
  answeringOrganisationId: agreements.answeringOrganisationId,
  answeringOrganisation: answering.name,
  status: agreements.status,
  version: agreements.version,
  proposedVersion: sql<
    number | null
  >`(select max(s.version) from agreement_steps s where s.agreement_id = ${agreements.id} and s.step = 'propose')`,
  responseTimes: responseTimeColumns,
  validFrom: agreements.validFrom,
  validUntil: agreements.validUntil,
  evaluateOn: agreements.evaluateOn,
}

/** The question for agreements with both their parties; the caller says which. */
export const agreementsWithParties = (db: Database) =>
  db
    .select(agreementColumns)
    .from(agreements)
    .innerJoin(referring, eq(referring.id, agreements.referringOrganisationId))
    .innerJoin(answering, eq(answering.id, agreements.answeringOrganisationId))
    .$dynamic()

/** Who joins an agreement besides those two, and who signed it; for those that `which` asks for. */
export const partnersOf = (db: Database, which: SQL | undefined) =>
  db
    .select({
      agreementId: agreementPartners.agreementId,
      organisationId: agreementPartners.organisationId,
      organisation: organisations.name,
      part: sql<Party['part']>`'joins'`,
      does: agreementPartners.does,
    })
    .from(agreementPartners)
    .innerJoin(organisations, eq(organisations.id, agreementPartners.organisationId))
    .where(which)
    .orderBy(asc(agreementPartners.position))

export const signaturesOf = (db: Database, which: SQL | undefined) =>
  db
    .select({
      agreementId: agreementSignatures.agreementId,
      organisationId: agreementSignatures.organisationId,
      name: agreementSignatures.name,
      job: agreementSignatures.job,
      releases: agreementSignatures.releases,
      signedAt: agreementSignatures.signedAt,
    })
    .from(agreementSignatures)
    .where(which)
    .orderBy(asc(agreementSignatures.signedAt))

type Of<One> = One & { agreementId: string }

/** What was asked for apart, put together. */
export const wholeOf = (agreement: Agreement, partners: readonly Of<Party>[], signatures: readonly Of<Signature>[]): WholeAgreement => ({
  ...agreement,
  partners: partners.filter(({ agreementId }) => agreementId === agreement.id),
  signatures: signatures.filter(({ agreementId }) => agreementId === agreement.id),
})

/** How often was referred under any of its versions since this day. */
const timesUsed = (since: Day) => sql`(select count(*) from referrals r join agreements v on v.id = r.agreement_id
  where v.series_id = ${agreements.seriesId} and r.sent_on >= ${since})`

/** All of the practice, but for what was discarded: the latest versions first within an agreement. */
function listQuestions(db: Database, practiceId: string, first: SQL[]) {
  const inPractice = db.select({ id: agreements.id }).from(agreements).where(eq(agreements.practiceId, practiceId))
  return [
    agreementsWithParties(db)
      .where(and(eq(agreements.practiceId, practiceId), ne(agreements.status, 'discarded')))
      .orderBy(...first, asc(agreements.letter), asc(agreements.title), desc(agreements.edition)),
    partnersOf(db, inArray(agreementPartners.agreementId, inPractice)),
    signaturesOf(db, inArray(agreementSignatures.agreementId, inPractice)),
  ] as const
}

/** Of those what this person may see. */
const seenBy = (actor: Actor, all: Agreement[], partners: Of<Party>[], signatures: Of<Signature>[]): WholeAgreement[] =>
  all.map((agreement) => wholeOf(agreement, partners, signatures)).filter((agreement) => maySeeAgreement(actor, agreement))

export async function listAgreements(db: Database, actor: Actor): Promise<WholeAgreement[]> {
  const [all, partners, signatures] = await db.batch(listQuestions(db, actor.practice.id, []))
  return seenBy(actor, all, partners, signatures)
}

/** What a referral can be made under: what is used most of late comes first, and each comes with how busy it is. */
export async function listToRefer(
  db: Database,
  actor: Actor,
  today: Day,
): Promise<{ agreements: WholeAgreement[]; roomUnder: (agreement: Agreement) => Room | undefined }> {
  const [all, partners, signatures, rooms] = await db.batch([
    ...listQuestions(db, actor.practice.id, [desc(timesUsed(addMonths(today, -12)))]),
    roomQuestion(db, actor, today),
  ])
  return {
    agreements: seenBy(actor, all, partners, signatures),
    roomUnder: (agreement) => roomOf(rooms, agreement),
  }
}

export type AgreementEvent = {
  step: AgreementEventStep
  person: string | null
  organisation: string | null
  note: string
  at: string
}

export type AgreementVersion = { id: string; edition: number; status: AgreementStatus; replacedOn: Day | null }

/** A version with what happened to it, the other versions, and the one before it to compare with. */
export type AgreementRecord = {
  agreement: WholeAgreement
  before: WholeAgreement | undefined
  events: AgreementEvent[]
  versions: AgreementVersion[]
}

export async function findAgreement(db: Database, practiceId: string, id: string): Promise<AgreementRecord | undefined> {
  const [found, partners, signatures, events, versions] = await db.batch(recordQuestions(db, practiceId, id))
  const agreement = found.find((one) => one.id === id)
  const before = found.find((one) => one.id !== id)
  return (
    agreement && {
      agreement: wholeOf(agreement, partners, signatures),
      before: before && wholeOf(before, partners, signatures),
      events,
      versions,
    }
  )
}

/** One agreement that a referral is written under, with how busy it is. */
export async function findAgreementToRefer(
  db: Database,
  actor: Actor,
  id: string,
  today: Day,
): Promise<{ agreement: WholeAgreement; room: Room | undefined } | undefined> {
  const [rooms, found, partners, signatures] = await db.batch([
    roomQuestion(db, actor, today),
    ...recordQuestions(db, actor.practice.id, id),
  ])
  const agreement = found.find((one) => one.id === id)
  return agreement && { agreement: wholeOf(agreement, partners, signatures), room: roomOf(rooms, agreement) }
}

/** The questions of `findAgreement`, for a batch that asks more. */
export function recordQuestions(db: Database, practiceId: string, id: string) {
  const these = sql`(select one.id from agreements one join agreements it on it.series_id = one.series_id
    where it.id = ${id} and it.practice_id = ${practiceId} and one.edition in (it.edition, it.edition - 1))`
  return [
    agreementsWithParties(db).where(sql`${agreements.id} in ${these}`),
    partnersOf(db, sql`${agreementPartners.agreementId} in ${these}`),
    signaturesOf(db, sql`${agreementSignatures.agreementId} in ${these}`),
    db
      .select({
        step: agreementStepsTaken.step,
        person: people.name,
        organisation: organisations.name,
        note: agreementStepsTaken.note,
        at: agreementStepsTaken.at,
      })
      .from(agreementStepsTaken)
      .leftJoin(people, eq(people.id, agreementStepsTaken.personId))
      .leftJoin(organisations, eq(organisations.id, agreementStepsTaken.organisationId))
      .where(eq(agreementStepsTaken.agreementId, id))
      .orderBy(desc(agreementStepsTaken.version)),
    db
      .select({ id: agreements.id, edition: agreements.edition, status: agreements.status, replacedOn: agreements.replacedOn })
      .from(agreements)
      .where(
        and(
          eq(agreements.practiceId, practiceId),
          ne(agreements.status, 'discarded'),
          sql`${agreements.seriesId} = (select series_id from agreements where id = ${id})`,
        ),
      )
      .orderBy(desc(agreements.edition)),
  ] as const
}

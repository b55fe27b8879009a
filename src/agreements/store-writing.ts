import { and, eq, inArray, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import { ofPractice } from '../directory/store-organisations.ts'
import { organisations } from '../directory/tables.ts'
import type { Actor } from '../identity/actor.ts'
import { memberships } from '../identity/tables.ts'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import { newId } from '../platform/id.ts'
import type { ResponseTimes } from '../practice/response-times.ts'
import { usualResponseTimes } from '../practice/store-settings.ts'
import type { Agreement, WholeAgreement } from './agreement.ts'
import { type AgreementAsked, termFields } from './input.ts'
import { recordQuestions, wholeOf } from './store.ts'
import { takeableAgreement } from './store-public.ts'
import { happenedTo } from './store-steps.ts'
import { agreementPartners, agreements } from './tables.ts'
import type { AgreementTerms } from './terms.ts'

export type PossibleParty = { id: string; name: string }
export type PossibleParties = { referring: PossibleParty[]; answering: PossibleParty[]; joining: PossibleParty[] }

/** Organisations with people here who can refer, those with people who can answer, and all that may join. */
const possibleParties = (db: Database, practiceId: string) =>
  [
    withRole(db, practiceId, ['referrer', 'coordinator']),
    withRole(db, practiceId, ['provider', 'coordinator']),
    db
      .select({ id: organisations.id, name: organisations.name })
      .from(organisations)
      .where(sql`${organisations.id} in ${ofPractice(practiceId)} and ${organisations.mergedInto} is null`)
      .orderBy(organisations.name),
  ] as const

const withRole = (db: Database, practiceId: string, allowed: Actor['role'][]) =>
  db
    .selectDistinct({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .innerJoin(memberships, eq(memberships.organisationId, organisations.id))
    .where(and(eq(memberships.practiceId, practiceId), inArray(memberships.role, allowed)))
    .orderBy(organisations.name)

export type AgreementStart = { parties: PossibleParties; usual: ResponseTimes | undefined; other: WholeAgreement | undefined }

/** What the form of a new agreement starts from: who may be its parties, how fast the practice usually answers, and the one of another practice. */
export async function findStart(db: Database, practiceId: string, today: Day, takenFrom = ''): Promise<AgreementStart> {
  const [referring, answering, joining, [usual], [other]] = await db.batch([
    ...possibleParties(db, practiceId),
    usualResponseTimes(db, practiceId),
    takeableAgreement(db, practiceId, takenFrom, today),
  ])
  return { parties: { referring, answering, joining }, usual, other: other && wholeOf(other, [], []) }
}

/** An agreement with those who may be its parties instead, in one round trip: what the form that changes it shows. */
export async function findAgreementToChange(
  db: Database,
  practiceId: string,
  id: string,
): Promise<{ agreement: WholeAgreement; parties: PossibleParties } | undefined> {
  const [agreements, partners, signatures, , , referring, answering, joining] = await db.batch([
    ...recordQuestions(db, practiceId, id),
    ...possibleParties(db, practiceId),
  ])
  const agreement = agreements.find((one) => one.id === id)
  return (
    agreement && {
      agreement: wholeOf(agreement, partners, signatures),
      parties: partiesFor(agreement, { referring, answering, joining }),
    }
  )
}

/** Its own parties always; others as well when it is the first version, for with other parties it is another agreement. */
function partiesFor(agreement: Agreement, { joining, ...possible }: PossibleParties): PossibleParties {
  const mine = {
    referring: { id: agreement.referringOrganisationId, name: agreement.referringOrganisation },
    answering: { id: agreement.answeringOrganisationId, name: agreement.answeringOrganisation },
  }
  if (agreement.edition > 1) return { referring: [mine.referring], answering: [mine.answering], joining }
  const joined = (side: keyof typeof mine) => [mine[side], ...possible[side].filter(({ id }) => id !== mine[side].id)]
  return { referring: joined('referring'), answering: joined('answering'), joining }
}

const termsOf = (asked: AgreementAsked): AgreementTerms =>
  Object.fromEntries((Object.keys(termFields) as (keyof AgreementTerms)[]).map((field) => [field, asked[field]])) as AgreementTerms

const columnsOf = (asked: AgreementAsked) => ({
  model: asked.model,
  letter: asked.letter,
  title: asked.title,
  goal: asked.goal,
  fallback: asked.fallback,
  terms: termsOf(asked),
  referringOrganisationId: asked.referring,
  answeringOrganisationId: asked.answering,
  receiveDays: asked.receive,
  contactDays: asked.contact,
  matchDays: asked.match,
  startDays: asked.start,
  completeDays: asked.complete,
  validFrom: asked.from,
  validUntil: asked.until || null,
  evaluateOn: asked.evaluateOn || null,
})

const partnerStatements = (db: Database, agreementId: string, { partners }: Pick<AgreementAsked, 'partners'>) =>
  partners.map(({ organisationId, does }, position) => db.insert(agreementPartners).values({ agreementId, organisationId, position, does }))

/** Writes a draft under an id that the form carried, so that sending the form twice writes once. */
export async function recordAgreement(
  db: Database,
  id: string,
  asked: AgreementAsked & { takenFrom: string },
  actor: Actor,
  now: Date,
): Promise<void> {
  const at = now.toISOString()
  const row = {
    id,
    seriesId: id,
    edition: 1,
    practiceId: actor.practice.id,
    status: 'draft' as const,
    version: 1,
    createdAt: at,
    updatedAt: at,
  }
  await db.batch([
    db.insert(agreements).values({ ...row, ...columnsOf(asked), takenFromId: asked.takenFrom || null }),
    ...partnerStatements(db, id, asked),
    happenedTo(db, { id, version: 0 }, 'write', { actor }, now),
    auditLine(db, { practiceId: actor.practice.id, by: actor, action: 'agreement.write', subjectId: id, now }),
  ])
}

/** Changes what a draft says. Throws on the timeline's key when somebody changed it since `seen.version`. */
export async function recordAgreementChange(db: Database, seen: Agreement, asked: AgreementAsked, actor: Actor, now: Date): Promise<void> {
  const { id, version } = seen
  await db.batch([
    happenedTo(db, seen, 'change', { actor }, now),
    db
      .update(agreements)
      .set({ ...columnsOf(asked), version: version + 1, updatedAt: now.toISOString() })
      .where(eq(agreements.id, id)),
    db.delete(agreementPartners).where(eq(agreementPartners.agreementId, id)),
    ...partnerStatements(db, id, asked),
    auditLine(db, { practiceId: actor.practice.id, by: actor, action: 'agreement.change', subjectId: id, now }),
  ])
}

/** The next version as a draft that says the same; throws on `agreements.series_id` when there is one already. Returns its id. */
export async function recordNextVersion(db: Database, seen: Agreement, actor: Actor, now: Date): Promise<string> {
  const id = newId(now)
  const at = now.toISOString()
  await db.batch([
    db.run(sql`insert into agreements
      select ${id}, practice_id, series_id, (select max(edition) + 1 from agreements last where last.series_id = agreements.series_id), null,
        taken_from_id, model, letter, title, goal, fallback, terms, referring_organisation_id, answering_organisation_id, 'draft', 1,
        receive_days, contact_days, match_days, start_days, complete_days, valid_from, valid_until, evaluate_on, ${at}, ${at}
      from agreements where id = ${seen.id}`),
    db.run(
      sql`insert into agreement_partners select ${id}, organisation_id, position, does from agreement_partners where agreement_id = ${seen.id}`,
    ),
    happenedTo(db, { id, version: 0 }, 'renew', { actor }, now),
    auditLine(db, { practiceId: actor.practice.id, by: actor, action: 'agreement.renew', subjectId: id, now }),
  ])
  return id
}

import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { auditLine } from '../audit/store.ts'
import { organisations } from '../directory/tables.ts'
import type { Actor } from '../identity/actor.ts'
import { memberships, people } from '../identity/tables.ts'
import { messageTo } from '../notifications/store.ts'
import type { Database } from '../platform/database.ts'
import type { ResponseTimes } from '../practice/response-times.ts'
import { usualResponseTimes } from '../practice/store-settings.ts'
import { type Agreement, type AgreementStatus, type AgreementStep, wasAgreed } from './agreement.ts'
import type { AgreementAsked } from './input.ts'
import { agreementStepsTaken, agreements } from './tables.ts'

const referring = alias(organisations, 'referring')
const answering = alias(organisations, 'answering')

const agreementColumns = {
  id: agreements.id,
  practiceId: agreements.practiceId,
  letter: agreements.letter,
  title: agreements.title,
  goal: agreements.goal,
  fallback: agreements.fallback,
  referringOrganisationId: agreements.referringOrganisationId,
  referringOrganisation: referring.name,
  answeringOrganisationId: agreements.answeringOrganisationId,
  answeringOrganisation: answering.name,
  status: agreements.status,
  version: agreements.version,
  responseTimes: {
    receive: agreements.receiveDays,
    contact: agreements.contactDays,
    match: agreements.matchDays,
    start: agreements.startDays,
    complete: agreements.completeDays,
  },
  validFrom: agreements.validFrom,
  validUntil: agreements.validUntil,
}

/** The question for agreements with both their parties; the caller says which. */
export const agreementsWithParties = (db: Database) =>
  db
    .select(agreementColumns)
    .from(agreements)
    .innerJoin(referring, eq(referring.id, agreements.referringOrganisationId))
    .innerJoin(answering, eq(answering.id, agreements.answeringOrganisationId))
    .$dynamic()

export const listAgreements = (db: Database, practiceId: string): Promise<Agreement[]> =>
  agreementsWithParties(db).where(eq(agreements.practiceId, practiceId)).orderBy(asc(agreements.letter), asc(agreements.title))

const agreementById = (db: Database, practiceId: string, id: string) =>
  agreementsWithParties(db).where(and(eq(agreements.practiceId, practiceId), eq(agreements.id, id)))

export type AgreementEvent = { step: AgreementStep | 'write' | 'change'; person: string; at: string }

export async function findAgreement(
  db: Database,
  practiceId: string,
  id: string,
): Promise<{ agreement: Agreement; events: AgreementEvent[] } | undefined> {
  const [[agreement], events] = await db.batch([
    agreementById(db, practiceId, id),
    db
      .select({ step: agreementStepsTaken.step, person: people.name, at: agreementStepsTaken.at })
      .from(agreementStepsTaken)
      .innerJoin(people, eq(people.id, agreementStepsTaken.personId))
      .where(eq(agreementStepsTaken.agreementId, id))
      .orderBy(sql`${agreementStepsTaken.version} desc`),
  ])
  return agreement && { agreement, events }
}

export type PossibleParty = { id: string; name: string }
export type PossibleParties = { referring: PossibleParty[]; answering: PossibleParty[] }

/** Organisations with people here who can refer, and with people who can answer. */
export async function listPossibleParties(db: Database, practiceId: string): Promise<PossibleParties> {
  const [referrers, answerers] = await db.batch(possibleParties(db, practiceId))
  return { referring: referrers, answering: answerers }
}

/** What the form of a new agreement starts from: who may be its parties, and how fast the practice usually answers. */
export async function findStart(db: Database, practiceId: string): Promise<{ parties: PossibleParties; usual: ResponseTimes | undefined }> {
  const [referrers, answerers, [usual]] = await db.batch([...possibleParties(db, practiceId), usualResponseTimes(db, practiceId)])
  return { parties: { referring: referrers, answering: answerers }, usual }
}

/** An agreement with those who may be its parties instead, in one round trip: what the form that changes it shows. */
export async function findAgreementToChange(
  db: Database,
  practiceId: string,
  id: string,
): Promise<{ agreement: Agreement; parties: PossibleParties } | undefined> {
  const [[agreement], referrers, answerers] = await db.batch([agreementById(db, practiceId, id), ...possibleParties(db, practiceId)])
  return agreement && { agreement, parties: partiesFor(agreement, { referring: referrers, answering: answerers }) }
}

/** Its own parties always; others only while it is a draft, for consent is asked for these two by name. */
function partiesFor(agreement: Agreement, possible: PossibleParties): PossibleParties {
  const mine: PossibleParties = {
    referring: [{ id: agreement.referringOrganisationId, name: agreement.referringOrganisation }],
    answering: [{ id: agreement.answeringOrganisationId, name: agreement.answeringOrganisation }],
  }
  if (agreement.status !== 'draft') return mine
  const joined = (side: keyof PossibleParties) => [...mine[side], ...possible[side].filter(({ id }) => id !== mine[side][0]?.id)]
  return { referring: joined('referring'), answering: joined('answering') }
}

const possibleParties = (db: Database, practiceId: string) =>
  [withRole(db, practiceId, ['referrer', 'coordinator']), withRole(db, practiceId, ['provider', 'coordinator'])] as const

const withRole = (db: Database, practiceId: string, allowed: Actor['role'][]) =>
  db
    .selectDistinct({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .innerJoin(memberships, eq(memberships.organisationId, organisations.id))
    .where(and(eq(memberships.practiceId, practiceId), inArray(memberships.role, allowed)))
    .orderBy(organisations.name)

const columnsOf = (asked: AgreementAsked) => ({
  letter: asked.letter,
  title: asked.title,
  goal: asked.goal,
  fallback: asked.fallback,
  referringOrganisationId: asked.referring,
  answeringOrganisationId: asked.answering,
  receiveDays: asked.receive,
  contactDays: asked.contact,
  matchDays: asked.match,
  startDays: asked.start,
  completeDays: asked.complete,
  validFrom: asked.from,
  validUntil: asked.until || null,
})

/** Writes a draft under an id that the form carried, so that sending the form twice writes once. */
export async function recordAgreement(db: Database, id: string, asked: AgreementAsked, actor: Actor, now: Date): Promise<void> {
  const at = now.toISOString()
  const row = { id, practiceId: actor.practice.id, status: 'draft' as const, version: 1, createdAt: at, updatedAt: at }
  await db.batch([
    db.insert(agreements).values({ ...row, ...columnsOf(asked) }),
    happened(db, id, 1, 'write', actor, now),
    auditLine(db, { practiceId: actor.practice.id, by: actor, action: 'agreement.write', subjectId: id, now }),
  ])
}

/** Changes what the agreement says. Throws on the timeline's key when somebody changed it since `seen.version`. */
export async function recordAgreementChange(db: Database, seen: Agreement, asked: AgreementAsked, actor: Actor, now: Date): Promise<void> {
  const version = seen.version + 1
  await db.batch([
    happened(db, seen.id, version, 'change', actor, now),
    db
      .update(agreements)
      .set({ ...columnsOf(asked), version, updatedAt: now.toISOString() })
      .where(eq(agreements.id, seen.id)),
    auditLine(db, { practiceId: actor.practice.id, by: actor, action: 'agreement.change', subjectId: seen.id, now }),
    ...tellParties(db, seen, 'change', actor, now),
  ])
}

export async function recordAgreementStep(
  db: Database,
  seen: Agreement,
  taken: { step: AgreementStep; to: AgreementStatus },
  actor: Actor,
  now: Date,
): Promise<void> {
  const version = seen.version + 1
  await db.batch([
    happened(db, seen.id, version, taken.step, actor, now),
    db.update(agreements).set({ status: taken.to, version, updatedAt: now.toISOString() }).where(eq(agreements.id, seen.id)),
    auditLine(db, { practiceId: actor.practice.id, by: actor, action: `agreement.${taken.step}`, subjectId: seen.id, now }),
    ...tellParties(db, seen, taken.step, actor, now),
  ])
}

const happened = (db: Database, agreementId: string, version: number, step: AgreementEvent['step'], actor: Actor, now: Date) =>
  db.insert(agreementStepsTaken).values({ agreementId, version, step, personId: actor.personId, at: now.toISOString() })

/** A draft is nobody's business until it is activated. */
function tellParties(
  db: Database,
  { id, practiceId, status, ...parties }: Agreement,
  step: AgreementEvent['step'],
  actor: Actor,
  now: Date,
) {
  if (!wasAgreed(status) && step !== 'activate') return []
  return [parties.referringOrganisationId, parties.answeringOrganisationId].map((organisationId) =>
    messageTo(db, organisationId, { practiceId, topic: `agreement.${step}`, subjectId: id, now, except: actor.personId }),
  )
}

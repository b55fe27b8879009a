import { customType, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { AgreementStatus, AgreementStep } from './agreement.ts'
import { type AgreementModel, type AgreementTerms, noTerms } from './terms.ts'

/** A signed agreement stays as it was written: what it could not yet say then, it does not say. */
const agreementTerms = customType<{ data: AgreementTerms; driverData: string }>({
  dataType: () => 'text',
  toDriver: (terms) => JSON.stringify(terms),
  fromDriver: (written) => ({ ...noTerms, ...(JSON.parse(written) as Partial<AgreementTerms>) }),
})

export const agreements = sqliteTable('agreements', {
  id: text().primaryKey(),
  practiceId: text('practice_id').notNull(),
  seriesId: text('series_id').notNull(),
  edition: integer().notNull(),
  replacedOn: text('replaced_on'),
  takenFromId: text('taken_from_id'),
  model: text().$type<AgreementModel>().notNull(),
  letter: text().notNull(),
  title: text().notNull(),
  goal: text().notNull(),
  fallback: text().notNull(),
  terms: agreementTerms().notNull(),
  referringOrganisationId: text('referring_organisation_id').notNull(),
  answeringOrganisationId: text('answering_organisation_id').notNull(),
  status: text().$type<AgreementStatus>().notNull(),
  version: integer().notNull(),
  receiveDays: integer('receive_days').notNull(),
  contactDays: integer('contact_days').notNull(),
  matchDays: integer('match_days').notNull(),
  startDays: integer('start_days').notNull(),
  completeDays: integer('complete_days').notNull(),
  validFrom: text('valid_from').notNull(),
  validUntil: text('valid_until'),
  evaluateOn: text('evaluate_on'),
  createdAt: text('created_at').notNull(),
  updatedAt: text('updated_at').notNull(),
})

/** The columns of `ResponseTimes`. */
export const responseTimeColumns = {
  receive: agreements.receiveDays,
  contact: agreements.contactDays,
  match: agreements.matchDays,
  start: agreements.startDays,
  complete: agreements.completeDays,
}

/** Steps of the table, and what happens besides them; `activate` is how agreements came in force before they were signed here. */
export type AgreementEventStep = AgreementStep | 'write' | 'change' | 'renew' | 'activate'

export const agreementStepsTaken = sqliteTable(
  'agreement_steps',
  {
    agreementId: text('agreement_id').notNull(),
    version: integer().notNull(),
    step: text().$type<AgreementEventStep>().notNull(),
    personId: text('person_id'),
    organisationId: text('organisation_id'),
    note: text().notNull(),
    at: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.agreementId, table.version] })],
)

export const agreementPartners = sqliteTable(
  'agreement_partners',
  {
    agreementId: text('agreement_id').notNull(),
    organisationId: text('organisation_id').notNull(),
    position: integer().notNull(),
    does: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.agreementId, table.organisationId] })],
)

export const agreementSignatures = sqliteTable(
  'agreement_signatures',
  {
    agreementId: text('agreement_id').notNull(),
    organisationId: text('organisation_id').notNull(),
    name: text().notNull(),
    job: text().notNull(),
    personId: text('person_id'),
    releases: integer({ mode: 'boolean' }).notNull(),
    signedAt: text('signed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.agreementId, table.organisationId] })],
)

export const agreementLinks = sqliteTable('agreement_links', {
  tokenHash: text('token_hash').primaryKey(),
  agreementId: text('agreement_id').notNull(),
  organisationId: text('organisation_id').notNull(),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  usedAt: text('used_at'),
})

export const agreementReminders = sqliteTable(
  'agreement_reminders',
  {
    agreementId: text('agreement_id').notNull(),
    about: text().$type<'end' | 'evaluation'>().notNull(),
    day: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.agreementId, table.about, table.day] })],
)

export const agreementFrictions = sqliteTable('agreement_frictions', {
  id: text().primaryKey(),
  practiceId: text('practice_id').notNull(),
  seriesId: text('series_id').notNull(),
  note: text().notNull(),
  personId: text('person_id').notNull(),
  organisationId: text('organisation_id').notNull(),
  notedAt: text('noted_at').notNull(),
  discussedOn: text('discussed_on'),
  discussedById: text('discussed_by_id'),
})

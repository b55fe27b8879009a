import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { AgreementStatus, AgreementStep } from './agreement.ts'

export const agreements = sqliteTable('agreements', {
  id: text().primaryKey(),
  practiceId: text('practice_id').notNull(),
  letter: text().notNull(),
  title: text().notNull(),
  goal: text().notNull(),
  fallback: text().notNull(),
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
  createdAt: text('created_at').notNull(),
  updatedAt: text('updated_at').notNull(),
})

export const agreementStepsTaken = sqliteTable(
  'agreement_steps',
  {
    agreementId: text('agreement_id').notNull(),
    version: integer().notNull(),
    step: text().$type<AgreementStep | 'write' | 'change'>().notNull(),
    personId: text('person_id').notNull(),
    at: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.agreementId, table.version] })],
)

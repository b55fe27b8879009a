import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { UpkeepTopic } from '../notifications/message.ts'
import type { CheckOutcome, CheckProblem } from './check.ts'
import type { ReportReason, ReportStatus, ReportStep } from './report.ts'

export const upkeepLinks = sqliteTable('upkeep_links', {
  tokenHash: text('token_hash').primaryKey(),
  email: text().notNull(),
  practiceId: text('practice_id').notNull(),
  topic: text().$type<UpkeepTopic>().notNull(),
  askedOn: text('asked_on'),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
})

export const upkeepQuestions = sqliteTable('upkeep_questions', {
  offeringId: text('offering_id').primaryKey(),
  remindedOn: text('reminded_on'),
  warnedOn: text('warned_on'),
  capacityAskedOn: text('capacity_asked_on'),
  capacityAsks: integer('capacity_asks').notNull(),
})

export const offeringReports = sqliteTable('offering_reports', {
  id: text().primaryKey(),
  practiceId: text('practice_id').notNull(),
  offeringId: text('offering_id').notNull(),
  reason: text().$type<ReportReason>().notNull(),
  note: text().notNull(),
  status: text().$type<ReportStatus>().notNull(),
  version: integer().notNull(),
  reportedAt: text('reported_at').notNull(),
  sender: text(),
  handledOn: text('handled_on'),
})

export const offeringReportSteps = sqliteTable(
  'offering_report_steps',
  {
    reportId: text('report_id').notNull(),
    version: integer().notNull(),
    step: text().$type<ReportStep>().notNull(),
    personId: text('person_id'),
    at: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.version] })],
)

export const contactChecks = sqliteTable('contact_checks', {
  target: text().primaryKey(),
  kind: text().$type<'site' | 'telephone'>().notNull(),
  dueAt: text('due_at').notNull(),
  checkedAt: text('checked_at'),
  outcome: text().$type<CheckOutcome>().notNull(),
  status: integer(),
  leadsTo: text('leads_to').notNull(),
  isPermanent: integer('is_permanent', { mode: 'boolean' }).notNull(),
  problem: text().$type<CheckProblem | ''>().notNull(),
  failedOn: text('failed_on'),
  confirmedOn: text('confirmed_on'),
  acceptedOn: text('accepted_on'),
})

import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ActionCode, AuditAction, Outcome, SubjectKind } from './event.ts'

export const logLines = sqliteTable('log_lines', {
  seq: integer().primaryKey(),
  id: text().notNull(),
  at: text().notNull(),
  action: text().$type<AuditAction>().notNull(),
  actionCode: text('action_code').$type<ActionCode>().notNull(),
  outcome: text().$type<Outcome>().notNull(),
  practiceId: text('practice_id').notNull(),
  personId: text('person_id'),
  personName: text('person_name').notNull(),
  membershipId: text('membership_id'),
  organisationId: text('organisation_id'),
  role: text().notNull(),
  purpose: text().notNull(),
  networkAddress: text('network_address').notNull(),
  requestId: text('request_id').notNull(),
  subjectKind: text('subject_kind').$type<SubjectKind>().notNull(),
  subjectId: text('subject_id').notNull(),
  subjectIds: text('subject_ids').notNull(),
  basis: text().notNull(),
  detail: text().notNull(),
  processingActivity: text('processing_activity').notNull(),
  hashBefore: text('hash_before').notNull(),
  hash: text().notNull(),
})

/** Which lines name a record in their list. */
export const logSubjects = sqliteTable('log_subjects', { subjectId: text('subject_id').notNull(), seq: integer().notNull() }, (table) => [
  primaryKey({ columns: [table.subjectId, table.seq] }),
])

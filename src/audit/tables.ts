import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { AuditAction } from './event.ts'

export const auditEvents = sqliteTable('audit_events', {
  id: text().primaryKey(),
  practiceId: text('practice_id').notNull(),
  personId: text('person_id'),
  organisationId: text('organisation_id'),
  action: text().$type<AuditAction>().notNull(),
  subjectId: text('subject_id').notNull(),
  at: text().notNull(),
})

import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const outbox = sqliteTable('outbox', {
  id: text().primaryKey(),
  practiceId: text('practice_id').notNull(),
  organisationId: text('organisation_id').notNull(),
  topic: text().notNull(),
  subjectId: text('subject_id').notNull(),
  dueAt: text('due_at').notNull(),
  sentAt: text('sent_at'),
})

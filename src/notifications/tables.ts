import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Language } from '../platform/language.ts'
import type { MailKind, Topic } from './message.ts'

export const outbox = sqliteTable('outbox', {
  id: text().primaryKey(),
  practiceId: text('practice_id'),
  kind: text().$type<MailKind>().notNull(),
  topic: text().$type<Topic>().notNull(),
  subjectId: text('subject_id').notNull(),
  personId: text('person_id'),
  address: text(),
  secret: text().notNull(),
  language: text().$type<Language>().notNull(),
  createdAt: text('created_at').notNull(),
  dueAt: text('due_at').notNull(),
  attempts: integer().notNull(),
  claimedUntil: text('claimed_until'),
  sentAt: text('sent_at'),
  givenUpAt: text('given_up_at'),
  failure: text().notNull(),
  seenAt: text('seen_at'),
})

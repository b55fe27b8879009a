import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Job, Role } from './actor.ts'

export const people = sqliteTable('people', {
  id: text().primaryKey(),
  name: text().notNull(),
  createdAt: text('created_at').notNull(),
})

export const memberships = sqliteTable('memberships', {
  id: text().primaryKey(),
  personId: text('person_id').notNull(),
  practiceId: text('practice_id').notNull(),
  organisationId: text('organisation_id').notNull(),
  role: text().$type<Role>().notNull(),
  job: text().$type<Job>().notNull(),
  createdAt: text('created_at').notNull(),
})

export const sessions = sqliteTable('sessions', {
  tokenHash: text('token_hash').primaryKey(),
  membershipId: text('membership_id').notNull(),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
})

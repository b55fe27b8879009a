import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ErasureGround } from './retention.ts'

export const corrections = sqliteTable('corrections', {
  id: text().primaryKey(),
  referralId: text('referral_id').notNull(),
  field: text().notNull(),
  before: text().notNull(),
  after: text().notNull(),
  personId: text('person_id'),
  at: text().notNull(),
  version: integer(),
})

export const erasures = sqliteTable('erasures', {
  id: text().primaryKey(),
  practiceId: text('practice_id').notNull(),
  referralId: text('referral_id').notNull(),
  reference: text().notNull(),
  ground: text().$type<ErasureGround>().notNull(),
  fields: integer().notNull(),
  personId: text('person_id'),
  at: text().notNull(),
})

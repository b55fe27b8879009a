import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const practiceOfferings = sqliteTable('practice_offerings', {
  entry: integer().primaryKey(),
  practiceId: text('practice_id').notNull(),
  offeringId: text('offering_id').notNull(),
  lat: real(),
  lon: real(),
  shownFrom: text('shown_from').notNull().default('0000-01-01'),
  shownUntil: text('shown_until').notNull().default('9999-12-31'),
})

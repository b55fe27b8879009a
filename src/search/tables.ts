import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const practiceOfferings = sqliteTable('practice_offerings', {
  entry: integer().primaryKey(),
  practiceId: text('practice_id').notNull(),
  offeringId: text('offering_id').notNull(),
  lat: real(),
  lon: real(),
})

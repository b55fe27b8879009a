import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ContactRole } from './practice.ts'

export const municipalities = sqliteTable('municipalities', {
  gmCode: text('gm_code').primaryKey(),
  name: text().notNull(),
  succeededBy: text('succeeded_by'),
})

export const practices = sqliteTable('practices', {
  id: text().primaryKey(),
  number: integer().notNull(),
  slug: text().notNull(),
  gmCode: text('gm_code').notNull(),
  name: text().notNull(),
  theme: text().notNull(),
  contactName: text('contact_name').notNull(),
  contactRole: text('contact_role').$type<ContactRole>().notNull(),
  contactPhone: text('contact_phone').notNull(),
  contactHours: text('contact_hours').notNull(),
  contactDays: integer('contact_days').notNull(),
  listeningPhone: text('listening_phone').notNull(),
  outOfHoursPhone: text('out_of_hours_phone').notNull(),
  isDemo: integer('is_demo', { mode: 'boolean' }).notNull(),
})

export const postcodeAreas = sqliteTable('postcode_areas', {
  pc4: text().primaryKey(),
  place: text().notNull(),
  lat: real().notNull(),
  lon: real().notNull(),
  gmCode: text('gm_code'),
})

import { integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Day } from '../platform/day.ts'
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
  logoVersion: integer('logo_version').notNull(),
  closingDays: text('closing_days', { mode: 'json' }).$type<Day[]>().notNull().default([]),
})

export const postcodeAreas = sqliteTable('postcode_areas', {
  pc4: text().primaryKey(),
  place: text().notNull(),
  lat: real().notNull(),
  lon: real().notNull(),
  gmCode: text('gm_code'),
})

export const practiceSettings = sqliteTable('practice_settings', {
  practiceId: text('practice_id').primaryKey(),
  version: integer().notNull(),
  receiveDays: integer('receive_days').notNull(),
  contactDays: integer('contact_days').notNull(),
  matchDays: integer('match_days').notNull(),
  startDays: integer('start_days').notNull(),
  completeDays: integer('complete_days').notNull(),
  retentionMonths: integer('retention_months').notNull(),
  mailsNews: integer('mails_news', { mode: 'boolean' }).notNull(),
  allowsRecovery: integer('allows_recovery', { mode: 'boolean' }).notNull(),
  oidcIssuer: text('oidc_issuer').notNull(),
  oidcClientId: text('oidc_client_id').notNull(),
  oidcClientSecret: text('oidc_client_secret').notNull(),
  oidcAcr: text('oidc_acr').notNull(),
  oidcAmr: text('oidc_amr').notNull(),
  logo: text().notNull(),
  updatedAt: text('updated_at'),
})

export const practiceSettingChanges = sqliteTable(
  'practice_setting_changes',
  {
    practiceId: text('practice_id').notNull(),
    version: integer().notNull(),
    changes: text().notNull(),
    personId: text('person_id').notNull(),
    at: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.practiceId, table.version] })],
)

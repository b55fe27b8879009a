import { integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { GapKind } from './demand.ts'

export const practiceOfferings = sqliteTable('practice_offerings', {
  entry: integer().primaryKey(),
  practiceId: text('practice_id').notNull(),
  offeringId: text('offering_id').notNull(),
  lat: real(),
  lon: real(),
  shownFrom: text('shown_from').notNull().default('0000-01-01'),
  shownUntil: text('shown_until').notNull().default('9999-12-31'),
  types: integer().notNull().default(0),
  facets: integer().notNull().default(0),
  room: integer(),
  dueDay: integer('due_day'),
})

export const searchSynonyms = sqliteTable('search_synonyms', {
  id: text().primaryKey(),
  practiceId: text('practice_id').notNull(),
  words: text().notNull(),
  version: integer().notNull(),
  createdAt: text('created_at').notNull(),
  updatedAt: text('updated_at').notNull(),
  personId: text('person_id').notNull(),
})

export const searchSynonymTerms = sqliteTable(
  'search_synonym_terms',
  {
    practiceId: text('practice_id').notNull(),
    form: text().notNull(),
    term: text().notNull(),
    synonymsId: text('synonyms_id').notNull(),
    weight: real().notNull(),
  },
  (table) => [primaryKey({ columns: [table.practiceId, table.form, table.term, table.synonymsId] })],
)

export const searchSynonymChanges = sqliteTable(
  'search_synonym_changes',
  {
    synonymsId: text('synonyms_id').notNull(),
    version: integer().notNull(),
    practiceId: text('practice_id').notNull(),
    words: text().notNull(),
    personId: text('person_id').notNull(),
    at: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.synonymsId, table.version] })],
)

export const demandDays = sqliteTable(
  'demand_days',
  {
    practiceId: text('practice_id').notNull(),
    kind: text().$type<GapKind>().notNull(),
    what: text().notNull(),
    day: text().notNull(),
    times: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.practiceId, table.kind, table.what, table.day] })],
)

export const demandWords = sqliteTable(
  'demand_words',
  {
    practiceId: text('practice_id').notNull(),
    what: text().notNull(),
    words: text().notNull(),
    choices: text().notNull(),
    since: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.practiceId, table.what] })],
)

export const demandMonths = sqliteTable(
  'demand_months',
  {
    practiceId: text('practice_id').notNull(),
    kind: text().$type<GapKind>().notNull(),
    what: text().notNull(),
    month: text().notNull(),
    days: integer().notNull(),
    times: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.practiceId, table.kind, table.what, table.month] })],
)
export const offeringWords = sqliteTable('offering_words', {
  offeringId: text('offering_id').primaryKey(),
  terms: text().notNull(),
  version: integer().notNull(),
})

export const searchWords = sqliteTable(
  'search_words',
  { practice: integer().notNull(), term: text().notNull(), entry: integer().notNull(), weight: real().notNull() },
  (table) => [primaryKey({ columns: [table.practice, table.term, table.entry] })],
)

export const searchShapes = sqliteTable('search_shapes', { shape: text().notNull(), term: text().notNull() }, (table) => [
  primaryKey({ columns: [table.shape, table.term] }),
])

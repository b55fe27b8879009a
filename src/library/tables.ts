import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { CareRole, ItemKind, ItemStep, LibraryAudience, Licence, Phase, Theme } from './item.ts'

export const libraryItems = sqliteTable('library_items', {
  id: text().primaryKey(),
  practiceId: text('practice_id').notNull(),
  slug: text().notNull(),
  title: text().notNull(),
  kind: text().$type<ItemKind>().notNull(),
  theme: text().$type<Theme>().notNull(),
  audience: text().$type<LibraryAudience>().notNull(),
  phase: text().$type<Phase>().notNull(),
  role: text().$type<CareRole | ''>().notNull(),
  summary: text().notNull(),
  body: text().notNull(),
  url: text().notNull(),
  source: text().notNull(),
  licence: text().$type<Licence>().notNull(),
  reviewOn: text('review_on').notNull(),
  reviewedOn: text('reviewed_on').notNull(),
  withdrawnOn: text('withdrawn_on'),
  version: integer().notNull(),
  createdAt: text('created_at').notNull(),
  updatedAt: text('updated_at').notNull(),
})

export const librarySteps = sqliteTable(
  'library_steps',
  {
    itemId: text('item_id').notNull(),
    version: integer().notNull(),
    step: text().$type<ItemStep>().notNull(),
    personId: text('person_id').notNull(),
    content: text().notNull(),
    at: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.itemId, table.version] })],
)

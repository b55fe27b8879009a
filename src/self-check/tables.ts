import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { SelfCheckBand } from './score.ts'

export const checkCounts = sqliteTable(
  'check_counts',
  {
    practiceId: text('practice_id').notNull(),
    month: text().notNull(),
    band: text().$type<SelfCheckBand>().notNull(),
    count: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.practiceId, table.month, table.band] })],
)

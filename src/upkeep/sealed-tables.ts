import type { SealedTable } from '../platform/sealed-table.ts'

/** Where what somebody wrote in a report stands. */
export const placeOfReport = (id: string): string => `offering_reports.note:${id}`

export const sealedTables: readonly SealedTable[] = [
  { table: 'offering_reports', key: ['id'], scope: 'practice_id', columns: [{ column: 'note', place: ([id = '']) => placeOfReport(id) }] },
]

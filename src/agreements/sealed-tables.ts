import type { SealedTable } from '../platform/sealed-table.ts'

/** Where a note about what rubs stands, as the vault wants to know it. */
export const placeOfFriction = (id: string) => `agreement_frictions.note:${id}`

export const sealedTables: readonly SealedTable[] = [
  {
    table: 'agreement_frictions',
    key: ['id'],
    scope: 'practice_id',
    columns: [{ column: 'note', place: ([id = '']) => placeOfFriction(id) }],
  },
]

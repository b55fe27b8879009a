import { type SealedTable, scopeOfPortal } from '../platform/sealed-table.ts'

/** Where the sealed fields of a mail stand, as the vault wants to know it. */
export const placeOf = {
  address: (id: string) => `outbox.address:${id}`,
  token: (id: string) => `outbox.secret:${id}`,
}

export const sealedTables: readonly SealedTable[] = [
  {
    table: 'outbox',
    key: ['id'],
    scope: scopeOfPortal,
    columns: [
      { column: 'address', place: ([id = '']) => placeOf.address(id) },
      { column: 'secret', place: ([id = '']) => placeOf.token(id) },
    ],
  },
]

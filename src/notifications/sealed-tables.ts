import { type SealedTable, scopeOfPortal } from '../platform/sealed-table.ts'
import { placeOf } from './places.ts'

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

import { type SealedTable, scopeOfPortal } from '../platform/sealed-table.ts'
import { neighbourCodeKind, placeOf, type SealedField } from './sealing.ts'

const columns: Record<SealedField, string> = { firstName: 'first_name', telephone: 'telephone', area: 'area', words: 'words' }

export const sealedTables: readonly SealedTable[] = [
  {
    table: 'neighbours',
    key: ['id'],
    scope: 'practice_id',
    columns: (Object.keys(columns) as SealedField[]).map((field) => ({
      column: columns[field],
      place: ([id = '']) => placeOf.detail(field, id),
    })),
  },
  {
    table: 'neighbour_codes',
    key: ['id'],
    scope: scopeOfPortal,
    columns: [
      {
        column: 'digest',
        place: ([id = '']) => placeOf.digest(id),
        fingerprint: { column: 'code_hash', kind: neighbourCodeKind, of: (digest) => digest },
      },
    ],
  },
]

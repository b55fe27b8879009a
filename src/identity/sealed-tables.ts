import { type SealedTable, scopeOfPortal } from '../platform/sealed-table.ts'
import { emailOf, placeOfEmail, placeOfInvited } from './email.ts'

const fingerprint = { column: 'email_fingerprint', kind: 'email', of: emailOf }

export const sealedTables: readonly SealedTable[] = [
  {
    table: 'people',
    key: ['id'],
    scope: scopeOfPortal,
    columns: [{ column: 'email', place: ([id = '']) => placeOfEmail(id), fingerprint }],
  },
  {
    table: 'invitations',
    key: ['id'],
    scope: scopeOfPortal,
    columns: [
      { column: 'name', place: ([id = '']) => placeOfInvited.name(id) },
      { column: 'email', place: ([id = '']) => placeOfInvited.email(id), fingerprint },
    ],
  },
]

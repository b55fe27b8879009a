import type { SealedTable } from '../platform/sealed-table.ts'
import { placeOf } from '../referrals/sealing.ts'

export const sealedTables: readonly SealedTable[] = [
  {
    table: 'corrections',
    key: ['id'],
    scope: '(select practice_id from referrals where referrals.id = corrections.referral_id)',
    columns: (['before', 'after'] as const).map((column) => ({ column, place: ([id = '']) => placeOf.correction(column, id) })),
  },
]

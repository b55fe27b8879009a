import type { SealedTable } from '../platform/sealed-table.ts'

/** Where the secret of an organisation's own sign-in stands, as the vault wants to know it. */
export const placeOfClientSecret = (practiceId: string): string => `practice_settings.oidc_client_secret:${practiceId}`

export const sealedTables: readonly SealedTable[] = [
  {
    table: 'practice_settings',
    key: ['practice_id'],
    scope: 'practice_id',
    columns: [{ column: 'oidc_client_secret', place: ([practiceId = '']) => placeOfClientSecret(practiceId) }],
  },
]

import { portalScope } from './vault.ts'

export type SealedColumn = {
  column: string
  place(key: readonly string[]): string
  /** Beside it stands a keyed hash of what it says, written the way people compare it. */
  fingerprint?: { column: string; kind: string; of(text: string): string }
}

/** A table that keeps personal data: with this, what is sealed can be sealed anew. */
export type SealedTable = {
  table: string
  key: readonly string[]
  /** SQL: whose key seals a row. */
  scope: string
  columns: readonly SealedColumn[]
}

/** For a table of what belongs to no practice. */
export const scopeOfPortal = `'${portalScope}'`

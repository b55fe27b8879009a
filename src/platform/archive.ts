import type { Database } from './database.ts'
import type { Vault } from './vault.ts'

/** What a store needs to read or write personal data: where it is, what opens it, and which moment it is. */
export type Archive = { db: Database; vault: Vault; now: Date }

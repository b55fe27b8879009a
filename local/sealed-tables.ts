import { sealedTables as ofAgreements } from '../src/agreements/sealed-tables.ts'
import { sealedTables as ofIdentity } from '../src/identity/sealed-tables.ts'
import { sealedTables as ofNeighbourhood } from '../src/neighbourhood/sealed-tables.ts'
import { sealedTables as ofNotifications } from '../src/notifications/sealed-tables.ts'
import type { SealedTable } from '../src/platform/sealed-table.ts'
import { sealedTables as ofPractice } from '../src/practice/sealed-tables.ts'
import { sealedTables as ofReferrals } from '../src/referrals/sealed-tables.ts'
import { sealedTables as ofRights } from '../src/rights/sealed-tables.ts'
import { sealedTables as ofUpkeep } from '../src/upkeep/sealed-tables.ts'

/** Everything that is sealed, wherever it is kept. */
export const sealedTables: readonly SealedTable[] = [
  ...ofPractice,
  ...ofAgreements,
  ...ofNotifications,
  ...ofIdentity,
  ...ofReferrals,
  ...ofRights,
  ...ofUpkeep,
  ...ofNeighbourhood,
]

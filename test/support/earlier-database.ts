import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client/http'
import { afterAll } from 'vitest'
import { startSqld } from '../../local/sqld.ts'
import { applyMigrations } from '../../migrations/apply.ts'
import { practiceStatements } from '../../migrations/practices.ts'
import { taxonomyStatements } from '../../migrations/taxonomy.ts'
import { databaseOf } from '../../src/platform/database.ts'
import { emptyFolder } from './folder.ts'

const at = '2026-10-01T09:00:00.000Z'
export const oldReferral = '01a00000-0000-7000-8000-000000000001'

/** Written when nothing was sealed; the note begins as a seal does. */
export const oldWords = {
  name: 'Wilhelmina Oudejans',
  telephone: '0612345678',
  wish: 'Eén weekend vrij, voor mijn rug',
  note: 'k1.5 uur gesproken met Wilhelmina',
}

const rows = [
  `insert into organisations values ('huisarts', 'Huisartsenpraktijk', null, null, '${at}', '${at}'), ('gemeente', 'Gemeente', null, null, '${at}', '${at}')`,
  `insert into people values ('fatima', 'Fatima', '${at}'), ('anouk', 'Anouk', '${at}')`,
  `insert into memberships values ('m1', 'fatima', 'practice-den-bosch', 'huisarts', 'referrer', 'practice_nurse', '${at}'),
    ('m2', 'anouk', 'practice-den-bosch', 'gemeente', 'coordinator', 'respite_coordinator', '${at}')`,
  `insert into agreements values ('a1', 'practice-den-bosch', 'A', 'Logeren', 'Rust', 'Bel', 'huisarts', 'gemeente', 'active', 1, 1, 2, 5, 10, 60,
    '2026-01-01', null, '${at}', '${at}')`,
  `insert into referrals values ('${oldReferral}', 'ABC-DEFG', 'practice-den-bosch', 'a1', 'huisarts', 'gemeente', 'fatima', 'declined_by_caregiver', 3,
    '2026-10-01', '2026-10-01', null, '2026-10-02', '${oldWords.note}', null)`,
  `insert into referral_details values ('${oldReferral}', '${oldWords.name}', '${oldWords.telephone}', 'morning', 'nl', 'partner', 'memory', '5247',
    '${oldWords.wish}', 'weeks')`,
  `insert into consents values ('c1', '${oldReferral}', 'caregiver', 'self', 'fatima', '2026-11', '${at}', null)`,
  `insert into referral_steps values ('${oldReferral}', 1, 'send', '', 'fatima', '${at}'), ('${oldReferral}', 2, 'receive', '', 'anouk', '${at}'),
    ('${oldReferral}', 3, 'decline', '${oldWords.note}', 'anouk', '${at}')`,
  `insert into audit_events values ('e2', 'practice-den-bosch', 'anouk', 'gemeente', 'referral.receive', '${oldReferral}', '2026-10-01T10:00:00.000Z'),
    ('e1', 'practice-den-bosch', 'fatima', 'huisarts', 'referral.send', '${oldReferral}', '${at}'),
    ('e3', 'practice-den-bosch', null, null, 'referral.expire', '${oldReferral}', '2026-10-02T10:00:00.000Z')`,
]

/** A database as it was before personal data was sealed and the log was chained. */
export async function earlierDatabase() {
  const migrations = emptyFolder()
  const names = readdirSync('migrations').filter((name) => name.endsWith('.sql') && name < '0009')
  for (const name of names) copyFileSync(join('migrations', name), join(migrations, name))

  const dataFolder = emptyFolder()
  const sqld = await startSqld(join(dataFolder, 'db'))
  const client = createClient({ url: sqld.url })
  const stop = async () => {
    client.close()
    await sqld.stop()
  }
  afterAll(stop)
  await applyMigrations(client, migrations)
  const db = databaseOf(client)
  const practices = practiceStatements(db)
  await db.batch([...practices, ...taxonomyStatements(db)])
  await client.batch(rows, 'write')
  return { url: sqld.url, client, dataFolder, stop }
}

import { join } from 'node:path'
import { createClient } from '@libsql/client/http'
import { importDirectory } from '../local/import-directory.ts'
import { setUp } from '../local/local-database.ts'
import { newMasterKey } from '../local/secrets.ts'
import { type Sqld, startSqld } from '../local/sqld.ts'
import { databaseOf } from '../src/platform/database.ts'
import { openVault } from '../src/platform/vault.ts'
import { inventOfferings } from './offerings.ts'

export const practice = 'den-bosch'
export const shown = 1000
export const benchKeys = newMasterKey('k1')

/** A database server with the demo world, and so many invented offerings that this practice shows a thousand. */
export async function startCatalogue(folder: string): Promise<Sqld> {
  const sqld = await startSqld(join(folder, 'db'))
  const client = createClient({ url: sqld.url })
  await setUp(client, 'demo', openVault(benchKeys))
  const already = await client.execute({
    sql: 'select count(*) as count from practice_offerings o join practices p on p.id = o.practice_id where p.slug = ?',
    args: [practice],
  })
  await importDirectory(databaseOf(client), inventOfferings(shown - Number(already.rows[0]?.count)), { practice, dryRun: false })
  client.close()
  return sqld
}

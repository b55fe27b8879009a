import type { Client } from '@libsql/client/http'
import { databaseOf } from '../src/platform/database.ts'
import type { Vault } from '../src/platform/vault.ts'
import { demoWorld } from './demo/world.ts'
import { practiceStatements } from './practices.ts'
import { taxonomyStatements } from './taxonomy.ts'

/** True before the first seed: a database without practices. */
export async function isEmpty(client: Client): Promise<boolean> {
  const result = await client.execute('select 1 from practices limit 1')
  return result.rows.length === 0
}

/** Writes the practices and, for the demo, the world of the standing cast: all in one transaction, so a seed is there or it is not. */
export async function seed(client: Client, world: 'demo' | 'practices', vault: Vault, now = new Date()): Promise<void> {
  const db = databaseOf(client)
  const demo = world === 'demo' ? await demoWorld({ db, vault, now }) : []
  await db.batch([...practiceStatements(db), ...taxonomyStatements(db), ...demo])
}

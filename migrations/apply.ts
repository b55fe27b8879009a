import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from '@libsql/client/http'

/** Runs each file once, in name order, each as one transaction. Forward only: a mistake is mended by the next number. */
export async function applyMigrations(client: Client, folder = import.meta.dirname): Promise<string[]> {
  await client.execute('create table if not exists migrations_applied (name text primary key, at text not null) strict')
  const done = new Set((await client.execute('select name from migrations_applied')).rows.map((row) => row.name))
  const fresh = readdirSync(folder).filter((name) => name.endsWith('.sql') && !done.has(name))

  for (const name of fresh.sort()) {
    const sql = readFileSync(join(folder, name), 'utf8')
    await client.executeMultiple(`begin immediate; ${sql}
      insert into migrations_applied values ('${name}', datetime('now')); commit;`)
  }
  return fresh
}

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * Takes out of the files what is no longer in the tables: free pages and the logs of writes still hold what stood there before.
 * For a database server that does not run; it makes its log anew from the database.
 */
export function scrub(databaseFolder: string): void {
  const own = join(databaseFolder, 'dbs/default')
  const database = new DatabaseSync(join(own, 'data'))
  database.exec('pragma wal_checkpoint(truncate); vacuum; pragma wal_checkpoint(truncate)')
  database.close()
  for (const log of ['wallog', 'snapshots', 'to_compact']) rmSync(join(own, log), { recursive: true, force: true })
}

import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client/http'
import { afterAll, inject } from 'vitest'
import { startSqld } from '../../local/sqld.ts'

export type FreshDatabase = { url: string; client: Client; folder: string; stop(): Promise<void> }

/** A database server of its own with the demo world, gone after the tests of the file. Call it at the top of a file. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const databases = inject('databases')
  const folder = mkdtempSync(join(databases, 'copy-'))
  cpSync(join(databases, 'template'), folder, { recursive: true })
  const sqld = await startSqld(folder)
  const client = createClient({ url: sqld.url })
  const stop = async () => {
    client.close()
    await sqld.stop('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  afterAll(stop)
  return { url: sqld.url, client, folder, stop }
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client/http'
import type { TestProject } from 'vitest/node'
import { buildAssets } from '../../local/build.ts'
import { setUp } from '../../local/local-database.ts'
import { startSqld } from '../../local/sqld.ts'
import { openVault } from '../../src/platform/vault.ts'
import { testKeys } from './parts.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Holds `template`, a database with the demo world, and the copies that tests make of it. */
    databases: string
  }
}

const databases = mkdtempSync(join(tmpdir(), 'adempauze-test-'))

export async function setup(project: TestProject): Promise<void> {
  const [sqld] = await Promise.all([startSqld(join(databases, 'template')), buildAssets()])
  const client = createClient({ url: sqld.url })
  await setUp(client, 'demo', openVault(testKeys))
  client.close()
  await sqld.stop()
  project.provide('databases', databases)
}

export function teardown(): void {
  rmSync(databases, { recursive: true, force: true })
}

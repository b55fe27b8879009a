import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Client, createClient, LibsqlError } from '@libsql/client/http'
import { applyMigrations } from '../migrations/apply.ts'
import { isEmpty, seed } from '../migrations/seed.ts'
import type { Vault } from '../src/platform/vault.ts'
import { createFolder, folderProblem } from './folder-problem.ts'
import { LocalProblem } from './problem.ts'
import type { World } from './settings.ts'
import { type Sqld, SqldStopped, startSqld } from './sqld.ts'

/** What earlier runs left: nothing, a set-up that was cut short, a whole database, or something we did not make. */
type Past = 'none' | 'begun' | 'complete' | 'unknown'

export type LocalDatabase = { sqld: Sqld; ready: Promise<void> }

/**
 * Starts the database of a data folder, and then brings it up to date: others can make use of that time.
 * A first start that was cut short goes on where it stopped.
 */
export async function startDatabase(dataFolder: string, world: World, vault: Vault): Promise<LocalDatabase> {
  const folder = join(dataFolder, 'db')
  createFolder(folder)
  const past = pastOf(folder)
  const sqld = await startIn(folder, past)
  return { sqld, ready: bringUpToDate(sqld, folder, past, world, vault) }
}

async function bringUpToDate(sqld: Sqld, folder: string, past: Past, world: World, vault: Vault): Promise<void> {
  const client = createClient({ url: sqld.url })
  try {
    await inspect(client, folder, past)
    await setUp(client, world, vault)
    note(folder, 'complete')
  } catch (error) {
    await sqld.stop('SIGKILL')
    throw isWriteError(error) ? cannotWrite(folder, error.message) : error
  } finally {
    client.close()
  }
}

export async function setUp(client: Client, world: World, vault: Vault): Promise<void> {
  await applyMigrations(client)
  if (await isEmpty(client)) await seed(client, world, vault)
}

async function startIn(folder: string, past: Past): Promise<Sqld> {
  try {
    if (past === 'none') note(folder, 'begun')
    return await startSqld(folder)
  } catch (error) {
    if (error instanceof SqldStopped && past !== 'none') throw damaged(folder, error.message)
    throw folderProblem(error, folder)
  }
}

const noteIn = (folder: string) => join(folder, 'set-up.txt')
const note = (folder: string, past: 'begun' | 'complete') => writeFileSync(noteIn(folder), `${past}\n`)

function pastOf(folder: string): Past {
  try {
    if (readdirSync(folder).length === 0) return 'none'
    if (!existsSync(noteIn(folder))) return 'unknown'
    return readFileSync(noteIn(folder), 'utf8').trim() === 'complete' ? 'complete' : 'begun'
  } catch (error) {
    throw folderProblem(error, folder)
  }
}

async function inspect(client: Client, folder: string, past: Past): Promise<void> {
  const [check, tables] = await client
    .batch(['pragma quick_check', `select 1 from sqlite_schema where name = 'migrations_applied'`])
    .catch((error: Error) => Promise.reject(isWriteError(error) ? error : damaged(folder, error.message)))
  const finding = check?.rows[0]?.quick_check
  if (finding !== 'ok') throw damaged(folder, String(finding))
  const mustHaveTables = past === 'complete' || past === 'unknown'
  if (mustHaveTables && tables?.rows.length === 0) throw damaged(folder, 'the tables of the portal are not in it')
}

const isWriteError = (error: unknown): error is LibsqlError =>
  error instanceof LibsqlError && /^SQLITE_(IOERR|FULL|READONLY|CANTOPEN)/.test(error.code)

const cannotWrite = (folder: string, reason: string) =>
  new LocalProblem(`The database cannot write in ${folder} (${reason}). Make room on that disk, or set DATA_DIR to another folder.`)

const damaged = (folder: string, reason: string) =>
  new LocalProblem(
    `The data in ${folder} is damaged or not ours (${reason.replace(/\.$/, '')}). Move that folder away, or set DATA_DIR to another one.`,
  )

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Client, createClient, LibsqlError } from '@libsql/client/http'
import { applyMigrations } from '../migrations/apply.ts'
import { isEmpty, seed } from '../migrations/seed.ts'
import { databaseOf } from '../src/platform/database.ts'
import type { Vault } from '../src/platform/vault.ts'
import { type AccessKey, createAccessKey } from './access-key.ts'
import { createFolder, folderProblem } from './folder-problem.ts'
import { LocalProblem } from './problem.ts'
import { readAnew } from './read-anew.ts'
import { reseal } from './reseal.ts'
import { scrub } from './scrub.ts'
import { hasPlain, keysFit } from './seal-shape.ts'
import { sealedTables } from './sealed-tables.ts'
import type { World } from './settings.ts'
import { type Signal, type Sqld, SqldStopped, startSqld } from './sqld.ts'

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
  const key = createAccessKey()
  let server = await startIn(folder, past, key)
  const { url } = server
  const startAgain = async () => {
    await server.stop()
    scrub(folder)
    server = await startSqld(folder, Number(new URL(url).port), key)
  }
  const sqld = { url, stop: (signal?: Signal) => server.stop(signal) }
  return { sqld, ready: bringUpToDate(sqld, folder, past, { world, vault, startAgain }) }
}

type Arrival = { world: World; vault: Vault; startAgain(): Promise<void> }

async function bringUpToDate(sqld: Sqld, folder: string, past: Past, { world, vault, startAgain }: Arrival): Promise<void> {
  const client = createClient({ url: sqld.url })
  try {
    await inspect(client, folder, past)
    if ((await setUp(client, world, vault)) === 'sealed') await startAgain()
    note(folder, 'complete')
  } catch (error) {
    await sqld.stop('SIGKILL')
    throw isWriteError(error) ? cannotWrite(folder, error.message) : error
  } finally {
    client.close()
  }
}

/** `sealed`: there was personal data that nobody had sealed yet. */
export async function setUp(client: Client, world: World, vault: Vault): Promise<'sealed' | 'as it was'> {
  await applyMigrations(client)
  if (await isEmpty(client)) await seed(client, world, vault)
  await readAnew(databaseOf(client))
  if (!(await keysFit(client, vault, sealedTables))) throw otherKeys()
  if (!(await hasPlain(client, sealedTables))) return 'as it was'
  await reseal(client, vault, sealedTables)
  return 'sealed'
}

async function startIn(folder: string, past: Past, key: AccessKey): Promise<Sqld> {
  try {
    if (past === 'none') note(folder, 'begun')
    return await startSqld(folder, 0, key)
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

const otherKeys = () =>
  new LocalProblem(
    'The personal data in this database was sealed by other keys. Put the file master-keys.txt of this data back from a copy, or set MASTER_KEYS to those keys.',
  )

const damaged = (folder: string, reason: string) =>
  new LocalProblem(
    `The data in ${folder} is damaged or not ours (${reason.replace(/\.$/, '')}). Move that folder away, or set DATA_DIR to another one.`,
  )

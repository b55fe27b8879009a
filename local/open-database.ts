import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Client, createClient } from '@libsql/client/http'
import { openVault } from '../src/platform/vault.ts'
import { inUse, ownerOf, takeDataFolder } from './data-folder.ts'
import { startDatabase } from './local-database.ts'
import { LocalProblem } from './problem.ts'
import { masterKeysFor } from './secrets.ts'
import type { Settings } from './settings.ts'

/** `sealsBy`: the key that the portal which is running here seals with. */
export type OpenDatabase = { client: Client; sealsBy?: string; close(): Promise<void> }

/** The portal's database, whether it runs elsewhere, in a portal that is running here, or not at all yet. */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  const { databaseUrl, databaseToken, dataFolder, world } = settings
  if (databaseUrl) return connect(databaseUrl, databaseToken)

  const owner = ownerOf(dataFolder)
  if (owner) {
    const { url, sealsBy } = await addressFrom(dataFolder, owner.pid)
    return { ...connect(url), sealsBy }
  }

  const folder = await takeDataFolder(dataFolder)
  try {
    const { sqld, ready } = await startDatabase(dataFolder, world, openVault(masterKeysFor(settings)))
    await ready
    const { client } = connect(sqld.url)
    const close = async () => {
      client.close()
      await sqld.stop()
      folder.release()
    }
    return { client, close }
  } catch (error) {
    folder.release()
    throw error
  }
}

const addressIn = (dataFolder: string) => join(dataFolder, 'portal.json')

/** Lets other programs of the same person reach the database of this running portal. */
export function announceDatabase(dataFolder: string, url: string, sealsBy: string): void {
  const file = addressIn(dataFolder)
  writeFileSync(file, JSON.stringify({ pid: process.pid, url, sealsBy } satisfies Address), { mode: 0o600 })
  process.on('exit', () => rmSync(file, { force: true }))
}

/** A portal that is just starting has the folder already, and its address a moment later. */
async function addressFrom(dataFolder: string, pid: number): Promise<Address> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const address = readAddress(dataFolder)
    if (address?.pid === pid) return address
    await wait(50)
  }
  throw new LocalProblem(inUse(dataFolder, pid))
}

type Address = { pid: number; url: string; sealsBy: string }

function readAddress(dataFolder: string): Address | undefined {
  try {
    return JSON.parse(readFileSync(addressIn(dataFolder), 'utf8'))
  } catch {
    return undefined
  }
}

function connect(url: string, authToken = ''): OpenDatabase {
  const client = createClient({ url, ...(authToken ? { authToken } : {}) })
  return { client, close: async () => client.close() }
}

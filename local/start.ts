import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { createClient } from '@libsql/client/http'
import { openVault, type Vault } from '../src/platform/vault.ts'
import { buildAssets } from './build.ts'
import { keepTime } from './clock.ts'
import { takeDataFolder } from './data-folder.ts'
import { setUp, startDatabase } from './local-database.ts'
import { startMailCatcher } from './mail-catcher.ts'
import { announceDatabase } from './open-database.ts'
import { refuseBusyPort } from './port.ts'
import { LocalProblem, run } from './problem.ts'
import { masterKeysFor } from './secrets.ts'
import { readSettings, type Settings } from './settings.ts'
import { stopWhenAsked } from './stop.ts'
import { welcome } from './welcome.ts'
import { loadWrangler, type RunningWorker, startWorker } from './worker.ts'

async function start(): Promise<void> {
  const settings = readSettings()
  await refuseBusyPort(settings.port)
  stopWhenAsked()
  await takeDataFolder(settings.dataFolder)
  const masterKeys = masterKeysFor(settings)
  const { databaseUrl, ready } = await findDatabase(settings, openVault(masterKeys))
  const catcher = await startMailCatcher()
  const [worker] = await Promise.all([serve(settings, databaseUrl, masterKeys, catcher.smtpUrl), ready])
  console.log(welcome(worker.address, catcher.url, settings))
  void keepTime(worker.tick, 5_000)
}

type FoundDatabase = { databaseUrl: string; ready: Promise<void> }

async function findDatabase({ dataFolder, databaseUrl, databaseToken, world }: Settings, vault: Vault): Promise<FoundDatabase> {
  if (databaseUrl) return { databaseUrl, ready: setUpElsewhere(databaseUrl, databaseToken, world, vault) }
  const { sqld, ready } = await startDatabase(dataFolder, world, vault)
  return { databaseUrl: sqld.url, ready: ready.then(() => announceDatabase(dataFolder, sqld.url, vault.currentKeyId)) }
}

async function serve(
  { port, dataFolder, databaseToken, demo }: Settings,
  databaseUrl: string,
  masterKeys: string,
  smtpUrl: string,
): Promise<RunningWorker> {
  await Promise.all([buildAssets(), setImmediate(0).then(loadWrangler)])
  const stateFolder = join(dataFolder, 'worker')
  return startWorker({ port, databaseUrl, databaseToken, masterKeys, smtpUrl, demo, stateFolder, watch: true })
}

async function setUpElsewhere(url: string, authToken: string, world: Settings['world'], vault: Vault): Promise<void> {
  const client = createClient({ url, ...(authToken ? { authToken } : {}) })
  try {
    await client.execute('select 1').catch((error: Error) => {
      const reason = error.cause instanceof Error ? error.cause.message : error.message
      throw new LocalProblem(`The database of DATABASE_URL does not answer (${reason}): see whether it runs, and look at DATABASE_TOKEN.`)
    })
    await setUp(client, world, vault)
  } finally {
    client.close()
  }
}

await run(start)

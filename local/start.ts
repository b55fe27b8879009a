import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { createClient } from '@libsql/client/http'
import { buildAssets } from './build.ts'
import { takeDataFolder } from './data-folder.ts'
import { setUp, startDatabase } from './local-database.ts'
import { announceDatabase } from './open-database.ts'
import { refuseBusyPort } from './port.ts'
import { LocalProblem, run } from './problem.ts'
import { readSettings, type Settings } from './settings.ts'
import { stopWhenAsked } from './stop.ts'
import { welcome } from './welcome.ts'
import { loadWrangler, startWorker } from './worker.ts'

async function start(): Promise<void> {
  const settings = readSettings()
  const { port, dataFolder, databaseToken, demo } = settings
  await refuseBusyPort(port)
  stopWhenAsked()
  await takeDataFolder(dataFolder)
  const [databaseUrl] = await Promise.all([prepareDatabase(settings), buildAssets(), setImmediate(0).then(loadWrangler)])
  const { url } = await startWorker({ port, databaseUrl, databaseToken, demo, stateFolder: join(dataFolder, 'worker'), watch: true })
  console.log(welcome(url, settings))
}

async function prepareDatabase({ dataFolder, databaseUrl, databaseToken, world }: Settings): Promise<string> {
  if (databaseUrl) {
    await setUpElsewhere(databaseUrl, databaseToken, world)
    return databaseUrl
  }
  const { url } = await startDatabase(dataFolder, world)
  announceDatabase(dataFolder, url)
  return url
}

async function setUpElsewhere(url: string, authToken: string, world: Settings['world']): Promise<void> {
  const client = createClient({ url, ...(authToken ? { authToken } : {}) })
  try {
    await client.execute('select 1').catch((error: Error) => {
      const reason = error.cause instanceof Error ? error.cause.message : error.message
      throw new LocalProblem(`The database of DATABASE_URL does not answer (${reason}): see whether it runs, and look at DATABASE_TOKEN.`)
    })
    await setUp(client, world)
  } finally {
    client.close()
  }
}

await run(start)

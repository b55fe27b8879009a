import { resolve } from 'node:path'
import { areStrongMasterKeys } from '../src/platform/vault.ts'
import { LocalProblem } from './problem.ts'
import { repository } from './repository.ts'

export type World = 'demo' | 'practices'
export type Settings = {
  port: number
  dataFolder: string
  /** A database server that runs elsewhere; without it one is started on the data folder. */
  databaseUrl?: string
  databaseToken: string
  /** The keys that seal personal data; without them those of the data folder. */
  masterKeys: string | undefined
  world: World
  demo: boolean
}
type Environment = Record<string, string | undefined>

/** Throws a sentence about the first setting that cannot be right, never with the value of a secret. */
export function readSettings(environment: Environment = process.env): Settings {
  const { PORT, DATA_DIR, DATABASE_URL, DATABASE_TOKEN, MASTER_KEYS, SEED, DEMO } = environment
  return {
    port: readPort(PORT || '8787'),
    dataFolder: resolve(repository, DATA_DIR || '.data'),
    ...(DATABASE_URL ? { databaseUrl: readDatabaseUrl(DATABASE_URL, DATABASE_TOKEN ?? '') } : {}),
    databaseToken: DATABASE_TOKEN ?? '',
    masterKeys: readMasterKeys(MASTER_KEYS, DATABASE_URL),
    world: readChoice('SEED', SEED || 'demo', ['demo', 'practices']),
    demo: readChoice('DEMO', DEMO || '1', ['0', '1']) === '1',
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port
  throw new LocalProblem(`PORT is "${text}", but a port is a number from 1 to 65535, as in PORT=8788 npm start.`)
}

function readMasterKeys(text: string | undefined, databaseUrl: string | undefined): string | undefined {
  if (text && areStrongMasterKeys(text)) return text
  if (text)
    throw new LocalProblem('MASTER_KEYS must be one or more keys such as k1:<32 random bytes in base64>, with a comma between them.')
  if (!databaseUrl) return undefined
  throw new LocalProblem(
    'DATABASE_URL names a database that is kept elsewhere, so set MASTER_KEYS to the keys that seal its personal data as well.',
  )
}

function readChoice<Choice extends string>(name: string, text: string, choices: Choice[]): Choice {
  const found = choices.find((choice) => choice === text)
  if (found) return found
  throw new LocalProblem(`${name} is "${text}", but can only be ${choices.join(' or ')}.`)
}

function readDatabaseUrl(text: string, token: string): string {
  const url = URL.parse(text)
  if (!url || !['http:', 'https:', 'libsql:'].includes(url.protocol) || !url.hostname) {
    throw new LocalProblem('DATABASE_URL must be the address of a libSQL server that begins with libsql://, https:// or http://.')
  }
  const isNear = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
  if (!isNear && url.protocol === 'http:') {
    throw new LocalProblem(
      'DATABASE_URL is on another computer, so begin it with libsql:// or https://: over http:// others can read along.',
    )
  }
  if (isNear || token) return text
  throw new LocalProblem('DATABASE_URL is on another computer, so set DATABASE_TOKEN to its access token as well.')
}

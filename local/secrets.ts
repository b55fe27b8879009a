import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { areStrongMasterKeys } from '../src/platform/vault.ts'
import { createFolder, folderProblem } from './folder-problem.ts'
import { codeOf, LocalProblem } from './problem.ts'

/** A new master key, as MASTER_KEYS takes it. */
export const newMasterKey = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`

/** The keys that seal personal data: those of the environment, or those this data folder was begun with. */
export function masterKeysFor({ dataFolder, masterKeys }: { dataFolder: string; masterKeys: string | undefined }): string {
  return masterKeys ?? keysIn(dataFolder)
}

/** These keys with a new one in front: it seals from now on, the others still open. */
export function withNewKey(masterKeys: string): string {
  const numbers = masterKeys.split(',').map((key) => Number(/^\s*k(\d+):/.exec(key)?.[1] ?? 0))
  return `${newMasterKey(`k${Math.max(0, ...numbers) + 1}`)},${masterKeys}`
}

/** All of it or nothing: who loses these keys loses the data. Returns where they are. */
export function writeMasterKeys(dataFolder: string, masterKeys: string): string {
  const file = fileIn(dataFolder)
  writeFileSync(`${file}.new`, `${masterKeys}\n`, { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
  return file
}

export const hasMasterKeys = (dataFolder: string): boolean => existsSync(fileIn(dataFolder))

const fileIn = (dataFolder: string) => join(dataFolder, 'master-keys.txt')

function keysIn(dataFolder: string): string {
  createFolder(dataFolder)
  const file = fileIn(dataFolder)
  try {
    const kept = readFileSync(file, 'utf8').trim()
    if (areStrongMasterKeys(kept)) return kept
    throw new LocalProblem(`${file} does not hold the keys of this data. Put it back from a copy, or set DATA_DIR to another folder.`)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error instanceof LocalProblem ? error : folderProblem(error, dataFolder)
  }
  const fresh = newMasterKey('k1')
  writeMasterKeys(dataFolder, fresh)
  return fresh
}

import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
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

function keysIn(dataFolder: string): string {
  createFolder(dataFolder)
  const file = join(dataFolder, 'master-keys.txt')
  try {
    const kept = readFileSync(file, 'utf8').trim()
    if (areStrongMasterKeys(kept)) return kept
    throw new LocalProblem(`${file} does not hold the keys of this data. Put it back from a copy, or set DATA_DIR to another folder.`)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error instanceof LocalProblem ? error : folderProblem(error, dataFolder)
  }
  const fresh = newMasterKey('k1')
  writeFileSync(file, `${fresh}\n`, { mode: 0o600 })
  return fresh
}

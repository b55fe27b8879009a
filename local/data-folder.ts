import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createFolder, folderProblem } from './folder-problem.ts'
import { codeOf, LocalProblem } from './problem.ts'
import { startOf } from './process-start.ts'

export type DataFolder = { path: string; release(): void }
type Owner = { pid: number; start: string }

const lockOf = (folder: string) => join(folder, 'portal.lock')

/** Makes this process the only one that works in the folder, until it releases it or ends. */
export async function takeDataFolder(path: string): Promise<DataFolder> {
  createFolder(path)
  const lock = lockOf(path)
  const content = JSON.stringify({ pid: process.pid, start: startOf(process.pid) ?? '' } satisfies Owner)

  for (let attempt = 1; !writeLock(lock, content); attempt++) {
    const owner = ownerOf(path)
    if (owner) throw new LocalProblem(inUse(path, owner.pid))
    if (attempt > 20) throw new LocalProblem(`Other programs are starting in ${path} too: try again, or remove ${lock}.`)
    if (isBeingWritten(lock)) await wait(100)
    else removeStale(lock)
  }

  const release = () => {
    process.off('exit', release)
    if (readLock(lock) === content) rmSync(lock, { force: true })
  }
  process.on('exit', release)
  return { path, release }
}

/** The process that holds the folder, if it still runs. */
export function ownerOf(folder: string): Owner | undefined {
  const owner = parseOwner(readLock(lockOf(folder)))
  if (!owner || !(owner.pid > 0)) return undefined
  const start = startOf(owner.pid)
  return start === owner.start || start === '' ? owner : undefined
}

export const inUse = (folder: string, pid: number) =>
  `The data folder ${folder} is in use by process ${pid}. Stop that one, or choose another folder: DATA_DIR=.data-2 npm start`

function writeLock(lock: string, content: string): boolean {
  try {
    writeFileSync(lock, content, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw folderProblem(error, lock)
  }
}

/** A lock is there a moment before its text is; one that stays empty was left by a program that was stopped just then. */
function isBeingWritten(lock: string): boolean {
  const found = statSync(lock, { throwIfNoEntry: false })
  return found !== undefined && found.size === 0 && Date.now() - found.mtimeMs < 1_000
}

/** Moves the lock aside before it is removed: what was moved may turn out to be another's new one, and is put back. */
function removeStale(lock: string): void {
  const seen = readLock(lock)
  const aside = `${lock}.${process.pid}`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw folderProblem(error, lock)
  }
  if (readLock(aside) === seen) rmSync(aside)
  else renameSync(aside, lock)
}

function readLock(lock: string): string {
  try {
    return readFileSync(lock, 'utf8')
  } catch {
    return ''
  }
}

function parseOwner(content: string): Owner | undefined {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

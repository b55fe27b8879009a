import { mkdirSync } from 'node:fs'
import { codeOf, LocalProblem } from './problem.ts'

/** Only the person who runs the portal may look in: it may hold personal data. */
export function createFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw folderProblem(error, path)
  }
}

/** What the file system says, in a sentence; anything else is given back as it is. */
export function folderProblem(error: unknown, path: string): unknown {
  const code = codeOf(error)
  const other = 'set DATA_DIR to another folder'
  if (code === 'EEXIST' || code === 'ENOTDIR') return new LocalProblem(`${path} is not a folder: move that file away, or ${other}.`)
  if (code === 'ENOSPC') return new LocalProblem(`The disk of ${path} is full: make room, or ${other}.`)
  if (!/^E[A-Z]+$/.test(code)) return error
  return new LocalProblem(`This program may not write in ${path} (${code}): change its rights, or ${other}.`)
}

import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownerOf, takeDataFolder } from '../../local/data-folder.ts'
import { startOf } from '../../local/process-start.ts'
import { emptyFolder } from '../support/folder.ts'

const endedProcess = 4_190_000 // beyond what any system gives out by itself

function folderWithLock(content: string): string {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'portal.lock'), content)
  return folder
}

test('a second program is told who has the folder and what to do', async () => {
  const path = emptyFolder()
  const folder = await takeDataFolder(path)
  await expect(takeDataFolder(path)).rejects.toThrow(
    `The data folder ${path} is in use by process ${process.pid}. Stop that one, or choose another folder: DATA_DIR=.data-2 npm start`,
  )
  folder.release()
  ;(await takeDataFolder(path)).release()
})

test('nothing is left when the folder is given back', async () => {
  const path = emptyFolder()
  const folder = await takeDataFolder(path)
  expect(ownerOf(path)?.pid).toBe(process.pid)
  folder.release()
  expect(existsSync(join(path, 'portal.lock'))).toBe(false)
})

test.each([
  ['a program that has ended', JSON.stringify({ pid: endedProcess, start: '1' })],
  ['a program whose number now belongs to another', JSON.stringify({ pid: process.pid, start: 'long ago' })],
  ['nobody', 'no lock at all'],
  ['process 0', JSON.stringify({ pid: 0, start: '' })],
])('a lock of %s is taken over', async (_, content) => {
  const path = folderWithLock(content)
  const folder = await takeDataFolder(path)
  expect(JSON.parse(readFileSync(join(path, 'portal.lock'), 'utf8'))).toEqual({ pid: process.pid, start: startOf(process.pid) })
  folder.release()
})

test('a lock that was left empty is taken over, but not while its owner may still be writing', async () => {
  const path = folderWithLock('')
  const began = Date.now()
  utimesSync(join(path, 'portal.lock'), began / 1000, began / 1000 - 0.7)
  const folder = await takeDataFolder(path)
  expect(Date.now() - began).toBeGreaterThan(150)
  folder.release()
})

test('a file in the place of the folder is told in a sentence', async () => {
  const path = join(folderWithLock('x'), 'portal.lock')
  await expect(takeDataFolder(path)).rejects.toThrow(`${path} is not a folder: move that file away, or set DATA_DIR to another folder.`)
  await expect(takeDataFolder(join(path, 'below'))).rejects.toThrow('is not a folder')
})

import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, inject, test } from 'vitest'
import { startDatabase } from '../../local/local-database.ts'
import { startSqld } from '../../local/sqld.ts'
import { openVault } from '../../src/platform/vault.ts'
import { emptyFolder } from '../support/folder.ts'
import { testKeys } from '../support/parts.ts'

/** A data folder with the demo world, as an earlier run left it. */
function usedFolder(): string {
  const folder = emptyFolder()
  cpSync(join(inject('databases'), 'template'), join(folder, 'db'), { recursive: true })
  writeFileSync(join(folder, 'db/set-up.txt'), 'complete\n')
  return folder
}

async function start(folder: string): Promise<void> {
  const { sqld, ready } = await startDatabase(folder, 'practices', openVault(testKeys))
  await ready
  await sqld.stop('SIGKILL')
}

function writeIn(folder: string, file: string, content: string | Buffer): void {
  const path = join(folder, 'db', file)
  rmSync(`${path}-wal`, { force: true })
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

const remedy = 'Move that folder away, or set DATA_DIR to another one.'

test.each([
  ['garbage for a database', 'dbs/default/data', Buffer.alloc(20_000, 'garbage')],
  ['garbage in whole pages', 'dbs/default/data', Buffer.alloc(40_960, 'garbage')],
  ['garbage for a log', 'dbs/default/wallog', Buffer.alloc(20_000, 'garbage')],
  ['an empty database', 'dbs/default/data', ''],
])('%s is told in a sentence with the remedy', async (_, file, content) => {
  const folder = usedFolder()
  writeIn(folder, file, content)
  await expect(start(folder)).rejects.toThrow(remedy)
})

test('pages that were lost in the middle are noticed', async () => {
  const folder = usedFolder()
  const path = join(folder, 'db/dbs/default/data')
  const database = new DatabaseSync(path)
  database.exec('pragma wal_checkpoint(truncate)')
  database.close()
  const pages = readFileSync(path)
  writeIn(folder, 'dbs/default/data', pages.fill('garbage', 40_960, 81_920))
  await expect(start(folder)).rejects.toThrow('is damaged or not ours')
})

test('a folder that something else filled is left alone', async () => {
  const folder = emptyFolder()
  writeIn(folder, 'letter.txt', 'Dear reader')
  await expect(start(folder)).rejects.toThrow('the tables of the portal are not in it')
  expect(readFileSync(join(folder, 'db/letter.txt'), 'utf8')).toBe('Dear reader')
})

test('a first start that was killed before its tables were there goes on', async () => {
  const folder = emptyFolder()
  writeIn(folder, 'set-up.txt', 'begun\n')
  const cutShort = await startSqld(join(folder, 'db'))
  await cutShort.stop('SIGKILL')
  truncateSync(join(folder, 'db/set-up.txt'))

  await start(folder)
  expect(readFileSync(join(folder, 'db/set-up.txt'), 'utf8')).toBe('complete\n')
  await start(folder)
})

test('a database that was put back from a backup is recognised by its tables', async () => {
  const folder = usedFolder()
  rmSync(join(folder, 'db/set-up.txt'))
  rmSync(join(folder, 'db/dbs/default/wallog'), { force: true })
  await start(folder)
  expect(existsSync(join(folder, 'db/set-up.txt'))).toBe(true)
})

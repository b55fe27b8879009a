import { createClient } from '@libsql/client/http'
import { expect, test } from 'vitest'
import { startSqld } from '../../local/sqld.ts'
import { findSqld } from '../../local/sqld-binary.ts'
import { emptyFolder } from '../support/folder.ts'

test('a missing database server is told in a sentence with the remedy', () => {
  expect(() => findSqld('linux', 'x64', emptyFolder())).toThrow(
    'The database server is not installed: run npm ci, without --omit=optional.',
  )
  expect(() => findSqld('win32', 'x64')).toThrow('There is no database server for win32-x64: set DATABASE_URL to a libSQL server')
})

test('the server opens with its key only', async () => {
  const sqld = await startSqld(emptyFolder())
  const { origin } = new URL(sqld.url)
  await expect(createClient({ url: origin }).execute('select 1')).rejects.toThrow('401')
  expect((await createClient({ url: sqld.url }).execute('select 1 as one')).rows[0]?.one).toBe(1)
  await sqld.stop()
  await expect(fetch(origin)).rejects.toThrow('fetch failed')
})

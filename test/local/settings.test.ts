import { expect, test } from 'vitest'
import { readSettings } from '../../local/settings.ts'

test('without settings the demo runs on port 8787', () => {
  expect(readSettings({})).toMatchObject({ port: 8787, world: 'demo', demo: true, databaseToken: '' })
})

test.each([
  [{ PORT: 'http' }, 'PORT is "http"'],
  [{ PORT: '70000' }, 'PORT is "70000"'],
  [{ SEED: 'everything' }, 'SEED is "everything"'],
  [{ DEMO: 'yes' }, 'DEMO is "yes"'],
  [{ DATABASE_URL: 'file:local.db' }, 'DATABASE_URL must be the address'],
  [{ DATABASE_URL: 'libsql://db.example' }, 'set DATABASE_TOKEN'],
])('%o is refused in a sentence', (environment, sentence) => {
  expect(() => readSettings(environment)).toThrow(sentence)
})

test('no refusal tells a secret', () => {
  expect(() => readSettings({ DATABASE_URL: 'ftp://me:secret@db.example' })).not.toThrow('secret')
})

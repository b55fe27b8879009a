import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takeDataFolder } from '../../local/data-folder.ts'
import { announceDatabase, openDatabase } from '../../local/open-database.ts'
import { repository } from '../../local/repository.ts'
import { masterKeysFor, newMasterKey, withNewKey, writeMasterKeys } from '../../local/secrets.ts'
import { readSettings } from '../../local/settings.ts'
import { areStrongMasterKeys } from '../../src/platform/vault.ts'
import { emptyFolder } from '../support/folder.ts'

type Said = { code: number; out: string; error: string }

const run = (program: string, environment: Record<string, string>, ...words: string[]): Promise<Said> =>
  new Promise((resolve) => {
    const env = { ...process.env, ...environment }
    execFile(process.execPath, [join('local', program), ...words], { cwd: repository, env }, (error, out, told) =>
      resolve({ code: error ? Number(error.code) : 0, out, error: told }),
    )
  })

const kept = (dataFolder: string) => readFileSync(join(dataFolder, 'master-keys.txt'), 'utf8').trim()

test('a data folder gets keys of its own once, that only its owner reads', () => {
  const dataFolder = emptyFolder()
  const keys = masterKeysFor({ dataFolder, masterKeys: undefined })
  expect(areStrongMasterKeys(keys)).toBe(true)
  expect(masterKeysFor({ dataFolder, masterKeys: undefined })).toBe(keys)
  expect(statSync(join(dataFolder, 'master-keys.txt')).mode & 0o777).toBe(0o600)
  expect(masterKeysFor({ dataFolder: emptyFolder(), masterKeys: undefined })).not.toBe(keys)
})

test('keys that were damaged are not replaced by others', () => {
  const dataFolder = emptyFolder()
  writeFileSync(join(dataFolder, 'master-keys.txt'), 'k1:kapot')
  expect(() => masterKeysFor({ dataFolder, masterKeys: undefined })).toThrow('Put it back from a copy')
  expect(kept(dataFolder)).toBe('k1:kapot')
})

test('a new key comes in front, one number higher, and the others stay', () => {
  const old = newMasterKey('k9')
  const keys = withNewKey(old)
  expect(keys).toMatch(/^k10:/)
  expect(keys.endsWith(`,${old}`)).toBe(true)
  expect(areStrongMasterKeys(withNewKey(keys))).toBe(true)
})

test('whoever runs the portal makes a new key and seals everything by it', async () => {
  const environment = { DATA_DIR: emptyFolder() }
  const first = await openDatabase(readSettings(environment))
  await first.close()
  const old = kept(environment.DATA_DIR)

  const renewed = await run('new-keys.ts', environment)
  expect(renewed).toMatchObject({ code: 0, error: '' })
  const keys = kept(environment.DATA_DIR)
  expect(keys).toMatch(/^k2:/)
  expect(keys.endsWith(`,${old}`)).toBe(true)
  for (const key of keys.split(',')) expect(renewed.out).not.toContain(key)

  const rotated = await run('rotate-keys.ts', environment)
  expect(rotated).toMatchObject({ code: 0, error: '' })
  expect(rotated.out).toMatch(/^[1-9]\d+ fields sealed anew by k2; 0 of them had not been sealed before\./)
  expect(rotated.out).toContain('Nothing is left under an older key')

  writeMasterKeys(environment.DATA_DIR, keys.split(',')[0] ?? '')
  const last = await openDatabase(readSettings(environment))
  const { rows } = await last.client.execute(`select count(*) as count from referral_details where caregiver_name glob 'k2.*'`)
  await last.close()
  expect(Number(rows[0]?.count)).toBeGreaterThan(5)
}, 60_000)

test('a portal that runs with the old key is not left with what it cannot open', async () => {
  const environment = { DATA_DIR: emptyFolder(), MASTER_KEYS: withNewKey(newMasterKey('k1')) }
  const folder = await takeDataFolder(environment.DATA_DIR)
  announceDatabase(environment.DATA_DIR, 'http://127.0.0.1:9', 'k1')
  const answer = await run('rotate-keys.ts', environment)
  folder.release()
  expect(answer.code).toBe(1)
  expect(answer.error).toContain(
    'The portal that is running here seals by k1 and cannot open what k2 seals. Stop it and start it again first.',
  )
}, 30_000)

test('the first key for elsewhere is printed, and leaves the keys of this computer alone', async () => {
  const DATA_DIR = emptyFolder()
  const first = await run('new-keys.ts', { DATA_DIR })
  expect(first.out).toMatch(/^k1:/)
  expect(areStrongMasterKeys(first.out.trim())).toBe(true)
  expect(readdirSync(DATA_DIR)).toEqual([])

  const own = masterKeysFor({ dataFolder: DATA_DIR, masterKeys: undefined })
  const printed = await run('new-keys.ts', { DATA_DIR, DATABASE_URL: 'libsql://elsewhere.example' }, '--print')
  expect(printed.out).toMatch(/^k1:/)
  expect(printed.out).not.toContain(own)
  expect(kept(DATA_DIR)).toBe(own)
  expect(await run('new-keys.ts', { DATA_DIR }, '--all')).toMatchObject({
    code: 1,
    error: expect.stringContaining('Usage: npm run keys:new'),
  })
}, 30_000)

test('keys for elsewhere are printed, to be set as a secret', async () => {
  const MASTER_KEYS = newMasterKey('k3')
  const { code, out } = await run('new-keys.ts', { DATA_DIR: emptyFolder(), MASTER_KEYS })
  expect(code).toBe(0)
  expect(out.trim().endsWith(`,${MASTER_KEYS}`)).toBe(true)
  expect(areStrongMasterKeys(out.trim())).toBe(true)
}, 30_000)

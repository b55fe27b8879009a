import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildAssets } from '../../local/build.ts'
import { repository } from '../../local/repository.ts'
import { policies } from '../../src/web/security.ts'
import { assets } from '../../views/assets/built.ts'

const file = (path: string) => join(repository, path)

test('every address that views use is a file, and no older file is left beside it', () => {
  const built = readdirSync(file('dist/assets')).map((name) => `/assets/${name}`)
  expect(built.sort()).toEqual(Object.values(assets).sort())
})

test('building again changes nothing, so that a running portal goes on', async () => {
  const before = statSync(file('views/assets/built.ts')).mtimeMs
  await buildAssets()
  expect(statSync(file('views/assets/built.ts')).mtimeMs).toBe(before)
})

test('files get the security headers that pages get', () => {
  const headers = readFileSync(file('dist/_headers'), 'utf8')
  expect(headers).toContain(`Strict-Transport-Security: ${policies?.strictTransportSecurity}`)
  expect(headers).toContain(`Referrer-Policy: ${policies?.referrerPolicy}`)
  expect(headers).toContain(`X-Frame-Options: ${policies?.xFrameOptions}`)
  expect(headers).toContain('X-Content-Type-Options: nosniff')
  expect(headers).toContain('immutable')
})

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildAssets } from '../../local/build.ts'
import { repository } from '../../local/repository.ts'
import { createApp } from '../../src/app.tsx'
import { assets } from '../../views/assets/built.ts'
import { partsOf } from '../support/parts.ts'

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

test('files get the security headers that pages get, and are kept for a year', async () => {
  const headers = readFileSync(file('dist/_headers'), 'utf8')
  const page = await createApp(() => partsOf()).request('http://localhost/healthz')
  const protecting = [...page.headers.keys()].filter((name) => !['content-type', 'vary', 'x-request-id'].includes(name))
  expect(protecting.length).toBeGreaterThan(10)
  for (const name of protecting) expect(headers).toContain(`  ${name}: ${page.headers.get(name)}\n`)
  expect(headers).toContain('immutable')
})

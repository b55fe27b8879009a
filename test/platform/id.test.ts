import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isId, newId, newReference, newToken, sha256 } from '../../src/platform/id.ts'

test('who comes later gets an id that sorts later', () => {
  const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  const order = fc.property(moment, fc.integer({ min: 1, max: 1e9 }), (now, later) => {
    expect(newId(now) < newId(new Date(now.getTime() + later))).toBe(true)
  })
  fc.assert(order, { numRuns: 200 })
})

test('an id tells the moment it was made, and is never made twice', () => {
  const now = new Date('2026-11-21T10:00:00.123Z')
  const ids = Array.from({ length: 1000 }, () => newId(now))
  expect(new Set(ids).size).toBe(1000)
  expect(ids.every(isId)).toBe(true)
  expect(new Set(ids.map((id) => Number.parseInt(id.replace('-', '').slice(0, 12), 16)))).toEqual(new Set([now.getTime()]))
})

test.each([
  '',
  'nieuw',
  '019aa5d5-0a7b-7c3d-8e4f',
  '019AA5D5-0A7B-7C3D-8E4F-0123456789AB',
  '019aa5d5-0a7b-4c3d-8e4f-0123456789ab',
  '019aa5d5-0a7b-7c3d-ce4f-0123456789ab',
  ' 019aa5d5-0a7b-7c3d-8e4f-0123456789ab',
  "019aa5d5-0a7b-7c3d-8e4f-0123456789ab'",
])('somebody who puts %j in an address names no row', (text) => {
  expect(isId(text)).toBe(false)
})

test('a reference can be said on the telephone: no sign that looks like another', () => {
  const references = Array.from({ length: 500 }, newReference)
  for (const reference of references) expect(reference).toMatch(/^[2-9A-HJ-NP-TV-Z]{3}-[2-9A-HJ-NP-TV-Z]{4}$/)
  expect(new Set(references).size).toBe(500)
})

test('a session token cannot be guessed, and only its hash is kept', async () => {
  expect(newToken()).toMatch(/^[0-9a-f]{64}$/)
  expect(newToken()).not.toBe(newToken())
  expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

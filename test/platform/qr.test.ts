import fc from 'fast-check'
import { expect, test } from 'vitest'
import { qrFile } from '../../views/ui/qr.tsx'
import { readQr } from '../support/read-qr.ts'

test('a telephone reads back every short link', () => {
  const code = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 8, maxLength: 8 })
  const site = fc.constantFrom(
    'https://adempauze.example',
    'http://localhost:8787',
    'https://respijt.een-gemeente-met-een-lange-naam.example',
  )
  fc.assert(
    fc.property(site, code, (site, code) => {
      expect(readQr(qrFile(`${site}/k/${code}`))).toBe(`${site}/k/${code}`)
    }),
    { numRuns: 60 },
  )
})

test('there is white around it, as readers want', () => {
  const svg = qrFile('https://adempauze.example/k/0a1b2c3d')
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  const lines = [...svg.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)].map(
    ([, x, y, length]) => [Number(x), Number(y), Number(x) + Number(length)] as const,
  )
  expect(lines.length).toBeGreaterThan(100)
  for (const [from, y, to] of lines) expect(Math.min(from, y, size - to, size - 1 - y)).toBeGreaterThanOrEqual(4)
})

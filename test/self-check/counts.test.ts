import { expect, test } from 'vitest'
import { toldMonths } from '../../src/self-check/counts.ts'

test('a coordinator reads counts from ten on, the newest month first', () => {
  const rows = [
    { month: '2026-10', band: 'fine', count: 10 },
    { month: '2026-11', band: 'much', count: 31 },
    { month: '2026-11', band: 'mind', count: 9 },
    { month: '2026-09', band: 'now', count: 9 },
  ] as const
  expect(toldMonths(rows)).toEqual([
    { month: '2026-11', bands: { fine: undefined, mind: undefined, much: 31, now: undefined } },
    { month: '2026-10', bands: { fine: 10, mind: undefined, much: undefined, now: undefined } },
  ])
})

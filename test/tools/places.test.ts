import { describe, expect, test } from 'vitest'
import { mostHelpers } from '../../src/tools/helper.ts'
import { type Box, overlaps, placesFor, type Shape } from '../../src/tools/places.ts'

const counts = Array.from({ length: mostHelpers }, (_, at) => at + 1)
const shapes: Shape[] = ['wide', 'tall']
const kinds = shapes.flatMap((shape) => counts.map((count) => [shape, count] as const))

describe.each(kinds)('on a %s sheet %i people', (shape, count) => {
  const { middle, around, width, height } = placesFor(count, shape)
  const boxes = [middle, ...around]

  test('all have a place', () => {
    expect(around).toHaveLength(count)
    expect(boxes.flatMap(({ x, y }) => [x, y]).every(Number.isFinite)).toBe(true)
  })

  test('touch nobody, nor the middle', () => {
    const touching = boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => overlaps(box, other, 4)))
    expect(touching).toEqual([])
  })

  test('stand on the sheet, the sign on a corner included', () => {
    const sign = 12
    const isOff = ({ x, y, ...box }: Box) =>
      x - box.width / 2 < sign || x + box.width / 2 > width - sign || y - box.height / 2 < sign || y + box.height / 2 > height - sign
    expect(boxes.filter(isOff)).toEqual([])
  })
})

test('on a wide sheet they go round with the clock, the first on top', () => {
  const { middle, around } = placesFor(8, 'wide')
  const angles = around.map(({ x, y }) => (Math.atan2(x - middle.x, middle.y - y) + 2 * Math.PI) % (2 * Math.PI))
  expect(angles[0]).toBeCloseTo(0, 1)
  expect(angles).toEqual(angles.toSorted((a, b) => a - b))
})

test('on a tall sheet they stand in turn on the one side and on the other, from above', () => {
  const { middle, around } = placesFor(5, 'tall')
  expect(around.map(({ x }) => x < middle.x)).toEqual([true, false, true, false, true])
  expect(around.map(({ y }) => y)).toEqual(around.map(({ y }) => y).toSorted((a, b) => a - b))
})

test('on a tall sheet the line to whoever stands beside the middle can be seen', () => {
  const { middle, around } = placesFor(2, 'tall')
  for (const box of around) expect(Math.abs(middle.x - box.x) - (middle.width + box.width) / 2).toBeGreaterThanOrEqual(16)
})

test('a tall sheet is no wider than a telephone, however many there are', () => {
  expect(Math.max(...counts.map((count) => placesFor(count, 'tall').width))).toBeLessThanOrEqual(360)
})

test('a full wide sheet keeps its letters readable on paper', () => {
  const { width, height } = placesFor(mostHelpers, 'wide')
  expect(width).toBeLessThanOrEqual(1500)
  expect(height).toBeLessThanOrEqual(900)
})

test('things that touch are told apart from things that do not', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 }
  expect(overlaps(box, { ...box, x: 9 })).toBe(true)
  expect(overlaps(box, { ...box, x: 11 })).toBe(false)
  expect(overlaps(box, { ...box, x: 11 }, 4)).toBe(true)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { District, Point } from '../../src/practice/ground.ts'
import { drawMap, fromCentre, kmText, type MapDrawing } from '../../src/search/map.ts'
import { type Box, boxAt, half, overlaps } from '../../src/search/map-box.ts'
import { textBox } from '../../src/search/map-labels.ts'
import { pinBox } from '../../src/search/map-pins.ts'

const near = (middle: Point, degrees: number) =>
  fc
    .record({ lat: fc.double({ min: -degrees, max: degrees, noNaN: true }), lon: fc.double({ min: -degrees, max: degrees, noNaN: true }) })
    .map(({ lat, lon }) => ({ lat: middle.lat + lat, lon: middle.lon + lon }))

const rosmalen = { lat: 51.73, lon: 5.368 }
const names = fc.constantFrom(
  'Rosmalen',
  'Maaspoort',
  'Empel',
  'Vinkel',
  'Nuland',
  'Engelen',
  'West (Veemarkt)',
  'West (Deuteren)',
  'Oud-Empel aan de Maas',
)
const place = fc.oneof(names, fc.string({ minLength: 1, maxLength: 30 }))
const district: fc.Arbitrary<District> = fc
  .tuple(near(rosmalen, 0.15), place, fc.integer({ min: 1, max: 12 }))
  .map(([at, place, postcodes]) => ({ ...at, place, postcodes }))
const ground = fc.record({ home: fc.option(near(rosmalen, 0.1)), districts: fc.array(district, { maxLength: 40 }) })
/** Some lie far away, and several at the very same place: those of one postcode. */
const pins = fc.array(
  fc.oneof({ weight: 6, arbitrary: near(rosmalen, 0.12) }, { weight: 1, arbitrary: near(rosmalen, 1.5) }, fc.constant(rosmalen)),
  {
    minLength: 1,
    maxLength: 12,
  },
)

const boxesOf = ({ labels, rings, pins }: MapDrawing<Point>): Box[] => [
  ...labels.map((label) => textBox(label, label.text)),
  ...rings.flatMap(({ km, label }) => (label ? [textBox(label, kmText(km))] : [])),
  ...pins.map((pin) => boxAt(pin, pinBox)),
]
const isInside = ({ left, right, top, bottom }: Box) =>
  left >= -half.width && right <= half.width && top >= -half.height && bottom <= half.height

describe('whatever the district looks like', () => {
  test('no name, distance or pin lies over another, and all of them are on the map', () => {
    fc.assert(
      fc.property(ground, pins, (ground, pins) => {
        const boxes = boxesOf(drawMap(ground, pins) as MapDrawing<Point>)
        expect(boxes.filter((box) => !isInside(box))).toEqual([])
        expect(boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => overlaps(box, other)))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('every place has its pin, in the order of the list, and a name stands once', () => {
    fc.assert(
      fc.property(ground, pins, (ground, pins) => {
        const drawn = drawMap(ground, pins)
        expect(drawn?.pins.map(({ of }) => of)).toEqual(pins)
        const texts = drawn?.labels.map(({ text }) => text) ?? []
        expect(new Set(texts).size).toBe(texts.length)
      }),
    )
  })

  test('a pin that stands elsewhere than its place says so', () => {
    fc.assert(
      fc.property(ground, pins, (ground, pins) => {
        for (const { x, y, from, isBeyond } of drawMap(ground, pins)?.pins ?? []) {
          if (isBeyond) expect(Math.abs(from?.x ?? 0) > 160 || Math.abs(from?.y ?? 0) > 140).toBe(true)
          else if (from) expect(Math.hypot(from.x - x, from.y - 14 - y)).toBeGreaterThan(0)
        }
      }),
    )
  })
})

/** Along the great circle, by the formula that the database uses. */
function kilometres(a: Point, b: Point): number {
  const [latA, latB, lon] = [a.lat, b.lat, b.lon - a.lon].map((degrees) => (degrees * Math.PI) / 180) as [number, number, number]
  return 6371 * Math.acos(Math.min(1, Math.sin(latA) * Math.sin(latB) + Math.cos(latA) * Math.cos(latB) * Math.cos(lon)))
}

describe('distances', () => {
  test('on the map are those along the ground, within one in a hundred or a metre', () => {
    fc.assert(
      fc.property(near(rosmalen, 0.2), near(rosmalen, 0.2), (here, there) => {
        const { x, y } = fromCentre(here)(there)
        const real = kilometres(here, there)
        expect(Math.abs(Math.hypot(x, y) - real)).toBeLessThanOrEqual(0.01 * real + 0.001)
      }),
    )
  })

  test('a place at 2, 5 or 10 kilometres lies on the ring that says so', () => {
    const kmToTheNorth = (km: number) => ({ lat: rosmalen.lat + (km * 180) / (6371 * Math.PI), lon: rosmalen.lon })
    for (const km of [2, 5, 10]) {
      const drawn = drawMap({ home: rosmalen, districts: [] }, [kmToTheNorth(km - 0.001)])
      const ring = drawn?.rings.find((ring) => ring.km === km)
      const [pin] = drawn?.pins ?? []
      const tip = pin?.from ?? { x: pin?.x ?? 0, y: (pin?.y ?? 0) + 14 }
      expect(Math.hypot(tip.x, tip.y)).toBeCloseTo(ring?.radius ?? 0, 0)
    }
  })

  test('the rings are as 2, 5 and 10, and the smallest that holds every pin fills the map', () => {
    const drawn = drawMap({ home: rosmalen, districts: [] }, [{ lat: 51.76, lon: 5.368 }])
    const [two = 0, five = 0, ten = 0] = drawn?.rings.map(({ radius }) => radius) ?? []
    expect([five / two, ten / two]).toEqual([2.5, 5])
    expect(five).toBeGreaterThan(130)
    expect(five).toBeLessThan(half.height)
    expect(ten).toBeGreaterThan(half.height)
  })
})

describe('a map', () => {
  const leiden = { lat: 52.16, lon: 4.49 }
  const districts = [
    { place: 'Rosmalen', lat: 51.72, lon: 5.37, postcodes: 8 },
    { place: 'West (Veemarkt)', lat: 51.703, lon: 5.276, postcodes: 1 },
    { place: 'Vinkel', lat: 51.711, lon: 5.464, postcodes: 3 },
  ]

  test('without a postcode shows the municipality, without rings or a house', () => {
    const drawn = drawMap({ home: null, districts }, [{ lat: 51.71, lon: 5.32 }])
    expect(drawn).toMatchObject({ home: null, rings: [] })
    expect(drawn?.labels.map(({ text }) => text)).toEqual(['Rosmalen', 'Vinkel', 'Veemarkt'])
  })

  test('is not there when nothing would stand on it', () => {
    expect(drawMap({ home: rosmalen, districts }, [])).toBeUndefined()
  })

  test('shows what is far away at its edge, and keeps the rest as large as it was', () => {
    const close = { lat: 51.735, lon: 5.37 }
    const drawn = drawMap({ home: rosmalen, districts }, [close, leiden])
    expect(drawn?.pins.map(({ isBeyond }) => isBeyond)).toEqual([false, true])
    expect(drawn?.rings[0]?.radius).toBe(drawMap({ home: rosmalen, districts }, [close])?.rings[0]?.radius)
  })

  test('stands several places of one postcode side by side, each tied to where it is', () => {
    const drawn = drawMap(
      { home: null, districts },
      [leiden, leiden, leiden].map(() => ({ ...rosmalen })),
    )
    expect(drawn?.pins.map(({ from }) => from !== null)).toEqual([false, true, true])
  })

  test('of a municipality whose districts nobody knows is drawn around its pins', () => {
    expect(drawMap({ home: null, districts: [] }, [rosmalen])?.pins).toMatchObject([{ x: 0, isBeyond: false }])
  })
})

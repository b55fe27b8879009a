import type { District, Ground, Point } from '../practice/ground.ts'
import { type Box, boxAt, half, isFree, type Spot } from './map-box.ts'
import { type Label, placeLabels, textBox } from './map-labels.ts'
import { type Standing, standPins } from './map-pins.ts'

/** What stands on the map, each as its own thing with a place. */
export type MapPoint = Point

export type Ring = { km: number; radius: number; label: Spot | null }

/** All in units of the drawing, from its centre; see `half`. */
export type MapDrawing<Pin extends MapPoint> = {
  home: Spot | null
  rings: Ring[]
  labels: Label[]
  pins: (Standing & { of: Pin })[]
}

export const ringsKm = [2, 5, 10] as const
const kmPerDegree = (6371 * Math.PI) / 180

/** Kilometres to the east and south of a centre. Over the size of a municipality the earth is flat enough. */
export const fromCentre =
  (centre: Point) =>
  ({ lat, lon }: Point): Spot => ({
    x: (lon - centre.lon) * kmPerDegree * Math.cos((centre.lat * Math.PI) / 180),
    y: (centre.lat - lat) * kmPerDegree,
  })

/** Room for pins and for the outermost ring. */
const inner = { x: half.width - 24, y: half.height - 32 }

/** A map of these pins around the postcode, or of the municipality where no postcode is known. Undefined when nothing would stand on it. `leastKm`: so much of what lies around is always on it. */
export function drawMap<Pin extends MapPoint>(ground: Ground, things: readonly Pin[], leastKm = 2): MapDrawing<Pin> | undefined {
  const { home, districts } = ground
  const centre = home ?? middleOf(districts.length > 0 ? districts : things)
  if (things.length === 0 || !centre) return undefined
  const inKm = fromCentre(centre)
  const places = things.map(inKm)
  const scale = home ? scaleAround(places, leastKm) : scaleOver(districts.map(inKm), places)
  const onMap = ({ x, y }: Spot): Spot => ({ x: x * scale, y: y * scale })

  const homeBox = home ? [boxAt({ x: 0, y: 0 }, { left: -11, right: 11, top: -13, bottom: 10 })] : []
  const { pins, boxes } = standPins(places.map(onMap), homeBox)
  const taken = [...homeBox, ...boxes]
  const rings = home ? ringsAround(scale, taken) : []
  const named = namesOf(districts).map(({ text, at }) => ({ text, dot: onMap(inKm(at)) }))
  const labels = placeLabels(named, [...taken, ...rings.flatMap(labelBox)])
  return { home: home && { x: 0, y: 0 }, rings, labels, pins: pins.map((pin, at) => ({ ...pin, of: things[at] as Pin })) }
}

export const kmText = (km: number): string => `${km} km`

function middleOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined
  const [lats, lons] = [points.map(({ lat }) => lat), points.map(({ lon }) => lon)]
  return { lat: (Math.min(...lats) + Math.max(...lats)) / 2, lon: (Math.min(...lons) + Math.max(...lons)) / 2 }
}

/** Farther than this a pin stands at the edge, so that it does not press the others together. */
const farthest = 25

/** The smallest ring that holds all pins fills the map; farther than the last ring, the farthest pin does. */
function scaleAround(places: readonly Spot[], leastKm: number): number {
  const near = places.map(({ x, y }) => Math.hypot(x, y)).filter((km) => km <= farthest)
  const reach = near.length > 0 ? Math.max(leastKm, ...near) : ringsKm[2]
  return inner.y / (ringsKm.find((km) => km >= reach) ?? reach)
}

/** All districts are on the map, and the pins that do not lie much farther out. */
function scaleOver(districts: readonly Spot[], places: readonly Spot[]): number {
  const size = Math.max(2, ...districts.map(({ x, y }) => Math.hypot(x, y)))
  const near = places.filter(({ x, y }) => Math.hypot(x, y) <= Math.max(size * 1.5, districts.length > 0 ? 0 : farthest))
  return Math.min(inner.y / 2, ...[...districts, ...near].flatMap(({ x, y }) => [inner.x / Math.abs(x), inner.y / Math.abs(y)]))
}

/** The outermost first: what it is called matters most where there is little room. */
function ringsAround(scale: number, taken: readonly Box[]): Ring[] {
  const rings: Ring[] = []
  for (const km of ringsKm.toReversed()) rings.unshift(ringOf(km, km * scale, [...taken, ...rings.flatMap(labelBox)]))
  return rings
}

const labelBox = ({ km, label }: Ring): Box[] => (label ? [textBox(label, kmText(km))] : [])

/** Below, above, or at the side of its ring, where there is room. */
function ringOf(km: number, radius: number, taken: readonly Box[]): Ring {
  const text = kmText(km)
  const spots = [radius - 6, -radius + 16].flatMap((y) => [0, 34, -34].map((x) => ({ x, y })))
  return { km, radius, label: spots.find((at) => isFree(textBox(at, text), taken)) ?? null }
}

/** One name for each, the larger places first. Of 'West (Veemarkt)' people say the second. */
function namesOf(districts: readonly District[]): { text: string; at: Point }[] {
  const byName = Map.groupBy(districts, ({ place }) => /\((.+)\)$/.exec(place)?.[1] ?? place)
  return [...byName]
    .map(([text, parts]) => ({ text, size: sum(parts.map(({ postcodes }) => postcodes)), at: weighed(parts) }))
    .sort((a, b) => b.size - a.size || (a.text < b.text ? -1 : 1))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

function weighed(parts: readonly District[]): Point {
  const all = sum(parts.map(({ postcodes }) => postcodes))
  const mean = (of: (part: District) => number) => sum(parts.map((part) => of(part) * part.postcodes)) / all
  return { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) }
}

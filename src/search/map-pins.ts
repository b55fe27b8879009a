import { type Box, boxAt, half, isFree, type Spot } from './map-box.ts'

/** What a finger can hit of a pin, around the middle of its head. Its tip is on the place. */
export const pinBox: Box = { left: -17, right: 17, top: -21, bottom: 16 }
const tip = 14

/** Where a pin stands. `from`: the place it belongs to, when it had to step aside; `isBeyond`: that lies outside the map. */
export type Standing = Spot & { from: Spot | null; isBeyond: boolean }

/** Each pin with its tip on its place, or as near as there is room: no two stand on each other, first come first served. */
export function standPins(places: readonly Spot[], taken: readonly Box[]): { pins: Standing[]; boxes: Box[] } {
  const boxes: Box[] = []
  const pins = places.map((place): Standing => {
    const inside = pulledIn(place)
    const wanted = { x: inside.x, y: inside.y - tip }
    const spot = around(wanted).find((at) => isFree(boxAt(at, pinBox), [...taken, ...boxes])) ?? wanted
    boxes.push(boxAt(spot, pinBox))
    const isBeyond = inside !== place
    return { ...spot, isBeyond, from: isBeyond || spot !== wanted ? place : null }
  })
  return { pins, boxes }
}

const room = { x: half.width - 22, y: half.height - 26 }

/** A place outside the map comes to its edge, in the same direction. */
export function pulledIn(place: Spot): Spot {
  const over = Math.max(Math.abs(place.x) / room.x, Math.abs(place.y) / room.y)
  return over <= 1 ? place : { x: place.x / over, y: place.y / over }
}

const step = 12

/** The spot itself and then ever wider circles around it. */
function around(spot: Spot): Spot[] {
  const circles = Array.from({ length: 24 }, (_, circle) => {
    const count = 8 + circle * 4
    return Array.from({ length: count }, (_, at) => {
      const angle = (2 * Math.PI * at) / count
      return { x: spot.x + (circle + 1) * step * Math.cos(angle), y: spot.y + (circle + 1) * step * Math.sin(angle) }
    })
  })
  return [spot, ...circles.flat()]
}

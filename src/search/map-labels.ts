import { type Box, boxAt, half, isFree, isOnMap, type Spot } from './map-box.ts'

export const letter = 15

/** Rather too wide than too narrow, for the letters of the reader's own device are not known here. */
export const widthOf = (text: string): number =>
  letter *
  [...text].reduce(
    (sum, sign) => sum + (/[mwMW@%]/.test(sign) ? 0.98 : /[A-Z]/.test(sign) ? 0.78 : /[\x20-\x7e]/.test(sign) ? 0.6 : 0.9),
    0,
  )

export type Label = Spot & { text: string; dot: Spot }

const dotBox: Box = { left: -4, right: 4, top: -4, bottom: 4 }

/** Below the dot or above it, whole on the map; right, left; and then a little aside: the baseline and the middle of the text. */
function positions(dot: Spot, width: number): Spot[] {
  const most = half.width - 8 - width / 2
  const middle = Math.min(Math.max(dot.x, -most), most)
  const aside = width / 2 + 8
  return [
    { x: middle, y: dot.y + 18 },
    { x: middle, y: dot.y - 8 },
    { x: dot.x + aside, y: dot.y + 5 },
    { x: dot.x - aside, y: dot.y + 5 },
    { x: dot.x + aside * 0.6, y: dot.y + 18 },
    { x: dot.x - aside * 0.6, y: dot.y + 18 },
    { x: dot.x + aside * 0.6, y: dot.y - 8 },
    { x: dot.x - aside * 0.6, y: dot.y - 8 },
  ]
}

/** The room of a text whose middle is at `x` and whose letters stand on `y`. */
export function textBox({ x, y }: Spot, text: string): Box {
  const side = widthOf(text) / 2 + 2
  return boxAt({ x, y }, { left: -side, right: side, top: -letter, bottom: letter * 0.35 })
}

/** Names for as many of the dots as have room; who comes first goes first. No name lies over another, or over what is taken. */
export function placeLabels(named: readonly { text: string; dot: Spot }[], taken: readonly Box[]): Label[] {
  const boxes = [...taken]
  return named.flatMap(({ text, dot }) => {
    const own = boxAt(dot, dotBox)
    if (!isOnMap(own)) return []
    const spot = positions(dot, widthOf(text)).find((at) => isFree(textBox(at, text), boxes))
    if (!spot) return []
    boxes.push(textBox(spot, text), own)
    return [{ text, dot, ...spot }]
  })
}

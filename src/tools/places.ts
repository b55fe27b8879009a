/** A box by its middle. */
export type Box = { x: number; y: number; width: number; height: number }
export type Places = { width: number; height: number; middle: Box; around: Box[] }

/** `wide` on a desk and on paper; `tall` on a telephone, where nothing may become too small to read. */
export type Shape = 'wide' | 'tall'

const card = { wide: { width: 150, height: 78 }, tall: { width: 110, height: 78 } }
const centre = { wide: { width: 156, height: 104 }, tall: { width: 74, height: 124 } }
const gap = 16
const least = { wide: { width: 760, height: 420 }, tall: { width: 360, height: 260 } }
const edge = 12 // room around, also for the sign on the corner of a card

export const overlaps = (a: Box, b: Box, room = 0): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + room && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + room

/** Where so many people stand around the middle, in the order of the list: no two touch, and nobody falls off the sheet. */
export const placesFor = (count: number, shape: Shape): Places => (shape === 'wide' ? ellipse(count) : ladder(count))

const softness = 0.5 // 1 is an ellipse, 0 a rectangle
const sampled = Array.from({ length: 1441 }, (_, at) => {
  const angle = (at / 1440) * 2 * Math.PI
  const squared = (part: number) => Math.sign(part) * Math.abs(part) ** softness
  return { x: squared(Math.sin(angle)), y: -squared(Math.cos(angle)) }
})

/** Points on a round with soft corners, from the top and with the clock, as many cards apart from one another everywhere. */
function spread(count: number, radii: { x: number; y: number }): Box[] {
  const points = sampled.map(({ x, y }) => ({ x: x * radii.x, y: y * radii.y }))
  let walked = 0
  const steps = points.slice(1).map((to, at) => {
    const from = points[at] ?? to
    const length = Math.max(Math.abs(to.x - from.x) / (card.wide.width + gap), Math.abs(to.y - from.y) / (card.wide.height + gap))
    walked += length
    return { from, to, length, walked }
  })
  return Array.from({ length: count }, (_, at) => {
    const far = (at / count) * walked
    const step = steps.find((one) => one.walked >= far)
    const share = step ? 1 - (step.walked - far) / step.length : 0
    const between = (from = 0, to = 0) => from + (to - from) * share
    return { x: between(step?.from.x, step?.to.x), y: between(step?.from.y, step?.to.y), ...card.wide }
  })
}

/** The round grows until everybody fits. */
function ellipse(count: number): Places {
  const radii = { x: 252, y: 138 }
  const middle = { x: 0, y: 0, ...centre.wide }
  let around = spread(count, radii)
  while (isCrowded([middle, ...around])) {
    radii.x += 9
    radii.y += 5
    around = spread(count, radii)
  }
  return onSheet(middle, around, least.wide)
}

const isCrowded = (boxes: readonly Box[]) => boxes.some((box, at) => boxes.slice(at + 1).some((other) => overlaps(box, other, gap)))

/** In turn on the one side and on the other, from above. */
function ladder(count: number): Places {
  const rungs = Math.ceil(count / 2)
  const reach = (least.tall.width - card.tall.width) / 2 - edge
  const around = Array.from({ length: count }, (_, index) => ({
    x: index % 2 === 0 ? -reach : reach,
    y: (Math.floor(index / 2) - (rungs - 1) / 2) * (card.tall.height + gap),
    ...card.tall,
  }))
  return onSheet({ x: 0, y: 0, ...centre.tall }, around, least.tall)
}

function onSheet(middle: Box, around: Box[], least: { width: number; height: number }): Places {
  const boxes = [middle, ...around]
  const width = Math.max(least.width, 2 * (Math.max(...boxes.map((box) => Math.abs(box.x) + box.width / 2)) + edge))
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2))
  const foot = Math.max(...boxes.map(({ y, height }) => y + height / 2))
  const height = Math.max(least.height, foot - top + 2 * edge)
  const shift = { x: width / 2, y: (height - (top + foot)) / 2 }
  const shifted = (box: Box): Box => ({ ...box, x: Math.round(box.x + shift.x), y: Math.round(box.y + shift.y) })
  return { width: Math.ceil(width), height: Math.ceil(height), middle: shifted(middle), around: around.map(shifted) }
}

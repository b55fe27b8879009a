/** On the map: units from its centre, to the right and down. */
export type Spot = { x: number; y: number }
export type Box = { left: number; right: number; top: number; bottom: number }

/** Half of the map, in its own units. */
export const half = { width: 190, height: 175 }
const edge: Box = { left: -half.width + 4, right: half.width - 4, top: -half.height + 4, bottom: half.height - 4 }

export const boxAt = ({ x, y }: Spot, { left, right, top, bottom }: Box): Box => ({
  left: x + left,
  right: x + right,
  top: y + top,
  bottom: y + bottom,
})

export const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

export const isOnMap = (box: Box): boolean =>
  box.left >= edge.left && box.right <= edge.right && box.top >= edge.top && box.bottom <= edge.bottom

export const isFree = (box: Box, taken: readonly Box[]): boolean => isOnMap(box) && !taken.some((other) => overlaps(box, other))

import { encode } from 'uqr'

/** Trying all eight masks takes ten times as long, and every reader reads every mask. */
const mask = 2
/** Of white, on each side: readers want four squares. */
const margin = 4

/** A QR code as one line of strokes one unit high: `d` of a path in a square of `size` units. */
export function qrOf(text: string): { size: number; strokes: string } {
  const { data } = encode(text, { ecc: 'M', maskPattern: mask, border: 0 })
  const strokes = data.flatMap((row, y) => runsOf(row).map(([from, length]) => `M${from + margin} ${y + margin}.5h${length}`))
  return { size: data.length + 2 * margin, strokes: strokes.join('') }
}

function runsOf(row: readonly boolean[]): [from: number, length: number][] {
  const starts = row.flatMap((isDark, at) => (isDark && !row[at - 1] ? [at] : []))
  return starts.map((from) => {
    const end = row.indexOf(false, from)
    return [from, (end < 0 ? row.length : end) - from]
  })
}

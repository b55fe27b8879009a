import decode from 'jsqr'

const dots = 6 // for each square of the code

/** What a telephone reads in the QR code on a page of ours, from the strokes of its drawing: each row of squares is a few lines one unit high. */
export function readQr(page: string): string | undefined {
  const [, side, strokes = ''] = /<svg[^>]*viewBox="0 0 (\d+) \1"[^>]*>(?:(?!<svg).)*?stroke="#000" d="([^"]+)"/s.exec(page) ?? []
  const size = Number(side)
  if (!side) return undefined
  const pixels = new Uint8ClampedArray((size * dots) ** 2 * 4).fill(255)
  for (const [, x, y, length] of strokes.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
    for (let row = Number(y) * dots; row < (Number(y) + 1) * dots; row++) {
      const from = (row * size * dots + Number(x) * dots) * 4
      for (let dot = 0; dot < Number(length) * dots; dot++) pixels.fill(0, from + dot * 4, from + dot * 4 + 3)
    }
  }
  return decodeQr(pixels, size * dots, size * dots)
}

/** What stands in a picture, four bytes for each dot. */
export const decodeQr = (pixels: Uint8ClampedArray, width: number, height: number): string | undefined =>
  (decode as unknown as typeof decode.default)(pixels, width, height)?.data

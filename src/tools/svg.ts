import type { Colour, Mark, Sheet } from './sheet.ts'

export type Palette = Record<Colour, string>

/** Of a sheet of paper, in light and dark alike. */
export const paper: Palette = {
  paper: '#ffffff',
  ink: '#2a2230',
  soft: '#594f60',
  accent: '#632d70',
  mist: '#f8f3f9',
  onAccent: '#ffffff',
  sun: '#ffc93c',
}

export const fonts = "'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', 'Liberation Sans', Arial, sans-serif"

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? '')
const anchors = { left: 'start', centre: 'middle', right: 'end' } as const

/** A drawing that brings its colours and its letters along, in attributes: it looks the same in a file, and needs no style in a page. */
export function writeSvg({ width, height, marks }: Sheet, palette: Palette, title = ''): string {
  const named = title && `<title>${escaped(title)}</title>`
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${fonts}">${named}${marks.map((mark) => written(mark, palette)).join('')}</svg>`
}

function written(mark: Mark, palette: Palette): string {
  if (mark.kind === 'line') {
    const { from, to, width, dash } = mark
    const dashes = dash && ` stroke-dasharray="${dash}"`
    return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="${palette.accent}" stroke-width="${width}" stroke-linecap="round"${dashes}/>`
  }
  if (mark.kind === 'box') {
    const { box, radius, fill, stroke } = mark
    const place = `x="${box.x - box.width / 2}" y="${box.y - box.height / 2}" width="${box.width}" height="${box.height}"`
    return `<rect ${place} rx="${radius}" fill="${palette[fill]}" stroke="${palette[stroke]}" stroke-width="1.5"/>`
  }
  if (mark.kind === 'dot') return `<circle cx="${mark.at.x}" cy="${mark.at.y}" r="${mark.radius}" fill="${palette[mark.fill]}"/>`
  const { at, text, size, isBold, fill, align, direction } = mark
  const start = direction === 'rtl' && align !== 'centre' ? { left: 'end', right: 'start' }[align] : anchors[align]
  const look = `font-size="${size}" font-weight="${isBold ? 700 : 400}" fill="${palette[fill]}"`
  return `<text x="${at.x}" y="${Math.round(at.y)}" ${look} text-anchor="${start}" direction="${direction}">${escaped(text)}</text>`
}

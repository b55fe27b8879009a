import type { Helper, Rhythm } from '../../../../src/tools/helper.ts'
import type { Shape } from '../../../../src/tools/places.ts'
import { drawSheet, type Sheet } from '../../../../src/tools/sheet.ts'
import { type Palette, paper, writeSvg } from '../../../../src/tools/svg.ts'
import { canvasOf, fontOf } from './canvas.ts'
import { download } from './download.ts'

export type DrawingWords = { title: string; me: string; myDear: string; rhythm: Record<Rhythm, string>; couldMore: string; file: string }

const pen = document.createElement('canvas').getContext('2d')
const style = getComputedStyle(document.documentElement)

/** In the colours of the municipality. */
function paletteOf(): Palette {
  const colour = (name: string, otherwise: string) => style.getPropertyValue(`--palette-accent-${name}`).trim() || otherwise
  return { ...paper, accent: colour('700', paper.accent), mist: colour('50', paper.mist) }
}

function measure(text: string, size: number, isBold: boolean): number {
  if (pen) pen.font = fontOf(size, isBold)
  return (pen?.measureText(text).width ?? 0) * 1.06 // another device may have broader letters
}

/** As wide as there is room for, in letters and not in pixels: large text asks for the tall one. */
const shapeOf = (room: number): Shape => (room / Number.parseFloat(style.fontSize) < 34 ? 'tall' : 'wide')

export function sheetOf(helpers: readonly Helper[], words: DrawingWords, dear: string, room: number): Sheet {
  const dir = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'
  return drawSheet({ helpers, words: { ...words, dear }, dir, shape: shapeOf(room), measure })
}

/** In the page, which has the title already. */
export function show(sheet: Sheet, place: HTMLElement): void {
  const { documentElement } = new DOMParser().parseFromString(writeSvg(sheet, paletteOf()), 'image/svg+xml')
  place.replaceChildren(document.importNode(documentElement, true))
}

export async function save(sheet: Sheet, kind: string, { file, title }: DrawingWords): Promise<boolean> {
  if (kind === 'svg') {
    download(new Blob([writeSvg(sheet, paletteOf(), title)], { type: 'image/svg+xml' }), `${file}.svg`)
    return true
  }
  const picture = await new Promise<Blob | null>((done) => canvasOf(sheet, paletteOf()).toBlob(done, 'image/png'))
  if (picture) download(picture, `${file}.png`)
  return picture !== null
}

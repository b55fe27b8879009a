import type { Mark, Sheet } from '../../../../src/tools/sheet.ts'
import { fonts, type Palette } from '../../../../src/tools/svg.ts'

const sharpness = 2

/** Draws the marks themselves: the portal shows no picture from a file that it made, and so needs no leave to. */
export function canvasOf({ width, height, marks }: Sheet, palette: Palette): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width * sharpness
  canvas.height = height * sharpness
  const context = canvas.getContext('2d')
  context?.scale(sharpness, sharpness)
  for (const mark of marks) if (context) draw(context, mark, palette)
  return canvas
}

type Brush = { context: CanvasRenderingContext2D; palette: Palette }
type Kind<Name extends Mark['kind']> = Extract<Mark, { kind: Name }>

function draw(context: CanvasRenderingContext2D, mark: Mark, palette: Palette): void {
  const brush = { context, palette }
  context.beginPath()
  if (mark.kind === 'line') drawLine(mark, brush)
  else if (mark.kind === 'text') drawText(mark, brush)
  else if (mark.kind === 'dot') drawDot(mark, brush)
  else drawBox(mark, brush)
}

function drawLine({ from, to, width, dash }: Kind<'line'>, { context, palette }: Brush): void {
  context.strokeStyle = palette.accent
  context.lineWidth = width
  context.lineCap = 'round'
  context.setLineDash(dash.split(' ').filter(Boolean).map(Number))
  context.moveTo(from.x, from.y)
  context.lineTo(to.x, to.y)
  context.stroke()
  context.setLineDash([])
}

function drawText({ text, at, size, isBold, fill, align, direction }: Kind<'text'>, { context, palette }: Brush): void {
  context.font = fontOf(size, isBold)
  context.direction = direction
  context.textAlign = align === 'centre' ? 'center' : align
  context.fillStyle = palette[fill]
  context.fillText(text, at.x, at.y)
}

function drawDot({ at, radius, fill }: Kind<'dot'>, { context, palette }: Brush): void {
  context.fillStyle = palette[fill]
  context.arc(at.x, at.y, radius, 0, 2 * Math.PI)
  context.fill()
}

function drawBox({ box, radius, fill, stroke }: Kind<'box'>, { context, palette }: Brush): void {
  context.roundRect(box.x - box.width / 2, box.y - box.height / 2, box.width, box.height, radius)
  context.fillStyle = palette[fill]
  context.fill()
  context.lineWidth = 1.5
  context.strokeStyle = palette[stroke]
  context.stroke()
}

export const fontOf = (size: number, isBold: boolean): string => `${isBold ? 'bold ' : ''}${size}px ${fonts}`

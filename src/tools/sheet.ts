import { type Helper, type Rhythm, rhythms } from './helper.ts'
import { directionOf, linesOf, type Measure } from './lines.ts'
import { type Box, placesFor, type Shape } from './places.ts'

export type Colour = 'paper' | 'ink' | 'soft' | 'accent' | 'mist' | 'onAccent' | 'sun'
type Point = { x: number; y: number }

/** What is drawn, back to front; whoever draws it, in a file or on a canvas, needs to know nothing else. */
export type Mark =
  | { kind: 'line'; from: Point; to: Point; width: number; dash: string }
  | { kind: 'box'; box: Box; radius: number; fill: Colour; stroke: Colour }
  | { kind: 'dot'; at: Point; radius: number; fill: Colour }
  | { kind: 'text'; at: Point; text: string; size: number; isBold: boolean; fill: Colour; align: Align; direction: 'ltr' | 'rtl' }
type Align = 'left' | 'centre' | 'right'
export type Sheet = { width: number; height: number; marks: Mark[] }

export type SheetWords = { title: string; me: string; dear: string; rhythm: Record<Rhythm, string>; couldMore: string }
export type Drawn = { helpers: readonly Helper[]; words: SheetWords; dir: 'ltr' | 'rtl'; shape: Shape; measure: Measure }

/** The more often, the thicker; now and then is dots. */
const lineOf: Record<Rhythm, { width: number; dash: string }> = {
  daily: { width: 7, dash: '' },
  weekly: { width: 4, dash: '' },
  monthly: { width: 1.75, dash: '' },
  seldom: { width: 2.5, dash: '1 7' },
}
const head = { with: 52, without: 4 } // for the title
const row = 30 // of the legend
const margin = 16

/** Who helps along, around the caregiver and whom they care for, with what the lines mean; a title where there is one. */
export function drawSheet({ helpers, words, dir, shape, measure }: Drawn): Sheet {
  const places = placesFor(helpers.length, shape)
  const { width } = places
  const top = words.title ? head.with : head.without
  const lower = (box: Box): Box => ({ ...box, x: dir === 'rtl' ? width - box.x : box.x, y: box.y + top })
  const middle = lower(places.middle)
  const stood = helpers.map((helper, at) => ({ helper, box: lower(places.around[at] ?? places.middle) }))
  const legend = legendOf({ words, dir, measure, width, top: top + places.height })
  return {
    width,
    height: legend.foot,
    marks: [
      { kind: 'box', box: { x: width / 2, y: legend.foot / 2, width, height: legend.foot }, radius: 0, fill: 'paper', stroke: 'paper' },
      ...titleMarks({ words, dir, measure, width, top: 34 }, shape === 'wide' ? 24 : 19),
      ...stood.map(({ helper, box }) => tie(helper.rhythm, middle, box, shape)),
      ...middleMarks(middle, words, dir, measure),
      ...stood.flatMap(({ helper, box }) => cardMarks(helper, box, dir, measure)),
      ...legend.marks,
    ],
  }
}

const fromStart = (dir: 'ltr' | 'rtl', width: number, x: number) => (dir === 'rtl' ? width - x : x)

/** On a tall sheet it ends at the near side of a card, so that it crosses no other. */
function tie(rhythm: Rhythm, middle: Box, box: Box, shape: Shape): Mark {
  const side = shape === 'tall' ? (Math.sign(middle.x - box.x) * box.width) / 2 : 0
  return { kind: 'line', from: { x: middle.x, y: middle.y }, to: { x: box.x + side, y: box.y }, ...lineOf[rhythm] }
}

type Styled = { size: number; isBold: boolean; fill: Colour; align: Align; dir: 'ltr' | 'rtl' }

const textMark = (text: string, at: Point, { size, isBold, fill, align, dir }: Styled): Mark => ({
  kind: 'text',
  at,
  text,
  size,
  isBold,
  fill,
  align,
  direction: directionOf(text, dir),
})

type Line = { text: string; size: number; isBold: boolean; fill: Colour }

/** Lines under one another, as a whole in the middle of a box. */
function stacked(lines: readonly Line[], box: Box, dir: 'ltr' | 'rtl'): Mark[] {
  const heights = lines.map(({ size }) => size * 1.28)
  const whole = heights.reduce((sum, height) => sum + height, 0)
  return lines.map((line, at) => {
    const above = heights.slice(0, at).reduce((sum, height) => sum + height, 0)
    const y = box.y - whole / 2 + above + line.size * 0.98
    return textMark(line.text, { x: box.x, y }, { ...line, align: 'centre', dir })
  })
}

function cardMarks({ name, role, couldMore }: Helper, box: Box, dir: 'ltr' | 'rtl', measure: Measure): Mark[] {
  const width = box.width - 18
  const names = linesOf(name, { width, most: 2, size: 15, isBold: true, measure })
  const roles = linesOf(role, { width, most: 3 - names.length, size: 13, isBold: false, measure })
  const corner = { x: box.x + (dir === 'rtl' ? -1 : 1) * (box.width / 2 - 6), y: box.y - box.height / 2 + 5 }
  return [
    { kind: 'box', box, radius: 16, fill: 'mist', stroke: 'accent' },
    ...stacked(
      [
        ...names.map((text): Line => ({ text, size: 15, isBold: true, fill: 'ink' })),
        ...roles.map((text): Line => ({ text, size: 13, isBold: false, fill: 'soft' })),
      ],
      box,
      dir,
    ),
    ...(couldMore ? plus(corner) : []),
  ]
}

function plus(at: Point): Mark[] {
  const size = { size: 17, isBold: true, fill: 'ink', align: 'centre', dir: 'ltr' } as const
  return [{ kind: 'dot', at, radius: 11, fill: 'sun' }, textMark('+', { x: at.x, y: at.y + 6 }, size)]
}

function middleMarks(box: Box, { me, dear }: SheetWords, dir: 'ltr' | 'rtl', measure: Measure): Mark[] {
  const wrapped = { width: box.width - 12, measure }
  const lines = [
    ...linesOf(me, { ...wrapped, most: 1, size: 17, isBold: true }).map((text) => ({ text, size: 17, isBold: true })),
    ...linesOf(dear, { ...wrapped, most: 4, size: 14, isBold: false }).map((text) => ({ text, size: 14, isBold: false })),
  ]
  return [
    { kind: 'box', box, radius: 26, fill: 'accent', stroke: 'accent' },
    ...stacked(
      lines.map((line): Line => ({ ...line, fill: 'onAccent' })),
      box,
      dir,
    ),
  ]
}

type Row = { words: SheetWords; dir: 'ltr' | 'rtl'; measure: Measure; width: number; top: number }

function titleMarks({ words, dir, measure, width, top }: Row, size: number): Mark[] {
  if (!words.title) return []
  const [title = ''] = linesOf(words.title, { width: width - 2 * margin, most: 1, size, isBold: true, measure })
  return [textMark(title, { x: fromStart(dir, width, margin), y: top }, { size, isBold: true, fill: 'ink', align: startOf(dir), dir })]
}

const startOf = (dir: 'ltr' | 'rtl'): Align => (dir === 'rtl' ? 'right' : 'left')

/** What the lines and the sign mean, in as many rows as the width asks for. */
function legendOf({ words, dir, measure, width, top }: Row): { marks: Mark[]; foot: number } {
  const place = { x: margin, y: top + row / 2 }
  const samples: [text: string, sample: (at: Point) => Mark[]][] = [
    ...rhythms.map((rhythm): [string, (at: Point) => Mark[]] => [
      words.rhythm[rhythm],
      ({ x, y }) => [{ kind: 'line', from: { x: x - 17, y }, to: { x: x + 17, y }, ...lineOf[rhythm] }],
    ]),
    [words.couldMore, plus],
  ]
  const marks = samples.flatMap(([text, sample]) => {
    const needs = 46 + measure(text, 13, false)
    if (place.x > margin && place.x + needs > width - margin) Object.assign(place, { x: margin, y: place.y + row })
    const from = place.x
    place.x += needs + 26
    return [
      ...sample({ x: fromStart(dir, width, from + 18), y: place.y }),
      textMark(
        text,
        { x: fromStart(dir, width, from + 46), y: place.y + 5 },
        { size: 13, isBold: false, fill: 'ink', align: startOf(dir), dir },
      ),
    ]
  })
  return { marks, foot: place.y + row }
}

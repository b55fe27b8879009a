import { describe, expect, test } from 'vitest'
import { type Helper, mostHelpers, moved, rhythms, tidy } from '../../src/tools/helper.ts'
import { directionOf, estimate, linesOf } from '../../src/tools/lines.ts'
import type { Shape } from '../../src/tools/places.ts'
import { drawSheet, type Mark, type Sheet } from '../../src/tools/sheet.ts'
import { paper, writeSvg } from '../../src/tools/svg.ts'

const words = {
  title: 'Wie helpt er mee?',
  me: 'Ik',
  dear: 'en mijn naaste',
  rhythm: { daily: 'Elke dag', weekly: 'Elke week', monthly: 'Elke maand', seldom: 'Af en toe' },
  couldMore: 'Kan misschien meer doen',
}
const helper = (changes: Partial<Helper> = {}): Helper => ({ name: 'Marijke', role: 'zus', rhythm: 'weekly', couldMore: false, ...changes })
const drawn = (helpers: Helper[], { dir = 'ltr', shape = 'wide' }: { dir?: 'ltr' | 'rtl'; shape?: Shape } = {}) =>
  drawSheet({ helpers, words, dir, shape, measure: estimate })

type Text = Extract<Mark, { kind: 'text' }>
const textsOf = ({ marks }: Sheet) => marks.filter((mark): mark is Text => mark.kind === 'text')

/** The room that a text takes: from left to right, and from top to foot. */
function roomOf({ at, text, size, isBold, align }: Text) {
  const width = estimate(text, size, isBold)
  const left = align === 'left' ? at.x : align === 'right' ? at.x - width : at.x - width / 2
  return { left, right: left + width, top: at.y - size, foot: at.y + size * 0.25 }
}

const odd = [
  'Jan-Willem van der Bovenkamp-Hoogendoornsmaatschappij de Eerste',
  'W'.repeat(60),
  'محمد عبد الرحمن بن عبد العزيز آل مكتوم الطويل الاسم جدا',
  '👩‍👩‍👧‍👦'.repeat(5),
  '🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻',
  '祖母和祖父以及所有的邻居们都在这里帮忙照顾我们',
  'a',
]

describe.each([
  ['wide', 'ltr'],
  ['wide', 'rtl'],
  ['tall', 'ltr'],
  ['tall', 'rtl'],
] as const)('on a %s sheet that reads %s', (shape, dir) => {
  test.each([1, 7, 13, mostHelpers])('the words of %i people, however long, stay in their card and on the sheet', (count) => {
    const helpers = Array.from({ length: count }, (_, at) =>
      helper({ name: odd[at % odd.length] ?? '', role: odd[(at + 3) % odd.length] ?? '', couldMore: true }),
    )
    const sheet = drawn(helpers, { shape, dir })
    const texts = textsOf(sheet)
    expect(texts.length).toBeGreaterThan(count)
    const off = texts.filter((text) => {
      const { left, right, top, foot } = roomOf(text)
      return left < 0 || right > sheet.width || top < 0 || foot > sheet.height
    })
    expect(off).toEqual([])

    const cards = sheet.marks.flatMap((mark) => (mark.kind === 'box' && mark.radius > 0 ? [mark.box] : []))
    expect(cards).toHaveLength(count + 1)
    const out = texts
      .filter(({ align, text }) => align === 'centre' && text !== '+')
      .filter((text) => {
        const { left, right, top, foot } = roomOf(text)
        return !cards.some(
          ({ x, y, width, height }) => left >= x - width / 2 && right <= x + width / 2 && top >= y - height / 2 && foot <= y + height / 2,
        )
      })
    expect(out).toEqual([])
  })
})

test('the more often somebody helps, the thicker the line; now and then is dots', () => {
  const { marks } = drawn(rhythms.map((rhythm) => helper({ rhythm })))
  const lines = marks.filter((mark) => mark.kind === 'line').slice(0, rhythms.length)
  expect(lines.map(({ width }) => width).slice(0, 3)).toEqual(
    lines
      .map(({ width }) => width)
      .slice(0, 3)
      .toSorted((a, b) => b - a),
  )
  expect(lines.map(({ dash }) => dash !== '')).toEqual([false, false, false, true])
})

test('what the lines mean stands under the drawing', () => {
  const said = textsOf(drawn([])).map(({ text }) => text)
  expect(said).toEqual(expect.arrayContaining([...Object.values(words.rhythm), words.couldMore, words.title]))
})

test('who could do more has a plus', () => {
  const pluses = (sheet: Sheet) => textsOf(sheet).filter(({ text }) => text === '+').length
  expect(pluses(drawn([helper(), helper({ couldMore: true })]))).toBe(pluses(drawn([helper(), helper()])) + 1)
})

test('from right to left the sheet is the mirror of the other, and each name reads its own way', () => {
  const [left, right] = [drawn([helper(), helper({ name: 'محمد' })]), drawn([helper(), helper({ name: 'محمد' })], { dir: 'rtl' })]
  const titleOf = (sheet: Sheet) => textsOf(sheet).find(({ text }) => text === words.title)
  expect(titleOf(left)).toMatchObject({ align: 'left', at: { x: 16 } })
  expect(titleOf(right)).toMatchObject({ align: 'right', at: { x: right.width - 16 } })
  const directions = textsOf(right).filter(({ text }) => ['Marijke', 'محمد'].includes(text))
  expect(directions.map(({ text, direction }) => [text, direction])).toEqual([
    ['Marijke', 'ltr'],
    ['محمد', 'rtl'],
  ])
  expect(directionOf('+ 12', 'rtl')).toBe('rtl')
})

describe('a line of text', () => {
  const wrapping = { width: 60, most: 2, size: 10, isBold: false, measure: (text: string) => text.length * 10 }

  test('breaks between words, and within a word only when it has to', () => {
    expect(linesOf('ab cd ef', wrapping)).toEqual(['ab cd', 'ef'])
    expect(linesOf('abcdefgh', wrapping)).toEqual(['abcdef', 'gh'])
  })

  test('ends in dots where it does not fit', () => {
    expect(linesOf('abcdef ghijkl mn', wrapping)).toEqual(['abcdef', 'ghijk…'])
  })

  test('keeps signs whole that are made of more than one', () => {
    const family = '👩‍👩‍👧‍👦'
    const lines = linesOf(family.repeat(3), { ...wrapping, width: family.length * 10, most: 9 })
    expect(lines).toEqual([family, family, family])
  })
})

describe('what somebody types', () => {
  test('becomes one line without what no file can hold', () => {
    expect(tidy('  Jan\u0000\n de\t Wit \ud800 ')).toBe('Jan de Wit')
    expect(tidy(`${'a'.repeat(59)}🌻`)).toBe('a'.repeat(59))
    expect(tidy('مُحَمَّد 🌻')).toBe('مُحَمَّد 🌻')
  })

  test('is written in a file as text, never as a tag', () => {
    const svg = writeSvg(drawn([helper({ name: '<b>"A"&</b>', role: `</text><script>` })]), paper, 'Wie & wat')
    expect(svg).toContain('&lt;b&gt;&quot;A&quot;&amp;&lt;/b&gt;')
    expect(svg).not.toContain('<script')
    expect(svg).toContain('<title>Wie &amp; wat</title>')
  })
})

test('a file brings its own colours and letters, and needs nothing from elsewhere', () => {
  const svg = writeSvg(drawn([helper()]), paper)
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="760" height="\d+" viewBox="0 0 760 \d+" font-family="/)
  expect(svg).not.toMatch(/style|class=|href|url\(|var\(|NaN|undefined/)
  expect(svg.match(/fill="#[0-9a-f]{6}"/g)?.length).toBeGreaterThan(8)
})

test('somebody moves one place, and not past the ends', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c'])
})

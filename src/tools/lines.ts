/** How wide a text is in a size. */
export type Measure = (text: string, size: number, isBold: boolean) => number

export type Wrapping = { width: number; most: number; size: number; isBold: boolean; measure: Measure }

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const signsOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment)
const ellipsis = '…'

/** A text in lines that fit; a word too long for a line is broken between signs, and what does not fit in the lines ends in dots. */
export function linesOf(text: string, wrapping: Wrapping): string[] {
  const { width, most, size, isBold, measure } = wrapping
  const fits = (line: string) => measure(line, size, isBold) <= width
  const lines: string[] = []
  for (const part of text.split(' ').flatMap((word) => brokenOf(word, fits))) {
    const longer = `${lines.at(-1) ?? ''} ${part.text}`
    if (lines.length > 0 && part.isNewWord && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(part.text)
  }
  if (lines.length <= most) return lines
  const [last = ''] = lines.slice(most - 1)
  return [...lines.slice(0, most - 1), shortened(last, fits)]
}

type Part = { text: string; isNewWord: boolean }

function brokenOf(word: string, fits: (line: string) => boolean): Part[] {
  const parts: Part[] = []
  for (const sign of signsOf(word)) {
    const last = parts.at(-1)
    if (last && fits(last.text + sign)) last.text += sign
    else parts.push({ text: sign, isNewWord: parts.length === 0 })
  }
  return parts
}

function shortened(line: string, fits: (line: string) => boolean): string {
  const signs = signsOf(line)
  while (signs.length > 0 && !fits(signs.join('') + ellipsis)) signs.pop()
  return signs.join('').trimEnd() + ellipsis
}

/** For where nothing can be measured, on the wide side: an emoji, or a letter of the Far East, is as wide as it is high. */
export const estimate: Measure = (text, size, isBold) =>
  signsOf(text).reduce((sum, sign) => sum + (/[\p{Extended_Pictographic}\u2E80-\uFFEF]/u.test(sign) ? 1.3 : 0.62), 0) *
  size *
  (isBold ? 1.06 : 1)

/** From which side a text reads: that of its first letter, or else of the page. */
export function directionOf(text: string, page: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const [letter] = /\p{L}/u.exec(text) ?? []
  if (!letter) return page
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter) ? 'rtl' : 'ltr'
}

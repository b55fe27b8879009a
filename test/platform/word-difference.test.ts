import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Piece, wordDifference } from '../../src/platform/word-difference.ts'

const side = (pieces: readonly Piece[], kind: 'gone' | 'new') =>
  pieces
    .filter((piece) => piece.kind === 'same' || piece.kind === kind)
    .map(({ text }) => text)
    .join('')

describe('what changed between two texts', () => {
  test.each<[from: string, to: string, expected: Piece[]]>([
    ['een twee', 'een twee', [{ kind: 'same', text: 'een twee' }]],
    [
      'De Wilg heeft vijf kamers en een tuin.',
      'De Wilg heeft zes kamers en een tuin.',
      [
        { kind: 'same', text: 'De Wilg heeft' },
        { kind: 'gone', text: ' vijf' },
        { kind: 'new', text: ' zes' },
        { kind: 'same', text: ' kamers en een tuin.' },
      ],
    ],
    [
      'Bel ons.',
      'Bel ons. Wij komen langs.',
      [
        { kind: 'same', text: 'Bel ons.' },
        { kind: 'new', text: ' Wij komen langs.' },
      ],
    ],
    ['', '', []],
    ['', 'nieuw', [{ kind: 'new', text: 'nieuw' }]],
  ])('from ‘%s’ to ‘%s’', (from, to, expected) => {
    expect(wordDifference(from, to)).toEqual(expected)
  })

  test('loses no sign of either, whatever they say', () => {
    const text = fc
      .array(fc.constantFrom('een', 'twee', ' ', '\n', ' drie ', '🧑‍🧒', 'مرحبا', '<b>'), { maxLength: 30 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (from, to) => {
        const pieces = wordDifference(from, to)
        expect(side(pieces, 'gone')).toBe(from)
        expect(side(pieces, 'new')).toBe(to)
      }),
    )
  })

  test('of two long texts with nothing in common stands whole beside whole, at once', () => {
    const [from, to] = [0, 1].map((which) => Array.from({ length: 900 }, (_, at) => `w${which}${at}`).join(' ')) as [string, string]
    const begun = performance.now()
    expect(wordDifference(from, to)).toEqual([
      { kind: 'gone', text: from },
      { kind: 'new', text: to },
    ])
    expect(performance.now() - begun).toBeLessThan(500)
  })
})

/** A stretch of text that stayed, went, or came. */
export type Piece = { kind: 'same' | 'gone' | 'new'; text: string }

/** Comparing takes the product of what changed on both sides; beyond this the one stands whole beside the other. */
const mostCompared = 250_000

/** Words with the space before them, so that joined again they are the text. */
const wordsOf = (text: string): string[] => text.match(/\s*\S+|\s+$/g) ?? []

/** What changed from one text to another, word by word. */
export function wordDifference(from: string, to: string): Piece[] {
  const [before, after] = [wordsOf(from), wordsOf(to)]
  let start = 0
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++
  let end = 0
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++

  const middle = between(before.slice(start, before.length - end), after.slice(start, after.length - end))
  const same = (words: string[]): Piece[] => words.map((text) => ({ kind: 'same', text }))
  return joined([...same(before.slice(0, start)), ...middle, ...same(before.slice(before.length - end))])
}

function between(before: string[], after: string[]): Piece[] {
  const gone = before.map((text): Piece => ({ kind: 'gone', text }))
  const come = after.map((text): Piece => ({ kind: 'new', text }))
  if (before.length * after.length > mostCompared) return [...gone, ...come]
  return walk(before, after, commonLengths(before, after))
}

/** For each pair of positions how many words both still have in common from there on. */
function commonLengths(before: string[], after: string[]): Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i--) {
    const row = rows[i]
    if (!row) continue
    for (let j = after.length - 1; j >= 0; j--)
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }
  return rows
}

function walk(before: string[], after: string[], lengths: Uint16Array[]): Piece[] {
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [old = '', young = ''] = [before[i], after[j]]
    if (i < before.length && j < after.length && old === young) {
      pieces.push({ kind: 'same', text: old })
      i++
      j++
    } else if (j >= after.length || (i < before.length && at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: 'gone', text: old })
      i++
    } else {
      pieces.push({ kind: 'new', text: young })
      j++
    }
  }
  return pieces
}

/** Neighbours of one kind become one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (last?.kind === piece.kind) last.text += piece.text
    else whole.push({ ...piece })
  }
  return whole
}

import type { Child } from 'hono/jsx'
import { type Piece, wordDifference } from '../../src/platform/word-difference.ts'
import type { Messages } from '../messages/nl.ts'

export const Empty = ({ m }: { m: Messages }) => <span class="soft">{m.keeping.difference.empty}</span>

/** What a text was and what it became, with the words that go and come marked; what is empty says so. */
export function comparedSides(m: Messages, from: string, to: string): [Child, Child] {
  if (from === '' || to === '') return [from || <Empty m={m} />, to || <Empty m={m} />]
  const pieces = wordDifference(from, to)
  return [marked(m, pieces, 'gone'), marked(m, pieces, 'new')]
}

/** One side: what stayed, and what went from it or came to it. The space before a word is not marked. */
const marked = (m: Messages, pieces: readonly Piece[], kind: 'gone' | 'new'): Child =>
  pieces
    .filter((piece) => piece.kind === 'same' || piece.kind === kind)
    .map(({ kind: of, text }) => {
      const [, space = '', words = ''] = /^(\s*)(.*)$/s.exec(text) ?? []
      if (of === 'same' || words === '') return text
      const said = <span class="visually-hidden">{m.keeping.difference[of === 'gone' ? 'gone' : 'come']} </span>
      return (
        <>
          {space}
          {of === 'gone' ? (
            <del>
              {said}
              {words}
            </del>
          ) : (
            <ins>
              {said}
              {words}
            </ins>
          )}
        </>
      )
    })

import type { Child } from 'hono/jsx'
import type { Municipality } from '../../src/directory/area.ts'
import { type ContentField, changedFields, longFields, type OfferingContent } from '../../src/directory/content.ts'
import { type Piece, wordDifference } from '../../src/platform/word-difference.ts'
import type { Messages } from '../messages/nl.ts'
import { Icon } from '../ui/icon.tsx'
import { fieldText } from './content-text.tsx'

type Props = {
  m: Messages
  from: OfferingContent
  to: OfferingContent
  municipalities: readonly Municipality[]
  /** `coming`: it is proposed. `past`: it happened. */
  tense: 'coming' | 'past'
  clashes?: readonly ContentField[]
}

/** Field by field what it was and what it becomes; within long texts the words that go and come are marked. */
export const Differences = ({ m, from, to, municipalities, tense, clashes = [] }: Props) => {
  const texts = m.keeping.difference
  const fields = changedFields(from, to)
  if (fields.length === 0) return <p>{texts.none}</p>
  const [before, after] = tense === 'coming' ? [texts.before, texts.after] : [texts.now, texts.became]
  return (
    <table class="table differences" data-cards>
      <caption class="visually-hidden">{m.keeping.proposal.changes}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.field}</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => {
          const [old, young] = sides(m, field, fieldText(m, from, field, municipalities), fieldText(m, to, field, municipalities))
          return (
            <tr>
              <th scope="row">
                {m.keeping.field[field]}
                {clashes.includes(field) && (
                  <span class="differences__clash">
                    <Icon name="alert" />
                    {texts.clash}
                  </span>
                )}
              </th>
              <td data-label={before}>
                <span>{old}</span>
              </td>
              <td data-label={after}>
                <span>{young}</span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function sides(m: Messages, field: ContentField, from: string, to: string): [Child, Child] {
  const empty = <span class="soft">{m.keeping.difference.empty}</span>
  if (!longFields.includes(field) || from === '' || to === '') return [from || empty, to || empty]
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

import type { Child } from 'hono/jsx'
import type { Municipality } from '../../src/directory/area.ts'
import { type ContentField, changedFields, longFields, type OfferingContent } from '../../src/directory/content.ts'
import type { Messages } from '../messages/nl.ts'
import { comparedSides, Empty } from '../ui/compared.tsx'
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
  if (!longFields.includes(field)) return [from || <Empty m={m} />, to || <Empty m={m} />]
  return comparedSides(m, from, to)
}

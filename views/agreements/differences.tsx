import type { WholeAgreement } from '../../src/agreements/agreement.ts'
import type { Messages } from '../messages/nl.ts'
import { comparedSides } from '../ui/compared.tsx'
import { changedLabels, saidBy } from './said.ts'

type Props = { m: Messages; before: WholeAgreement; agreement: WholeAgreement }

/** Field by field what is different from the version before, with the words that go and come marked. */
export const AgreementDifferences = ({ m, before, agreement }: Props) => {
  const texts = m.keeping.difference
  const changed = changedLabels(m, before, agreement)
  if (changed.length === 0) return <p>{m.agreements.difference.none(before)}</p>
  return (
    <section aria-labelledby="anders">
      <h2 id="anders">{m.agreements.difference.title(before)}</h2>
      <table class="table differences" data-cards>
        <caption class="visually-hidden">{m.agreements.difference.title(before)}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.field}</th>
            <th scope="col">{texts.before}</th>
            <th scope="col">{texts.after}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map((label) => {
            const [old, young] = comparedSides(m, saidBy[label](m, before), saidBy[label](m, agreement))
            return (
              <tr>
                <th scope="row">{m.agreementLabels[label]}</th>
                <td data-label={texts.before}>
                  <span>{old}</span>
                </td>
                <td data-label={texts.after}>
                  <span>{young}</span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

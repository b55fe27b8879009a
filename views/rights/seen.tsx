import type { PersonKept, Seen } from '../../src/rights/record.ts'
import { stamp } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { Name } from '../ui/text.tsx'

/** Who saw or changed something of this person: who, as what, when, what and why, in plain words. */
export const SeenBy = ({ m, person: { seen, seenCount } }: { m: Messages; person: PersonKept }) => {
  const texts = m.rights.person
  const isCut = seenCount > seen.length
  return (
    <section class="flow" aria-labelledby="gezien">
      <h2 id="gezien">{texts.seen}</h2>
      <p>{isCut ? texts.seenMost({ count: seenCount, max: seen.length }) : texts.seenLead}</p>
      <table class="table" data-cards>
        <caption class="visually-hidden">{texts.seen}</caption>
        <thead>
          <tr>
            {[texts.when, texts.who, texts.what, texts.why].map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seen.map((line) => (
            <SeenLine m={m} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const SeenLine = ({ m, line }: { m: Messages; line: Seen }) => {
  const texts = m.rights.person
  const { at, who, role, organisation, outcome } = line
  const codes = { caregiver: texts.byCode, helper: texts.byHelper }
  const known = role !== '' && role !== 'clock' && role !== 'caregiver' && role !== 'helper' ? m.identity.role[role] : ''
  return (
    <tr>
      <td data-label={texts.when}>
        <time datetime={at}>{stamp(m, new Date(at))}</time>
      </td>
      <td data-label={texts.who}>
        <span>
          {who || (role === 'caregiver' || role === 'helper' ? codes[role] : texts.clock)}
          {known && `, ${known}`}
          {organisation && (
            <>
              , <Name of={organisation} />
            </>
          )}
        </span>
      </td>
      <td data-label={texts.what}>
        <span>
          {whatText(m, line)}
          {outcome === 'refused' && ` ${texts.refused}`}
        </span>
      </td>
      <td data-label={texts.why}>{whyText(m, line)}</td>
    </tr>
  )
}

const verbOf = ({ action }: Seen) => action.split('.').slice(1).join('.')

function whatText(m: Messages, line: Seen): string {
  const said: Partial<Record<string, string>> = m.rights.seen
  return said[verbOf(line)] ?? m.rights.seenOther
}

/** The reason by what was done; where that does not tell, it was the work itself. */
const reasons: Partial<Record<string, keyof Messages['rights']['why']>> = {
  search: 'request',
  follow: 'request',
  export: 'request',
  correct: 'request',
  withdraw_consent: 'request',
  stop: 'request',
  change: 'request',
  evaluate: 'request',
  helper: 'request',
  helper_gone: 'request',
  hold: 'keep',
  release: 'keepNot',
  lapse: 'silence',
  expire: 'silence',
}

function whyText(m: Messages, line: Seen): string {
  if (verbOf(line) === 'erase') return line.role === 'clock' ? m.rights.why.term : m.rights.why.request
  const reason = line.basis === 'data_subject_request' ? 'request' : reasons[verbOf(line)]
  return m.rights.why[reason ?? 'help']
}

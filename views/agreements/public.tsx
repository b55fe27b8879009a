import type { WholeAgreement } from '../../src/agreements/agreement.ts'
import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import { longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { callOf } from '../ui/person.tsx'
import { Written } from '../ui/text.tsx'
import { AgreementParties } from './terms.tsx'

type Props = { m: CareMessages; practice: Practice; agreements: WholeAgreement[] }

/** What everybody may read of what was agreed here. */
export function publicAgreementsPage({ m, practice, agreements }: Props): Page {
  const texts = m.agreements.public
  return {
    title: texts.title,
    shell: { area: 'practice', practice },
    care: m,
    description: texts.lead,
    main: (
      <div class="wrap page">
        <div class="intro">
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
        </div>
        {agreements.length === 0 ? (
          <div class="empty">
            <p>
              <b>{texts.none}</b> {texts.noneText(callOf(practice))}
            </p>
          </div>
        ) : (
          <div class="flow" data-room="wide">
            {agreements.map((agreement) => (
              <Summary m={m} agreement={agreement} />
            ))}
            <p class="row">
              <span class="soft">{texts.files}:</span>
              <a href={paths.publicAgreementsFile(practice.slug, 'csv')}>{texts.csv}</a>
              <a href={paths.publicAgreementsFile(practice.slug, 'json')}>{texts.json}</a>
            </p>
          </div>
        )}
      </div>
    ),
  }
}

const Summary = ({ m, agreement }: { m: CareMessages; agreement: WholeAgreement }) => {
  const { contact } = agreement.responseTimes
  const texts = m.agreements.public
  return (
    <article class="flow" aria-labelledby={`afspraak-${agreement.letter}`}>
      <h2 id={`afspraak-${agreement.letter}`}>
        <Written text={agreement.title} />
      </h2>
      <p>
        <Written text={agreement.terms.publicSummary} />
      </p>
      <AgreementParties m={m} agreement={agreement} />
      <p>
        {contact === 0 ? texts.callSameDay : texts.call({ days: m.agreements.days(contact) })}{' '}
        {agreement.validUntil && <span class="soft">{texts.until({ day: longDay(m, agreement.validUntil) })}</span>}
      </p>
    </article>
  )
}

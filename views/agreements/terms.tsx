import { partiesOf, type WholeAgreement } from '../../src/agreements/agreement.ts'
import { neverShared } from '../../src/agreements/terms.ts'
import { promises } from '../../src/practice/response-times.ts'
import { capitalised, commaOf } from '../format.ts'
import type { CareMessages } from '../messages/care.ts'
import type { AgreementLabel } from '../messages/nl/agreements.ts'
import type { Messages } from '../messages/nl.ts'
import { Facts } from '../ui/facts.tsx'
import { Icon } from '../ui/icon.tsx'
import { Name, Written } from '../ui/text.tsx'
import { promiseText, saidBy } from './said.ts'

type Props = { m: Messages; agreement: WholeAgreement }

/** Who takes part: the one that refers, the one that answers, and who joins. */
export const AgreementParties = ({ m, agreement }: { m: Pick<CareMessages, 'lang' | 'agreements'>; agreement: WholeAgreement }) => (
  <>
    <ul class="parties" data-count="2" aria-label={m.agreements.parties}>
      <li class="card">
        <b>
          <Name of={agreement.referringOrganisation} />
        </b>
        <span class="soft">{m.agreements.refers}</span>
      </li>
      <li class="parties__arrow" aria-hidden="true">
        <Icon name="arrow" />
      </li>
      <li class="card" data-tone="accent">
        <b>
          <Name of={agreement.answeringOrganisation} />
        </b>
        <span class="soft">{m.agreements.answers}</span>
      </li>
    </ul>
    {agreement.partners.length > 0 && (
      <p class="parties__joins">
        <span class="soft">{m.agreements.joins}:</span>{' '}
        {agreement.partners.map(({ organisation }, at) => (
          <>
            {at > 0 && commaOf(m.lang)}
            <Name of={organisation} />
          </>
        ))}
      </p>
    )}
  </>
)

/** Everything the agreement says, in the order in which somebody asks. What it does not say is left out. */
export const AgreementTermsText = ({ m, agreement }: Props) => (
  <div class="flow" data-room="wide">
    <Part
      m={m}
      agreement={agreement}
      title={m.agreements.show.whom}
      labels={['targetGroup', 'signals', 'otherSignals', 'exclusion', 'level']}
    />
    <section class="flow">
      <h2>{m.agreements.show.who}</h2>
      <Facts
        kind="lines"
        facts={partiesOf(agreement).map(({ organisation, part, does }) => [
          organisation,
          does ? <Written text={does} /> : part === 'joins' ? m.agreements.joins : null,
        ])}
      />
      <Part m={m} agreement={agreement} labels={['channel', 'capacityNote', 'takesForwarded']} />
    </section>
    <section class="flow">
      <Part m={m} agreement={agreement} title={m.agreements.show.data} labels={['handedOver', 'consent', 'feedback', 'legalBasis']} />
      <p>
        <b>{m.agreements.neverTitle}:</b> {neverShared.map((code) => m.agreements.never[code]).join(', ')}.
      </p>
    </section>
    <section class="flow">
      <h2>{m.agreements.howFast}</h2>
      <p>{m.agreements.howFastText}</p>
      <Facts
        kind="lines"
        facts={promises.map((promise) => [m.agreements.promise[promise], <b>{capitalised(promiseText(m, agreement, promise))}</b>])}
      />
      <Part m={m} agreement={agreement} labels={['clock']} />
    </section>
    <section class="flow">
      <h2>{m.agreements.fallback}</h2>
      <p>
        <Written text={agreement.fallback} />
      </p>
      <Part m={m} agreement={agreement} labels={['fallbackContact']} />
    </section>
    <Part m={m} agreement={agreement} title={m.agreements.show.evaluation} labels={['evaluateOn', 'evaluation']} />
    <Part m={m} agreement={agreement} title={m.agreements.show.summary} labels={['publicSummary']} />
  </div>
)

const Part = ({ m, agreement, title, labels }: Props & { title?: string; labels: AgreementLabel[] }) => {
  const said = labels.map((label) => [label, saidBy[label](m, agreement)] as const).filter(([, text]) => text !== '')
  if (said.length === 0) return null
  const [[only]] = said as [(typeof said)[number]]
  return (
    <section class="flow">
      {title && <h2>{title}</h2>}
      {said.length === 1 && title && labels.length === 1 ? (
        <p>
          <Written text={saidBy[only](m, agreement)} />
        </p>
      ) : (
        <Facts kind="lines" facts={said.map(([label, text]) => [m.agreementLabels[label], <Written text={text} />])} />
      )}
    </section>
  )
}

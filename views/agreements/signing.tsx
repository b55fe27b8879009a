import { partiesOf } from '../../src/agreements/agreement.ts'
import type { DeadSigningLink, OpenedSigning } from '../../src/agreements/store-links.ts'
import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { Page, Shell } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import type { FormState } from '../ui/field.tsx'
import { ContactPerson } from '../ui/person.tsx'
import { Written } from '../ui/text.tsx'
import { AgreementDifferences } from './differences.tsx'
import { periodOf } from './said.ts'
import { SignForm } from './sign-form.tsx'
import { Signatures } from './signatures.tsx'
import { AgreementParties, AgreementTermsText } from './terms.tsx'

type Props = { m: Messages; token: string; opened: OpenedSigning; today: Day; alert?: string | undefined; form?: FormState | undefined }

/** The whole agreement for somebody of a party without an account, and where to sign it. */
export function signingPage({ m, token, opened, alert, form }: Props): Page {
  const { agreement, before, organisationId, practice } = opened
  const organisation = partiesOf(agreement).find((party) => party.organisationId === organisationId)?.organisation ?? ''
  return {
    title: `${alert ? m.form.error : ''}${m.agreements.signing.sign({ organisation })}`,
    shell: { area: 'practice', practice },
    main: (
      <div class="wrap page">
        {alert && <Alert text={alert} />}
        <div class="intro">
          <p class="kicker">{m.agreements.kicker(agreement)}</p>
          <h1>{agreement.title}</h1>
          <p class="lead">
            <Written text={agreement.goal} />
          </p>
          <p>{periodOf(m, agreement)}</p>
        </div>
        <AgreementParties m={m} agreement={agreement} />
        <div class="split">
          <div class="flow" data-room="wide">
            {before && <AgreementDifferences m={m} before={before} agreement={agreement} />}
            <AgreementTermsText m={m} agreement={agreement} />
          </div>
          <div class="flow side">
            <SignForm
              m={m}
              agreement={agreement}
              organisation={organisation}
              signer={{ name: '', job: '' }}
              actions={{ sign: paths.signing(token), object: paths.signingObject(token) }}
              form={form}
            />
            <Signatures m={m} agreement={agreement} />
            <ContactPerson m={m} practice={practice} isForCaregivers={false} />
          </div>
        </div>
      </div>
    ),
  }
}

const calm = (m: Messages, practice: Practice | undefined, { title, text }: { title: string; text: string }): Page => {
  const shell: Shell = practice ? { area: 'practice', practice } : { area: 'portal' }
  return {
    title,
    shell,
    main: (
      <div class="wrap page">
        <div class="intro">
          <h1>{title}</h1>
          <p class="lead">{text}</p>
        </div>
        {practice && (
          <div class="flow">
            <ContactPerson m={m} practice={practice} isForCaregivers={false} />
          </div>
        )}
      </div>
    ),
  }
}

export const signedPage = ({ m, practice, what }: { m: Messages; practice: Practice; what: 'signed' | 'objected' }): Page =>
  calm(m, practice, m.agreements.signing.thanks[what])

/** Says why the link signs nothing, and what to do. */
export const deadSigningPage = ({ m, state, practice }: { m: Messages; state: DeadSigningLink; practice: Practice | undefined }): Page =>
  calm(m, practice, m.agreements.signing.dead[state])

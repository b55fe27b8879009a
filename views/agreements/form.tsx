import type { WholeAgreement } from '../../src/agreements/agreement.ts'
import type { PossibleParties } from '../../src/agreements/store-writing.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { ErrorSummary, type FormState, titleOf } from '../ui/field.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { HowFast } from './form-clock.tsx'
import { labelsOf, PartData, PartPeriod, PartSummary, PartWhat, PartWho, PartWhom, partIds } from './form-parts.tsx'

type Props = {
  m: Messages
  actor: Actor
  parties: PossibleParties
  form: FormState
  agreement?: WholeAgreement
  alert?: string
}

/** New without an `agreement`, otherwise a change of it. Its parts are a table of contents, for there is much to agree. */
export function agreementFormPage({ m, actor, parties, form, agreement, alert }: Props): Page {
  const title = agreement ? m.agreements.editTitle(agreement) : m.agreements.newTitle
  const action = agreement ? paths.agreementEdit(agreement.id) : paths.newAgreement()
  return {
    title: titleOf(m, form, title, alert),
    shell: { area: 'work', actor, current: 'agreements' },
    words: true,
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.agreements.title, href: paths.agreements }, { text: title }]} />
        <ErrorSummary m={m} form={form} labels={labelsOf(m)} alert={alert} />
        <div class="intro">
          <h1>{title}</h1>
          {!agreement && <p class="lead">{m.agreements.newLead}</p>}
        </div>
        <nav aria-label={m.agreements.parts}>
          <ol class="bullets contents">
            {partIds.map(([part, id]) => (
              <li>
                <a href={`#${id}`}>{m.agreements.part[part]}</a>
              </li>
            ))}
          </ol>
        </nav>
        <form method="post" action={action} novalidate class="form">
          <input type="hidden" name="key" value={form.typed.key ?? ''} />
          <input type="hidden" name="takenFrom" value={form.typed.takenFrom ?? ''} />
          <input type="hidden" name="model" value={form.typed.model ?? 'own'} />
          <input type="hidden" name="version" value={form.typed.version ?? ''} />
          <PartWhat m={m} form={form} />
          <PartWhom m={m} form={form} />
          <PartWho m={m} form={form} parties={parties} />
          <PartData m={m} form={form} />
          <HowFast m={m} form={form} />
          <PartPeriod m={m} form={form} />
          <PartSummary m={m} form={form} />
          <p class="row form__send">
            <button class="button" type="submit">
              {agreement ? m.agreements.saveChange : m.agreements.save}
            </button>
          </p>
        </form>
      </div>
    ),
  }
}

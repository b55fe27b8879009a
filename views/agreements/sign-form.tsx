import type { WholeAgreement } from '../../src/agreements/agreement.ts'
import type { Messages } from '../messages/nl.ts'
import { type FormState, TextArea, TextField, TickField } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'

type Props = {
  m: Messages
  agreement: WholeAgreement
  organisation: string
  /** Filled in already; an empty name for somebody whom nobody knows yet. */
  signer: { name: string; job: string }
  actions: { sign: string; object: string }
  form: FormState | undefined
}

const nothing: FormState = { typed: {}, problems: {} }

/** Signing for one party, or sending it back with what should be different. */
export const SignForm = ({ m, agreement, organisation, signer, actions, form }: Props) => {
  const { signing } = m.agreements
  const objects = form?.typed.note !== undefined
  const typed = { ...signer, ...(objects ? {} : form?.typed) }
  const state: FormState = { typed, problems: objects ? {} : (form?.problems ?? {}) }
  const seen = agreement.proposedVersion ?? ''
  return (
    <section class="card flow" data-tone="accent" aria-labelledby="tekenen">
      <h2 class="as-h3" id="tekenen">
        {signing.sign({ organisation })}
      </h2>
      <p>{signing.lead}</p>
      <form method="post" action={actions.sign} novalidate class="flow">
        <input type="hidden" name="version" value={seen} />
        <TextField m={m} form={state} name="name" label={signing.name} max={80} />
        <TextField m={m} form={state} name="job" label={signing.job} max={80} />
        <TickField m={m} form={state} name="may" label={signing.may({ organisation })} />
        <TickField m={m} form={state} name="releases" label={signing.releases}>
          <br />
          <span class="soft">{signing.releasesText}</span>
        </TickField>
        <p>
          <button class="button" data-wide type="submit">
            <Icon name="pen" />
            {signing.button}
          </button>
        </p>
      </form>
      <details class="disclosure" open={objects}>
        <summary>
          <Icon name="down" />
          {signing.objectTitle}
        </summary>
        <form method="post" action={actions.object} novalidate class="disclosure__body flow">
          <p>{signing.objectText}</p>
          <input type="hidden" name="version" value={seen} />
          <TextField
            m={m}
            form={objects && form ? form : { ...nothing, typed: signer }}
            name="name"
            id="name-bezwaar"
            label={signing.name}
            max={80}
          />
          <TextArea m={m} form={objects && form ? form : nothing} name="note" id="note-bezwaar" label={signing.objectNote} max={500} />
          <p>
            <button class="button" data-kind="secondary" type="submit">
              {signing.objectButton}
            </button>
          </p>
        </form>
      </details>
    </section>
  )
}

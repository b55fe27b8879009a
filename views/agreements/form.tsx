import type { Agreement } from '../../src/agreements/agreement.ts'
import type { PossibleParties, PossibleParty } from '../../src/agreements/store.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { promises } from '../../src/practice/response-times.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { ErrorSummary, type FormState, SelectField, TextArea, TextField, titleOf } from '../ui/field.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'

type Props = {
  m: Messages
  actor: Actor
  parties: PossibleParties
  form: FormState
  agreement?: Agreement
  alert?: string
}

/** New without an `agreement`, otherwise a change of it. */
export function agreementFormPage({ m, actor, parties, form, agreement, alert }: Props): Page {
  const title = agreement ? m.agreements.editTitle(agreement) : m.agreements.newTitle
  const action = agreement ? paths.agreementEdit(agreement.id) : paths.newAgreement
  return {
    title: titleOf(m, form, title, alert),
    shell: { area: 'work', actor, current: 'agreements' },
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.agreements.title, href: paths.agreements }, { text: title }]} />
        <ErrorSummary m={m} form={form} labels={labelsOf(m)} alert={alert} />
        <div class="intro">
          <h1>{title}</h1>
          {!agreement && <p class="lead">{m.agreements.newLead}</p>}
        </div>
        <form method="post" action={action} novalidate class="form">
          <input type="hidden" name="key" value={form.typed.key ?? ''} />
          <input type="hidden" name="version" value={form.typed.version ?? ''} />
          <What m={m} form={form} />
          <Who m={m} form={form} parties={parties} />
          <HowFast m={m} form={form} />
          <Period m={m} form={form} />
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

const labelsOf = ({ agreements: { field, promise } }: Messages): Record<string, string> => ({
  letter: field.letter,
  title: field.title,
  goal: field.goal,
  fallback: field.fallback,
  referring: field.referring,
  answering: field.answering,
  ...promise,
  from: field.from,
  until: field.until,
})

type Part = Pick<Props, 'm' | 'form'>

const What = ({ m, form }: Part) => {
  const { field, part } = m.agreements
  return (
    <section class="form__part" aria-labelledby="wat">
      <h2 id="wat">{part.what}</h2>
      <TextField m={m} form={form} name="letter" label={field.letter} hint={field.letterHint} size="short" max={4} />
      <TextField m={m} form={form} name="title" label={field.title} hint={field.titleHint} max={120} />
      <TextArea m={m} form={form} name="goal" label={field.goal} hint={field.goalHint} max={300} />
      <TextArea m={m} form={form} name="fallback" label={field.fallback} hint={field.fallbackHint} max={300} />
    </section>
  )
}

const choicesOf = (list: PossibleParty[]) => list.map(({ id, name }) => [id, name] as const)

const Who = ({ m, form, parties }: Part & Pick<Props, 'parties'>) => {
  const { field, part } = m.agreements
  return (
    <section class="form__part" aria-labelledby="wie">
      <h2 id="wie">{part.who}</h2>
      <p class="hint">{field.partiesHint}</p>
      <div class="pair" data-wide>
        <SelectField
          m={m}
          form={form}
          name="referring"
          label={field.referring}
          choices={choicesOf(parties.referring)}
          open={m.form.choose}
        />
        <SelectField
          m={m}
          form={form}
          name="answering"
          label={field.answering}
          choices={choicesOf(parties.answering)}
          open={m.form.choose}
        />
      </div>
    </section>
  )
}

const HowFast = ({ m, form }: Part) => (
  <section class="form__part" aria-labelledby="snel">
    <h2 id="snel">{m.agreements.part.fast}</h2>
    <p class="hint">{m.agreements.field.daysHint}</p>
    <div class="pair">
      {promises.map((promise) => (
        <TextField m={m} form={form} name={promise} label={m.agreements.promise[promise]} size="short" numeric max={3} />
      ))}
    </div>
  </section>
)

const Period = ({ m, form }: Part) => (
  <section class="form__part" aria-labelledby="periode">
    <h2 id="periode">{m.agreements.part.period}</h2>
    <div class="pair">
      <TextField m={m} form={form} name="from" label={m.agreements.field.from} type="date" />
      <TextField m={m} form={form} name="until" label={m.agreements.field.until} type="date" optional />
    </div>
  </section>
)

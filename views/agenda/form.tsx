import { type AgendaEvent, contentFields, type EventContent, eventKinds } from '../../src/agenda/event.ts'
import { repeatNames } from '../../src/agenda/recurrence.ts'
import type { Organiser } from '../../src/agenda/store-keeping.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Facts } from '../ui/facts.tsx'
import { type Choice, ErrorSummary, type FormState, RadioField, SelectField, TextArea, TextField, titleOf } from '../ui/field.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { WordTips } from '../ui/word-tips.tsx'

type Props = {
  m: Messages
  actor: Actor
  organisers: Organiser[]
  form: FormState
  event?: AgendaEvent
  alert?: string | undefined
  /** What it says by now, where somebody else was first. */
  now?: AgendaEvent | undefined
}

/** New without an `event`, otherwise a change of it. */
export function eventFormPage({ m, actor, organisers, form, event, alert, now }: Props): Page {
  const texts = m.agenda.form
  const title = event ? texts.editTitle : texts.newTitle
  const back = event ? [{ text: event.title, href: paths.keptEvent(event.id) }] : []
  return {
    title: titleOf(m, form, title, alert),
    shell: { area: 'work', actor, current: 'agenda' },
    words: true,
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.agenda.keeping.title, href: paths.keptAgenda() }, ...back, { text: title }]} />
        <ErrorSummary m={m} form={form} labels={texts.field} alert={alert} />
        {now && <Now m={m} event={now} form={form} />}
        <div class="intro">
          <h1>{title}</h1>
        </div>
        <form method="post" action={event ? paths.eventEdit(event.id) : paths.newEvent} novalidate class="form">
          <input type="hidden" name="key" value={form.typed.key ?? ''} />
          <input type="hidden" name="version" value={form.typed.version ?? ''} />
          <What m={m} form={form} organisers={organisers} />
          <When m={m} form={form} isSeries={event !== undefined && event.repeats !== 'once'} />
          <Where m={m} form={form} />
          <How m={m} form={form} />
          <p class="row form__send">
            <button class="button" type="submit">
              {event ? texts.saveChange : texts.save}
            </button>
            <a href={event ? paths.keptEvent(event.id) : paths.keptAgenda()}>{texts.cancel}</a>
          </p>
        </form>
      </div>
    ),
  }
}

type Part = { m: Messages; form: FormState }

/** Only what differs from what was typed. */
const Now = ({ m, form, event }: Part & { event: AgendaEvent }) => (
  <section class="card flow form-meanwhile" data-tone="mist" aria-labelledby="nu">
    <h2 class="as-h3" id="nu">
      {m.agenda.form.now}
    </h2>
    <Facts
      facts={contentFields
        .filter((field) => String(event[field] ?? '') !== (form.typed[field] ?? ''))
        .map((field) => [m.agenda.form.field[field], said(m, event, field) || m.agenda.form.empty])}
    />
  </section>
)

function said(m: Messages, event: AgendaEvent, field: keyof EventContent): string {
  if (field === 'kind') return m.agenda.kind[event.kind]
  if (field === 'repeats') return m.agenda.repeats[event.repeats]
  if (field === 'organisationId') return event.organisation
  const value = event[field]
  return (field === 'firstOn' || field === 'untilOn') && value ? longDay(m, String(value)) : String(value ?? '')
}

const What = ({ m, form, organisers }: Part & { organisers: Organiser[] }) => {
  const { field, hint, what, choose } = m.agenda.form
  return (
    <section class="form__part" aria-labelledby="wat">
      <h2 id="wat">{what}</h2>
      <TextField m={m} form={form} name="title" label={field.title} hint={hint.title} max={150} />
      <WordTips m={m} form={form} name="title" />
      <SelectField
        m={m}
        form={form}
        name="kind"
        label={field.kind}
        choices={eventKinds.map((kind): Choice => [kind, m.agenda.kind[kind]])}
        open={choose}
      />
      <TextArea m={m} form={form} name="description" label={field.description} rows={5} max={3000} optional />
      <WordTips m={m} form={form} name="description" />
      <SelectField
        m={m}
        form={form}
        name="organisationId"
        label={field.organisationId}
        choices={organisers.map(({ id, name }): Choice => [id, name])}
        open={choose}
        wide
      />
    </section>
  )
}

const When = ({ m, form, isSeries }: Part & { isSeries: boolean }) => {
  const { field, hint, when, seriesNote } = m.agenda.form
  return (
    <section class="form__part" aria-labelledby="wanneer">
      <h2 id="wanneer">{when}</h2>
      {isSeries && <p>{seriesNote}</p>}
      <TextField m={m} form={form} name="firstOn" label={field.firstOn} hint={hint.firstOn} type="date" size="middle" />
      <div class="pair">
        <TextField m={m} form={form} name="startsAt" label={field.startsAt} type="time" size="middle" />
        <TextField m={m} form={form} name="endsAt" label={field.endsAt} type="time" size="middle" />
      </div>
      <RadioField
        m={m}
        form={form}
        name="repeats"
        label={field.repeats}
        choices={repeatNames.map((name): Choice => [name, m.agenda.repeats[name]])}
        stacked
      />
      <TextField m={m} form={form} name="untilOn" label={field.untilOn} hint={hint.untilOn} type="date" size="middle" optional />
      <TextField m={m} form={form} name="times" label={field.times} hint={hint.times} size="short" numeric max={2} optional />
    </section>
  )
}

const Where = ({ m, form }: Part) => {
  const { field, hint, where } = m.agenda.form
  return (
    <section class="form__part" aria-labelledby="waar">
      <h2 id="waar">{where}</h2>
      <TextField m={m} form={form} name="place" label={field.place} hint={hint.place} max={200} optional />
      <TextField m={m} form={form} name="postcode" label={field.postcode} size="short" max={7} optional />
      <TextField m={m} form={form} name="onlineUrl" label={field.onlineUrl} max={500} optional />
    </section>
  )
}

const How = ({ m, form }: Part) => {
  const { field, hint, how } = m.agenda.form
  return (
    <section class="form__part" aria-labelledby="meedoen">
      <h2 id="meedoen">{how}</h2>
      <TextField m={m} form={form} name="audience" label={field.audience} hint={hint.audience} max={200} optional />
      <WordTips m={m} form={form} name="audience" />
      <TextField m={m} form={form} name="costs" label={field.costs} hint={hint.costs} max={200} optional />
      <TextArea m={m} form={form} name="signUp" label={field.signUp} hint={hint.signUp} max={500} optional />
      <WordTips m={m} form={form} name="signUp" />
      <TextField m={m} form={form} name="signUpPhone" label={field.signUpPhone} type="tel" size="middle" max={40} optional />
      <TextField m={m} form={form} name="signUpUrl" label={field.signUpUrl} max={500} optional />
    </section>
  )
}

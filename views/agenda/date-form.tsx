import type { AgendaEvent, EventDate } from '../../src/agenda/event.ts'
import { dateStates } from '../../src/agenda/input.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { weekDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { type Choice, ErrorSummary, type FormState, RadioField, TextField, titleOf } from '../ui/field.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { Changed } from './line.tsx'

type Props = { m: Messages; actor: Actor; event: AgendaEvent; date: EventDate; form: FormState; alert?: string | undefined }

/** One date of an event: it goes on or not, or on another day or at another time. */
export function eventDatePage({ m, actor, event, date, form, alert }: Props): Page {
  const texts = m.agenda.date
  const { startsAt, endsAt } = m.agenda.form.field
  const day = weekDay(m, date.day)
  const title = texts.title({ day })
  return {
    title: titleOf(m, form, title, alert),
    shell: { area: 'work', actor, current: 'agenda' },
    main: (
      <div class="wrap page">
        <Crumbs
          m={m}
          path={[
            { text: m.agenda.keeping.title, href: paths.keptAgenda() },
            { text: event.title, href: paths.keptEvent(event.id) },
            { text: day },
          ]}
        />
        <ErrorSummary m={m} form={form} labels={{ state: texts.state, day: texts.day, startsAt, endsAt }} alert={alert} />
        <div class="intro">
          <p class="kicker">{event.title}</p>
          <h1>{title}</h1>
          <p class="lead">{texts.lead}</p>
          <p>
            {m.agenda.hours({ from: date.startsAt, to: date.endsAt })} <Changed m={m} of={date} />
          </p>
        </div>
        <form method="post" action={paths.eventDate(event.id, date.id)} novalidate class="form">
          <input type="hidden" name="version" value={form.typed.version ?? ''} />
          <section class="form__part">
            <RadioField
              m={m}
              form={form}
              name="state"
              label={texts.state}
              choices={dateStates.map((state): Choice => [state, texts[state]])}
              stacked
            />
            <TextField m={m} form={form} name="day" label={texts.day} type="date" size="middle" />
            <div class="pair">
              <TextField m={m} form={form} name="startsAt" label={startsAt} type="time" size="middle" />
              <TextField m={m} form={form} name="endsAt" label={endsAt} type="time" size="middle" />
            </div>
          </section>
          <p class="row form__send">
            <button class="button" type="submit">
              {texts.save}
            </button>
            <a href={paths.keptEvent(event.id)}>{m.agenda.form.cancel}</a>
          </p>
        </form>
      </div>
    ),
  }
}

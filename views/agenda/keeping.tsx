import { type AgendaEvent, type EventDate, isOver, type Moment } from '../../src/agenda/event.ts'
import type { StepTaken } from '../../src/agenda/store-keeping.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { capitalised, longDay, moment as momentText, unbroken, weekDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Done } from '../ui/done.tsx'
import { Facts } from '../ui/facts.tsx'
import { ErrorSummary, type FormState, TextArea, titleOf } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Status } from '../ui/status.tsx'
import { Name } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { WordTips } from '../ui/word-tips.tsx'
import { Changed, SignUp, Where } from './line.tsx'

type Props = {
  m: Messages
  actor: Actor
  event: AgendaEvent
  dates: EventDate[]
  steps: StepTaken[]
  /** Of why it is cancelled. */
  form: FormState
  alert?: string | undefined
  moment: Moment
  done?: string | undefined
}

export function keptEventPage(props: Props): Page {
  const { m, actor, event, dates, form, alert, moment, done } = props
  const texts = m.agenda.keeping
  const isGone = dates.every((date) => isOver(date, moment))
  return {
    title: titleOf(m, form, event.title, alert),
    shell: { area: 'work', actor, current: 'agenda' },
    words: true,
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: texts.title, href: paths.keptAgenda() }, { text: event.title }]} />
        <ErrorSummary m={m} form={form} labels={{ note: texts.cancelNote }} alert={alert} />
        <Done m={m} word={done} />
        {isGone && !alert && <Alert tone="calm" text={texts.overAlert} />}
        <div class="row work-head" data-ends>
          <div>
            <p class="kicker">{m.agenda.kind[event.kind]}</p>
            <h1>{event.title}</h1>
            {event.cancelledOn && <Cancelled m={m} on={event.cancelledOn} note={event.cancelNote} />}
          </div>
          <div class="row">
            <a class="button" data-kind="secondary" href={paths.event(actor.practice.slug, event.slug)}>
              <Icon name="calendar" />
              {texts.visit}
            </a>
            {!isGone && (
              <a class="button" href={paths.eventEdit(event.id)}>
                <Icon name="pen" />
                {texts.edit}
              </a>
            )}
          </div>
        </div>
        <div class="split">
          <div class="flow">
            <h2>{texts.allDates}</h2>
            <Dates m={m} event={event} dates={dates} moment={moment} />
            {!isGone && (event.cancelledOn === null ? <Cancel m={m} event={event} form={form} /> : <Restore m={m} event={event} />)}
          </div>
          <div class="flow side">
            <Said m={m} event={event} />
          </div>
        </div>
        <History m={m} steps={props.steps} />
      </div>
    ),
  }
}

const Cancelled = ({ m, on, note }: { m: Messages; on: string; note: string }) => (
  <>
    <p>
      <Status tone="late" icon="cross" text={m.agenda.cancelled} />
    </p>
    <p>
      {m.agenda.keeping.cancelledOn({ day: longDay(m, on) })} {note}
    </p>
  </>
)

const Said = ({ m, event }: { m: Messages; event: AgendaEvent }) => (
  <Facts
    facts={[
      [m.agenda.keeping.series, m.agenda.repeats[event.repeats]],
      [m.agenda.place, <Where m={m} of={event} />],
      [m.agenda.audience, event.audience],
      [m.agenda.costs, unbroken(event.costs)],
      [m.agenda.signUp, <SignUp m={m} of={event} />],
      [m.agenda.organiser, <Name of={event.organisation} />],
    ]}
  />
)

const Dates = ({ m, event, dates, moment }: Pick<Props, 'm' | 'event' | 'dates' | 'moment'>) => (
  <ul class="agenda__dates">
    {dates.map((date) => (
      <li>
        <b>{capitalised(weekDay(m, date.day))}</b>
        <p>{m.agenda.hours({ from: date.startsAt, to: date.endsAt })}</p>
        <Changed m={m} of={date} />
        {isOver(date, moment) ? (
          <span class="soft">{m.agenda.keeping.past}</span>
        ) : (
          event.cancelledOn === null && (
            <p class="row">
              <a href={paths.eventDate(event.id, date.id)}>
                {m.agenda.keeping.changeDate}
                <span class="visually-hidden">: {weekDay(m, date.day)}</span>
              </a>
            </p>
          )
        )}
      </li>
    ))}
  </ul>
)

const Cancel = ({ m, event, form }: Pick<Props, 'm' | 'event' | 'form'>) => {
  const texts = m.agenda.keeping
  return (
    <form method="post" action={paths.eventCancel(event.id)} novalidate class="form form__part flow">
      <h2>{texts.cancel}</h2>
      <p>{texts.cancelText}</p>
      <input type="hidden" name="version" value={String(event.version)} />
      <TextArea m={m} form={form} name="note" label={texts.cancelNote} hint={texts.cancelNoteHint} max={300} optional />
      <WordTips m={m} form={form} name="note" />
      <p class="row">
        <button class="button" data-kind="secondary" type="submit">
          {texts.cancel}
        </button>
      </p>
    </form>
  )
}

const Restore = ({ m, event }: Pick<Props, 'm' | 'event'>) => (
  <form method="post" action={paths.eventRestore(event.id)} class="form form__part flow">
    <h2>{m.agenda.keeping.restore}</h2>
    <p>{m.agenda.keeping.restoreText}</p>
    <input type="hidden" name="version" value={String(event.version)} />
    <p class="row">
      <button class="button" data-kind="secondary" type="submit">
        {m.agenda.keeping.restore}
      </button>
    </p>
  </form>
)

const History = ({ m, steps }: Pick<Props, 'm' | 'steps'>) => (
  <section class="work-group flow" aria-labelledby="geschiedenis">
    <h2 id="geschiedenis">{m.agenda.keeping.history}</h2>
    <ol class="timeline">
      {steps.map(({ step, who, at }) => (
        <li data-step="done">
          <span class="timeline__dot">
            <Icon name="pen" />
          </span>
          <b>{who}</b>
          <time datetime={at}>{capitalised(momentText(m, new Date(at)))}</time>
          <p>{m.agenda.keeping.step[step]}</p>
        </li>
      ))}
    </ol>
  </section>
)

import { byDay, eventKinds } from '../../src/agenda/event.ts'
import {
  type AgendaQuery,
  agendaPageSize,
  monthAfter,
  periods,
  periodWords,
  wheres,
  whereWords,
  writeAgendaQuery,
} from '../../src/agenda/query.ts'
import type { Agenda } from '../../src/agenda/store.ts'
import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import { capitalised, longDay, monthName, weekDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { type Choice, SelectField } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Pager } from '../ui/pager.tsx'
import { ContactPerson } from '../ui/person.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { AgendaCard } from './line.tsx'

/** `fileAddress`: where calendars follow the agenda, in full. */
type Props = { m: CareMessages; agenda: Agenda; query: AgendaQuery; today: Day; fileAddress: string }

export function agendaPage(props: Props): Page {
  const { m, agenda, query, today, fileAddress } = props
  const { practice, lines, total, months } = agenda
  const texts = m.agenda
  const title = query.month ? texts.monthTitle({ month: monthName(m, query.month) }) : texts.title
  const whole = { text: texts.title, ...(query.month && { href: paths.agenda(practice.slug) }) }
  return {
    title,
    description: texts.description({ practice: practice.name }),
    shell: { area: 'practice', practice },
    care: m,
    main: (
      <div class="wrap page agenda">
        <Crumbs
          m={m}
          path={[{ text: m.nav.start, href: paths.practice(practice.slug) }, whole, ...(query.month ? [{ text: title }] : [])]}
        />
        <div class="intro">
          <h1>{title}</h1>
          <p class="lead">{texts.lead}</p>
        </div>
        <div class="split">
          <div class="flow">
            {query.month && <MonthTools m={m} slug={practice.slug} query={query} today={today} />}
            <Filter m={m} slug={practice.slug} query={query} />
            <p role="status">{texts.count({ count: total })}</p>
            {lines.length === 0 ? <Nothing m={m} slug={practice.slug} /> : <Days m={m} agenda={agenda} />}
            <Pager
              words={texts.pager}
              page={query.page}
              last={query.month ? 1 : Math.ceil(total / agendaPageSize)}
              to={(page) => paths.agenda(practice.slug, writeAgendaQuery({ ...query, page }))}
            />
          </div>
          <div class="flow side" data-screen>
            <Months m={m} slug={practice.slug} months={months} />
            <Follow m={m} address={fileAddress} />
          </div>
        </div>
        <section class="agenda__contact flow" aria-labelledby="hulp">
          <h2 class="as-h3" id="hulp">
            {texts.page.help}
          </h2>
          <ContactPerson m={m} practice={practice} />
        </section>
      </div>
    ),
  }
}

const Days = ({ m, agenda: { practice, lines } }: Pick<Props, 'm' | 'agenda'>) => (
  <>
    {byDay(lines).map(([day, its]) => (
      <section class="agenda__day" aria-labelledby={`dag-${day}`}>
        <h2 id={`dag-${day}`}>{capitalised(weekDay(m, day), m.lang)}</h2>
        <ul class="list">
          {its.map((line) => (
            <AgendaCard m={m} line={line} practice={practice.slug} />
          ))}
        </ul>
      </section>
    ))}
  </>
)

type Part = { m: CareMessages; slug: string }

const Filter = ({ m, slug, query }: Part & { query: AgendaQuery }) => {
  const { filter, kind, period, where } = m.agenda
  const asked = new URLSearchParams(writeAgendaQuery(query))
  const form = { typed: Object.fromEntries(asked), problems: {} }
  const when = periods.map((name): Choice => [periodWords[name], period[name]])
  return (
    <form method="get" action={paths.agenda(slug)} class="card kept-filter" aria-label={filter.label} data-screen>
      {query.month && <input type="hidden" name="maand" value={query.month} />}
      <div class="grid agenda__choices">
        {!query.month && <SelectField m={m} form={form} name="periode" label={filter.period} choices={when} open={filter.any} wide />}
        <SelectField
          m={m}
          form={form}
          name="soort"
          label={filter.kind}
          choices={eventKinds.map((name): Choice => [name, kind[name]])}
          open={filter.any}
          wide
        />
        <SelectField
          m={m}
          form={form}
          name="waar"
          label={filter.where}
          choices={wheres.map((name): Choice => [whereWords[name], where[name]])}
          open={filter.any}
          wide
        />
      </div>
      <p class="row">
        <button class="button" data-kind="secondary" type="submit">
          {filter.show}
        </button>
        {(query.kind || query.period || query.where) && <a href={paths.agenda(slug)}>{filter.all}</a>}
      </p>
    </form>
  )
}

const MonthTools = ({ m, slug, query, today }: Part & { query: AgendaQuery; today: Day }) => {
  const to = (months: number) => paths.agenda(slug, writeAgendaQuery({ ...query, month: monthAfter(query.month, months) }))
  return (
    <>
      <p class="row agenda__tools">
        <PrintButton text={m.agenda.print} />
        {query.month > today.slice(0, 7) && <a href={to(-1)}>{m.agenda.before}</a>}
        <a href={to(1)}>{m.agenda.after}</a>
        <a href={paths.agenda(slug)}>{m.agenda.whole}</a>
      </p>
      <p class="agenda__printed">{m.agenda.printed({ day: longDay(m, today) })}</p>
    </>
  )
}

const Nothing = ({ m, slug }: Part) => (
  <div class="empty">
    <p>
      <b>{m.agenda.none.title}</b>
    </p>
    <p>{m.agenda.none.text}</p>
    <p class="row">
      <a href={paths.agenda(slug)}>{m.agenda.none.all}</a>
    </p>
  </div>
)

const Months = ({ m, slug, months }: Part & { months: string[] }) =>
  months.length === 0 ? null : (
    <section class="flow" aria-labelledby="maanden">
      <h2 class="as-h3" id="maanden">
        {m.agenda.months}
      </h2>
      <ul class="agenda__months">
        {months.slice(0, 12).map((month) => (
          <li>
            <a href={paths.agenda(slug, writeAgendaQuery({ month }))}>{capitalised(monthName(m, month), m.lang)}</a>
          </li>
        ))}
      </ul>
    </section>
  )

const Follow = ({ m, address }: { m: CareMessages; address: string }) => (
  <section class="card flow" data-tone="mist" aria-labelledby="volgen">
    <h2 class="as-h3" id="volgen">
      {m.agenda.follow.title}
    </h2>
    <p>{m.agenda.follow.text}</p>
    <p class="row">
      <a class="button" data-kind="secondary" href={address.replace(/^https?:/, 'webcal:')}>
        <Icon name="calendar" />
        {m.agenda.follow.link}
      </a>
    </p>
    <p class="small">{m.agenda.follow.address}</p>
    <p class="small agenda__address">
      <a href={address}>
        <bdi dir="ltr">{address}</bdi>
      </a>
    </p>
  </section>
)

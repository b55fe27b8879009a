import { type AgendaEvent, type EventDate, isOver, type Moment } from '../../src/agenda/event.ts'
import { schemaOrgEvent } from '../../src/interop/schema-org-event.ts'
import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import { capitalised, unbroken, weekDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Alert } from '../ui/alert.tsx'
import { Facts } from '../ui/facts.tsx'
import { Icon } from '../ui/icon.tsx'
import { ContactPerson } from '../ui/person.tsx'
import { Name, Written } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { Changed, SignUp, Time, Where } from './line.tsx'

type Props = { m: CareMessages; practice: Practice; event: AgendaEvent; dates: EventDate[]; moment: Moment; ownAddress: string }

/** How many dates of a series the page tells. */
const told = 12

export function eventPage(props: Props): Page {
  const { m, practice, event, dates, moment, ownAddress } = props
  const { page, kind } = m.agenda
  const coming = dates.filter((date) => !isOver(date, moment))
  const isCancelled = event.cancelledOn !== null
  return {
    title: event.title,
    description: [kind[event.kind], event.place || m.agenda.online].join(', '),
    ...(coming.length > 0 && { told: schemaOrgEvent(event, coming.slice(0, told), ownAddress) }),
    shell: { area: 'practice', practice },
    care: m,
    main: (
      <div class="wrap page">
        <Crumbs
          m={m}
          path={[
            { text: m.nav.start, href: paths.practice(practice.slug) },
            { text: page.back, href: paths.agenda(practice.slug) },
            { text: event.title, isName: true },
          ]}
        />
        {coming.length === 0 ? (
          <Alert tone="calm" text={page.over}>
            <p>{page.overText}</p>
          </Alert>
        ) : (
          isCancelled && (
            <Alert tone="calm" text={page.cancelled}>
              {event.cancelNote && (
                <p>
                  <Written text={event.cancelNote} />
                </p>
              )}
            </Alert>
          )
        )}
        <div class="intro">
          <p class="kicker">{kind[event.kind]}</p>
          <h1>
            <Written text={event.title} />
          </h1>
        </div>
        <div class="split">
          <div class="flow">
            <h2>{page.when}</h2>
            <Dates m={m} dates={coming.length > 0 ? coming : dates.slice(-1)} isCancelled={isCancelled} />
            {event.description && (
              <>
                <h2>{page.what}</h2>
                <p class="agenda__text">
                  <Written text={event.description} />
                </p>
              </>
            )}
            <h2>{m.agenda.place}</h2>
            <p>
              <Where m={m} of={event} />
            </p>
            <Facts
              kind="lines"
              facts={[
                [m.agenda.audience, event.audience && <Written text={event.audience} />],
                [m.agenda.costs, event.costs && <Written text={unbroken(event.costs)} />],
                [m.agenda.organiser, <Name of={event.organisation} />],
              ]}
            />
          </div>
          <div class="flow side">
            {coming.length > 0 && !isCancelled && <TakePart m={m} event={event} practice={practice.slug} />}
            <section class="flow" aria-labelledby="hulp">
              <h2 class="as-h3" id="hulp">
                {page.help}
              </h2>
              <ContactPerson m={m} practice={practice} />
            </section>
          </div>
        </div>
      </div>
    ),
  }
}

type DatesProps = { m: CareMessages; dates: EventDate[]; isCancelled: boolean }

const Dates = ({ m, dates, isCancelled }: DatesProps) => (
  <>
    <ul class="agenda__dates">
      {dates.slice(0, told).map((date) => (
        <li>
          <b>{capitalised(weekDay(m, date.day), m.lang)}</b>
          <Time m={m} of={date} />
          <Changed m={m} of={{ ...date, isCancelled: isCancelled || date.isCancelled }} />
        </li>
      ))}
    </ul>
    {dates.length > told && <p>{m.agenda.page.more({ count: dates.length - told })}</p>}
  </>
)

const TakePart = ({ m, event, practice }: { m: CareMessages; event: AgendaEvent; practice: string }) => (
  <section class="card flow" data-tone="accent" aria-labelledby="aanmelden">
    <h2 id="aanmelden">{m.agenda.signUp}</h2>
    <p>
      <SignUp m={m} of={event} />
    </p>
    <p class="row" data-screen>
      <a class="button" data-kind="secondary" href={paths.eventFile(practice, event.slug)}>
        <Icon name="calendar" />
        {m.agenda.page.add}
      </a>
    </p>
  </section>
)

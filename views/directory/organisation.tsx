import { stateOf } from '../../src/agreements/agreement.ts'
import { namedElsewhere } from '../../src/directory/organisation.ts'
import type { OrganisationEvent, OrganisationRecord } from '../../src/directory/store-organisations.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { type Day, dayOf } from '../../src/platform/day.ts'
import { AgreementStatus } from '../agreements/status.tsx'
import { capitalised, longDay, moment } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Done } from '../ui/done.tsx'
import { Facts } from '../ui/facts.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import { Status } from '../ui/status.tsx'
import { Name, Written } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'

type Props = { m: Messages; actor: Actor; record: OrganisationRecord; mayMerge: boolean; today: Day; done?: string | undefined }

export function organisationPage(props: Props): Page {
  const { m, actor, record, done } = props
  const { name } = record.organisation
  return {
    title: `${name}: ${m.organisations.title}`,
    shell: { area: 'work', actor, current: 'organisations' },
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.organisations.title, href: paths.organisations() }, { text: name }]} />
        <Done m={m} word={done} />
        <div class="intro">
          <p class="kicker">{m.organisations.kicker}</p>
          <h1>
            <Name of={name} />
          </h1>
        </div>
        <div class="split">
          <div class="flow">
            <Offerings {...props} />
            <Agreements {...props} />
            <History {...props} />
          </div>
          <div class="flow side">
            <About {...props} />
          </div>
        </div>
      </div>
    ),
  }
}

const About = ({ m, actor, record, mayMerge }: Props) => {
  const { organisation, people, presences, predecessors } = record
  const { column, field } = m.organisations
  const elsewhere = namedElsewhere(presences, actor.practice.id)
  return (
    <section class="card flow" aria-labelledby="gegevens">
      <h2 class="as-h3" id="gegevens">
        {m.organisations.about}
      </h2>
      <Facts
        kind="lines"
        facts={[
          [field.kvk, organisation.kvk ?? m.organisations.noKvk],
          [field.url, organisation.url && <a href={organisation.url}>{organisation.url.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a>],
          [
            column.people,
            people > 0 ? <a href={paths.people}>{m.organisations.people({ count: people })}</a> : m.organisations.people({ count: 0 }),
          ],
          [m.organisations.since, longDay(m, dayOf(new Date(organisation.createdAt)))],
          [m.organisations.alsoNamed, predecessors.length > 0 && predecessors.map(({ name }) => name).join(', ')],
          [m.organisations.elsewhere, elsewhere.map(({ practice }) => practice).join(', ')],
        ]}
      />
      <p>
        <a class="button" data-kind="secondary" data-wide href={paths.organisationEdit(organisation.id)}>
          <Icon name="pen" />
          {m.organisations.edit}
        </a>
      </p>
      {mayMerge && (
        <p>
          <a class="button" data-kind="quiet" href={paths.organisationMerge(organisation.id)}>
            {m.organisations.merge}
          </a>
        </p>
      )}
    </section>
  )
}

const Offerings = ({ m, actor, record: { offerings } }: Props) => (
  <section class="flow" aria-labelledby="aanbod">
    <h2 id="aanbod">{m.organisations.offerings({ count: offerings.length })}</h2>
    {offerings.length === 0 ? (
      <p class="soft">{m.organisations.noOfferings}</p>
    ) : (
      <ul class="lines">
        {offerings.map(({ slug, name, isShown, isOwn }) => (
          <li class="row" data-ends>
            {isShown ? <a href={paths.offering(actor.practice.slug, slug)}>{name}</a> : <span>{name}</span>}
            {!isShown && <Status tone="rest" text={m.organisations.notShown} />}
            {!isOwn && <span class="small soft">{m.organisations.keptElsewhere}</span>}
          </li>
        ))}
      </ul>
    )}
  </section>
)

const Agreements = ({ m, record: { agreements }, today }: Props) => (
  <section class="flow" aria-labelledby="afspraken">
    <h2 id="afspraken">{m.organisations.agreements}</h2>
    {agreements.length === 0 ? (
      <p class="soft">{m.organisations.noAgreements}</p>
    ) : (
      <ul class="lines">
        {agreements.map((agreement) => (
          <li class="row" data-ends>
            <a href={paths.agreement(agreement.id)}>
              {agreement.letter}: {agreement.title}
            </a>
            <AgreementStatus m={m} state={stateOf(agreement, today)} />
          </li>
        ))}
      </ul>
    )}
  </section>
)

const icons: Record<OrganisationEvent['step'], IconName> = { change: 'pen', import: 'down', absorb: 'check', merge: 'arrow' }

/** Its own, and that of those that go on as it. */
const History = ({ m, record: { organisation, predecessors, events } }: Props) => {
  const nameOf = (id: string) => predecessors.find((one) => one.id === id)?.name
  return (
    <section class="flow" aria-labelledby="geschiedenis">
      <h2 id="geschiedenis">{m.organisations.history}</h2>
      <ol class="timeline">
        {events
          .filter(({ step }) => step !== 'merge')
          .map((event) => (
            <li data-step="done">
              <span class="timeline__dot">
                <Icon name={icons[event.step]} />
              </span>
              <b>{happened(m, event)}</b>
              {event.organisationId !== organisation.id && (
                <p class="small soft">{m.organisations.ofPredecessor({ name: nameOf(event.organisationId) ?? '' })}</p>
              )}
              <Before m={m} event={event} />
              <time datetime={event.at}>{capitalised(moment(m, new Date(event.at)))}</time>
            </li>
          ))}
        <li data-step="done">
          <span class="timeline__dot">
            <Icon name="check" />
          </span>
          <b>{m.organisations.happened.begin}</b>
          <time datetime={organisation.createdAt}>{capitalised(moment(m, new Date(organisation.createdAt)))}</time>
        </li>
      </ol>
    </section>
  )
}

const happened = (m: Messages, { step, who, practice, other }: OrganisationEvent): string =>
  step === 'import' || !who
    ? m.organisations.happened.import({ practice })
    : step === 'change'
      ? m.organisations.happened.change({ who, practice })
      : m.organisations.happened.absorb({ who, practice, other: other ?? '' })

const Before = ({ m, event: { before } }: { m: Messages; event: OrganisationEvent }) => (
  <p class="small">
    {m.organisations.before}: <Written text={[before.name, before.kvk && `KvK ${before.kvk}`, before.url].filter(Boolean).join(' · ')} />
  </p>
)

import { type KeptQuery, keptPageSize, keptStates, stateWords, writeKeptQuery } from '../../src/directory/kept.ts'
import type { Standing } from '../../src/directory/policy.ts'
import type { Kept, ProposalLine } from '../../src/directory/record.ts'
import type { KeptList } from '../../src/directory/store-keeping.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { type Day, dayOf } from '../../src/platform/day.ts'
import { longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Done } from '../ui/done.tsx'
import { type Choice, SelectField, TextField } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Pager } from '../ui/pager.tsx'
import { Status } from '../ui/status.tsx'
import { Name } from '../ui/text.tsx'
import { KeptStatuses } from './kept-status.tsx'

type Props = { m: Messages; actor: Actor; standing: Standing; list: KeptList; query: KeptQuery; today: Day; done?: string | undefined }

export function keepingListPage(props: Props): Page {
  const { m, actor, standing, list, query, today, done } = props
  const texts = m.keeping.list
  const to = (page: number) => paths.keptOfferings(writeKeptQuery({ ...query, page }))
  return {
    title: query.state ? `${m.keeping.title}: ${m.keeping.stateName[query.state]}` : m.keeping.title,
    shell: { area: 'work', actor, current: 'keeping' },
    main: (
      <div class="wrap page">
        <div class="row work-head" data-ends>
          <div>
            <h1>{m.keeping.title}</h1>
            <p class="lead">{texts.lead[standing]}</p>
          </div>
          <div class="row">
            <a class="button" data-kind="secondary" href={paths.offerings(actor.practice.slug)}>
              <Icon name="search" />
              {texts.visit}
            </a>
            <a class="button" href={paths.newOffering()}>
              <Icon name="pen" />
              {texts.new[standing]}
            </a>
          </div>
        </div>
        <Done m={m} word={done} />
        <Waiting m={m} proposals={list.proposals} />
        <Filter m={m} query={query} counts={list.counts} />
        {list.lines.length === 0 ? <Nothing {...props} /> : <Lines m={m} lines={list.lines} total={list.total} today={today} />}
        <Pager words={{ label: texts.pages, ...m.keeping.pager }} page={query.page} last={Math.ceil(list.total / keptPageSize)} to={to} />
        {actor.role === 'coordinator' && <WholeFile m={m} />}
      </div>
    ),
  }
}

const WholeFile = ({ m }: { m: Messages }) => (
  <p class="row small">
    <a href={paths.keptOfferingsFile} download>
      {m.interop.links.whole}
    </a>
    <span class="soft">{m.interop.links.wholeHint}</span>
  </p>
)

/** New offerings that wait: they have no line in the list of what there is. */
const Waiting = ({ m, proposals }: { m: Messages; proposals: ProposalLine[] }) =>
  proposals.length === 0 ? null : (
    <section class="work-group kept-waiting" aria-labelledby="nieuw">
      <h2 id="nieuw">{m.keeping.list.waiting}</h2>
      <ul>
        {proposals.map(({ id, name, organisation, status, proposedBy, proposedAt, answer }) => (
          <li class="work-row" data-plain>
            <div class="work-row__what">
              <h3>
                <a href={paths.offeringProposal(id)}>
                  <Name of={name} />
                </a>
              </h3>
              <p>
                <Status
                  tone={status === 'open' ? 'waiting' : 'rest'}
                  icon={status === 'open' ? 'clock' : 'cross'}
                  text={m.keeping.proposal.status[status]}
                />
              </p>
              {answer && <p>{answer}</p>}
              <p class="soft">
                <Name of={organisation} />. {m.keeping.list.proposedBy({ who: proposedBy, day: longDay(m, dayOf(new Date(proposedAt))) })}
              </p>
            </div>
            <a class="button" data-kind="secondary" href={paths.offeringProposal(id)}>
              {m.keeping.list.look}
              <span class="visually-hidden">: {name}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )

const Filter = ({ m, query, counts }: { m: Messages; query: KeptQuery; counts: KeptList['counts'] }) => {
  const texts = m.keeping.list
  const form = { typed: { zoek: query.words, stand: query.state && stateWords[query.state] }, problems: {} }
  const states = keptStates
    .filter((state) => counts[state] > 0 || state === query.state)
    .map((state): Choice => [stateWords[state], texts.stateCount({ state: m.keeping.stateName[state], count: counts[state] })])
  return (
    <form method="get" action={paths.keptOfferings()} class="card kept-filter" aria-label={texts.filter}>
      <div class="grid">
        <SelectField m={m} form={form} name="stand" label={texts.state} choices={states} open={texts.all({ count: counts.all })} wide />
        <TextField m={m} form={form} name="zoek" label={texts.words} type="search" max={100} />
      </div>
      <p class="row">
        <button class="button" data-kind="secondary" type="submit">
          {texts.search}
        </button>
        {(query.state || query.words) && <a href={paths.keptOfferings()}>{texts.showAll}</a>}
      </p>
    </form>
  )
}

const Lines = ({ m, lines, total, today }: { m: Messages; lines: Kept[]; total: number; today: Day }) => {
  const texts = m.keeping.list
  return (
    <table class="table kept" data-cards>
      <caption>{texts.found({ count: total })}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.offering}</th>
          <th scope="col">{texts.provider}</th>
          <th scope="col">{texts.stand}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((kept) => (
          <tr>
            <th scope="row">
              <a href={paths.keptOffering(kept.id)}>
                <Name of={kept.name} />
              </a>
            </th>
            <td data-label={texts.provider}>
              <Name of={kept.organisation} />
            </td>
            <td data-label={texts.stand}>
              <span class="kept__states">
                <KeptStatuses m={m} kept={kept} today={today} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Nothing = ({ m, standing, list }: Props) => {
  const texts = m.keeping.list
  const isEmpty = list.counts.all === 0
  return (
    <div class="empty">
      <p>
        <b>{isEmpty ? texts.nothing : texts.none}</b>
      </p>
      <p>{isEmpty ? texts.nothingText[standing] : texts.noneText}</p>
    </div>
  )
}

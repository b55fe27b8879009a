import { type OrganisationLine, type OrganisationList, organisationPageSize } from '../../src/directory/store-organisations.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Icon } from '../ui/icon.tsx'
import { Name } from '../ui/text.tsx'

type Props = { m: Messages; actor: Actor; list: OrganisationList; search: string; page: number; mayMerge: boolean }

export function organisationListPage({ m, actor, list, search, page, mayMerge }: Props): Page {
  return {
    title: [m.organisations.title, search, page > 1 && String(page)].filter(Boolean).join(': '),
    shell: { area: 'work', actor, current: 'organisations' },
    main: (
      <div class="wrap page">
        <div class="row work-head" data-ends>
          <div>
            <h1>{m.organisations.title}</h1>
            <p class="lead">{m.organisations.lead({ practice: actor.practice.name })}</p>
          </div>
          <a class="button" href={paths.newOrganisation}>
            <Icon name="pen" />
            {m.organisations.newTitle}
          </a>
        </div>
        <search>
          <form method="get" action={paths.organisations()} class="row search-line">
            <div class="field">
              <label for="q">{m.organisations.search}</label>
              <input class="input" type="search" id="q" name="q" value={search} maxlength={200} autocomplete="off" />
            </div>
            <button class="button" data-kind="secondary" type="submit">
              <Icon name="search" />
              {m.organisations.find}
            </button>
          </form>
        </search>
        <p class="row" data-ends>
          <span>{m.organisations.total({ count: list.total })}</span>
          {mayMerge && <a href={paths.duplicates}>{m.organisations.toDuplicates}</a>}
        </p>
        {list.lines.length === 0 ? <Nothing m={m} search={search} /> : <Lines m={m} lines={list.lines} />}
        <Pages m={m} total={list.total} search={search} page={page} />
      </div>
    ),
  }
}

const Nothing = ({ m, search }: Pick<Props, 'm' | 'search'>) => (
  <div class="empty">
    <p>
      <b>{m.organisations.none}</b>
    </p>
    <p>
      {m.organisations.noneText} {search && <a href={paths.organisations()}>{m.organisations.all}</a>}
    </p>
  </div>
)

const Lines = ({ m, lines }: { m: Messages; lines: OrganisationLine[] }) => {
  const { column } = m.organisations
  return (
    <table class="table" data-cards>
      <caption class="visually-hidden">{m.organisations.title}</caption>
      <thead>
        <tr>
          <th scope="col">{column.name}</th>
          <th scope="col">{column.kvk}</th>
          <th scope="col" data-num>
            {column.offerings}
          </th>
          <th scope="col" data-num>
            {column.people}
          </th>
          <th scope="col" data-num>
            {column.agreements}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, name, kvk, offerings, people, agreements }) => (
          <tr>
            <th scope="row">
              <a href={paths.organisation(id)}>
                <Name of={name} />
              </a>
            </th>
            <td data-label={column.kvk}>{kvk ?? <span class="soft">{m.organisations.noKvk}</span>}</td>
            <td data-label={column.offerings} data-num>
              {offerings}
            </td>
            <td data-label={column.people} data-num>
              {people}
            </td>
            <td data-label={column.agreements} data-num>
              {agreements}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Pages = ({ m, total, search, page }: Pick<Props, 'm' | 'search' | 'page'> & { total: number }) => {
  const address = (to: number) => paths.organisations(new URLSearchParams({ ...(search && { q: search }), pagina: String(to) }).toString())
  const isMore = page * organisationPageSize < total
  if (page === 1 && !isMore) return null
  return (
    <nav class="pager" aria-label={m.organisations.pages}>
      <ol>
        {page > 1 && (
          <li>
            <a href={address(page - 1)}>{m.organisations.previous}</a>
          </li>
        )}
        {isMore && (
          <li>
            <a href={address(page + 1)}>{m.organisations.next}</a>
          </li>
        )}
      </ol>
    </nav>
  )
}

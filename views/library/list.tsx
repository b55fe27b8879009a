import { audiences, careRoles, phases, reviewState, themes } from '../../src/library/item.ts'
import {
  audienceWords,
  isFiltered,
  type LibraryQuery,
  libraryPageSize,
  phaseWords,
  roleWords,
  themeWords,
  writeLibraryQuery,
} from '../../src/library/query.ts'
import type { Library, LibraryLine } from '../../src/library/store.ts'
import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { type Choice, SelectField } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Pager } from '../ui/pager.tsx'
import { ContactPerson } from '../ui/person.tsx'
import { Status } from '../ui/status.tsx'
import { Name } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'

type Props = { m: CareMessages; library: Library; query: LibraryQuery; today: Day }

export function libraryPage({ m, library, query, today }: Props): Page {
  const { practice, lines, total, whole } = library
  const says = m.care.library
  return {
    title: query.theme ? `${says.title}: ${says.theme[query.theme]}` : says.title,
    description: says.description({ practice: practice.name }),
    shell: { area: 'practice', practice },
    care: m,
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.nav.start, href: paths.practice(practice.slug) }, { text: says.title }]} />
        <div class="intro">
          <h1>{says.title}</h1>
          <p class="lead">{says.lead}</p>
          {m.lang !== 'nl' && <p>{says.dutch}</p>}
        </div>
        <div class="split">
          <div class="flow">
            {whole === 0 ? (
              <Nothing {...says.empty} />
            ) : (
              <>
                <Themes m={m} slug={practice.slug} query={query} />
                <Filter m={m} slug={practice.slug} query={query} />
                <p class="row" role="status">
                  {says.count({ count: total })} {isFiltered(query) && <a href={paths.library(practice.slug)}>{says.filter.all}</a>}
                </p>
                {total === 0 && <Nothing {...says.none} link={{ text: says.none.all, href: paths.library(practice.slug) }} />}
                <ul class="list library">
                  {lines.map((line) => (
                    <Card m={m} slug={practice.slug} line={line} today={today} isThemed={query.theme !== ''} />
                  ))}
                </ul>
                <Pager
                  words={says.pager}
                  page={query.page}
                  last={Math.ceil(total / libraryPageSize)}
                  to={(page) => paths.library(practice.slug, writeLibraryQuery({ ...query, page }))}
                />
              </>
            )}
          </div>
          <div class="flow side">
            <section class="card flow" data-tone="accent" aria-labelledby="hulp">
              <h2 class="as-h3" id="hulp">
                {says.page.help}
              </h2>
              <ContactPerson m={m} practice={practice} />
            </section>
          </div>
        </div>
      </div>
    ),
  }
}

type Choosing = { m: CareMessages; slug: string; query: LibraryQuery }

/** Each theme a link, with the other choices kept. */
const Themes = ({ m, slug, query }: Choosing) => {
  const { filter, theme } = m.care.library
  return (
    <nav aria-label={filter.theme} data-screen>
      <ul class="chips library__themes">
        {(['', ...themes] as const).map((one) => (
          <li>
            <a
              class="chip"
              href={paths.library(slug, writeLibraryQuery({ ...query, theme: one, page: 1 }))}
              aria-current={one === query.theme ? 'page' : undefined}
            >
              {one ? theme[one] : filter.any}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Filter = ({ m, slug, query }: Choosing) => {
  const { filter, audience, role, phase } = m.care.library
  const form = { typed: Object.fromEntries(new URLSearchParams(writeLibraryQuery(query))), problems: {} }
  const choices = [
    ['voor', filter.audience, audiences.map((one): Choice => [audienceWords[one], audience[one]])],
    ['rol', filter.role, careRoles.map((one): Choice => [roleWords[one], role[one]])],
    ['fase', filter.phase, phases.map((one): Choice => [phaseWords[one], phase[one]])],
  ] as const
  return (
    <details class="disclosure" open={Boolean(query.audience || query.role || query.phase)} data-screen>
      <summary>
        <Icon name="down" />
        {filter.more}
      </summary>
      <form method="get" action={paths.library(slug)} class="disclosure__body flow" aria-label={filter.more}>
        {query.theme && <input type="hidden" name="thema" value={themeWords[query.theme]} />}
        <div class="grid library__choices">
          {choices.map(([name, label, answers]) => (
            <SelectField m={m} form={form} name={name} label={label} choices={answers} open={filter.any} wide />
          ))}
        </div>
        <p class="row">
          <button class="button" data-kind="secondary" type="submit">
            {filter.show}
          </button>
        </p>
      </form>
    </details>
  )
}

type CardProps = { m: CareMessages; slug: string; line: LibraryLine; today: Day; isThemed: boolean }

const Card = ({ m, slug, line, today, isThemed }: CardProps) => {
  const says = m.care.library
  return (
    <li class="card flow" data-room="tight">
      {!isThemed && <p class="kicker">{says.theme[line.theme]}</p>}
      <h2 class="as-h3">
        <a class="card__link" href={paths.libraryItem(slug, line.slug)}>
          <bdi lang="nl">{line.title}</bdi>
        </a>
      </h2>
      <p>
        <bdi lang="nl">{line.summary}</bdi>
      </p>
      <p class="small soft library__about">
        <span>{says.kind[line.kind]}</span>
        <span>{says.audience[line.audience]}</span>
        {line.url && (
          <span>
            <Icon name="globe" /> <Name of={line.source} />
          </span>
        )}
      </p>
      {reviewState(line.reviewOn, today) === 'due' && (
        <p>
          <Status tone="soon" text={says.page.due} />
        </p>
      )}
    </li>
  )
}

const Nothing = ({ title, text, link }: { title: string; text: string; link?: { text: string; href: string } }) => (
  <div class="empty">
    <p>
      <b>{title}</b>
    </p>
    <p>{text}</p>
    {link && (
      <p class="row">
        <a href={link.href}>{link.text}</a>
      </p>
    )}
  </div>
)

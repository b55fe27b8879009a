import type { Child } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import { pc4Of } from '../../src/platform/postcode.ts'
import type { Counts, SearchResult } from '../../src/search/hit.ts'
import { pageSize, type SearchQuery, writeQuery } from '../../src/search/query.ts'
import { whyOf } from '../../src/search/why.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'
import { firstName } from '../ui/person.tsx'
import { Telephone } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { OfferingCard } from './card.tsx'
import { ChosenOnes } from './chosen.tsx'
import { Filters } from './filters.tsx'
import { MapOfList } from './map-of-list.tsx'
import { OpenData } from './open-data.tsx'
import { Pager } from './pager.tsx'

type Props = { m: CareMessages; result: SearchResult; query: SearchQuery; today: Day }

export function resultsPage({ m, result, query, today }: Props): Page {
  const { practice, place } = result
  const pc4 = result.postcode
  const at = place ? `${pc4} ${place}` : ''
  return {
    title: m.search.shortTitle({ at }),
    shell: { area: 'practice', practice, current: 'offerings' },
    care: m,
    live: true,
    feed: { address: paths.changesFeed(practice.slug), title: m.interop.feed.title({ practice: practice.name }) },
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.nav.start, href: paths.practice(practice.slug) }, { text: m.nav.offerings }]} />
        <div class="intro">
          <h1>{m.search.title({ at })}</h1>
        </div>
        <SearchForm
          m={m}
          slug={practice.slug}
          query={query}
          counts={result.counts}
          problem={postcodeProblem(m, query, place)}
          beside={<MapOfList m={m} result={result} first={(query.page - 1) * pageSize + 1} />}
        >
          <section class="flow" aria-labelledby="plekken">
            <h2 class="visually-hidden" id="plekken">
              {m.search.listed}
            </h2>
            <p class="field__error" role="alert" id="niet-bijgewerkt" hidden>
              <Icon name="alert" />
              <span>{m.search.notRenewed}</span>
            </p>
            <p class="lead" role="status" id="aantal">
              {result.isLoose && `${m.search.loose({ words: query.words })} `}
              {result.total === 0 ? m.search.nothing.title : m.search.total({ count: result.total, nearest: place !== undefined })}
            </p>
            <ChosenOnes m={m} slug={practice.slug} query={query} />
            {result.hits.length === 0 ? (
              <Nothing m={m} result={result} query={query} />
            ) : (
              <ul class="list">
                {result.hits.map((hit, at) => (
                  <OfferingCard
                    m={m}
                    hit={hit}
                    why={whyOf(hit, query)}
                    number={(query.page - 1) * pageSize + at + 1}
                    practice={practice.slug}
                    postcode={pc4}
                    today={today}
                  />
                ))}
              </ul>
            )}
            <Pager m={m} slug={practice.slug} query={query} total={result.total} />
            <NotThere m={m} result={result} />
            <OpenData m={m} slug={practice.slug} />
          </section>
        </SearchForm>
      </div>
    ),
  }
}

function postcodeProblem(m: CareMessages, query: SearchQuery, place: string | undefined): string | undefined {
  if (!query.postcode || place) return undefined
  const pc4 = pc4Of(query.postcode)
  return pc4 ? m.search.unknownPostcode({ postcode: pc4 }) : m.search.notAPostcode
}

type FormProps = {
  m: CareMessages
  slug: string
  query: SearchQuery
  counts: Counts
  problem: string | undefined
  beside: Child
  children: Child
}

/** A plain GET form; with script the list changes while somebody types, and only the last answer counts. */
const SearchForm = ({ m, slug, query, counts, problem, beside, children }: FormProps) => (
  <search>
    <form
      action={paths.offerings(slug)}
      method="get"
      hx-get={paths.offerings(slug)}
      hx-target="#inhoud"
      hx-swap="innerMorph"
      hx-trigger="input changed delay:250ms from:#q, input changed delay:400ms from:#postcode, change, submit"
      hx-sync="this:replace"
    >
      <div class="search-bar">
        <div class="field">
          <label for="q">{m.search.words}</label>
          <span class="hint" id="q-uitleg">
            {m.search.wordsHint}
          </span>
          <input
            class="input"
            type="search"
            id="q"
            name="q"
            value={query.words}
            maxlength={200}
            autocomplete="off"
            aria-describedby="q-uitleg"
          />
        </div>
        <div class="field" data-invalid={problem && ''}>
          <label for="postcode">{m.search.postcode}</label>
          {problem && (
            <p class="field__error" id="postcode-fout">
              <Icon name="alert" />
              <span>{problem}</span>
            </p>
          )}
          <input
            class="input"
            type="text"
            data-size="short"
            id="postcode"
            name="postcode"
            value={query.postcode}
            inputmode="numeric"
            maxlength={7}
            autocomplete="off"
            aria-describedby={problem && 'postcode-fout'}
            aria-invalid={problem ? 'true' : undefined}
          />
        </div>
        <button class="button" type="submit">
          <Icon name="search" />
          {m.search.go}
        </button>
      </div>
      <div class="split" data-side="start">
        <div class="side">
          <Filters m={m} slug={slug} query={query} counts={counts} />
          {beside}
        </div>
        {children}
      </div>
    </form>
  </search>
)

/** Says so, and offers what there is: kinds of help that do have offerings, and everything. */
const Nothing = ({ m, result, query }: Pick<Props, 'm' | 'result' | 'query'>) => (
  <div class="empty flow">
    <p>{m.search.nothing.text}</p>
    {result.suggestions.length > 0 && (
      <>
        <p>
          <b>{m.search.nothing.instead}</b>
        </p>
        <ul class="row suggestions">
          {result.suggestions.map(({ kind, count }) => (
            <li>
              <a
                class="button"
                data-kind="secondary"
                data-fit
                href={paths.offerings(result.practice.slug, writeQuery({ kinds: [kind], group: query.group, postcode: query.postcode }))}
              >
                {m.directory.helpKind[kind]} ({m.search.nothing.count(count)})
              </a>
            </li>
          ))}
        </ul>
      </>
    )}
    <p class="row">
      <a href={paths.offerings(result.practice.slug, writeQuery({ postcode: query.postcode }))}>{m.search.nothing.clear}</a>
    </p>
  </div>
)

const NotThere = ({ m, result: { practice } }: Pick<Props, 'm' | 'result'>) => (
  <div class="card flow" data-tone="mist">
    <h2>{m.search.notThere}</h2>
    <p>{m.search.notThereText({ name: firstName(practice) })}</p>
    <p>
      <Telephone number={practice.contactPhone} large />
    </p>
  </div>
)

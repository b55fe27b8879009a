import { type LibraryItem, reviewState } from '../../src/library/item.ts'
import { writeLibraryQuery } from '../../src/library/query.ts'
import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import type { Practice } from '../../src/practice/practice.ts'
import { longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Alert } from '../ui/alert.tsx'
import { Facts } from '../ui/facts.tsx'
import { Icon } from '../ui/icon.tsx'
import { ContactPerson } from '../ui/person.tsx'
import { Name } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { Body } from './body.tsx'

type Props = { m: CareMessages; practice: Practice; item: LibraryItem; today: Day }

export function itemPage({ m, practice, item, today }: Props): Page {
  const says = m.care.library
  const themed = paths.library(practice.slug, writeLibraryQuery({ theme: item.theme }))
  return {
    title: item.title,
    description: item.summary,
    shell: { area: 'practice', practice },
    care: m,
    main: (
      <div class="wrap page">
        <Crumbs
          m={m}
          path={[
            { text: m.nav.start, href: paths.practice(practice.slug) },
            { text: says.title, href: paths.library(practice.slug) },
            { text: item.title },
          ]}
        />
        {reviewState(item.reviewOn, today) === 'due' && (
          <Alert tone="calm" text={says.page.due}>
            <p>{says.page.dueText}</p>
          </Alert>
        )}
        <div class="intro">
          <p class="kicker">{says.kind[item.kind]}</p>
          <h1>
            <bdi lang="nl">{item.title}</bdi>
          </h1>
          <p class="lead">
            <bdi lang="nl">{item.summary}</bdi>
          </p>
          {m.lang !== 'nl' && <p>{says.dutch}</p>}
        </div>
        <div class="split">
          <div class="flow">
            {item.body && <Body text={item.body} />}
            {item.url && <Elsewhere m={m} item={item} />}
            <Facts
              kind="lines"
              facts={[
                [says.filter.theme, <a href={themed}>{says.theme[item.theme]}</a>],
                [says.filter.audience, says.audience[item.audience]],
                [says.filter.phase, says.phase[item.phase]],
                [says.filter.role, item.role && says.role[item.role]],
                [says.page.source, <Name of={item.source} />],
                [says.page.licence, says.licence[item.licence]],
                [says.page.reviewed, longDay(m, item.reviewedOn)],
              ]}
            />
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

/** A plain link: nothing of the other site is on this page. */
const Elsewhere = ({ m, item }: { m: CareMessages; item: LibraryItem }) => (
  <div class="card flow" data-tone="mist" data-room="tight">
    <p>
      <a class="button" data-kind="secondary" href={item.url} rel="noreferrer">
        <Icon name="globe" />
        {m.care.library.page.go({ source: item.source })}
      </a>
    </p>
    <p class="small">{m.care.library.page.goText}</p>
  </div>
)

import type { Likeness } from '../../src/directory/similarity.ts'
import type { Mergeable } from '../../src/directory/store-merging.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { SelectField } from '../ui/field.tsx'
import { Name } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { signsText } from './lookalikes.tsx'

type Props = {
  m: Messages
  actor: Actor
  organisation: Mergeable
  others: Mergeable[]
  likely: { other: Mergeable; likeness: Likeness }[]
}

/** With which other: those that look like it, or any. */
export function mergeChoicePage({ m, actor, organisation, others, likely }: Props): Page {
  const { id, name } = organisation
  return {
    title: m.merging.choose.title({ name }),
    shell: { area: 'work', actor, current: 'organisations' },
    main: (
      <div class="wrap page">
        <Crumbs
          m={m}
          path={[
            { text: m.organisations.title, href: paths.organisations() },
            { text: name, href: paths.organisation(id) },
            { text: m.merging.title },
          ]}
        />
        <div class="intro">
          <h1>
            <Name of={m.merging.choose.title({ name })} />
          </h1>
          <p class="lead">{m.merging.choose.lead}</p>
        </div>
        <div class="stack">
          {likely.length > 0 && (
            <section class="flow" aria-labelledby="lijkt">
              <h2 id="lijkt">{m.merging.choose.likely}</h2>
              <ul class="lines">
                {likely.map(({ other, likeness }) => (
                  <li class="row" data-ends>
                    <a href={paths.organisationMerge(id, other.id)}>
                      <Name of={other.name} />
                    </a>
                    <span class="small soft">{signsText(m, likeness.signs)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <form method="get" action={paths.organisationMerge(id)} class="form">
            <SelectField
              m={m}
              form={{ typed: {}, problems: {} }}
              name="met"
              label={m.merging.choose.other}
              choices={others.map((other) => [other.id, other.name] as const)}
              open={m.form.choose}
              wide
            />
            <p class="row form__send">
              <button class="button" type="submit">
                {m.merging.choose.go}
              </button>
            </p>
          </form>
        </div>
      </div>
    ),
  }
}

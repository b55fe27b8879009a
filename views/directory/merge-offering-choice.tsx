import { nameLikeness, thresholds } from '../../src/directory/similarity.ts'
import type { MergeableOffering } from '../../src/directory/store-merging-offerings.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { SelectField } from '../ui/field.tsx'
import { Name } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'

type Props = { m: Messages; actor: Actor; offering: MergeableOffering; others: MergeableOffering[] }

/** With which other: those that bear a name like it, or any. */
export function mergeOfferingChoicePage({ m, actor, offering, others }: Props): Page {
  const { id, name } = offering
  const likely = others
    .map((other) => ({ other, score: nameLikeness(name, other.name).score }))
    .filter(({ score }) => score >= thresholds.possible)
    .sort((one, other) => other.score - one.score)
    .slice(0, 5)
  return {
    title: m.merging.choose.title({ name }),
    shell: { area: 'work', actor, current: 'keeping' },
    main: (
      <div class="wrap page">
        <Crumbs
          m={m}
          path={[
            { text: m.keeping.title, href: paths.keptOfferings() },
            { text: name, href: paths.keptOffering(id) },
            { text: m.merging.title },
          ]}
        />
        <div class="intro">
          <h1>
            <Name of={m.merging.choose.title({ name })} />
          </h1>
          <p class="lead">{m.merging.offering.choose}</p>
        </div>
        <div class="stack">
          {likely.length > 0 && (
            <section class="flow" aria-labelledby="lijkt">
              <h2 id="lijkt">{m.merging.choose.likely}</h2>
              <ul class="lines">
                {likely.map(({ other }) => (
                  <li class="row" data-ends>
                    <a href={paths.offeringMerge(id, other.id)}>
                      <Name of={other.name} />
                    </a>
                    <span class="small soft">
                      <Name of={other.organisation} />
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <form method="get" action={paths.offeringMerge(id)} class="form">
            <SelectField
              m={m}
              form={{ typed: {}, problems: {} }}
              name="met"
              label={m.merging.offering.other}
              choices={others.map((other) => [other.id, `${other.name}, ${other.organisation}`] as const)}
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

import type { TakeableAgreement } from '../../src/agreements/store-public.ts'
import { agreementModels } from '../../src/agreements/terms.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Written } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'

type Props = { m: Messages; actor: Actor; takeable: TakeableAgreement[] }

/** With which text a new agreement begins: one of the models, nothing, or what another practice agreed. */
export function agreementStartPage({ m, actor, takeable }: Props): Page {
  const texts = m.agreements.start
  return {
    title: texts.title,
    shell: { area: 'work', actor, current: 'agreements' },
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.agreements.title, href: paths.agreements }, { text: m.agreements.newTitle }]} />
        <div class="intro">
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
        </div>
        <ul class="grid">
          {agreementModels.map((model) => (
            <li class="card flow">
              <h2 class="as-h3">{m.agreementModels[model].name}</h2>
              <p>{m.agreementModels[model].text}</p>
              <p>
                <a class="button" data-kind="secondary" href={paths.newAgreement(`model=${model}`)}>
                  {texts.begin}
                  <span class="visually-hidden">: {m.agreementModels[model].name}</span>
                </a>
              </p>
            </li>
          ))}
        </ul>
        <section class="flow work-group" aria-labelledby="overnemen">
          <h2 id="overnemen">{texts.takeOver}</h2>
          {takeable.length === 0 ? (
            <p class="soft">{texts.takeOverNone}</p>
          ) : (
            <>
              <p>{texts.takeOverText}</p>
              <ul>
                {takeable.map(({ id, title, goal, practice }) => (
                  <li class="work-row" data-plain>
                    <div class="work-row__what">
                      <h3>
                        <Written text={title} />
                      </h3>
                      <p>
                        <Written text={goal} />
                      </p>
                      <p class="soft">{texts.of({ practice })}</p>
                    </div>
                    <a class="button" data-kind="secondary" href={paths.newAgreement(`van=${id}`)}>
                      {texts.begin}
                      <span class="visually-hidden">: {title}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      </div>
    ),
  }
}

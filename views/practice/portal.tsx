import { paths } from '../../src/paths.ts'
import type { PlaceAnswer } from '../../src/practice/front-door.ts'
import type { PracticeName } from '../../src/practice/practice.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'
import { Name } from '../ui/text.tsx'
import { Thread } from '../ui/thread.tsx'
import { Urgent } from '../ui/urgent.tsx'

type Props = { m: CareMessages; practices: PracticeName[]; typed: string; reason: PlaceAnswer | undefined }

/** The front door: which municipality? `reason` is why the typed place led nowhere. */
export function portalPage({ m, practices, typed, reason }: Props): Page {
  const { portal } = m.practice
  const answer = reason && answerText(m, reason)
  return {
    title: answer ? m.form.error + portal.title : portal.title,
    description: portal.lead,
    shell: { area: 'portal' },
    care: m,
    main: (
      <>
        <section class="hero" aria-labelledby="kop">
          <div class="wrap">
            <div>
              <h1 id="kop">{portal.title}</h1>
              <p class="lead">{portal.lead}</p>
              <form class="hero__ask" action={paths.home} method="get">
                <div class="field" data-invalid={answer && ''}>
                  <label for="zoek">{portal.label}</label>
                  <span class="hint" id="zoek-uitleg">
                    {portal.hint}
                  </span>
                  {answer && (
                    <p class="field__error" id="zoek-fout" role="alert">
                      <Icon name="alert" />
                      <span>{answer}</span>
                    </p>
                  )}
                  <input
                    class="input"
                    type="text"
                    id="zoek"
                    name="zoek"
                    value={typed}
                    maxlength={80}
                    autocomplete="off"
                    aria-describedby={answer ? 'zoek-uitleg zoek-fout' : 'zoek-uitleg'}
                    aria-invalid={answer ? 'true' : undefined}
                  />
                </div>
                <button class="button" type="submit">
                  <Icon name="arrow" />
                  {portal.go}
                </button>
              </form>
              <p class="small soft hero__who">{portal.who}</p>
            </div>
          </div>
          <Thread />
        </section>
        <div class="wrap page stack">
          <section class="flow" aria-labelledby="gemeenten">
            <h2 id="gemeenten">{portal.list}</h2>
            <ul class="pathlist" data-across>
              {practices.map(({ slug, name, alsoKnownAs }) => (
                <li>
                  <a href={paths.practice(slug)}>
                    <Icon name="pin" />
                    <span>
                      <b>
                        <Name of={name} />
                      </b>
                      {alsoKnownAs && portal.formerly({ names: alsoKnownAs })}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
          <Urgent m={m} />
        </div>
      </>
    ),
  }
}

function answerText({ practice: { portal } }: CareMessages, reason: PlaceAnswer): string {
  if (reason.kind === 'unknown_name') return portal.unknownName({ name: reason.typed })
  if (reason.kind !== 'unknown_postcode') return portal.empty
  const { pc4: postcode, place } = reason
  return place ? portal.elsewhere({ postcode, place }) : portal.unknownPostcode({ postcode })
}

import type { AgendaLine } from '../../src/agenda/event.ts'
import type { HelpKind } from '../../src/directory/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import { writeQuery } from '../../src/search/query.ts'
import { ComingUp } from '../agenda/coming-up.tsx'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { ContactPerson } from '../ui/person.tsx'
import { Thread } from '../ui/thread.tsx'
import { Urgent } from '../ui/urgent.tsx'
import { Doors } from './doors.tsx'

type Props = { m: Messages; practice: Practice; next: AgendaLine[]; postcode: string }

export function homePage({ m, practice, next, postcode }: Props): Page {
  const { home } = m.practice
  return {
    title: home.title,
    description: home.lead,
    shell: { area: 'practice', practice },
    main: (
      <>
        <section class="hero" aria-labelledby="kop">
          <div class="wrap">
            <div>
              <h1 id="kop">{home.title}</h1>
              <p class="lead">{home.lead}</p>
              <AskPostcode m={m} slug={practice.slug} postcode={postcode} />
              <p class="small soft hero__who">{home.who}</p>
            </div>
            <div class="card flow hero__person" data-room="tight" id="contact">
              <h2>{home.speak}</h2>
              <ContactPerson m={m} practice={practice} />
            </div>
          </div>
          <Thread />
        </section>
        <div class="wrap page stack">
          <section class="card guide" aria-labelledby="wegwijzer">
            <div>
              <h2 id="wegwijzer">{m.routing.door.title}</h2>
              <p>{m.routing.door.text}</p>
            </div>
            <a class="button" data-kind="secondary" href={paths.routing(practice.slug)}>
              {m.routing.door.go}
              <Icon name="arrow" flip />
            </a>
          </section>
          <section class="flow" aria-labelledby="deuren">
            <h2 id="deuren">{home.doors}</h2>
            <Doors m={m} slug={practice.slug} />
          </section>
          <ComingUp m={m} slug={practice.slug} next={next} />
          <section class="flow" aria-labelledby="rustig">
            <h2 id="rustig">{home.calm}</h2>
            <CalmLinks m={m} slug={practice.slug} />
          </section>
          <Urgent m={m} outOfHoursPhone={practice.outOfHoursPhone} />
        </div>
      </>
    ),
  }
}

const AskPostcode = ({ m, slug, postcode }: { m: Messages; slug: string; postcode: string }) => (
  <form class="hero__ask" action={paths.offerings(slug)} method="get">
    <div class="field">
      <label for="postcode">{m.practice.home.postcode}</label>
      <span class="hint" id="postcode-uitleg">
        {m.practice.home.postcodeHint}
      </span>
      <input
        class="input"
        type="text"
        id="postcode"
        name="postcode"
        value={postcode}
        inputmode="numeric"
        autocomplete="off"
        maxlength={7}
        aria-describedby="postcode-uitleg"
      />
    </div>
    <button class="button" type="submit">
      <Icon name="search" />
      {m.practice.home.go}
    </button>
  </form>
)

const calm = [
  ['talk', 'ear'],
  ['everyday', 'people'],
  ['arrange', 'pen'],
] as const satisfies readonly (readonly [HelpKind, IconName])[]

const CalmLinks = ({ m, slug }: { m: Messages; slug: string }) => (
  <ul class="pathlist" data-across>
    {calm.map(([kind, icon]) => (
      <li>
        <a href={paths.offerings(slug, writeQuery({ kinds: [kind] }))}>
          <Icon name={icon} />
          <span>
            <b>{m.practice.home.calmLinks[kind].title}</b>
            {m.practice.home.calmLinks[kind].text}
          </span>
        </a>
      </li>
    ))}
  </ul>
)

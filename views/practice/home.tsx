import type { AgendaLine } from '../../src/agenda/event.ts'
import type { HelpKind } from '../../src/directory/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import { writeQuery } from '../../src/search/query.ts'
import { ComingUp } from '../agenda/coming-up.tsx'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { AskContact } from '../referrals/ask-contact.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import { ContactPerson } from '../ui/person.tsx'
import { Thread } from '../ui/thread.tsx'
import { Urgent } from '../ui/urgent.tsx'
import { Doors } from './doors.tsx'
import { moreOf } from './more.ts'

type Props = { m: CareMessages; practice: Practice; next: AgendaLine[]; hasNeighbours: boolean; postcode: string }

export function homePage({ m, practice, next, hasNeighbours, postcode }: Props): Page {
  const { home } = m.practice
  return {
    title: home.title,
    description: home.lead,
    shell: { area: 'practice', practice },
    care: m,
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
              <AskContact m={m} slug={practice.slug} />
            </div>
          </div>
          <Thread />
        </section>
        <div class="wrap page stack">
          <div class="grid">
            <Guide id="wegwijzer" says={m.routing.door} href={paths.routing(practice.slug)} />
            <Guide id="check" says={m.care.check.door} href={paths.selfCheck(practice.slug)} />
          </div>
          <section class="flow" aria-labelledby="deuren">
            <h2 id="deuren">{home.doors}</h2>
            <Doors m={m} slug={practice.slug} />
          </section>
          <ComingUp m={m} slug={practice.slug} next={next} />
          <section class="flow" aria-labelledby="rustig">
            <h2 id="rustig">{home.calm}</h2>
            <CalmLinks m={m} slug={practice.slug} />
          </section>
          <section class="flow" aria-labelledby="ook">
            <h2 id="ook">{home.more}</h2>
            <More m={m} slug={practice.slug} hasNeighbours={hasNeighbours} />
          </section>
          <Urgent m={m} outOfHoursPhone={practice.outOfHoursPhone} />
        </div>
      </>
    ),
  }
}

type GuideProps = { id: string; says: { title: string; text: string; go: string }; href: string }

const Guide = ({ id, says, href }: GuideProps) => (
  <section class="card guide" aria-labelledby={id}>
    <div>
      <h2 id={id}>{says.title}</h2>
      <p>{says.text}</p>
    </div>
    <a class="button" data-kind="secondary" href={href}>
      {says.go}
      <Icon name="arrow" />
    </a>
  </section>
)

const AskPostcode = ({ m, slug, postcode }: { m: CareMessages; slug: string; postcode: string }) => (
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

const More = ({ m, slug, hasNeighbours }: { m: CareMessages; slug: string; hasNeighbours: boolean }) => (
  <ul class="pathlist" data-across>
    {moreOf(m, slug, hasNeighbours).map(({ icon, href, title, text }) => (
      <li>
        <a href={href}>
          <Icon name={icon} />
          <span>
            <b>{title}</b>
            {text}
          </span>
        </a>
      </li>
    ))}
  </ul>
)

const calm = [
  ['talk', 'ear'],
  ['everyday', 'people'],
  ['arrange', 'pen'],
] as const satisfies readonly (readonly [HelpKind, IconName])[]

const CalmLinks = ({ m, slug }: { m: CareMessages; slug: string }) => (
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

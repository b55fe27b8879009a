import type { AgendaLine } from '../../src/agenda/event.ts'
import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import { writeQuery } from '../../src/search/query.ts'
import type { OfferedType } from '../../src/self-check/offers.ts'
import { ComingUp } from '../agenda/coming-up.tsx'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { ContactPerson } from '../ui/person.tsx'
import { Qr } from '../ui/qr.tsx'
import { Urgent } from '../ui/urgent.tsx'
import { moreOf } from './more.ts'

/** `isOn`: this browser is the reading table of the practice. `at`: the whole address of a path, for on a telephone. */
type Props = { m: CareMessages; practice: Practice; next: AgendaLine[]; hasNeighbours: boolean; isOn: boolean; at(path: string): string }
type Theme = { icon: IconName; title: string; text: string; path: string }

/** Kinds of help that people ask for most, in the order of a day, a night and a talk. */
const kinds = [
  'day_care',
  'home_respite',
  'volunteer_buddy',
  'night_care',
  'guest_house',
  'peer_support',
] as const satisfies readonly OfferedType[]

/** What a shared screen begins with: large, without a field to type in. */
export function readingTablePage({ m, practice, next, hasNeighbours, isOn, at }: Props): Page {
  const { slug } = practice
  const says = m.readingTable
  const themes: Theme[] = [
    { icon: 'question', ...m.care.check.door, path: paths.selfCheck(slug) },
    { icon: 'arrow', ...m.routing.door, path: paths.routing(slug) },
    { icon: 'people', ...says.help, path: paths.offerings(slug) },
    { icon: 'calendar', title: m.agenda.title, text: says.days.text, path: paths.agenda(slug) },
    ...moreOf(m, slug, hasNeighbours).map(({ href, ...more }) => ({ ...more, path: href })),
  ]
  return {
    title: says.title,
    description: says.lead,
    shell: { area: 'practice', practice },
    care: m,
    isTable: true,
    main: (
      <div class="wrap page table-page stack">
        {!isOn && <TurnOn m={m} slug={slug} />}
        <div class="split">
          <div class="intro">
            <h1>{says.heading}</h1>
            <p class="lead">{says.lead}</p>
          </div>
          <section class="card flow" data-tone="mist" aria-labelledby="telefoon">
            <h2 class="as-h3" id="telefoon">
              {says.phone.title}
            </h2>
            <p>{says.phone.text}</p>
            <Qr address={at(paths.practice(slug))} label={says.phone.code({ title: says.title })} />
          </section>
        </div>
        <section class="flow" aria-labelledby="themas">
          <h2 id="themas">{says.themes}</h2>
          <ul class="table-doors">
            {themes.map((theme) => (
              <Door m={m} theme={theme} address={at(theme.path)} />
            ))}
          </ul>
        </section>
        <section class="flow" aria-labelledby="soorten">
          <h2 id="soorten">{says.kinds}</h2>
          <ul class="table-kinds">
            {kinds.map((kind) => (
              <li>
                <a class="button" data-kind="secondary" href={paths.offerings(slug, writeQuery({ kinds: [kind] }))}>
                  {m.directory.supportType[kind].name}
                </a>
              </li>
            ))}
          </ul>
        </section>
        {next.length === 0 ? <p>{says.days.none}</p> : <ComingUp m={m} slug={slug} next={next} title={says.days.title} />}
        <section class="card flow" aria-labelledby="spreken">
          <h2 id="spreken">{m.practice.home.speak}</h2>
          <ContactPerson m={m} practice={practice} />
        </section>
        <Urgent m={m} outOfHoursPhone={practice.outOfHoursPhone} />
        {isOn && <About m={m} slug={slug} />}
      </div>
    ),
  }
}

const Door = ({ m, theme, address }: { m: CareMessages; theme: Theme; address: string }) => (
  <li class="card flow">
    <h3>
      <a class="card__link" href={theme.path}>
        <Icon name={theme.icon} />
        {theme.title}
      </a>
    </h3>
    <p>{theme.text}</p>
    <details class="disclosure">
      <summary>
        <Icon name="phone" />
        <span>
          {m.readingTable.phone.door}
          <span class="visually-hidden">: {theme.title}</span>
        </span>
      </summary>
      <Qr address={address} label={m.readingTable.phone.code({ title: theme.title })} />
    </details>
  </li>
)

/** For whoever looks after the screen: what the button does, and how it stays a reading table. */
const TurnOn = ({ m: { readingTable: says }, slug }: { m: CareMessages; slug: string }) => (
  <section class="card flow" data-tone="sunken" aria-labelledby="aanzetten">
    <h2 id="aanzetten">{says.turnOn.title}</h2>
    <p>{says.turnOn.text}</p>
    <ol class="bullets">
      {says.turnOn.steps.map((step) => (
        <li>{step}</li>
      ))}
    </ol>
    <form method="post" action={paths.readingTable(slug)}>
      <button class="button" type="submit">
        {says.turnOn.button}
      </button>
    </form>
  </section>
)

const About = ({ m: { readingTable: says }, slug }: { m: CareMessages; slug: string }) => (
  <details class="disclosure">
    <summary>
      <Icon name="down" />
      {says.about.title}
    </summary>
    <div class="disclosure__body flow">
      <ul class="bullets">
        {says.about.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      <form method="post" action={paths.readingTableOff(slug)}>
        <button class="button" data-kind="secondary" data-fit type="submit">
          {says.about.off}
        </button>
      </form>
    </div>
  </details>
)

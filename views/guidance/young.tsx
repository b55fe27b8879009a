import { ageWords, childLine, waysToAsk, type YoungAge, youngAges } from '../../src/guidance/young.ts'
import type { YoungHelp } from '../../src/guidance/young-help.ts'
import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'
import { Telephone } from '../ui/text.tsx'
import { Urgent } from '../ui/urgent.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { ChildLine } from './child-line.tsx'
import { Ask } from './young-ask.tsx'
import { HelpNearby } from './young-help.tsx'

/** `age` is what somebody chose on this page, and nowhere else. */
type Props = { m: CareMessages; practice: Practice; age: YoungAge | undefined; help: readonly YoungHelp[] }

export function youngPage({ m, practice, age, help }: Props): Page {
  const says = m.care.young
  const home = { text: m.nav.start, href: paths.practice(practice.slug) }
  const whole = { text: says.name, ...(age && { href: paths.young(practice.slug) }) }
  return {
    title: age ? `${says.name}: ${says.age.name[age]}` : says.name,
    description: says.lead,
    shell: { area: 'practice', practice },
    care: m,
    main: (
      <div class="wrap page young">
        <Crumbs m={m} path={[home, whole, ...(age ? [{ text: says.age.name[age] }] : [])]} />
        <div class="intro">
          <h1>{says.title}</h1>
          <p class="lead">{says.lead}</p>
          <p class="young__promise">
            <Icon name="lock" />
            <span>{says.promise}</span>
          </p>
          <p class="row only-narrow">
            <ChildLine />
          </p>
        </div>
        <Ages m={m} slug={practice.slug} age={age} />
        <div class="split">
          <div class="flow">
            <section class="flow" aria-labelledby="zelf">
              <h2 id="zelf">{says.doing.title}</h2>
              <ul class="ticks">
                {says.doing[age ?? 'all'].map((point) => (
                  <li>
                    <Icon name="check" />
                    <span>{point}</span>
                  </li>
                ))}
              </ul>
            </section>
            <section class="flow" aria-labelledby="school">
              <h2 id="school">{says.school.title}</h2>
              <p>{says.school[age ?? 'all']}</p>
              <figure class="young__start">
                <figcaption>{says.school.start}</figcaption>
                <blockquote>
                  <p>{says.school.sentence}</p>
                </blockquote>
              </figure>
            </section>
            <Ask m={m} practice={practice} ways={waysToAsk(age)} age={age} />
            <HelpNearby m={m} slug={practice.slug} help={help} />
          </div>
          <Lines m={m} practice={practice} />
        </div>
        <div class="young__urgent">
          <Urgent m={{ ...m, urgent: says.urgent }} outOfHoursPhone={practice.outOfHoursPhone} />
        </div>
      </div>
    ),
  }
}

const Ages = ({ m, slug, age }: { m: CareMessages; slug: string; age: YoungAge | undefined }) => {
  const says = m.care.young.age
  return (
    <nav class="young__ages" aria-labelledby="leeftijd">
      <h2 class="as-h3" id="leeftijd">
        {says.title}
      </h2>
      <p class="soft">{says.hint}</p>
      <ul>
        {youngAges.map((one) => (
          <li>
            <a href={paths.young(slug, ageWords[one])} aria-current={one === age ? 'page' : undefined}>
              {says.name[one]}
            </a>
          </li>
        ))}
      </ul>
      {age && (
        <p class="row">
          <a href={paths.young(slug)}>{says.all}</a>
        </p>
      )}
    </nav>
  )
}

/** Somebody who listens, for who is not ready to ask for help. */
const Lines = ({ m, practice }: { m: CareMessages; practice: Practice }) => {
  const { childLine: child, listening } = m.care.young
  const lines = [
    { id: 'kindertelefoon', ...child, phone: childLine.phone },
    { id: 'luisteren', ...listening, phone: practice.listeningPhone },
  ]
  return (
    <div class="flow side">
      {lines.map(({ id, title, text, phone }) => (
        <section class="card flow" data-tone="mist" data-room="tight" aria-labelledby={id}>
          <h2 class="as-h3" id={id}>
            {title}
          </h2>
          <p>
            <Telephone number={phone} large />
          </p>
          <p>{text}</p>
        </section>
      ))}
    </div>
  )
}

import { paths } from '../../src/paths.ts'
import type { Page } from '../layout.tsx'
import { Icon } from '../ui/icon.tsx'
import { ContactPerson } from '../ui/person.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import type { ToolProps } from './parts.tsx'

const doors = [
  { name: 'network', icon: 'people', to: paths.networkTool },
  { name: 'plan', icon: 'phone', to: paths.plan },
  { name: 'talk', icon: 'ear', to: paths.talk },
] as const

export function toolsPage({ m, practice }: ToolProps): Page {
  const { tools } = m.care
  return {
    title: tools.name,
    description: tools.lead,
    shell: { area: 'practice', practice },
    care: m,
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.nav.start, href: paths.practice(practice.slug) }, { text: tools.name }]} />
        <div class="intro">
          <h1>{tools.name}</h1>
          <p class="lead">{tools.lead}</p>
        </div>
        <div class="grid tool-doors">
          {doors.map(({ name, icon, to }) => (
            <section class="card tool-door">
              <span class="tool-door__sign">
                <Icon name={icon} />
              </span>
              <h2>
                <a class="card__link" href={to(practice.slug)}>
                  {tools.door[name].title}
                </a>
              </h2>
              <p>{tools.door[name].text}</p>
            </section>
          ))}
        </div>
        <div class="split">
          <section class="flow" aria-labelledby="invullen">
            <h2 id="invullen">{tools.kept}</h2>
            <ul class="ticks">
              {[tools.promise, tools.untilClosed, tools.unless, tools.shared, tools.byHand].map((text) => (
                <li>
                  <Icon name="check" />
                  <span>{text}</span>
                </li>
              ))}
            </ul>
          </section>
          <section class="card flow" data-tone="accent" aria-labelledby="bel">
            <h2 class="as-h3" id="bel">
              {m.care.check.speak}
            </h2>
            <ContactPerson m={m} practice={practice} />
          </section>
        </div>
      </div>
    ),
  }
}

import type { AgendaLine } from '../../src/agenda/event.ts'
import { paths } from '../../src/paths.ts'
import { capitalised, weekDay } from '../format.ts'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'
import { Written } from '../ui/text.tsx'

type Props = { m: CareMessages; slug: string; next: readonly AgendaLine[]; title?: string }

/** What is on next, and the way to the rest. Without anything to come it is not there. */
export const ComingUp = ({ m, slug, next, title = m.agenda.home.title }: Props) =>
  next.length === 0 ? null : (
    <section class="flow" aria-labelledby="binnenkort">
      <h2 id="binnenkort">{title}</h2>
      <ul class="pathlist" data-across>
        {next.map((line) => (
          <li>
            <a href={paths.event(slug, line.slug)}>
              <Icon name="calendar" />
              <span>
                <b>
                  <Written text={line.title} />
                </b>
                {capitalised(weekDay(m, line.day), m.lang)}, {m.agenda.hours({ from: line.startsAt, to: line.endsAt })}.{' '}
                {line.place ? <Written text={line.place} /> : m.agenda.online}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p class="row">
        <a href={paths.agenda(slug)}>{m.agenda.home.all}</a>
      </p>
    </section>
  )

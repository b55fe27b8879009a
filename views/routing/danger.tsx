import { paths } from '../../src/paths.ts'
import type { Typed } from '../../src/platform/form.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { ContactPerson } from '../ui/person.tsx'
import { Urgent } from '../ui/urgent.tsx'
import { Kept } from './kept.tsx'

type Props = { m: CareMessages; practice: Practice; typed: Typed }

/** Nothing but whom to call. What was answered waits. */
export function dangerPage({ m, practice, typed }: Props): Page {
  const { danger } = m.routing
  return {
    title: danger.title,
    shell: { area: 'practice', practice, current: 'routing' },
    care: m,
    main: (
      <div class="wrap page flow">
        <div class="intro">
          <h1>{danger.title}</h1>
          <p class="lead">{danger.lead}</p>
        </div>
        <Urgent m={m} outOfHoursPhone={practice.outOfHoursPhone} />
        <section class="card flow" data-tone="accent" aria-labelledby="contact">
          <h2 id="contact">{danger.speak}</h2>
          <ContactPerson m={m} practice={practice} />
        </section>
        <section class="flow" aria-labelledby="voorbij">
          <h2 id="voorbij">{danger.after}</h2>
          <p>{danger.afterText}</p>
          <form method="post" action={paths.routing(practice.slug)}>
            <Kept typed={typed} />
            <button class="button" data-kind="secondary" type="submit" name="to" value="urgency">
              {danger.change}
            </button>
          </form>
        </section>
      </div>
    ),
  }
}

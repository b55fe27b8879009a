import { paths } from '../../src/paths.ts'
import type { Typed } from '../../src/platform/form.ts'
import type { Practice } from '../../src/practice/practice.ts'
import { dangerFirst } from '../danger.tsx'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Kept } from './kept.tsx'

type Props = { m: CareMessages; practice: Practice; typed: Typed }

/** Nothing but whom to call. What was answered waits. */
export function dangerPage({ m, practice, typed }: Props): Page {
  const { danger } = m.routing
  const then = (
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
  )
  return dangerFirst({ m, practice, current: 'routing', texts: danger, then })
}

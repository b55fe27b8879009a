import { paths } from '../../src/paths.ts'
import type { Typed } from '../../src/platform/form.ts'
import type { Practice } from '../../src/practice/practice.ts'
import { checkQuestions } from '../../src/self-check/questions.ts'
import { dangerFirst } from '../danger.tsx'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Kept } from './kept.tsx'

type Props = { m: CareMessages; practice: Practice; typed: Typed; counted: boolean }

/** What was answered waits, and nobody has to go on. */
export function checkDangerPage({ m, practice, typed, counted }: Props): Page {
  const { danger, speak } = m.care.check
  const hasMore = checkQuestions.some((question) => question !== 'safety' && typed[question])
  const then = (
    <section class="flow" aria-labelledby="verder">
      <h2 id="verder">{danger.rest}</h2>
      <p>{danger.restText}</p>
      <form method="post" action={paths.selfCheck(practice.slug)}>
        <Kept typed={typed} counted={counted} />
        <p class="row">
          {hasMore && (
            <button class="button" data-kind="secondary" type="submit" name="to" value="rest">
              {danger.toOutcome}
            </button>
          )}
          <button class="button" data-kind={hasMore ? 'quiet' : 'secondary'} type="submit" name="to" value="questions">
            {danger.toQuestions}
          </button>
        </p>
      </form>
    </section>
  )
  return dangerFirst({ m, practice, current: 'check', texts: { ...danger, speak }, then })
}

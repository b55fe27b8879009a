import { paths } from '../../src/paths.ts'
import type { Typed } from '../../src/platform/form.ts'
import type { Practice } from '../../src/practice/practice.ts'
import { checkQuestions } from '../../src/self-check/questions.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { ContactPerson } from '../ui/person.tsx'
import { Urgent } from '../ui/urgent.tsx'
import { Kept } from './kept.tsx'

type Props = { m: CareMessages; practice: Practice; typed: Typed; counted: boolean }

/** Whom to call, before anything else. What was answered waits, and nobody has to go on. */
export function checkDangerPage({ m, practice, typed, counted }: Props): Page {
  const { danger, speak } = m.care.check
  const hasMore = checkQuestions.some((question) => question !== 'safety' && typed[question])
  return {
    title: danger.title,
    shell: { area: 'practice', practice, current: 'check' },
    care: m,
    main: (
      <div class="wrap page flow">
        <div class="intro">
          <h1>{danger.title}</h1>
          <p class="lead">{danger.lead}</p>
        </div>
        <Urgent m={m} outOfHoursPhone={practice.outOfHoursPhone} />
        <section class="card flow" data-tone="accent" aria-labelledby="contact">
          <h2 id="contact">{speak}</h2>
          <ContactPerson m={m} practice={practice} />
        </section>
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
      </div>
    ),
  }
}

import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import { answerFields, type Question, questions } from '../../src/routing/answers.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { ErrorSummary, type FormState, titleOf } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { ContactPerson } from '../ui/person.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { AskBox, type Asking } from './ask.tsx'

type Props = { m: CareMessages; practice: Practice; question: Question; form: FormState }

/**
 * All questions are one form. Without script one of them shows, and the hidden ones carry what was answered; a script shows them
 * together. So nothing is kept anywhere, and nothing is lost on the way.
 */
export function questionsPage({ m, practice, question, form }: Props): Page {
  const at = questions.indexOf(question)
  const { ask } = m.routing.question[question]
  return {
    title: titleOf(m, form, at === 0 ? m.routing.title : m.routing.stepTitle({ at: at + 1, of: questions.length, question: ask })),
    description: m.routing.lead,
    shell: { area: 'practice', practice, current: 'routing' },
    care: m,
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.nav.start, href: paths.practice(practice.slug) }, { text: m.routing.name }]} />
        <div class="split">
          <div class="questions">
            <div class="intro">
              <h1>{m.routing.title}</h1>
              {at === 0 && <p class="lead">{m.routing.lead}</p>}
            </div>
            <ErrorSummary m={m} form={form} labels={labelsOf(m)} />
            <form method="post" action={paths.routing(practice.slug)} class="flow" data-room="wide" data-together>
              <div data-steps>
                <Progress at={at} />
              </div>
              {questions.map((one) => (
                <AskBox m={m} practice={practice} form={form} question={one} isNow={one === question} />
              ))}
              <StepButtons m={m} at={at} />
              <p class="row" hidden>
                <button class="button" type="submit" name="to" value="outcome">
                  {m.routing.finish}
                  <Icon name="arrow" />
                </button>
              </p>
            </form>
          </div>
          <div class="side">
            <section class="card flow" data-tone="accent" aria-labelledby="bel">
              <h2 id="bel">{m.routing.outcome.together}</h2>
              <ContactPerson m={m} practice={practice} />
            </section>
          </div>
        </div>
      </div>
    ),
  }
}

const Progress = ({ at }: { at: number }) => (
  <div class="progress" aria-hidden="true">
    {questions.map((_, place) => (
      <i data-done={place < at ? '' : undefined} data-now={place === at ? '' : undefined} />
    ))}
  </div>
)

/** The first button is the one that Enter presses. */
const StepButtons = ({ m, at }: { m: CareMessages; at: number }) => {
  const [before, after] = [questions[at - 1], questions[at + 1]]
  return (
    <div class="flow" data-room="tight" data-steps>
      <p class="row">
        <button class="button" type="submit" name="to" value={after ?? 'outcome'}>
          {after ? m.routing.next : m.routing.finish}
          <Icon name="arrow" />
        </button>
        {before && (
          <button class="button" data-kind="quiet" type="submit" name="to" value={before}>
            {m.routing.back}
          </button>
        )}
      </p>
      {after && at > 0 && (
        <p class="row">
          <button class="button" data-kind="quiet" type="submit" name="to" value="outcome">
            {m.routing.finishNow}
          </button>
        </p>
      )}
    </div>
  )
}

/** What the summary of what is wrong calls each field. */
function labelsOf(m: CareMessages): Record<Asking, string> {
  const own: Partial<Record<Asking, string>> = {
    recipientAge: m.routing.recipientAge,
    group: m.routing.group,
    caregiverAge: m.routing.caregiverAge,
    works: m.routing.works,
    insuredSelf: m.routing.insuredSelf,
    insuredRecipient: m.routing.insuredRecipient,
    postcode: m.routing.postcode,
  }
  const all = questions.flatMap((question) =>
    answerFields[question].map((field) => [field, own[field] ?? m.routing.question[question].ask]),
  )
  return Object.fromEntries(all)
}

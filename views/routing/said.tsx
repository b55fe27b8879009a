import { paths } from '../../src/paths.ts'
import type { Typed } from '../../src/platform/form.ts'
import { type Answers, careSigns, type Question, questions, wishesOf } from '../../src/routing/answers.ts'
import { capitalised, commaOf } from '../format.ts'
import type { CareMessages } from '../messages/care.ts'
import { Kept } from './kept.tsx'
import { inside } from './say.ts'

type Props = { m: CareMessages; slug: string; answers: Answers; typed: Typed }

/** What somebody answered, each with the way back to its question. */
export const Said = ({ m, slug, answers, typed }: Props) => (
  <section aria-labelledby="zei">
    <h2 class="as-h3" id="zei">
      {m.routing.outcome.said}
    </h2>
    <form method="post" action={paths.routing(slug)}>
      <Kept typed={typed} />
      <ul class="answers">
        {questions.map((question) => (
          <li>
            <span>{sayAnswer(m, answers, question) || <span class="soft">{m.routing.outcome.notSaid}</span>}</span>
            <button class="button" data-kind="quiet" data-fit type="submit" name="to" value={question}>
              <span>
                {m.routing.outcome.change}
                <span class="visually-hidden">{m.routing.outcome.changeOf({ question: m.routing.question[question].ask })}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  </section>
)

function sayAnswer(m: CareMessages, answers: Answers, question: Question): string {
  const { routing } = m
  const { outcome } = routing
  switch (question) {
    case 'urgency':
      return answers.now && routing.now[answers.now].name
    case 'who':
      return joined(m, [answers.group && m.directory.recipientGroup[answers.group], aged(answers.recipientAge, outcome.years)])
    case 'help':
      return (
        joined(
          m,
          wishesOf(answers).map((wish) => routing.help[wish].name),
        ) ||
        (answers.help_unknown && routing.unknown)
      )
    case 'wlz':
      return answers.wlz && `Wlz: ${inside(routing.wlz[answers.wlz].name, m.lang)}`
    case 'care': {
      const signs = joined(
        m,
        careSigns.filter((sign) => answers[sign]).map((sign) => routing.care[sign]),
      )
      return signs || (answers.care_none && routing.careNone) || (answers.care_unknown && routing.unknown)
    }
    case 'you':
      return joined(m, [aged(answers.caregiverAge, outcome.you), answers.works && outcome.work[answers.works], insured(m, answers)])
    case 'postcode':
      return answers.postcode
  }
}

function insured({ lang, routing: { outcome } }: CareMessages, { insuredSelf, insuredRecipient }: Answers): string {
  const who = [insuredSelf === 'yes' && outcome.insuredYou, insuredRecipient === 'yes' && outcome.insuredRecipient].filter(Boolean)
  return who.length > 0 ? `${outcome.insured} ${who.join(commaOf(lang))}` : ''
}

const aged = (age: number | '', say: (p: { age: number }) => string) => (age === '' ? '' : say({ age }))

const joined = ({ lang }: CareMessages, parts: readonly string[]) =>
  capitalised(
    parts
      .filter(Boolean)
      .map((part) => inside(part, lang))
      .join(commaOf(lang)),
    lang,
  )

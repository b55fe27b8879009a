import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import { type CheckAnswers, type CheckQuestion, checkQuestions, type HowOften } from '../../src/self-check/questions.ts'
import type { CareMessages } from '../messages/care.ts'
import { AskContact } from '../referrals/ask-contact.tsx'
import { Facts } from '../ui/facts.tsx'
import { Icon } from '../ui/icon.tsx'
import { ContactPerson, firstName } from '../ui/person.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { Telephone } from '../ui/text.tsx'
import { Kept } from './kept.tsx'
import type { CheckOutcomeProps } from './outcome.tsx'

/** On top for who said that it does not go on any more. */
export const CallFirst = ({ m, practice }: { m: CareMessages; practice: Practice }) => {
  const says = m.care.check.outcome
  return (
    <section class="card flow check__urgent" data-tone="accent" aria-labelledby="bel-nu">
      <h2 id="bel-nu">{says.callFirst}</h2>
      <p>{says.callFirstText({ name: firstName(practice) })}</p>
      <ul class="check__numbers">
        <li>
          <Telephone number={practice.contactPhone} large />
          <br />
          <bdi lang="nl">{firstName(practice)}</bdi>
        </li>
        <li>
          <Telephone number={practice.outOfHoursPhone} large />
          <br />
          {says.outOfHours}
        </li>
      </ul>
    </section>
  )
}

export const OutcomeSide = ({ m, practice, answers, typed, outcome }: CheckOutcomeProps) => {
  const says = m.care.check.outcome
  return (
    <div class="flow side">
      <section class="card flow" data-tone="accent" aria-labelledby="bel">
        <h2 id="bel">{says.call({ name: firstName(practice) })}</h2>
        <ContactPerson m={m} practice={practice} />
        <AskContact m={m} slug={practice.slug} />
        <p>{says.callText}</p>
      </section>
      <details class="disclosure">
        <summary>
          <Icon name="down" />
          {says.said}
        </summary>
        <div class="disclosure__body flow">
          <Facts facts={checkQuestions.map((question) => [m.care.check.ask[question], sayAnswer(m, answers, question)])} />
          <form method="post" action={paths.selfCheck(practice.slug)}>
            <Kept typed={typed} counted={outcome.band !== undefined} />
            <button class="button" data-kind="quiet" type="submit" name="to" value="questions">
              {says.change}
            </button>
          </form>
        </div>
      </details>
      <p class="row">
        <PrintButton text={says.print} kind="quiet" />
        <a href={paths.selfCheck(practice.slug)}>{says.again}</a>
      </p>
      <section class="card flow" data-tone="sunken" aria-labelledby="later">
        <h2 class="as-h3" id="later">
          {says.notNow}
        </h2>
        <p>{says.notNowText}</p>
      </section>
    </div>
  )
}

function sayAnswer({ care: { check } }: CareMessages, answers: CheckAnswers, question: CheckQuestion): string {
  const texts: Record<string, string> = question === 'safety' ? check.yesNo : textsOf(check, question)
  return texts[answers[question]] ?? check.outcome.notSaid
}

const textsOf = (check: CareMessages['care']['check'], question: Exclude<CheckQuestion, 'safety'>): Record<string, string> =>
  question === 'takeover' ? check.takeover : question === 'goesOn' ? check.goesOn : (check.often satisfies Record<HowOften, string>)

import { paths } from '../../src/paths.ts'
import { atHandFor } from '../../src/routing/at-hand.ts'
import { commaOf, longDay, uncapitalised } from '../format.ts'
import type { RuleWords } from '../messages/nl/rules.ts'
import { AskContact } from '../referrals/ask-contact.tsx'
import { Icon } from '../ui/icon.tsx'
import { ContactPerson } from '../ui/person.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { Written } from '../ui/text.tsx'
import type { OutcomeProps } from './outcome.tsx'
import { Said } from './said.tsx'
import { sayRule } from './say.ts'

/** The rules by their ids, with how sure each is and where it is written. */
export const WhyThese = ({ m, fired, words, today }: Pick<OutcomeProps, 'm' | 'fired' | 'today'> & { words: RuleWords }) => (
  <details class="disclosure">
    <summary>
      <Icon name="down" />
      {m.routing.outcome.whyTitle}
    </summary>
    <div class="disclosure__body flow" data-room="tight">
      <p>{m.routing.outcome.whyText}</p>
      <p>{m.routing.outcome.whyRules({ day: longDay(m, today) })}</p>
      <ul class="bullets">
        {fired.map(({ rule, confidence }) => (
          <li>
            <b>{rule.id}</b>
            {commaOf(m.lang)}
            {uncapitalised(m.routing.outcome.sure[confidence], m.lang)}: {sayRule(m, rule.id, words).title}.{' '}
            <span class="small soft">
              {m.routing.outcome.source}: <Written text={rule.source} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  </details>
)

export const OutcomeSide = ({ m, practice, answers, typed, fired, situations }: OutcomeProps) => {
  const hasBudget = situations.some(({ wlz_form: form }) => form === 'pgb')
  return (
    <div class="flow side">
      <section class="card flow" data-tone="accent" aria-labelledby="bel">
        <h2 id="bel">{m.routing.outcome.together}</h2>
        <ContactPerson m={m} practice={practice} />
        <AskContact m={m} slug={practice.slug} />
      </section>
      <section class="flow" data-room="tight" aria-labelledby="bij-de-hand">
        <h2 class="as-h3" id="bij-de-hand">
          {m.routing.outcome.atHand}
        </h2>
        <ul class="bullets">
          {atHandFor(fired, hasBudget).map((thing) => (
            <li>{m.routing.atHand[thing]}</li>
          ))}
        </ul>
      </section>
      <Said m={m} slug={practice.slug} answers={answers} typed={typed} />
      <p class="row">
        <PrintButton text={m.routing.outcome.print} kind="quiet" />
        <a href={paths.routing(practice.slug)}>{m.routing.outcome.again}</a>
      </p>
    </div>
  )
}

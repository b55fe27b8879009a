import type { Child } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { Typed } from '../../src/platform/form.ts'
import type { Practice } from '../../src/practice/practice.ts'
import { type CheckQuestion, horizons, howOften, safetyAnswers, scoredQuestions, takeovers } from '../../src/self-check/questions.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'
import { ContactPerson } from '../ui/person.tsx'
import { Urgent, UrgentNumbers } from '../ui/urgent.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { Counting } from './counting.tsx'

type Props = { m: CareMessages; practice: Practice; typed: Typed }

/** The question about safety stands first and apart; the others may wait, and each may stay open. */
export function checkPage({ m, practice, typed }: Props): Page {
  const { check } = m.care
  const choices = <Code extends string>(codes: readonly Code[], texts: Record<Code, string>) =>
    codes.map((code) => [code, texts[code]] as const)
  return {
    title: check.name,
    description: check.door.text,
    shell: { area: 'practice', practice, current: 'check' },
    care: m,
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.nav.start, href: paths.practice(practice.slug) }, { text: check.name }]} />
        <div class="split">
          <div class="questions">
            <div class="intro">
              <h1>{check.name}</h1>
              <p class="lead">{check.lead}</p>
              <p class="check__promise">
                <Icon name="lock" />
                <span>{check.promise}</span>
              </p>
            </div>
            <form method="post" action={paths.selfCheck(practice.slug)} class="flow" data-room="wide">
              {typed.counted === 'yes' && <input type="hidden" name="counted" value="yes" />}
              <section class="card flow check__safety" data-tone="accent" aria-labelledby="eerst">
                <h2 id="eerst">{check.safety}</h2>
                <Ask m={m} typed={typed} name="safety" choices={choices(safetyAnswers, check.yesNo)} />
                <CallNow m={m} practice={practice} />
              </section>
              <section class="flow" aria-labelledby="tijd">
                <h2 id="tijd">{check.scored}</h2>
                <p class="soft">{check.scoredHint}</p>
                {scoredQuestions.map((question) => (
                  <Ask m={m} typed={typed} name={question} choices={choices(howOften, check.often)} />
                ))}
              </section>
              <section class="flow" aria-labelledby="slot">
                <h2 id="slot">{check.steering}</h2>
                <Ask m={m} typed={typed} name="takeover" choices={choices(takeovers, check.takeover)} />
                <Ask m={m} typed={typed} name="goesOn" choices={choices(horizons, check.goesOn)} />
              </section>
              <p class="row">
                <button class="button" type="submit">
                  {check.finish}
                  <Icon name="arrow" />
                </button>
              </p>
            </form>
            <Counting m={m} />
          </div>
          <div class="side">
            <section class="card flow" data-tone="accent" aria-labelledby="bel">
              <h2 id="bel">{check.speak}</h2>
              <ContactPerson m={m} practice={practice} />
            </section>
          </div>
        </div>
        <div class="check__urgent">
          <Urgent m={m} outOfHoursPhone={practice.outOfHoursPhone} />
        </div>
      </div>
    ),
  }
}

type AskProps = { m: CareMessages; typed: Typed; name: CheckQuestion; choices: readonly (readonly [value: string, text: Child])[] }

const Ask = ({ m, typed, name, choices }: AskProps) => (
  <fieldset class="field check__ask" id={name}>
    <legend>{m.care.check.ask[name]}</legend>
    <div class="choices" data-row="">
      {choices.map(([value, text]) => (
        <label class="choice">
          <input type="radio" name={name} value={value} checked={typed[name] === value} />
          <span>{text}</span>
        </label>
      ))}
    </div>
  </fieldset>
)

/** Shows as soon as somebody says yes: style alone does it. */
const CallNow = ({ m, practice }: Omit<Props, 'typed'>) => (
  <div role="alert">
    <div class="check__danger urgent">
      <p class="row">
        <Icon name="alert" />
        <b>{m.care.check.callNow}</b>
      </p>
      <UrgentNumbers m={m} outOfHoursPhone={practice.outOfHoursPhone} />
    </div>
  </div>
)

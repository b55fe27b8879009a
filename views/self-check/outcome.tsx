import { paths } from '../../src/paths.ts'
import type { Typed } from '../../src/platform/form.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { CheckOffer } from '../../src/self-check/offers.ts'
import { type CheckAnswers, scoredQuestions } from '../../src/self-check/questions.ts'
import { type CheckOutcome, leastAnswered, mostPoints } from '../../src/self-check/score.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'
import { firstName } from '../ui/person.tsx'
import { spoken, telOf } from '../ui/text.tsx'
import { Urgent } from '../ui/urgent.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { Counting } from './counting.tsx'
import { Kept } from './kept.tsx'
import { EmergencyPlan, Offers } from './offers.tsx'
import { CallFirst, OutcomeSide } from './outcome-side.tsx'

export type CheckOutcomeProps = {
  m: CareMessages
  practice: Practice
  answers: CheckAnswers
  typed: Typed
  outcome: CheckOutcome
  offers: readonly CheckOffer[]
}

export function checkOutcomePage(props: CheckOutcomeProps): Page {
  const { m, practice, outcome, offers } = props
  const says = m.care.check.outcome
  const { title, lead } = outcome.band ? says.band[outcome.band] : says.none
  const urgent = (
    <div class="check__urgent">
      <Urgent m={m} outOfHoursPhone={practice.outOfHoursPhone} />
    </div>
  )
  return {
    title: `${title} - ${m.care.check.name}`,
    shell: { area: 'practice', practice, current: 'check' },
    care: m,
    main: (
      <div class="wrap page">
        <Crumbs
          m={m}
          path={[
            { text: m.nav.start, href: paths.practice(practice.slug) },
            { text: m.care.check.name, href: paths.selfCheck(practice.slug) },
            { text: says.name },
          ]}
        />
        <div class="intro">
          <p class="kicker">{m.care.check.name}</p>
          <h1>{title}</h1>
          <p class="lead">{lead}</p>
          {!outcome.isOver && (
            <p class="row only-narrow">
              <a class="button" data-kind="secondary" href={telOf(practice.contactPhone)}>
                <Icon name="phone" />
                {m.listening.call} <span class="num">{spoken(practice.contactPhone)}</span>
              </a>
            </p>
          )}
        </div>
        {outcome.isUrgent && urgent}
        {outcome.isOver && <CallFirst m={m} practice={practice} />}
        <div class="split">
          <div class="flow">
            {outcome.band ? <Points m={m} outcome={outcome} goesOn={props.answers.goesOn} /> : <NoBand {...props} />}
            {outcome.hasNobody && <EmergencyPlan m={m} name={firstName(practice)} />}
            <Offers m={m} practice={practice} offers={offers} />
          </div>
          <OutcomeSide {...props} />
        </div>
        {!outcome.isUrgent && urgent}
      </div>
    ),
  }
}

const Points = ({ m, outcome, goesOn }: { m: CareMessages; outcome: CheckOutcome; goesOn: CheckAnswers['goesOn'] }) => {
  const { check } = m.care
  return (
    <section class="card flow" aria-labelledby="punten">
      <h2 class="visually-hidden" id="punten">
        {check.outcome.points}
      </h2>
      <p class="score">
        <span class="score__number">{outcome.points}</span> <span>{check.outcome.pointsOf({ most: mostPoints })}</span>
      </p>
      <Dots points={outcome.points} />
      {goesOn === 'weeks' && <p>{check.outcome.becauseWeeks}</p>}
      {goesOn === 'over' && <p>{check.outcome.becauseOver}</p>}
      <p>
        {check.outcome.meaning} {check.promise}
      </p>
      <Counting m={m} />
    </section>
  )
}

const Dots = ({ points }: { points: number }) => (
  <svg class="score__dots" viewBox={`0 0 ${mostPoints * 24} 24`} aria-hidden="true" focusable="false">
    {Array.from({ length: mostPoints }, (_, at) => (
      <circle cx={at * 24 + 12} cy="12" r="9" data-on={at < points ? '' : undefined} />
    ))}
  </svg>
)

/** Too little was answered to count: no word of blame, and a way to add something. */
const NoBand = ({ m, practice, typed, outcome }: CheckOutcomeProps) => {
  const { none } = m.care.check.outcome
  return (
    <section class="card flow" aria-label={m.care.check.outcome.points}>
      <p>{none.text({ answered: outcome.answered, least: leastAnswered, of: scoredQuestions.length })}</p>
      <form method="post" action={paths.selfCheck(practice.slug)}>
        <Kept typed={typed} counted={typed.counted === 'yes'} />
        <button class="button" data-kind="secondary" type="submit" name="to" value="questions">
          <Icon name="pen" />
          {none.more}
        </button>
      </form>
      <Counting m={m} />
    </section>
  )
}

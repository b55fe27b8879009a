import type { MatchedPerson, NeighbourCard, WorkMatch } from '../../src/neighbourhood/work.ts'
import { paths } from '../../src/paths.ts'
import type { Messages } from '../messages/nl.ts'
import { Status } from '../ui/status.tsx'
import { Telephone } from '../ui/text.tsx'
import { StepForm } from './card-steps.tsx'

type Props = { m: Messages; card: NeighbourCard; match: WorkMatch }

/** The two of a match, whom to call, and what they said on the telephone. */
export const MatchPart = ({ m, card, match }: Props) => {
  const texts = m.neighbourWork.card
  const isProposed = match.status === 'proposed'
  return (
    <section class="card flow" data-tone="accent" aria-labelledby="koppeling">
      <h2 id="koppeling">{texts.match[match.status]}</h2>
      <p>{isProposed ? !card.isKept && texts.callBoth : texts.running}</p>
      {match.people.map((person) => (
        <Person m={m} card={card} match={match} person={person} />
      ))}
      {isProposed ? (
        <StepForm card={card} step="take_back" version={match.version} text={texts.takeBack} kind="secondary" />
      ) : (
        <StepForm card={card} step="stop" version={match.version} text={texts.stop} kind="secondary" />
      )}
    </section>
  )
}

const Person = ({ m, card, match, person }: Props & { person: MatchedPerson }) => {
  const texts = m.neighbourWork
  const of = { name: person.firstName }
  const title = texts.row[person.side](of)
  return (
    <div class="flow" data-room="tight">
      <h3 class="row">{person.id === card.id ? title : <a href={paths.neighbour(person.id)}>{title}</a>}</h3>
      <p class="row">
        <Telephone number={person.telephone} />
      </p>
      <p>{person.hasYes ? <Status tone="good" text={texts.saidYes(of)} /> : <Status tone="waiting" text={texts.notYet(of)} />}</p>
      {match.status === 'proposed' && (
        <form method="post" action={paths.neighbour(card.id)} class="flow" data-room="tight">
          <input type="hidden" name="version" value={match.version} />
          <input type="hidden" name="side" value={person.side} />
          <p class="row">
            <span>{texts.card.noted(of)}</span>
            {!person.hasYes && !card.isKept && (
              <button class="button" data-fit type="submit" name="step" value="accept">
                {texts.card.yes}
                <span class="visually-hidden">: {person.firstName}</span>
              </button>
            )}
            <button class="button" data-kind="secondary" data-fit type="submit" name="step" value="refuse">
              {texts.card.no}
              <span class="visually-hidden">: {person.firstName}</span>
            </button>
          </p>
        </form>
      )}
    </div>
  )
}

import type { Suggestion } from '../../src/neighbourhood/suggest.ts'
import type { NeighbourCard } from '../../src/neighbourhood/work.ts'
import { paths } from '../../src/paths.ts'
import { kilometres } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { Facts } from '../ui/facts.tsx'
import { StepForm } from './card-steps.tsx'
import { helpText, timeText } from './parts.tsx'

/** Who is free and offers some of the same, the best first. */
export const Suggestions = ({ m, card }: { m: Messages; card: NeighbourCard }) => {
  const texts = m.neighbourWork.card
  return (
    <>
      <h2>{texts.suggestions}</h2>
      {card.suggestions.length === 0 ? <p>{texts.noSuggestions}</p> : <p class="soft">{texts.suggestionsHint}</p>}
      <ol class="list">
        {card.suggestions.map((suggestion) => (
          <One m={m} card={card} suggestion={suggestion} />
        ))}
      </ol>
    </>
  )
}

const One = ({ m, card, suggestion }: { m: Messages; card: NeighbourCard; suggestion: Suggestion }) => {
  const texts = m.neighbourWork.card
  const { firstName, sharedHelps, sharedTimes, km } = suggestion
  return (
    <li class="card flow" data-room="tight">
      <h3 class="row">
        <a href={paths.neighbour(suggestion.id)}>{firstName}</a>
      </h3>
      <Facts
        facts={[
          [texts.sharedHelps, helpText(m, sharedHelps)],
          [texts.sharedTimes, timeText(m, sharedTimes) || texts.noTimes],
          [texts.distance, km === null ? texts.unknownDistance : texts.km({ km: kilometres(m, km) })],
        ]}
      />
      <StepForm card={card} step="propose" version={card.version} text={texts.propose({ name: firstName })}>
        <input type="hidden" name="offer" value={suggestion.id} />
      </StepForm>
    </li>
  )
}

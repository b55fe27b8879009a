import { paths } from '../../src/paths.ts'
import { type Chosen, chosenIn } from '../../src/search/chosen.ts'
import { type SearchQuery, writeQuery } from '../../src/search/query.ts'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'
import { kindName } from './choices.ts'

type Props = { m: CareMessages; slug: string; query: SearchQuery }

/** Each choice that is on, as a link that takes it away: also where the list is empty there is a way back. */
export const ChosenOnes = ({ m, slug, query }: Props) => {
  const chosen = chosenIn(query)
  if (chosen.length === 0) return null
  return (
    <ul class="chips" aria-label={m.search.chosen}>
      {chosen.map((choice) => (
        <li>
          <a class="chip" href={paths.offerings(slug, writeQuery(choice.without))}>
            <span class="visually-hidden">{m.search.takeAway} </span>
            {chosenText(m, choice)}
            <Icon name="cross" />
          </a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a class="chip" data-kind="all" href={paths.offerings(slug, writeQuery({ words: query.words, postcode: query.postcode }))}>
            {m.search.takeAllAway}
          </a>
        </li>
      )}
    </ul>
  )
}

function chosenText(m: CareMessages, choice: Chosen): string {
  if (choice.of === 'kinds') return kindName(m, choice.value)
  if (choice.of === 'group') return m.directory.recipientGroup[choice.value]
  if (choice.of === 'dayPart') return m.directory.dayPart[choice.value]
  if (choice.of === 'cost') return m.search.costs[choice.value]
  return m.search[choice.of]
}

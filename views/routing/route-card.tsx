import type { Child } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { Fired } from '../../src/routing/decide.ts'
import { inOrder } from '../../src/routing/match.ts'
import { decidedByMunicipality } from '../../src/routing/rules.ts'
import { writeQuery } from '../../src/search/query.ts'
import { unbroken } from '../format.ts'
import type { CareMessages } from '../messages/care.ts'
import type { RuleWords } from '../messages/nl/rules.ts'
import { Facts } from '../ui/facts.tsx'
import { Icon, Mark } from '../ui/icon.tsx'
import { Status } from '../ui/status.tsx'
import { sayRule } from './say.ts'

type Props = {
  m: CareMessages
  fired: Fired
  words: RuleWords
  slug: string
  postcode: string
  isFirst: boolean
  isElsewhere: boolean
  action: Child
}

/** These tell something; the others are a way to help. */
const notes: readonly string[] = ['R20', 'R26']

/** One rule that applies: how sure, what, why, who arranges it, what it costs, and what to do now. */
export const RouteCard = ({ m, fired: { rule, confidence }, words, slug, postcode, isFirst, isElsewhere, action }: Props) => {
  const said = sayRule(m, rule.id, words)
  const { outcome } = m.routing
  const isExcluded = confidence === 'excluded'
  const isNote = notes.includes(rule.id)
  const decidesElsewhere = isElsewhere && decidedByMunicipality.includes(rule.id)
  const hasPlaces = !isExcluded && rule.types.length > 0
  return (
    <li class="card route" data-sure={isNote ? 'note' : confidence} id={rule.id.toLowerCase()}>
      <header>
        {isNote ? <Status tone="rest" icon="eye" text={outcome.note} /> : <Sure m={m} confidence={confidence} />}
        <h3>{said.title}</h3>
        {decidesElsewhere && <Status tone="waiting" icon="pin" text={outcome.decidedBy({ municipality: words.municipality })} />}
      </header>
      <div class="route__body">
        {isExcluded ? (
          <p>{said.why}</p>
        ) : (
          <p class="why">
            <Mark />
            <span>{said.why}</span>
          </p>
        )}
        <Facts
          kind="lines"
          facts={[
            [outcome.next, said.next],
            [outcome.who, said.who],
            [outcome.cost, isExcluded || isNote ? null : unbroken(said.cost)],
          ]}
        />
      </div>
      {action && <footer>{action}</footer>}
      {hasPlaces && (
        <footer>
          <a
            class={isFirst ? 'button' : undefined}
            href={paths.offerings(slug, writeQuery({ kinds: inOrder(rule.types), postcode }))}
            target="_blank"
            rel="noopener"
          >
            <span>
              {outcome.places}
              <span class="visually-hidden">{outcome.placesOf({ title: said.title })}</span>
            </span>
            {isFirst && <Icon name="arrow" />}
          </a>
        </footer>
      )}
    </li>
  )
}

const signs = {
  likely: ['good', 'check'],
  possible: ['waiting', 'question'],
  excluded: ['rest', 'minus'],
} as const

export const Sure = ({ m, confidence }: { m: CareMessages; confidence: Fired['confidence'] }) => {
  const [tone, icon] = signs[confidence]
  return <Status tone={tone} icon={icon} text={m.routing.outcome.sure[confidence]} />
}

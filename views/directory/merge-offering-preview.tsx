import type { OfferingContent } from '../../src/directory/content.ts'
import type { Places } from '../../src/directory/input.ts'
import { mergePartNames } from '../../src/directory/merge-parts.ts'
import type { OfferingSide } from '../../src/directory/store-merging-offerings.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Typed } from '../../src/platform/form.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Icon } from '../ui/icon.tsx'
import { Name } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { Differences } from './differences.tsx'

type Props = {
  m: Messages
  actor: Actor
  loser: OfferingSide
  winner: OfferingSide
  content: OfferingContent
  organisation: string
  places: Places
  typed: Typed
}

/** What changes in the one that stays, and what becomes of the other; nothing is written yet. */
export function mergeOfferingPreviewPage({ m, actor, loser, winner, content, organisation, places, typed }: Props): Page {
  const fields = ['other', 'keep', 'organisation', ...mergePartNames, 'thisVersion', 'otherVersion']
  return {
    title: m.merging.previewTitle,
    shell: { area: 'work', actor, current: 'keeping' },
    isPassing: true,
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.keeping.title, href: paths.keptOfferings() }, { text: m.merging.previewTitle }]} />
        <div class="intro">
          <h1>{m.merging.previewTitle}</h1>
          <p class="lead">
            <Name of={m.merging.steps.preview({ loser: loser.name, winner: content.name })} />
          </p>
        </div>
        <div class="flow">
          <h2>{m.merging.steps.title}</h2>
          <ul class="ticks">
            {[m.merging.offering.leadsOn, m.merging.offering.history, m.merging.offering.undo].map((text) => (
              <li>
                <Icon name="check" />
                <span>{text}</span>
              </li>
            ))}
          </ul>
          <h2>{m.merging.offering.changes}</h2>
          {organisation !== winner.organisation && <p>{m.merging.offering.ofOther({ organisation })}</p>}
          <Differences m={m} from={winner.content} to={content} municipalities={places.municipalities} tense="coming" />
        </div>
        <form method="post" action={paths.offeringMerge(typed.other === loser.id ? winner.id : loser.id)}>
          {fields.map((name) => typed[name] !== undefined && <input type="hidden" name={name} value={typed[name]} />)}
          <p class="row form__send">
            <button class="button" type="submit" name="intent" value="confirm">
              {m.merging.confirm}
            </button>
            <button class="button" data-kind="quiet" type="submit" name="intent" value="back">
              {m.merging.back}
            </button>
          </p>
        </form>
      </div>
    ),
  }
}

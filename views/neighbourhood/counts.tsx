import type { Actor } from '../../src/identity/actor.ts'
import type { Organiser } from '../../src/neighbourhood/policy.ts'
import type { LeftBehind, NeighbourCounts } from '../../src/neighbourhood/work.ts'
import { paths } from '../../src/paths.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Facts } from '../ui/facts.tsx'

type Props = { m: Messages; actor: Actor; organiser: Organiser | undefined; counts: NeighbourCounts; left: LeftBehind[] }

/** For the coordinator of the practice: how many, of nobody. */
export function neighbourCountsPage({ m, actor, organiser, counts, left }: Props): Page {
  const texts = m.neighbourWork.counts
  return {
    title: texts.title,
    shell: { area: 'work', actor, current: 'neighbours' },
    main: (
      <div class="wrap page">
        <div class="intro">
          <h1>{texts.title}</h1>
          <p class="lead">{organiser ? texts.lead({ organisation: organiser.name }) : texts.none}</p>
        </div>
        {left.map((behind) => (
          <Alert text={texts.left(behind)} />
        ))}
        <Facts facts={(Object.keys(texts.count) as (keyof NeighbourCounts)[]).map((of) => [texts.count[of], String(counts[of])])} />
        <p class="row">
          <a href={paths.agreements}>{texts.toAgreements}</a>
          <a href={paths.neighbours(actor.practice.slug)}>{m.care.neighbours.name}</a>
        </p>
      </div>
    ),
  }
}

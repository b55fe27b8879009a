import type { Places } from '../../src/directory/input.ts'
import { historyPageSize } from '../../src/directory/kept.ts'
import type { KeptOffering, MergedOffering, VersionDone } from '../../src/directory/record.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import { capitalised, longDay, moment } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Icon } from '../ui/icon.tsx'
import { Pager } from '../ui/pager.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { ContentFacts } from './content-text.tsx'
import { Differences } from './differences.tsx'
import { Split } from './split.tsx'

type Props = {
  m: Messages
  actor: Actor
  kept: KeptOffering
  versions: VersionDone[]
  merged: MergedOffering[]
  total: number
  page: number
  places: Places
}

/** Everything an offering said, the latest first: who wrote it, when, and what changed. */
export function historyPage({ m, actor, kept, versions, merged, total, page, places }: Props): Page {
  const texts = m.keeping.history
  return {
    title: `${texts.title}: ${kept.name}`,
    shell: { area: 'work', actor, current: 'keeping' },
    main: (
      <div class="wrap page">
        <Crumbs
          m={m}
          path={[
            { text: m.keeping.title, href: paths.keptOfferings() },
            { text: kept.name, href: paths.keptOffering(kept.id) },
            { text: texts.title },
          ]}
        />
        <div class="intro">
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
        </div>
        {merged.length > 0 && page === 1 && <Merged m={m} merged={merged} isCoordinator={actor.role === 'coordinator'} />}
        <ol class="versions">
          {versions.map((version) => (
            <Version m={m} version={version} places={places} />
          ))}
        </ol>
        <Pager
          words={{ label: texts.pages, ...m.keeping.pager }}
          page={page}
          last={Math.ceil(total / historyPageSize)}
          to={(other) => paths.offeringHistory(kept.id, other)}
        />
      </div>
    ),
  }
}

/** What went on as this one, each with its own history. */
const Merged = ({ m, merged, isCoordinator }: { m: Messages; merged: MergedOffering[]; isCoordinator: boolean }) => {
  const texts = m.merging.offering
  const day = (instant: string) => longDay(m, dayOf(new Date(instant)))
  return (
    <section class="flow merged" aria-labelledby="samengevoegd">
      <h2 id="samengevoegd">{texts.absorbed}</h2>
      <ul class="list">
        {merged.map(({ id, name, version, who, at, undoneAt, undoneBy }) => (
          <li class="card flow pair-card">
            <p>
              <b>{texts.mergedBy({ name, who, day: day(at) })}</b>
              {undoneAt && <span class="reference soft">{texts.undoneBy({ who: undoneBy ?? '', day: day(undoneAt) })}</span>}
            </p>
            <p class="row">
              <a href={paths.offeringHistory(id)}>
                {texts.itsHistory}
                <span class="visually-hidden">: {name}</span>
              </a>
            </p>
            {isCoordinator && !undoneAt && <Split m={m} id={id} version={version} name={name} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

const Version = ({ m, version, places }: { m: Messages; version: VersionDone; places: Places }) => {
  const texts = m.keeping.history
  const { before, content, kind, person, at } = version
  const says = { m, municipalities: places.municipalities }
  const isStep = kind === 'withdraw' || kind === 'restore'
  return (
    <li class="card flow" id={`versie-${version.version}`}>
      <div>
        <h2 class="as-h3">
          {texts.version(version)}: {texts.kind[kind]}
        </h2>
        <p class="soft">
          <time datetime={at}>{capitalised(texts.by({ who: person ?? '', moment: moment(m, new Date(at)) }))}</time>
        </p>
      </div>
      {before && !isStep && <Differences {...says} from={before} to={content} tense="past" />}
      <details class="disclosure">
        <summary>
          <Icon name="down" />
          {texts.whole}
        </summary>
        <div class="flow">
          <ContentFacts {...says} content={content} level={3} />
        </div>
      </details>
    </li>
  )
}

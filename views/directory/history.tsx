import type { Places } from '../../src/directory/input.ts'
import { historyPageSize } from '../../src/directory/kept.ts'
import type { KeptOffering, VersionDone } from '../../src/directory/record.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { capitalised, moment } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Icon } from '../ui/icon.tsx'
import { Pager } from '../ui/pager.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { ContentFacts } from './content-text.tsx'
import { Differences } from './differences.tsx'

type Props = { m: Messages; actor: Actor; kept: KeptOffering; versions: VersionDone[]; total: number; page: number; places: Places }

/** Everything an offering said, the latest first: who wrote it, when, and what changed. */
export function historyPage({ m, actor, kept, versions, total, page, places }: Props): Page {
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

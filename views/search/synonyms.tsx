import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { writeQuery } from '../../src/search/query.ts'
import { most, type SynonymGroup, type Synonyms, type SynonymsChange } from '../../src/search/synonyms.ts'
import { capitalised, moment } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Done } from '../ui/done.tsx'
import { Icon } from '../ui/icon.tsx'

type Props = { m: Messages; actor: Actor; groups: Synonyms[]; past: SynonymsChange[]; done?: string | undefined }

export function synonymListPage({ m, actor, groups, past, done }: Props): Page {
  return {
    title: m.words.title,
    shell: { area: 'work', actor, current: 'words' },
    main: (
      <div class="wrap page">
        <div class="row work-head" data-ends>
          <div>
            <h1>{m.words.title}</h1>
            <p class="lead">{m.words.lead}</p>
          </div>
          {groups.length < most.groups && (
            <a class="button" href={paths.newSynonyms()}>
              <Icon name="pen" />
              {m.words.new}
            </a>
          )}
        </div>
        <Done m={m} word={done} />
        {groups.length === 0 ? (
          <div class="empty">
            <p>
              <b>{m.words.none}</b>
            </p>
            <p>{m.words.noneText}</p>
          </div>
        ) : (
          <ul>
            {groups.map((group) => (
              <Group m={m} group={group} slug={actor.practice.slug} />
            ))}
          </ul>
        )}
        <p class="row work-group">
          <a href={paths.demand}>{m.words.toDemand}</a>
        </p>
        <Past m={m} past={past} />
      </div>
    ),
  }
}

const Group = ({ m, group, slug }: { m: Messages; group: Synonyms; slug: string }) => (
  <li class="work-row" data-plain>
    <div class="work-row__what">
      <h2>
        <Words of={group.words} />
      </h2>
      <p class="soft">{m.words.by({ name: group.person, moment: moment(m, new Date(group.updatedAt)) })}</p>
      <p class="row">
        <a href={paths.offerings(slug, writeQuery({ words: group.words[0] ?? '' }))}>{m.words.try({ word: group.words[0] ?? '' })}</a>
      </p>
    </div>
    <a class="button" data-kind="secondary" href={paths.synonymGroup(group.id)}>
      {m.words.change}
      <span class="visually-hidden">: {group.words.join(', ')}</span>
    </a>
  </li>
)

/** Each with its own direction: `huis` and `منزل` may stand in one group. */
export const Words = ({ of }: { of: SynonymGroup }) => (
  <>
    {of.map((word, at) => (
      <>
        {at > 0 && ', '}
        <bdi>{word}</bdi>
      </>
    ))}
  </>
)

const Past = ({ m, past }: Pick<Props, 'm' | 'past'>) =>
  past.length === 0 ? null : (
    <section class="work-group flow" aria-labelledby="veranderd">
      <h2 id="veranderd">{m.words.past}</h2>
      <ol class="timeline">
        {past.map((change) => (
          <li data-step="done">
            <span class="timeline__dot">
              <Icon name="pen" />
            </span>
            <b>{change.person}</b>
            <time datetime={change.at}>{capitalised(moment(m, new Date(change.at)))}</time>
            <p>
              {change.after.length === 0 ? m.words.removed : change.before.length === 0 ? m.words.added : m.words.became}{' '}
              <Words of={change.after.length === 0 ? change.before : change.after} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )

import type { Shortlist } from '../../src/directory/shortlist.ts'
import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'
import { ContactPerson } from '../ui/person.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { GoneItem, ListedItem } from './shortlist-item.tsx'

/** `empty`: the server was told of no list; a script then asks for the one of this browser. `shared`: somebody sent a link. */
type Kind = 'empty' | 'own' | 'shared'
export type ListProps = { m: CareMessages; list: Shortlist; kind: Kind; today: Day; wholeAddress(path: string): string }

export function shortlistPage(props: ListProps): Page {
  const { m, list, kind } = props
  const { practice } = list
  const title = kind === 'shared' ? m.shortlist.sharedTitle : m.shortlist.title
  return {
    title,
    shell: { area: 'practice', practice, current: 'shortlist' },
    care: m,
    shortlist: true,
    isPassing: kind === 'own',
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.nav.start, href: paths.practice(practice.slug) }, { text: title }]} />
        <div class="intro">
          <h1>{title}</h1>
          <p class="lead" data-screen>
            {kind === 'shared' ? m.shortlist.sharedLead : m.shortlist.lead}
          </p>
        </div>
        <div class="split" data-side="last">
          <div class="flow shortlist" data-shortlist={practice.slug} data-kind={kind} data-address={paths.shortlist(practice.slug)}>
            <News m={m} />
            {kind === 'empty' && <Without m={m} practice={practice.slug} />}
            <Nothing
              m={m}
              practice={practice.slug}
              isShared={kind === 'shared'}
              hidden={kind === 'empty' || list.listed.length + list.gone.length > 0}
            />
            <Tools m={m} kind={kind} />
            <Places {...props} />
          </div>
          <section class="flow side" aria-labelledby="hulp">
            <h2 class="as-h3" id="hulp">
              {m.directory.page.help}
            </h2>
            <ContactPerson m={m} practice={practice} />
          </section>
        </div>
      </div>
    ),
  }
}

const Places = (props: ListProps) => (
  <ol class="list shortlist__places" id="lijst">
    {props.list.listed.map((listed) => (
      <ListedItem {...props} listed={listed} />
    ))}
    {props.list.gone.map((gone) => (
      <GoneItem m={props.m} gone={gone} isOwn={props.kind === 'own'} />
    ))}
  </ol>
)

/** What a script has to say, in words of ours. */
const News = ({ m }: Pick<ListProps, 'm'>) => (
  <div class="shortlist__news" data-screen>
    <div role="status">
      {(['removed', 'emptied', 'restored', 'added', 'copied'] as const).map((what) => (
        <p data-when={what} hidden>
          {m.shortlist.news[what]}
        </p>
      ))}
    </div>
    <div role="alert">
      {(['blocked', 'failed', 'full', 'notCopied'] as const).map((what) => (
        <p class="field__error" data-when={what} hidden>
          <Icon name="alert" />
          <span>{m.shortlist.news[what]}</span>
        </p>
      ))}
    </div>
    <button class="button" data-kind="secondary" data-fit type="button" data-undo hidden>
      {m.shortlist.undo}
    </button>
  </div>
)

/** For whoever has no script: how to take places along all the same. */
const Without = ({ m, practice }: { m: CareMessages; practice: string }) => (
  <div class="flow" data-without>
    <p>{m.shortlist.without}</p>
    <ul class="bullets">
      {m.shortlist.withoutWays.map((way) => (
        <li>{way}</li>
      ))}
    </ul>
    <ToOfferings m={m} practice={practice} />
  </div>
)

const Nothing = ({ m, practice, isShared, hidden }: { m: CareMessages; practice: string; isShared: boolean; hidden: boolean }) => (
  <div class="empty flow" data-nothing hidden={hidden}>
    <p>
      <b>{isShared ? m.shortlist.nothingShared : m.shortlist.nothing}</b>
    </p>
    <p>{m.shortlist.nothingText}</p>
    <ToOfferings m={m} practice={practice} />
  </div>
)

const ToOfferings = ({ m, practice }: { m: CareMessages; practice: string }) => (
  <p class="row">
    <a class="button" href={paths.offerings(practice)}>
      {m.shortlist.toOfferings}
    </a>
  </p>
)

const Tools = ({ m, kind }: Pick<ListProps, 'm' | 'kind'>) => (
  <p class="row" data-tools data-screen hidden>
    {kind === 'shared' ? (
      <button class="button" type="button" data-keep-all>
        <Icon name="keep" />
        {m.shortlist.keepAll}
      </button>
    ) : (
      <button class="button" data-kind="secondary" data-fit type="button" data-share-list>
        <Icon name="share" />
        {m.shortlist.share}
      </button>
    )}
    <PrintButton text={m.shortlist.print} kind="quiet" />
    {kind !== 'shared' && (
      <button class="button" data-kind="quiet" type="button" data-empty>
        <Icon name="cross" />
        {m.shortlist.empty}
      </button>
    )}
  </p>
)

import type { Actor } from '../../src/identity/actor.ts'
import { reviewState } from '../../src/library/item.ts'
import { type KeptState, keptPageSize, keptStates, writeKeptLibrary } from '../../src/library/query.ts'
import type { KeptLine, KeptList } from '../../src/library/store-keeping.ts'
import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import { longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Done } from '../ui/done.tsx'
import { Icon } from '../ui/icon.tsx'
import { Pager } from '../ui/pager.tsx'
import { WorkRow } from '../ui/work-row.tsx'
import { Review } from './review.tsx'

type Props = {
  m: Messages
  actor: Actor
  list: KeptList
  state: KeptState
  page: number
  today: Day
  /** How many tips the starter set holds. */
  set: number
  alert?: string | undefined
  done?: string | undefined
}

export function keptLibraryPage({ m, actor, list, state, page, today, set, alert, done }: Props): Page {
  const texts = m.libraryKeeping
  return {
    title: state === 'withdrawn' ? `${texts.title}: ${texts.state.withdrawn}` : texts.title,
    shell: { area: 'work', actor, current: 'library' },
    main: (
      <div class="wrap page">
        {alert && <Alert text={alert} />}
        <div class="row work-head" data-ends>
          <div>
            <h1>{texts.title}</h1>
            <p class="lead">{texts.lead}</p>
          </div>
          <div class="row">
            <a class="button" data-kind="secondary" href={paths.library(actor.practice.slug)}>
              <Icon name="eye" />
              {texts.visit}
            </a>
            <a class="button" data-kind={list.isEmpty ? 'secondary' : undefined} href={paths.newItem}>
              <Icon name="pen" />
              {texts.new}
            </a>
          </div>
        </div>
        <Done m={m} word={done} />
        {list.isEmpty ? (
          <Starter m={m} set={set} />
        ) : (
          <>
            <nav class="tabs" aria-label={texts.states}>
              {(Object.keys(keptStates) as KeptState[]).map((name) => (
                <a href={paths.keptLibrary(writeKeptLibrary(name))} aria-current={name === state ? 'page' : undefined}>
                  {texts.state[name]}
                </a>
              ))}
            </nav>
            <Items m={m} list={list} state={state} today={today} />
            <Pager
              words={texts.pager}
              page={page}
              last={Math.ceil(list.total / keptPageSize)}
              to={(number) => paths.keptLibrary(writeKeptLibrary(state, number))}
            />
          </>
        )}
      </div>
    ),
  }
}

const Starter = ({ m, set }: { m: Messages; set: number }) => {
  const { title, text, button } = m.libraryKeeping.starter
  return (
    <div class="empty">
      <p>
        <b>{title}</b>
      </p>
      <p>{text({ count: set })}</p>
      <form method="post" action={paths.starterSet}>
        <p class="row">
          <button class="button" type="submit">
            {button}
          </button>
        </p>
      </form>
    </div>
  )
}

const Items = ({ m, list, state, today }: Pick<Props, 'm' | 'list' | 'state' | 'today'>) =>
  list.lines.length === 0 ? (
    <div class="empty">
      <p>
        <b>{m.libraryKeeping.none[state]}</b>
      </p>
      <p>{m.libraryKeeping.noneText[state]}</p>
    </div>
  ) : (
    <section aria-labelledby="lijst">
      <h2 class="visually-hidden" id="lijst">
        {m.libraryKeeping.state[state]}
      </h2>
      <ul>
        {list.lines.map((line) => (
          <Line m={m} line={line} today={today} />
        ))}
      </ul>
    </section>
  )

const Line = ({ m, line, today }: { m: Messages; line: KeptLine; today: Day }) => {
  const texts = m.libraryKeeping
  return (
    <WorkRow href={paths.keptItem(line.id)} title={line.title} button={texts.open} about={line.title}>
      {line.withdrawnOn ? (
        <p>{texts.withdrawnOn({ day: longDay(m, line.withdrawnOn) })}</p>
      ) : (
        <>
          {reviewState(line.reviewOn, today) !== 'good' && (
            <p>
              <Review m={m} reviewOn={line.reviewOn} today={today} />
            </p>
          )}
          <p>{texts.reviewBy({ day: longDay(m, line.reviewOn) })}</p>
        </>
      )}
      <p class="soft library__about">
        <span>{m.care.library.kind[line.kind]}</span>
        <span>{m.care.library.theme[line.theme]}</span>
        {line.url && <span>{texts.elsewhere}</span>}
      </p>
    </WorkRow>
  )
}

import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { type GapKind, gapKinds, type ToldGap, toldFromDays } from '../../src/search/demand.ts'
import { writeQuery } from '../../src/search/query.ts'
import type { ToldMonth } from '../../src/self-check/counts.ts'
import { listed, monthName } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { CheckCounts } from '../self-check/counts.tsx'
import { Done } from '../ui/done.tsx'
import { Icon } from '../ui/icon.tsx'
import { choiceTexts } from './choices.ts'

type Props = { m: Messages; actor: Actor; gaps: Record<GapKind, ToldGap[]>; checks: readonly ToldMonth[]; done?: string | undefined }

export function demandPage({ m, actor, gaps, checks, done }: Props): Page {
  const shown = gapKinds.filter((kind) => gaps[kind].length > 0)
  return {
    title: m.demand.title,
    shell: { area: 'work', actor, current: 'demand' },
    main: (
      <div class="wrap page">
        <div class="intro">
          <h1>{m.demand.title}</h1>
          <p class="lead">{m.demand.lead}</p>
        </div>
        <Done m={m} word={done} />
        {shown.length === 0 && (
          <div class="empty">
            <p>
              <b>{m.demand.none}</b>
            </p>
            <p>{m.demand.noneText}</p>
          </div>
        )}
        {shown.map((kind) => (
          <section class="work-group" aria-labelledby={kind}>
            <h2 id={kind}>
              {m.demand.kind[kind]} <small>{m.demand.kindHint[kind]}</small>
            </h2>
            <ul>
              {gaps[kind].map((gap) => (
                <GapRow m={m} slug={actor.practice.slug} gap={gap} />
              ))}
            </ul>
          </section>
        ))}
        <CheckCounts m={m} months={checks} />
        <section class="card flow work-group" data-tone="mist" aria-labelledby="hoe">
          <h2 id="hoe">{m.demand.how}</h2>
          <ul class="ticks">
            {m.demand.howTexts.map((text) => (
              <li>
                <Icon name="check" />
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    ),
  }
}

const GapRow = ({ m, slug, gap }: { m: Messages; slug: string; gap: ToldGap }) => {
  const { words, choices, months, kind, what } = gap
  const texts = choiceTexts(m, choices)
  return (
    <li class="work-row" data-plain>
      <div class="work-row__what">
        <h3>
          {words ? (
            <>
              ‘<bdi>{words}</bdi>’
            </>
          ) : (
            listed(texts)
          )}
        </h3>
        {words && texts.length > 0 && <p>{m.demand.with({ choices: listed(texts) })}</p>}
        <p class="soft">
          {months.map(({ month, times }) => m.demand.month({ month: monthName(m, month), times, few: times < toldFromDays })).join(' · ')}
        </p>
        <p class="row">
          <a href={paths.offerings(slug, writeQuery({ words, ...choices }))}>
            {m.demand.try}
            <span class="visually-hidden">: {words || listed(texts)}</span>
          </a>
          {words && (
            <a href={paths.newSynonyms(words)}>
              {m.demand.addWord}
              <span class="visually-hidden">: {words}</span>
            </a>
          )}
          {kind === 'full' ? (
            <a href={paths.keptOfferings()}>{m.demand.places}</a>
          ) : (
            <a href={paths.newOffering()}>
              {m.demand.newOffering}
              <span class="visually-hidden">: {words || listed(texts)}</span>
            </a>
          )}
        </p>
      </div>
      {words && (
        <form method="post" action={paths.demandStrike}>
          <input type="hidden" name="what" value={what} />
          <button class="button" data-kind="quiet" type="submit">
            {m.demand.strike}
            <span class="visually-hidden">: {words}</span>
          </button>
        </form>
      )}
    </li>
  )
}

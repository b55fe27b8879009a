import type { Child } from 'hono/jsx'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import type { Retention } from '../../src/rights/record.ts'
import { longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'

type Props = { m: Messages; actor: Actor; retention: Retention }

/** How long data of people is kept, what goes soon, what stays longer, and the proof of what went. It names nobody. */
export function retentionPage({ m, actor, retention }: Props): Page {
  const texts = m.rights.retention
  const onDay = (at: string) => longDay(m, dayOf(new Date(at)))
  return {
    title: texts.title,
    shell: { area: 'work', actor, current: 'retention' },
    main: (
      <div class="wrap page">
        <div class="intro">
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead(retention)}</p>
          <p class="row">
            <a href={paths.settings}>{texts.change}</a>
            <a href={paths.rights}>{m.rights.search.title}</a>
          </p>
        </div>
        <div class="stack">
          <List
            m={m}
            id="binnenkort"
            title={texts.coming}
            none={texts.comingNone}
            count={retention.comingCount}
            head={[texts.reference, texts.day]}
            rows={retention.coming.map(({ id, reference, day }) => [<a href={paths.rightsOf(id)}>{reference}</a>, longDay(m, day)])}
          />
          <List
            m={m}
            id="langer"
            title={texts.held}
            none={texts.heldNone}
            count={retention.heldCount}
            head={[texts.reference, texts.since, texts.reason]}
            rows={retention.held.map(({ id, reference, since, reason }) => [
              <a href={paths.rightsOf(id)}>{reference}</a>,
              onDay(since),
              m.rights.holdReason[reason],
            ])}
          />
          <List
            m={m}
            id="bewijs"
            title={texts.proof}
            none={texts.proofNone}
            count={retention.proofCount}
            head={[texts.reference, texts.day, texts.ground, texts.by, texts.fields]}
            rows={retention.proof.map(({ reference, at, ground, by, fields }) => [
              reference,
              onDay(at),
              texts.grounds[ground],
              by ?? m.rights.person.clock,
              String(fields),
            ])}
          />
        </div>
      </div>
    ),
  }
}

type ListProps = { m: Messages; id: string; title: string; none: string; count: number; head: string[]; rows: Child[][] }

const List = ({ m, id, title, none, count, head, rows }: ListProps) => (
  <section class="flow" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {rows.length === 0 ? (
      <p>{none}</p>
    ) : (
      <table class="table" data-cards>
        <caption class={count > rows.length ? undefined : 'visually-hidden'}>
          {count > rows.length ? m.rights.retention.most({ count, max: rows.length }) : title}
        </caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr>
              <th scope="row">{first}</th>
              {rest.map((cell, at) => (
                <td data-label={head[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
)

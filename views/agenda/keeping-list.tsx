import { type KeptState, keptPageSize, writeKeptAgenda } from '../../src/agenda/query.ts'
import type { KeptLine, KeptList } from '../../src/agenda/store-keeping.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { capitalised, longDay, weekDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Done } from '../ui/done.tsx'
import { Icon } from '../ui/icon.tsx'
import { Pager } from '../ui/pager.tsx'
import { Status } from '../ui/status.tsx'
import { Name } from '../ui/text.tsx'
import { WorkRow } from '../ui/work-row.tsx'

type Props = { m: Messages; actor: Actor; list: KeptList; state: KeptState; page: number; done?: string | undefined }

export function keptAgendaPage({ m, actor, list, state, page, done }: Props): Page {
  const texts = m.agenda.keeping
  return {
    title: state === 'over' ? `${texts.title}: ${texts.over}` : texts.title,
    shell: { area: 'work', actor, current: 'agenda' },
    main: (
      <div class="wrap page">
        <div class="row work-head" data-ends>
          <div>
            <h1>{texts.title}</h1>
            <p class="lead">{texts.lead}</p>
          </div>
          <div class="row">
            <a class="button" data-kind="secondary" href={paths.agenda(actor.practice.slug)}>
              <Icon name="calendar" />
              {texts.visit}
            </a>
            <a class="button" href={paths.newEvent}>
              <Icon name="pen" />
              {texts.new}
            </a>
          </div>
        </div>
        <Done m={m} word={done} />
        <nav class="tabs" aria-label={texts.states}>
          {(['coming', 'over'] as const).map((name) => (
            <a href={paths.keptAgenda(writeKeptAgenda(name))} aria-current={name === state ? 'page' : undefined}>
              {texts[name]}
            </a>
          ))}
        </nav>
        {list.lines.length === 0 ? (
          <div class="empty">
            <p>
              <b>{texts.none[state]}</b>
            </p>
            <p>{texts.noneText[state]}</p>
          </div>
        ) : (
          <section aria-labelledby="lijst">
            <h2 class="visually-hidden" id="lijst">
              {texts[state]}
            </h2>
            <ul>
              {list.lines.map((line) => (
                <Line m={m} line={line} />
              ))}
            </ul>
          </section>
        )}
        <Pager
          words={texts.pager}
          page={page}
          last={Math.ceil(list.total / keptPageSize)}
          to={(number) => paths.keptAgenda(writeKeptAgenda(state, number))}
        />
      </div>
    ),
  }
}

const Line = ({ m, line }: { m: Messages; line: KeptLine }) => (
  <WorkRow href={paths.keptEvent(line.id)} title={line.title} button={m.agenda.keeping.open} about={line.title}>
    <p>
      {line.coming > 0 ? capitalised(weekDay(m, line.next)) : longDay(m, line.next)}, {line.startsAt}
      {line.coming > 0 && line.repeats !== 'once' && `, ${m.agenda.keeping.dates({ count: line.coming })}`}
    </p>
    {line.cancelledOn && (
      <p>
        <Status tone="late" icon="cross" text={m.agenda.cancelled} />
      </p>
    )}
    <p class="soft">
      {m.agenda.kind[line.kind]}. <Name of={line.organisation} />
    </p>
  </WorkRow>
)

import type { Actor } from '../../src/identity/actor.ts'
import type { Organiser } from '../../src/neighbourhood/policy.ts'
import { groupsOf, matchBy, mostOfGroup, type NeighbourGroup, type NeighbourLine } from '../../src/neighbourhood/work.ts'
import { paths } from '../../src/paths.ts'
import { type Day, dayOf } from '../../src/platform/day.ts'
import { longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Done } from '../ui/done.tsx'
import { callOf } from '../ui/person.tsx'
import { Status } from '../ui/status.tsx'
import { Telephone } from '../ui/text.tsx'
import { WorkGroup, WorkRow } from '../ui/work-row.tsx'
import { helpText, timeText } from './parts.tsx'

/** Without `organiser` this organisation arranges such help no more, and ends what it still has. */
type Props = { m: Messages; actor: Actor; organiser: Organiser | undefined; lines: NeighbourLine[]; today: Day; done: string | undefined }

const ids: Record<NeighbourGroup, string> = {
  proposed: 'bellen',
  asks: 'vragen',
  toVet: 'nakijken',
  free: 'klaar',
  running: 'lopend',
  over: 'gestopt',
}

const capped: readonly NeighbourGroup[] = ['free', 'running', 'over']

/** What waits for the organisation, in the order in which it matters. */
export function neighbourListPage(props: Props): Page {
  const { m, actor, organiser, lines, done } = props
  const texts = m.neighbourWork
  const groups = groupsOf(lines)
  return {
    title: texts.title,
    shell: { area: 'work', actor, current: 'neighbours' },
    main: (
      <div class="wrap page">
        <div class="intro">
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
        </div>
        <Done m={m} word={done} />
        {!organiser && <Alert text={texts.kept(callOf(actor.practice))} />}
        {lines.length === 0 && (
          <div class="empty">
            <p>
              <b>{texts.none}</b> {texts.noneText}
            </p>
          </div>
        )}
        {(Object.keys(ids) as NeighbourGroup[])
          .filter((group) => groups[group].length > 0)
          .map((group) => (
            <WorkGroup id={ids[group]} title={texts.group[group]}>
              {groups[group].map((line) => (
                <Line {...props} line={line} group={group} />
              ))}
              {capped.includes(group) && groups[group].length >= mostOfGroup && <p class="soft">{texts.cut({ count: mostOfGroup })}</p>}
            </WorkGroup>
          ))}
      </div>
    ),
  }
}

const Line = ({ m, actor, organiser, line, group, today }: Props & { line: NeighbourLine; group: NeighbourGroup }) => {
  const texts = m.neighbourWork
  const of = { name: line.firstName }
  const title = texts.row[line.side](of)
  return (
    <WorkRow href={paths.neighbour(line.id)} title={title} button={texts.open} about={title}>
      <p>{helpText(m, line.helps)}</p>
      <p class="soft">
        {timeText(m, line.times)}. {texts.since({ day: longDay(m, dayOf(new Date(line.createdAt))) })}.
      </p>
      {group === 'proposed' &&
        (line.hasYes ? (
          <Status tone="good" text={texts.saidYes(of)} />
        ) : (
          <p>
            {texts.call(of)}: <Telephone number={line.telephone} />
          </p>
        ))}
      {group === 'asks' && organiser && <MatchedBy m={m} actor={actor} organiser={organiser} line={line} today={today} />}
    </WorkRow>
  )
}

type Waits = Omit<Props, 'lines' | 'done' | 'organiser'> & { organiser: Organiser; line: NeighbourLine }

/** Once the promise of the agreement is over, the respite coordinator looks along. */
const MatchedBy = ({ m, actor, organiser, line, today }: Waits) => {
  const texts = m.neighbourWork
  const day = matchBy(line, organiser, actor.practice.closingDays)
  if (day >= today) return <p class="soft">{texts.matchBy({ day: longDay(m, day) })}</p>
  return (
    <>
      <Status tone="late" text={texts.late} />
      <p>{texts.lateText({ ...callOf(actor.practice), days: organiser.matchDays })}</p>
    </>
  )
}

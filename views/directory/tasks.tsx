import { type KeptState, writeKeptQuery } from '../../src/directory/kept.ts'
import type { DirectoryTask } from '../../src/directory/tasks.ts'
import { paths } from '../../src/paths.ts'
import type { Messages } from '../messages/nl.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import type { Tone } from '../ui/status.tsx'

const listed = (state: KeptState) => paths.keptOfferings(writeKeptQuery({ state }))

/** Where each task is done, and how it looks. */
const looks: Record<DirectoryTask, [href: string, icon: IconName, tone: Tone]> = {
  proposals: [listed('proposals'), 'pen', 'waiting'],
  reports: [paths.reports, 'eye', 'late'],
  overdue: [listed('overdue'), 'alert', 'late'],
  due: [listed('due'), 'clock', 'soon'],
  hiding: [listed('hiding'), 'clock', 'soon'],
  hidden: [listed('hidden'), 'eye', 'late'],
  places: [listed('places'), 'bed', 'soon'],
  duplicates: [paths.duplicates, 'people', 'waiting'],
  contacts: [paths.contacts, 'phone', 'soon'],
  gaps: [paths.demand, 'search', 'waiting'],
}

type Props = { m: Messages; tasks: readonly { task: DirectoryTask; count: number }[] }

/** What the directory asks, each count a link to the list of it. */
export const DirectoryTasks = ({ m, tasks }: Props) =>
  tasks.length === 0 ? null : (
    <section class="work-group" aria-labelledby="aanbod-bijhouden">
      <h2 id="aanbod-bijhouden">
        {m.keeping.tasks.title} <small>{m.keeping.tasks.hint}</small>
      </h2>
      <ul class="counts">
        {tasks.map(({ task, count }) => {
          const [href, icon, tone] = looks[task]
          return (
            <li>
              <a href={href} data-status={tone}>
                <b>{count}</b>
                <span>
                  <Icon name={icon} /> {m.keeping.tasks.task[task]}
                </span>
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )

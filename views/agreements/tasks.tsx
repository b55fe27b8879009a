import type { AgreementTask } from '../../src/agreements/store-reminders.ts'
import { paths } from '../../src/paths.ts'
import { longDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { WorkGroup, WorkRow } from '../ui/work-row.tsx'

/** What waits about agreements: a signature, an answer to an objection, an evaluation, an end. */
export const AgreementTasks = ({ m, tasks }: { m: Messages; tasks: AgreementTask[] }) => {
  const { work } = m.agreements
  return tasks.length === 0 ? null : (
    <WorkGroup id="werkafspraken" title={work.title}>
      {tasks.map((task) => (
        <WorkRow
          href={paths.agreement(task.id)}
          title={`${task.letter}: ${task.title}`}
          button={task.why === 'sign' ? m.agreements.step.sign : work.button}
          about={task.title}
        >
          <p>{whyOf(m, task)}</p>
        </WorkRow>
      ))}
    </WorkGroup>
  )
}

function whyOf(m: Messages, { why, day }: AgreementTask): string {
  const texts = m.agreements.work.why
  if (why === 'evaluation' || why === 'end') return texts[why]({ day: longDay(m, day ?? '') })
  return texts[why]
}

import type { AgreementTask } from '../../src/agreements/store-reminders.ts'
import { paths } from '../../src/paths.ts'
import { longDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'

/** What waits about agreements: a signature, an answer to an objection, an evaluation, an end. */
export const AgreementTasks = ({ m, tasks }: { m: Messages; tasks: AgreementTask[] }) => {
  const { work } = m.agreements
  if (tasks.length === 0) return null
  return (
    <section class="work-group" aria-labelledby="werkafspraken">
      <h2 id="werkafspraken">{work.title}</h2>
      <ul>
        {tasks.map((task) => (
          <li class="work-row" data-plain>
            <div class="work-row__what">
              <h3>
                <a href={paths.agreement(task.id)}>
                  {task.letter}: {task.title}
                </a>
              </h3>
              <p>{whyOf(m, task)}</p>
            </div>
            <a class="button" data-kind="secondary" href={paths.agreement(task.id)}>
              {task.why === 'sign' ? m.agreements.step.sign : work.button}
              <span class="visually-hidden">: {task.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function whyOf(m: Messages, { why, day }: AgreementTask): string {
  const texts = m.agreements.work.why
  if (why === 'evaluation' || why === 'end') return texts[why]({ day: longDay(m, day ?? '') })
  return texts[why]
}

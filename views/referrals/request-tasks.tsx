import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { RequestTask } from '../../src/referrals/store-requests.ts'
import { longDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { Name } from '../ui/text.tsx'

/** Questions that wait for an answer of this provider, and answers that wait for who asked. */
export const RequestTasks = ({ m, actor, tasks }: { m: Messages; actor: Actor; tasks: RequestTask[] }) => {
  const texts = m.requests.work
  if (tasks.length === 0) return null
  return (
    <section class="work-group" aria-labelledby="aanvragen">
      <h2 id="aanvragen">{texts.title}</h2>
      <ul>
        {tasks.map((task) => {
          const isMine = actor.role === 'provider'
          const href = isMine ? paths.request(task.id) : paths.referral(task.referralId)
          return (
            <li class="work-row" data-plain>
              <div class="work-row__what">
                <h3>
                  <a href={href}>{isMine ? texts.asked({ reference: task.reference }) : texts.answered({ reference: task.reference })}</a>
                </h3>
                <p>
                  <Name of={task.offering} />: {m.requests.status[task.status]}
                  {task.status === 'accepted' && task.possibleOn && `. ${m.requests.fact.accepted({ day: longDay(m, task.possibleOn) })}`}
                </p>
                {isMine && task.status === 'open' && <p class="soft">{m.requests.answer.until({ day: longDay(m, task.expiresOn) })}</p>}
              </div>
              <a class="button" data-kind="secondary" href={href}>
                {isMine ? texts.answer : texts.look}
                <span class="visually-hidden">: {task.reference}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

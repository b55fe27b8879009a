import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { RequestTask } from '../../src/referrals/store-requests.ts'
import { longDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { Name } from '../ui/text.tsx'
import { WorkGroup, WorkRow } from '../ui/work-row.tsx'

/** Questions that wait for an answer of this provider, and answers that wait for who asked. */
export const RequestTasks = ({ m, actor, tasks }: { m: Messages; actor: Actor; tasks: RequestTask[] }) => {
  const texts = m.requests.work
  return tasks.length === 0 ? null : (
    <WorkGroup id="aanvragen" title={texts.title}>
      {tasks.map((task) => {
        const isMine = actor.role === 'provider'
        return (
          <WorkRow
            href={isMine ? paths.request(task.id) : paths.referral(task.referralId)}
            title={isMine ? texts.asked({ reference: task.reference }) : texts.answered({ reference: task.reference })}
            button={isMine ? texts.answer : texts.look}
            about={task.reference}
          >
            <p>
              <Name of={task.offering} />: {m.requests.status[task.status]}
              {task.status === 'accepted' && task.possibleOn && `. ${m.requests.fact.accepted({ day: longDay(m, task.possibleOn) })}`}
            </p>
            {isMine && task.status === 'open' && <p class="soft">{m.requests.answer.until({ day: longDay(m, task.expiresOn) })}</p>}
          </WorkRow>
        )
      })}
    </WorkGroup>
  )
}

import { Icon } from './icon.tsx'

type Due = { id: string; title: string; hint: string; task: string; count: number; href: string }

/** On the worklist: how much of one kind waits, and the way to it. Without any it is not there. */
export const Due = ({ id, title, hint, task, count, href }: Due) =>
  count === 0 ? null : (
    <section class="work-group" aria-labelledby={id}>
      <h2 id={id}>
        {title} <small>{hint}</small>
      </h2>
      <ul class="counts">
        <li>
          <a href={href} data-status="soon">
            <b>{count}</b>
            <span>
              <Icon name="clock" /> {task}
            </span>
          </a>
        </li>
      </ul>
    </section>
  )

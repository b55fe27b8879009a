import { paths } from '../../src/paths.ts'
import type { Messages } from '../messages/nl.ts'
import { Icon } from '../ui/icon.tsx'

/** On the worklist: how much of the library waits to be looked at again. */
export const LibraryDue = ({ m, count }: { m: Messages; count: number }) => {
  const { title, hint, task } = m.libraryKeeping.due
  return count === 0 ? null : (
    <section class="work-group" aria-labelledby="bibliotheek">
      <h2 id="bibliotheek">
        {title} <small>{hint}</small>
      </h2>
      <ul class="counts">
        <li>
          <a href={paths.keptLibrary()} data-status="soon">
            <b>{count}</b>
            <span>
              <Icon name="clock" /> {task}
            </span>
          </a>
        </li>
      </ul>
    </section>
  )
}

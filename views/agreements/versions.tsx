import type { AgreementRecord } from '../../src/agreements/store.ts'
import { paths } from '../../src/paths.ts'
import { longDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'

/** The other versions of the same agreement. */
export const AgreementVersions = ({ m, record: { agreement, versions } }: { m: Messages; record: AgreementRecord }) =>
  versions.length < 2 ? null : (
    <section class="flow" data-room="tight" aria-labelledby="versies">
      <h2 class="as-h3" id="versies">
        {m.agreements.show.versions}
      </h2>
      <ul class="flow" data-room="tight">
        {versions.map(({ id, edition, status, replacedOn }) => (
          <li class="row">
            {id === agreement.id ? (
              <b>
                {m.agreements.show.version({ edition })} ({m.agreements.show.thisVersion})
              </b>
            ) : (
              <a href={paths.agreement(id)}>{m.agreements.show.version({ edition })}</a>
            )}
            <span class="soft"> {replacedOn ? m.agreements.show.from({ day: longDay(m, replacedOn) }) : m.agreements.state[status]}</span>
          </li>
        ))}
      </ul>
    </section>
  )

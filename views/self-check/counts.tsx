import type { ToldMonth } from '../../src/self-check/counts.ts'
import { selfCheckBands } from '../../src/self-check/score.ts'
import { capitalised, monthName } from '../format.ts'
import type { Messages } from '../messages/nl.ts'

type Props = { m: Messages; months: readonly ToldMonth[] }

/** For the coordinator: how often the check came to what, never by whom. */
export const CheckCounts = ({ m, months }: Props) => {
  const { checks } = m.demand
  const bands = m.care.check.outcome.band
  return (
    <section class="card flow work-group" aria-labelledby="check">
      <h2 id="check">
        {checks.title} <small>{checks.hint}</small>
      </h2>
      {months.length === 0 ? (
        <p>{checks.none}</p>
      ) : (
        <table class="table" data-cards>
          <thead>
            <tr>
              <th scope="col">{checks.month}</th>
              {selfCheckBands.map((band) => (
                <th scope="col">{bands[band].title}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, bands: counts }) => (
              <tr>
                <th scope="row">{capitalised(monthName(m, month))}</th>
                {selfCheckBands.map((band) => (
                  <td data-label={bands[band].title}>{counts[band] ?? checks.few}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import type { ReferralLine } from '../../src/referrals/record.ts'
import { longDay, weekDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { Status } from '../ui/status.tsx'
import { Name } from '../ui/text.tsx'
import { nameOf } from './name.ts'

/** Nothing to do here, but nobody has to wonder where something is. */
export const Others = ({ m, others, count, today }: { m: Messages; others: ReferralLine[]; count: number; today: Day }) => {
  if (others.length === 0) return null
  const { work } = m.referrals
  return (
    <section class="work-group" aria-labelledby="bij-een-ander">
      <h2 id="bij-een-ander">
        {work.others} <small>{work.othersHint}</small>
      </h2>
      <table class="table" data-cards>
        <caption class="visually-hidden">{work.others}</caption>
        <thead>
          <tr>
            <th scope="col">{m.referrals.list.caregiver}</th>
            <th scope="col">{work.waitsFor}</th>
            <th scope="col">{m.referrals.list.status}</th>
            <th scope="col">{work.since}</th>
            <th scope="col">{work.due}</th>
          </tr>
        </thead>
        <tbody>
          {others.map(({ id, answeringOrganisation, status, sentOn, dueOn, ...line }) => (
            <tr>
              <th scope="row">
                <a href={paths.referral(id)}>{nameOf(m, line)}</a>
              </th>
              <td data-label={work.waitsFor}>
                <Name of={answeringOrganisation} />
              </td>
              <td data-label={m.referrals.list.status}>{m.referrals.status[status].referrer}</td>
              <td data-label={work.since}>{sentOn && longDay(m, sentOn)}</td>
              <td data-label={work.due}>
                {dueOn && weekDay(m, dueOn)} {dueOn !== null && dueOn < today && <Status tone="late" text={work.late} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > others.length && (
        <p>
          <a href={paths.referrals}>{work.more({ count: count - others.length })}</a>
        </p>
      )}
    </section>
  )
}

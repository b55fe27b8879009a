import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import { capacityOf } from '../../src/referrals/policy.ts'
import type { ReferralLine } from '../../src/referrals/record.ts'
import { longestList } from '../../src/referrals/worklist.ts'
import { longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Icon } from '../ui/icon.tsx'
import { Status } from '../ui/status.tsx'
import { Name } from '../ui/text.tsx'
import { nameOf } from './name.ts'
import { ReferralStatusLabel } from './status.tsx'

type Props = { m: Messages; actor: Actor; which: 'open' | 'ended'; referrals: ReferralLine[]; today: Day }

export function referralListPage({ m, actor, which, referrals, today }: Props): Page {
  const { list } = m.referrals
  return {
    title: which === 'open' ? list.title : `${list.title}: ${list.ended.toLowerCase()}`,
    shell: { area: 'work', actor, current: 'referrals' },
    main: (
      <div class="wrap page">
        <div class="row work-head" data-ends>
          <div>
            <h1>{list.title}</h1>
            <p class="lead">{list.lead}</p>
          </div>
          {actor.role !== 'provider' && (
            <a class="button" href={paths.newReferral()}>
              <Icon name="pen" />
              {list.new}
            </a>
          )}
        </div>
        <nav class="tabs" aria-label={list.status}>
          <a href={paths.referrals} aria-current={which === 'open' ? 'page' : undefined}>
            {list.open}
          </a>
          <a href={paths.endedReferrals} aria-current={which === 'ended' ? 'page' : undefined}>
            {list.ended}
          </a>
        </nav>
        {referrals.length === 0 ? (
          <div class="empty">
            <p>
              <b>{list.none}</b>
            </p>
            <p>{list.noneText}</p>
          </div>
        ) : (
          <ReferralTable m={m} actor={actor} which={which} referrals={referrals} today={today} />
        )}
      </div>
    ),
  }
}

const ReferralTable = ({ m, actor, which, referrals, today }: Props) => {
  const { list } = m.referrals
  const last = which === 'open' ? list.due : list.ended_on
  return (
    <table class="table" data-cards>
      <caption class={referrals.length < longestList ? 'visually-hidden' : undefined}>
        {referrals.length < longestList ? list.title : list.latest({ count: longestList })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{list.caregiver}</th>
          <th scope="col">{list.from}</th>
          <th scope="col">{list.to}</th>
          <th scope="col">{list.status}</th>
          <th scope="col">{last}</th>
        </tr>
      </thead>
      <tbody>
        {referrals.map((referral) => (
          <ReferralRow m={m} actor={actor} which={which} referral={referral} today={today} />
        ))}
      </tbody>
    </table>
  )
}

const ReferralRow = ({ m, actor, which, referral, today }: Omit<Props, 'referrals'> & { referral: ReferralLine }) => {
  const { list } = m.referrals
  const { id, reference, status, dueOn, endedOn } = referral
  const isLate = dueOn !== null && dueOn < today
  const day = which === 'open' ? dueOn : endedOn
  return (
    <tr>
      <th scope="row">
        <a href={status === 'draft' ? paths.referralDraft(id) : paths.referral(id)}>{nameOf(m, referral)}</a>
        <span class="num soft reference">{reference}</span>
      </th>
      <td data-label={list.from}>{referral.referredBy ? <Name of={referral.referredBy.organisation} /> : m.ownRequestWork.asked}</td>
      <td data-label={list.to}>
        <Name of={referral.answeringOrganisation} />
      </td>
      <td data-label={list.status}>
        <ReferralStatusLabel
          m={m}
          status={status}
          isStoppedByErasing={referral.isStoppedByErasing}
          reader={capacityOf(actor, referral) ?? 'coordinator'}
        />
      </td>
      <td data-label={which === 'open' ? list.due : list.ended_on}>
        {day && longDay(m, day)} {isLate && <Status tone="late" text={m.referrals.work.late} />}
      </td>
    </tr>
  )
}

import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import { isSoon } from '../../src/referrals/discharge.ts'
import type { ReferralStatus } from '../../src/referrals/referral.ts'
import type { Task } from '../../src/referrals/worklist.ts'
import { longDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { Status } from '../ui/status.tsx'
import { ClockRing, clockText, clockTone, untilText } from './clock.tsx'
import { nameOf, originText } from './name.ts'
import { YoungSigns } from './young-signs.tsx'

type Running = keyof Messages['referrals']['work']['row']

const isRunning = (m: Messages, status: ReferralStatus): status is Running => status in m.referrals.work.row

/** Clock, what to do, when, one button; only the first row of the page has a filled one. */
export const TaskRow = ({ m, task: { referral, clock }, today, isFirst }: { m: Messages; task: Task; today: Day; isFirst: boolean }) => {
  if (!isRunning(m, referral.status)) return null
  const { work } = m.referrals
  const title = work.row[referral.status]({ name: nameOf(m, referral) })
  return (
    <li class="work-row" data-status={clockTone(clock)}>
      <ClockRing gone={clock.gone} />
      <div class="work-row__what">
        <h3>
          <a href={paths.referral(referral.id)}>{title}</a>
        </h3>
        {referral.urgency === 'within_48_hours' && <Status tone="late" text={m.referrals.urgency.within_48_hours} />}
        <YoungSigns m={m} referral={referral} />
        {referral.dischargeOn && (
          <Status
            tone={isSoon(referral.dischargeOn, today) ? 'late' : 'rest'}
            text={work.dischargeOn({ day: longDay(m, referral.dischargeOn) })}
          />
        )}
        {referral.reviewOn && <Status tone="waiting" text={work.reviewOn({ day: longDay(m, referral.reviewOn) })} />}
        {referral.isUnreached && <Status tone="soon" icon="letter" text={m.referrals.attempts.sign} />}
        {referral.saidNotYet && <Status tone="soon" icon="clock" text={work.saidNotYet} />}
        <p class="soft">{originText(m, referral)}</p>
      </div>
      <p class="work-row__due">
        {clockText(m, clock)}
        <small>
          {referral.referredBy ? m.agreements.name(referral.referredBy) : m.ownRequestWork.asked}. {untilText(m, clock)}
        </small>
      </p>
      <a class="button" data-kind={isFirst ? undefined : 'secondary'} href={paths.referral(referral.id)}>
        {work.rowButton[referral.status]}
        <span class="visually-hidden">: {title}</span>
      </a>
    </li>
  )
}

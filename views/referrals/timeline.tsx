import type { StepDone } from '../../src/referrals/record.ts'
import type { ReferralStep } from '../../src/referrals/referral.ts'
import { capitalised, moment } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { Icon, type IconName } from '../ui/icon.tsx'

const icons: Record<ReferralStep, IconName> = {
  send: 'person',
  redraft: 'pen',
  discard: 'cross',
  receive: 'letter',
  contact: 'phone',
  attempt: 'phone',
  unreached: 'letter',
  match: 'bed',
  start: 'check',
  complete: 'check',
  decline: 'minus',
  no_capacity: 'minus',
  redirect: 'arrow',
  forward: 'arrow',
  withdraw: 'minus',
  withdraw_consent: 'lock',
  lapse: 'clock',
  expire: 'clock',
  report_start: 'check',
  report_end: 'letter',
}

export const Timeline = ({ m, timeline, level = 2 }: { m: Messages; timeline: StepDone[]; level?: 2 | 3 }) =>
  timeline.length === 0 ? null : (
    <>
      {level === 2 ? <h2>{m.referrals.show.timeline}</h2> : <h3>{m.referrals.show.timeline}</h3>}
      <ol class="timeline">
        {timeline.map(({ step, person, at, note }) => (
          <li data-step="done">
            <span class="timeline__dot">
              <Icon name={icons[step]} />
            </span>
            <b>{m.referrals.happened[step]({ who: person ?? '' })}</b>
            <time class="when" datetime={at}>
              {capitalised(moment(m, new Date(at)))}
            </time>
            {note && <p>{note}</p>}
          </li>
        ))}
      </ol>
    </>
  )

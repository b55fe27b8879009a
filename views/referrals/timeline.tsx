import type { StepDone } from '../../src/referrals/record.ts'
import type { ReferralStep } from '../../src/referrals/referral.ts'
import { capitalised, longDay, moment } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { Icon, type IconName } from '../ui/icon.tsx'

export const stepIcons: Record<ReferralStep, IconName> = {
  send: 'person',
  ask: 'people',
  redraft: 'pen',
  discard: 'cross',
  receive: 'letter',
  contact: 'phone',
  attempt: 'phone',
  unreached: 'letter',
  wait: 'clock',
  match: 'bed',
  acquaint: 'people',
  pause: 'clock',
  resume: 'clock',
  start: 'check',
  complete: 'check',
  decline: 'minus',
  no_capacity: 'minus',
  redirect: 'arrow',
  forward: 'arrow',
  withdraw: 'minus',
  amend: 'pen',
  withdraw_consent: 'lock',
  stop: 'minus',
  change: 'pen',
  say_started: 'check',
  say_not_yet: 'clock',
  reopen: 'arrow',
  send_again: 'arrow',
  lapse: 'clock',
  expire: 'clock',
  report_start: 'check',
  report_end: 'letter',
}

/** `isStoppedByErasing`: that the yes was taken back stands for the data being erased while it ran. */
type Props = { m: Messages; timeline: StepDone[]; level?: 2 | 3; isStoppedByErasing: boolean }

/** Of a request without a referrer there is nobody who hears of it. */
function happenedText(
  m: Messages,
  { timeline, isStoppedByErasing }: Pick<Props, 'timeline' | 'isStoppedByErasing'>,
  { step, ...done }: { step: ReferralStep; who: string; day: string },
): string {
  if (isStoppedByErasing && step === 'withdraw_consent') return m.referrals.erasedBy(done)
  const isOwn = timeline.some((one) => one.step === 'ask')
  return isOwn && step === 'unreached' ? m.ownRequestWork.unreached(done) : m.referrals.happened[step](done)
}

export const Timeline = ({ m, timeline, level = 2, isStoppedByErasing }: Props) =>
  timeline.length === 0 ? null : (
    <>
      {level === 2 ? <h2>{m.referrals.show.timeline}</h2> : <h3>{m.referrals.show.timeline}</h3>}
      <ol class="timeline">
        {timeline.map(({ step, person, at, note, day, reason }) => (
          <li data-step="done">
            <span class="timeline__dot">
              <Icon name={stepIcons[step]} />
            </span>
            <b>{happenedText(m, { timeline, isStoppedByErasing }, { step, who: person ?? '', day: day ? longDay(m, day) : '' })}</b>
            <time class="when" datetime={at}>
              {capitalised(moment(m, new Date(at)))}
            </time>
            {reason && <p>{m.referrals.pauseReason[reason]}</p>}
            {note && <p>{note}</p>}
          </li>
        ))}
      </ol>
    </>
  )

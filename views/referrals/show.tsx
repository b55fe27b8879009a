import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import type { FieldProblems, Typed } from '../../src/platform/form.ts'
import { clockOf } from '../../src/referrals/deadline.ts'
import { type Capacity, mayAskProviders, mayTakeBack } from '../../src/referrals/policy.ts'
import type { ReferralRecord } from '../../src/referrals/record.ts'
import { hasEnded } from '../../src/referrals/referral.ts'
import { capitalised, weekDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages as Texts } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Done } from '../ui/done.tsx'
import type { FormState } from '../ui/field.tsx'
import { Status } from '../ui/status.tsx'
import { Telephone } from '../ui/text.tsx'
import { TypedBefore } from '../ui/typed-before.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { CaregiverMessages, CaregiverSays } from './caregiver-messages.tsx'
import { ChangeLog } from './change-log.tsx'
import { clockText, clockTone } from './clock.tsx'
import { ForwardedHere, ToForward } from './forwarded.tsx'
import { HandoutLink } from './handout-card.tsx'
import { Messages } from './messages.tsx'
import { nameOf } from './name.ts'
import { Report } from './report.tsx'
import { Requests } from './requests.tsx'
import { Shared } from './shared.tsx'
import { ReferralStatusLabel } from './status.tsx'
import { DoNow } from './step-form.tsx'
import { Timeline } from './timeline.tsx'
import { Track } from './track.tsx'
import { Ways } from './ways.tsx'
import { CallFirst, YoungSigns } from './young-signs.tsx'

/** What was typed in answer to a provider, when it comes back. */
export type Reply = { requestId: string; form: FormState }

export type ShowProps = {
  m: Texts
  actor: Actor
  record: ReferralRecord
  capacity: Capacity
  today: Day
  note?: string | undefined
  step?: string | undefined
  /** What was answered about the help, when that comes back. */
  answers?: Typed
  alert?: string
  problems?: FieldProblems
  done?: string | undefined
  reply?: Reply
  /** What was typed as a message, and the key under which it is sent. */
  message: FormState
  /** The same for the caregiver. */
  answer: FormState
  typedBefore?: string | undefined
}

/** One referral, for whoever may see it: what to do now, what was shared, what happened. */
export function referralPage(props: ShowProps): Page {
  const { m, actor, record, capacity, today, alert, note, problems, done, reply, message, answer, typedBefore } = props
  const { referral } = record
  const { show } = m.referrals
  const title = referral.hidden ? `${nameOf(m, referral)}, ${referral.reference}` : nameOf(m, referral)
  const clock = clockOf(referral, today, actor.practice.closingDays)
  const [problem] = Object.values(problems ?? {})
  const complaint = alert ?? (problem && m.field[problem])
  const isWrong = complaint !== undefined
  const isJustSent = capacity === 'referrer' && referral.status === 'sent' && !isWrong
  return {
    title: isWrong ? m.form.error + title : title,
    shell: { area: 'work', actor, current: 'referrals' },
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.referrals.list.title, href: paths.referrals }, { text: title }]} />
        <Done m={m} word={done} />
        {alert && <Alert text={alert}>{note && <blockquote class="wish">{note}</blockquote>}</Alert>}
        <TypedBefore m={m} text={typedBefore} />
        {isJustSent && referral.dueOn && (
          <Alert tone="good" text={show.sentTitle(referral)}>
            {referral.urgency === 'within_48_hours' && (
              <p>
                {m.referrals.form.urgentTitle} {m.referrals.form.urgentText} <Telephone number={actor.practice.contactPhone} />.
              </p>
            )}
            <p>{show.sentText({ organisation: capitalised(referral.answeringOrganisation), day: weekDay(m, referral.dueOn) })}</p>
            <HandoutLink m={m} referral={referral} capacity={capacity} />
          </Alert>
        )}
        <div class="intro">
          <p class="kicker">
            {referral.referredBy
              ? show.kicker({
                  reference: referral.reference,
                  referrer: referral.referredBy.person,
                  organisation: referral.referredBy.organisation,
                })
              : m.ownRequestWork.kicker(referral)}
          </p>
          <h1>{title}</h1>
          <p class="row">
            <ReferralStatusLabel m={m} status={referral.status} isStoppedByErasing={referral.isStoppedByErasing} reader={capacity} />
            {!referral.hidden && referral.urgency === 'within_48_hours' && (
              <Status tone="late" text={m.referrals.urgency.within_48_hours} />
            )}
            <YoungSigns m={m} referral={referral} />
            {clock && <Status tone={clockTone(clock) ?? 'rest'} icon="clock" text={clockText(m, clock)} />}
          </p>
          <ForwardedHere m={m} referral={referral} />
        </div>
        {referral.hidden && <Alert tone="calm" text={m.referrals.hidden.why[referral.hidden]} />}
        <CallFirst m={m} record={record} />
        <Track m={m} status={referral.status} />
        <div class="split">
          <div class="flow">
            <CaregiverSays m={m} record={record} />
            {hasEnded(referral.status) ? <Report {...props} /> : <DoNow {...props} clock={clock} />}
            <Requests
              m={m}
              record={record}
              mayAsk={mayAskProviders(capacity, referral)}
              mayTakeBack={mayTakeBack(capacity, referral)}
              reply={reply}
            />
            <Ways {...props} />
            <ToForward m={m} referral={referral} capacity={capacity} />
            <Messages m={m} actor={actor} record={record} capacity={capacity} form={message} />
            <CaregiverMessages m={m} record={record} capacity={capacity} form={answer} />
            <ChangeLog m={m} record={record} />
            <Timeline m={m} timeline={record.timeline} isStoppedByErasing={referral.isStoppedByErasing} />
          </div>
          <Shared m={m} actor={actor} record={record} capacity={capacity} />
        </div>
      </div>
    ),
  }
}

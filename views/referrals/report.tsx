import { paths } from '../../src/paths.ts'
import { mayAskAgain } from '../../src/referrals/ask-again.ts'
import { runsElsewhere } from '../../src/referrals/policy.ts'
import type { ReferralLine } from '../../src/referrals/record.ts'
import { isOwnRequest, openSteps } from '../../src/referrals/referral.ts'
import { capitalised, longDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { Facts } from '../ui/facts.tsx'
import { TextArea } from '../ui/field.tsx'
import { Status } from '../ui/status.tsx'
import { FoldedStep } from './folded-step.tsx'
import { formState } from './form-state.ts'
import { ForwardedTo } from './forwarded.tsx'
import { noteHintOf } from './note-hint.ts'
import type { ShowProps } from './show.tsx'
import { statusText } from './status.tsx'

const outcome = (m: Messages, { record: { referral, timeline }, capacity }: ShowProps) =>
  timeline[0]?.step === 'withdraw_consent' && !referral.isStoppedByErasing
    ? m.referrals.show.consentEnded
    : statusText(m, referral, capacity)

/** What came of it, in the words of who ended it; the referrer says that it was read. */
export const Report = (props: ShowProps) => {
  const { m, capacity, record } = props
  const { referral } = record
  const { show } = m.referrals
  const wasSent = referral.sentOn !== null
  return (
    <section class="card flow" data-tone="accent" aria-labelledby="kwam-ervan">
      <h2 id="kwam-ervan">{show.report}</h2>
      <p>
        <b>{outcome(m, props)}.</b>
      </p>
      {referral.outcome && (
        <Facts
          kind="lines"
          facts={[
            [m.referrals.evaluation.outcomeLabel, m.referrals.evaluation.outcome[referral.outcome]],
            [m.referrals.evaluation.easeLabel, referral.ease && m.referrals.evaluation.ease[referral.ease]],
          ]}
        />
      )}
      {record.fromCaregiver.evaluation && (
        <Facts kind="lines" facts={[[m.thread.caregiver.easeLabel, m.referrals.evaluation.ease[record.fromCaregiver.evaluation.ease]]]} />
      )}
      {referral.endReason && <blockquote class="wish">{referral.endReason}</blockquote>}
      <ForwardedTo m={m} to={referral.forwardedTo} />
      <AskAgain {...props} />
      {wasSent && !isOwnRequest(referral) && referral.status !== 'withdrawn' && (
        <Reading m={m} referral={referral} mayRead={capacity === 'referrer'} />
      )}
      <Again {...props} />
    </section>
  )
}

/** Whoever ended it, or whose silence did, can take it up again. */
const Again = (props: ShowProps) => {
  const { m, capacity, record, step } = props
  const again = capacity === 'coordinator' ? undefined : openSteps(record.referral.status, capacity)[0]
  if (!again || record.referral.sentOn === null || record.referral.hidden || runsElsewhere(record.referral)) return null
  return (
    <FoldedStep {...props} mine={again} title={m.referrals.goOn.title}>
      <p>{isOwnRequest(record.referral) ? m.ownRequestWork.goOn : m.referrals.goOn.text}</p>
      <TextArea
        m={m}
        form={formState(props, step === again)}
        name="note"
        id="toch-verder"
        label={m.referrals.goOn.note}
        hint={noteHintOf(m, record.referral)}
        max={500}
      />
    </FoldedStep>
  )
}

/** The day on which the caregiver may be asked again; from then on who answered says that it was done. */
const AskAgain = ({ m, record: { referral }, capacity, today }: ShowProps) => {
  const { askAgain } = m.referrals
  if (referral.askAgainOn === null || referral.hidden) return null
  const day = longDay(m, referral.askAgainOn)
  if (!mayAskAgain(capacity, referral, today))
    return <p>{askAgain.will({ organisation: capitalised(referral.answeringOrganisation), day })}</p>
  return (
    <form method="post" action={paths.referralAskedAgain(referral.id)} class="flow">
      <p>{askAgain.may({ day })}</p>
      <p class="row">
        <button class="button" type="submit">
          {askAgain.done}
        </button>
      </p>
    </form>
  )
}

const Reading = ({ m, referral, mayRead }: { m: Messages; referral: ReferralLine; mayRead: boolean }) => {
  const { show } = m.referrals
  if (referral.reportReadAt) return <Status tone="good" text={show.reportRead} />
  if (!mayRead) return <Status tone="waiting" text={show.reportUnread} />
  return (
    <form method="post" action={paths.referralRead(referral.id)}>
      <input type="hidden" name="version" value={referral.version} />
      <button class="button" type="submit">
        {show.read}
      </button>
    </form>
  )
}

import { paths } from '../../src/paths.ts'
import { isUnreached } from '../../src/referrals/attempts.ts'
import type { Clock } from '../../src/referrals/deadline.ts'
import { eases, helpOutcomes } from '../../src/referrals/evaluation.ts'
import { isOwnRequest, openSteps, type ReferralStatus, type ReferralStep, ruleOf } from '../../src/referrals/referral.ts'
import { longDay, weekDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { type Choice, type FormState, RadioField, TextArea, TextField } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Name, Telephone } from '../ui/text.tsx'
import { Arrange } from './arrange.tsx'
import { Arranged } from './arranged.tsx'
import { Attempts } from './attempts.tsx'
import { ClockRing, clockText, clockTone, ruleText, toldText, untilText } from './clock.tsx'
import { formState } from './form-state.ts'
import { noteHintOf } from './note-hint.ts'
import type { ShowProps } from './show.tsx'

type Props = ShowProps & { clock: Clock | undefined }

/** These stand beside what they belong to. */
const elsewhere: readonly ReferralStep[] = ['attempt', 'wait', 'acquaint', 'pause', 'resume']

/** What this reader can do now: the one step that is expected large, the others folded; or who is at work, and until when. */
export const DoNow = (props: Props) => {
  const { capacity, record } = props
  if (capacity === 'coordinator') return <Waiting {...props} />
  if (record.referral.status === 'draft') return <Draft {...props} />
  const steps = openSteps(record.referral.status, capacity)
  const [expected, ...besides] = steps
  const others = besides.filter((step) => !elsewhere.includes(step))
  if (!expected) return <Waiting {...props} />
  if (capacity === 'referrer') {
    return (
      <>
        <Waiting {...props} />
        <OtherSteps {...props} steps={steps} />
      </>
    )
  }
  return (
    <>
      <Expected {...props} expected={expected} />
      <Arrange {...props} steps={besides} />
      {others.length > 0 && <OtherSteps {...props} steps={others} />}
    </>
  )
}

function nextTitle(m: Messages, status: ReferralStatus, name: string): string {
  const { nextTitle: titles } = m.referrals
  if (status === 'received') return titles.received({ name })
  return status === 'draft' || status === 'sent' || status === 'contacted' || status === 'matched' || status === 'started'
    ? titles[status]
    : ''
}

/** The place that a provider said yes to, to report it as it is. */
const placeFound = ({ m, record: { requests } }: Props): string | undefined => {
  const accepted = requests.find(({ status }) => status === 'accepted')
  return accepted && m.requests.found({ offering: accepted.offering, day: longDay(m, accepted.possibleOn ?? accepted.askedOn) })
}

const Expected = (props: Props & { expected: ReferralStep }) => {
  const { m, record, clock, expected, step } = props
  const { referral, details } = record
  const isMine = step === undefined || step === expected || (expected === 'contact' && step === 'attempt')
  const hints: Partial<Record<ReferralStatus, string>> = isOwnRequest(referral) ? m.ownRequestWork.nextHint : m.referrals.nextHint
  return (
    <section class="card do-now flow" data-status={clock && clockTone(clock)} aria-labelledby="nu">
      <div class="do-now__head">
        <ClockRing gone={clock?.gone ?? 0} />
        <div>
          <h2 id="nu">{nextTitle(m, referral.status, details.caregiverName)}</h2>
          {clock && (
            <p class="work-row__due">
              {clockText(m, clock)}
              <small>
                {ruleText(m, record, referral.status)}. {untilText(m, clock)}.
              </small>
            </p>
          )}
        </div>
      </div>
      {referral.lateToldOn && <p class="soft">{toldText(m, record)}</p>}
      <p>{hints[referral.status]}</p>
      <Attempts m={m} actor={props.actor} record={record} capacity={props.capacity} />
      <Arranged {...props} />
      {referral.status === 'received' && (
        <p>
          <Telephone number={details.telephone} large /> <span class="soft">{m.referrals.bestTime[details.bestTime || 'any']}</span>
        </p>
      )}
      <form method="post" action={paths.referral(referral.id)} novalidate class="flow">
        <input type="hidden" name="version" value={referral.version} />
        {expected === 'complete' && <Evaluation m={m} form={formState(props, isMine)} />}
        {expected !== 'receive' && (
          <TextArea
            m={m}
            form={formState({ ...props, note: props.note ?? (expected === 'match' ? placeFound(props) : undefined) }, isMine)}
            name="note"
            label={m.referrals.note}
            hint={noteHintOf(m, record.referral)}
            max={500}
            optional={!ruleOf(expected).needs.includes('note')}
          />
        )}
        <p class="row">
          <button class="button" type="submit" name="step" value={expected}>
            {m.referrals.step[expected]}
          </button>
          {expected === 'contact' && (
            <button class="button" data-kind="secondary" type="submit" name="step" value="attempt">
              {m.referrals.step.attempt}
            </button>
          )}
        </p>
      </form>
    </section>
  )
}

/** What came of it, and what the caregiver answered. */
const Evaluation = ({ m, form }: { m: Messages; form: FormState }) => {
  const { evaluation } = m.referrals
  return (
    <>
      <RadioField
        m={m}
        form={form}
        name="outcome"
        label={evaluation.outcomeLabel}
        choices={helpOutcomes.map((code): Choice => [code, evaluation.outcome[code]])}
      />
      <RadioField
        m={m}
        form={form}
        name="ease"
        label={evaluation.easeLabel}
        hint={evaluation.easeHint}
        choices={eases.map((code): Choice => [code, evaluation.ease[code]])}
      />
    </>
  )
}

/** Ways the referral can go besides the expected one. They share one note that says why. */
const OtherSteps = (props: Props & { steps: ReferralStep[] }) => {
  const { m, record, steps, step } = props
  const isMine = steps.some((name) => name === step)
  return (
    <details class="disclosure" open={isMine}>
      <summary>
        <Icon name="down" />
        {m.referrals.otherSteps}
      </summary>
      <form method="post" action={paths.referral(record.referral.id)} novalidate class="disclosure__body flow">
        <input type="hidden" name="version" value={record.referral.version} />
        <TextArea
          m={m}
          form={formState(props, isMine)}
          name="note"
          id="note-anders"
          label={m.referrals.note}
          hint={noteHintOf(m, record.referral)}
          max={500}
        />
        {steps.includes('decline') && (
          <TextField
            m={m}
            form={formState(props, isMine)}
            name="day"
            id="dag-opnieuw"
            label={m.referrals.askAgain.label}
            hint={isOwnRequest(record.referral) ? m.ownRequestWork.askAgainHint : m.referrals.askAgain.hint}
            type="date"
            optional
          />
        )}
        <p class="row">
          {steps.map((name) => (
            <button class="button" data-kind="secondary" type="submit" name="step" value={name}>
              {m.referrals.step[name]}
            </button>
          ))}
        </p>
      </form>
    </details>
  )
}

/** Somebody else is at work: who, and by when one hears. */
const Waiting = (props: Props) => {
  const { m, actor, record, capacity, clock } = props
  const { referral, timeline } = record
  return (
    <section class="card flow" aria-labelledby="nu">
      <h2 id="nu">
        <Name of={m.referrals.show.waiting({ organisation: referral.answeringOrganisation })} />
      </h2>
      {referral.lateToldOn && <p>{toldText(m, record)}</p>}
      <Attempts m={m} actor={actor} record={record} capacity={capacity} />
      <Arranged {...props} />
      {clock && !isUnreached(timeline) && <p>{m.referrals.show.waitingText({ day: weekDay(m, clock.dueOn) })}</p>}
    </section>
  )
}

const Draft = ({ m, record: { referral } }: Props) => (
  <section class="card flow" aria-labelledby="nu">
    <h2 id="nu">{m.referrals.nextTitle.draft}</h2>
    <form method="post" action={paths.referral(referral.id)} class="row">
      <input type="hidden" name="version" value={referral.version} />
      <a class="button" href={paths.referralDraft(referral.id)}>
        {m.referrals.work.draftButton}
      </a>
      <button class="button" data-kind="quiet" type="submit" name="step" value="discard">
        {m.referrals.step.discard}
      </button>
    </form>
  </section>
)

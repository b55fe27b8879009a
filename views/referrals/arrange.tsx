import { addDays } from '../../src/platform/day.ts'
import type { ReferralStep } from '../../src/referrals/referral.ts'
import { type Choice, type FormState, RadioField, TextArea, TextField } from '../ui/field.tsx'
import { FoldedStep } from './folded-step.tsx'
import { formState } from './form-state.ts'
import { noteHintOf } from './note-hint.ts'
import type { ShowProps } from './show.tsx'

type Props = ShowProps & { steps: readonly ReferralStep[] }
type Part = ShowProps & { form: FormState }

/** What can be arranged while the referral stays where it is; each has its own day. */
export const Arrange = (props: Props) => {
  const { record, steps, step } = props
  const pauses = record.timing.terms.pauses.filter((reason) => reason !== 'waiting_list')
  const form = (mine: ReferralStep) => formState(props, step === mine)
  return (
    <>
      {steps.includes('wait') && <Wait {...props} form={form('wait')} />}
      {steps.includes('acquaint') && <Acquaint {...props} form={form('acquaint')} />}
      {steps.includes('pause') && pauses.length > 0 && <Pause {...props} form={form('pause')} />}
    </>
  )
}

const reviewAfter = 14 // days, as the model agreement of general practices has it

const Wait = (props: Part) => {
  const { m, record, form, today } = props
  const { arrange } = m.referrals
  const promised = record.requests.find(({ status }) => status === 'waiting_list')?.possibleOn
  const typed = { day: promised ?? addDays(today, reviewAfter), ...form.typed }
  return (
    <FoldedStep {...props} mine="wait" title={arrange.wait}>
      {record.timing.terms.pauses.includes('waiting_list') && <p class="soft">{arrange.waitStands}</p>}
      <div class="pair">
        <TextField m={m} form={form} name="place" label={arrange.place} size="short" numeric max={3} optional />
        <TextField m={m} form={{ ...form, typed }} name="day" id="dag-wachtlijst" label={arrange.reviewOn} type="date" />
      </div>
      <TextArea
        m={m}
        form={form}
        name="note"
        id="intussen"
        label={arrange.meanwhile}
        hint={noteHintOf(m, record.referral)}
        max={500}
        optional
      />
    </FoldedStep>
  )
}

const Acquaint = (props: Part) => {
  const { m, record, form } = props
  const { arrange } = m.referrals
  return (
    <FoldedStep {...props} mine="acquaint" title={arrange.acquaint}>
      <TextField m={m} form={form} name="day" id="dag-kennismaking" label={arrange.acquaintOn} type="date" />
      <TextArea
        m={m}
        form={form}
        name="note"
        id="bij-kennismaking"
        label={m.referrals.note}
        hint={noteHintOf(m, record.referral)}
        max={500}
        optional
      />
    </FoldedStep>
  )
}

const Pause = (props: Part) => {
  const { m, record, form } = props
  const { arrange, pauseReason } = m.referrals
  const reasons = record.timing.terms.pauses.filter((reason) => reason !== 'waiting_list')
  return (
    <FoldedStep {...props} mine="pause" title={arrange.pause}>
      <RadioField m={m} form={form} name="reason" label={arrange.why} choices={reasons.map((code): Choice => [code, pauseReason[code]])} />
      <TextField m={m} form={form} name="day" id="dag-verder" label={arrange.until} type="date" />
      <TextArea
        m={m}
        form={form}
        name="note"
        id="bij-stilstand"
        label={m.referrals.note}
        hint={noteHintOf(m, record.referral)}
        max={500}
        optional
      />
    </FoldedStep>
  )
}

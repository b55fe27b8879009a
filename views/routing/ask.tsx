import type { Child } from 'hono/jsx'
import { recipientGroups } from '../../src/directory/taxonomy.ts'
import type { Practice } from '../../src/practice/practice.ts'
import { type answerFields, careSigns, helpWishes, type Question, questions, urgencies, wlzAnswers } from '../../src/routing/answers.ts'
import type { CareMessages } from '../messages/care.ts'
import { type FormState, RadioField, SelectField, TextField } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { UrgentNumbers } from '../ui/urgent.tsx'

export type Asking = (typeof answerFields)[Question][number]

type Props = { m: CareMessages; practice: Practice; form: FormState; question: Question; isNow: boolean }
type Inner = Pick<Props, 'm' | 'form'>

/** One question with its answers. Hidden, it still says what was answered. */
export const AskBox = ({ m, practice, form, question, isNow }: Props) => {
  const { ask, hint } = m.routing.question[question]
  return (
    <fieldset
      class="question flow"
      id={`vraag-${question}`}
      aria-describedby={`uitleg-${question}`}
      hidden={!isNow}
      data-now={isNow ? '' : undefined}
    >
      <legend>
        <span class="kicker">{m.routing.step({ at: questions.indexOf(question) + 1, of: questions.length })}</span>
        <h2>{ask}</h2>
      </legend>
      <p class="soft" id={`uitleg-${question}`}>
        {hint}
      </p>
      {asks[question]({ m, form })}
      {question === 'urgency' && <DangerNow m={m} practice={practice} />}
    </fieldset>
  )
}

/** Shows as soon as somebody chooses that there is danger: style alone does it. */
const DangerNow = ({ m, practice }: Pick<Props, 'm' | 'practice'>) => (
  <div role="alert">
    <div class="question__danger urgent">
      <p class="row">
        <Icon name="alert" />
        <b>{m.routing.danger.inline}</b>
      </p>
      <UrgentNumbers m={m} outOfHoursPhone={practice.outOfHoursPhone} />
    </div>
  </div>
)

type Option = { name: Asking; value: string; text: Child }

const Cards = ({ form, kind, options }: { form: FormState; kind: 'radio' | 'checkbox'; options: Option[] }) => (
  <div class="choices" data-kind="cards">
    {options.map(({ name, value, text }, at) => (
      <label class="choice">
        <input
          type={kind}
          name={name}
          id={kind === 'checkbox' || at === 0 ? name : undefined}
          value={value}
          checked={form.typed[name] === value}
        />
        <span>{text}</span>
      </label>
    ))}
  </div>
)

const worded = ({ name, text }: { name: string; text: string }) => (
  <>
    <b>{name}</b>
    {text}
  </>
)

const tick = (name: Asking, text: Child): Option => ({ name, value: 'yes', text })

const yesNo = (m: CareMessages) =>
  [
    ['yes', m.routing.yes],
    ['no', m.routing.no],
    ['unknown', m.routing.unknown],
  ] as const

const asks: Record<Question, (inner: Inner) => Child> = {
  urgency: ({ m, form }) => (
    <Cards form={form} kind="radio" options={urgencies.map((value) => ({ name: 'now', value, text: worded(m.routing.now[value]) }))} />
  ),
  who: ({ m, form }) => (
    <>
      <TextField
        m={m}
        form={form}
        name="recipientAge"
        label={m.routing.recipientAge}
        hint={m.routing.ageHint}
        size="short"
        numeric
        max={3}
      />
      <SelectField
        m={m}
        form={form}
        name="group"
        label={m.routing.group}
        open={m.routing.unknown}
        wide
        choices={recipientGroups.map((group) => [group, m.directory.recipientGroup[group]])}
      />
    </>
  ),
  help: ({ m, form }) => (
    <Cards
      form={form}
      kind="checkbox"
      options={[...helpWishes.map((wish) => tick(wish, worded(m.routing.help[wish]))), tick('help_unknown', <b>{m.routing.unknown}</b>)]}
    />
  ),
  wlz: ({ m, form }) => (
    <Cards form={form} kind="radio" options={wlzAnswers.map((value) => ({ name: 'wlz', value, text: worded(m.routing.wlz[value]) }))} />
  ),
  care: ({ m, form }) => (
    <Cards
      form={form}
      kind="checkbox"
      options={[
        ...careSigns.map((sign) => tick(sign, <b>{m.routing.care[sign]}</b>)),
        tick('care_none', <b>{m.routing.careNone}</b>),
        tick('care_unknown', <b>{m.routing.unknown}</b>),
      ]}
    />
  ),
  you: ({ m, form }) => (
    <>
      <TextField
        m={m}
        form={form}
        name="caregiverAge"
        label={m.routing.caregiverAge}
        hint={m.routing.ageHint}
        size="short"
        numeric
        max={3}
      />
      <RadioField m={m} form={form} name="works" label={m.routing.works} choices={yesNo(m)} />
      <RadioField m={m} form={form} name="insuredSelf" label={m.routing.insuredSelf} choices={yesNo(m)} />
      <RadioField m={m} form={form} name="insuredRecipient" label={m.routing.insuredRecipient} choices={yesNo(m)} />
    </>
  ),
  postcode: ({ m, form }) => (
    <TextField m={m} form={form} name="postcode" label={m.routing.postcode} hint={m.routing.postcodeHint} size="short" max={7} />
  ),
}

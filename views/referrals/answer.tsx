import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import type { Practice } from '../../src/practice/practice.ts'
import { declineReasons, openRequestSteps, type ProviderRequest, providerSteps } from '../../src/referrals/request.ts'
import { capitalised, longDay } from '../format.ts'
import type { Page, Shell } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Done } from '../ui/done.tsx'
import { type Choice, ErrorSummary, type FormState, RadioField, TextArea, TextField, titleOf } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { ContactPerson } from '../ui/person.tsx'
import { Name, Written } from '../ui/text.tsx'
import { TypedBefore } from '../ui/typed-before.tsx'

/** Why nothing can be answered any more. */
export type Closed = 'moot' | 'settled' | 'expired' | 'withdrawn'

type Props = {
  m: Messages
  shell: Extract<Shell, { area: 'work' | 'practice' }>
  request: ProviderRequest
  /** Of the link, for whoever has no account. */
  token?: string
  today: Day
  form?: FormState
  alert?: string
  done?: string | undefined
  closed: Closed | undefined
}

/** What a provider is asked, and the answer: two clicks and a day. */
export function answerPage({ m, shell, request, token, form, alert, done, closed }: Props): Page {
  const texts = m.requests.answer
  const said = request.status === 'accepted' || request.status === 'waiting_list'
  const state = form ?? { typed: said ? { day: request.possibleOn ?? '', note: request.answerNote } : {}, problems: {} }
  const steps = closed ? [] : providerSteps.filter((step) => openRequestSteps(request.status, 'provider').includes(step))
  const isAnswered = request.status === 'accepted'
  const action = token ? paths.requestByLink(token) : paths.request(request.id)
  const practice = shell.area === 'work' ? shell.actor.practice : shell.practice
  return {
    title: titleOf(m, state, `${texts.title} ${texts.kicker(request)}, ${request.offering}`, alert),
    shell,
    main: (
      <div class="wrap page">
        <ErrorSummary
          m={m}
          form={state}
          labels={{ step: texts.step, day: texts.day, reason: texts.reason, note: texts.note }}
          alert={alert}
        />
        {form && steps.length === 0 && <TypedBefore m={m} text={form.typed.note} />}
        <Done m={m} word={done} />
        {closed && !alert && <Alert tone="calm" text={m.requests.closed[closed]} />}
        <div class="intro">
          <p class="kicker">{texts.kicker(request)}</p>
          <h1>{texts.title}</h1>
          <p class="lead">
            {texts.lead({ asker: capitalised(request.asker) })}{' '}
            <b>
              <Name of={request.offering} />
            </b>
          </p>
        </div>
        <div class="split">
          <div class="flow" data-room="wide">
            {!closed && request.ask && (
              <blockquote class="wish">
                <Written text={request.ask} />
              </blockquote>
            )}
            {(isAnswered || request.status === 'waiting_list' || (!closed && steps.length === 0)) && (
              <p>{texts.said[request.status]({ day: longDay(m, request.possibleOn ?? request.expiresOn) })}</p>
            )}
            {steps.length > 0 && isAnswered && (
              <details class="disclosure" open={form !== undefined}>
                <summary>
                  <Icon name="down" />
                  {texts.changed}
                </summary>
                <div class="disclosure__body flow">
                  <p>{texts.changedText}</p>
                  <Answer m={m} state={state} request={request} steps={steps} words={texts.stepsAgain} action={action} />
                </div>
              </details>
            )}
            {steps.length > 0 && !isAnswered && (
              <Answer m={m} state={state} request={request} steps={steps} words={texts.steps} action={action} />
            )}
          </div>
          <section class="flow side" aria-labelledby="vragen">
            <h2 class="as-h3" id="vragen">
              {texts.questions}
            </h2>
            <ContactPerson m={m} practice={practice} isForCaregivers={false} />
            {steps.length > 0 && request.status !== 'waiting_list' && !isAnswered && (
              <p class="small soft">{texts.until({ day: longDay(m, request.expiresOn) })}</p>
            )}
          </section>
        </div>
      </div>
    ),
  }
}

type Step = (typeof providerSteps)[number]

type AnswerProps = {
  m: Messages
  state: FormState
  request: ProviderRequest
  steps: readonly Step[]
  words: Partial<Record<Step, string>>
  action: string
}

const Answer = ({ m, state, request, steps, words, action }: AnswerProps) => {
  const texts = m.requests.answer
  return (
    <form method="post" action={action} novalidate class="form">
      <input type="hidden" name="version" value={request.version} />
      <RadioField
        m={m}
        form={state}
        name="step"
        label={texts.step}
        choices={steps.map((step): Choice => [step, words[step] ?? texts.steps[step]])}
        stacked
      />
      <TextField m={m} form={state} name="day" label={texts.day} hint={texts.dayHint} type="date" />
      <RadioField
        m={m}
        form={state}
        name="reason"
        label={texts.reason}
        hint={texts.reasonHint}
        choices={declineReasons.map((reason): Choice => [reason, m.requests.reasons[reason]])}
        stacked
      />
      <TextArea m={m} form={state} name="note" label={texts.note} hint={texts.noteHint} max={500} />
      <p class="row form__send">
        <button class="button" type="submit">
          {texts.send}
        </button>
      </p>
    </form>
  )
}

export const answeredPage = ({ m, practice }: { m: Messages; practice: Practice }): Page => ({
  title: m.requests.answered.title,
  shell: { area: 'practice', practice },
  main: (
    <div class="wrap page">
      <div class="intro">
        <h1>{m.requests.answered.title}</h1>
        <p class="lead">{m.requests.answered.text}</p>
      </div>
      <div class="flow">
        <ContactPerson m={m} practice={practice} isForCaregivers={false} />
      </div>
    </div>
  ),
})

export const deadRequestPage = ({ m }: { m: Messages }): Page => ({
  title: m.requests.dead.title,
  shell: { area: 'portal' },
  main: (
    <div class="wrap page">
      <div class="intro">
        <h1>{m.requests.dead.title}</h1>
        <p class="lead">{m.requests.dead.text}</p>
      </div>
    </div>
  ),
})

import { paths } from '../../src/paths.ts'
import type { ReferralRecord } from '../../src/referrals/record.ts'
import { openRequestSteps, type ProviderRequest } from '../../src/referrals/request.ts'
import { longDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { type FormState, TextArea } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Status, type Tone } from '../ui/status.tsx'
import { Name, Written } from '../ui/text.tsx'
import { TypedBefore } from '../ui/typed-before.tsx'
import type { Reply } from './show.tsx'

const tones: Record<ProviderRequest['status'], Tone> = {
  open: 'waiting',
  question: 'soon',
  accepted: 'good',
  waiting_list: 'waiting',
  declined: 'rest',
  withdrawn: 'rest',
  expired: 'late',
}

/** Whom was asked for a place, and what each said. */
type Props = { m: Messages; record: ReferralRecord; mayAsk: boolean; mayTakeBack: boolean; reply: Reply | undefined }

export const Requests = ({ m, record, mayAsk, mayTakeBack, reply }: Props) => {
  const { referral, requests } = record
  if (requests.length === 0 && !mayAsk) return null
  const texts = m.requests
  return (
    <section class="flow" aria-labelledby="gevraagd">
      <h2 id="gevraagd">{texts.title}</h2>
      {requests.length > 0 && (
        <ul class="flow">
          {requests.map((request) => (
            <Asked
              m={m}
              referralId={referral.id}
              request={request}
              mayAct={mayTakeBack}
              form={reply?.requestId === request.id ? reply.form : untouched}
            />
          ))}
        </ul>
      )}
      {mayAsk && (
        <p>
          <a class="button" data-kind="secondary" href={paths.referralAsk(referral.id)}>
            <Icon name="people" />
            {requests.length === 0 ? texts.askFirst : texts.askMore}
          </a>
        </p>
      )}
    </section>
  )
}

const untouched: FormState = { typed: {}, problems: {} }
type AskedProps = { m: Messages; referralId: string; request: ProviderRequest; mayAct: boolean; form: FormState }

const Asked = ({ m, referralId, request, mayAct, form }: AskedProps) => {
  const texts = m.requests
  const steps = mayAct ? openRequestSteps(request.status, 'asker') : []
  return (
    <li class="card flow" data-room="tight">
      <p>
        <b>
          <Name of={request.offering} />
        </b>
      </p>
      <p>
        <Status tone={tones[request.status]} text={texts.status[request.status]} />
      </p>
      <p class="soft">{factOf(m, request)}</p>
      {request.answerNote && (
        <blockquote class="wish">
          <Written text={request.answerNote} />
        </blockquote>
      )}
      {!steps.includes('reply') && <TypedBefore m={m} text={form.typed.note} />}
      {steps.length > 0 && (
        <form method="post" action={paths.referralRequest(referralId, request.id)} novalidate class="flow">
          <input type="hidden" name="version" value={request.version} />
          {steps.includes('reply') && (
            <TextArea m={m} form={form} name="note" id={`reactie-${request.id}`} label={texts.reply} hint={texts.replyHint} max={500} />
          )}
          <p class="row">
            {steps.map((step) => (
              <button class="button" data-kind={step === 'reply' ? 'secondary' : 'quiet'} type="submit" name="step" value={step}>
                {texts.step[step === 'reply' ? 'reply' : 'withdraw']}
                <span class="visually-hidden">: {request.offering}</span>
              </button>
            ))}
          </p>
        </form>
      )}
    </li>
  )
}

function factOf(m: Messages, { status, askedOn, expiresOn, possibleOn, reason }: ProviderRequest): string {
  const { fact, reasons } = m.requests
  const day = longDay(m, possibleOn ?? expiresOn)
  if (status === 'accepted') return fact.accepted({ day })
  if (status === 'waiting_list') return fact.waitingList({ day })
  if (status === 'declined') return reasons[reason || 'other']
  if (status === 'open' || status === 'question') return fact.open({ asked: longDay(m, askedOn), until: longDay(m, expiresOn) })
  return fact.ended({ asked: longDay(m, askedOn) })
}

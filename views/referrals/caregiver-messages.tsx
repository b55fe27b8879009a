import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import type { CaregiverMessage } from '../../src/referrals/caregiver-message.ts'
import { type Saying, sayings } from '../../src/referrals/follow-acts.ts'
import { type Capacity, mayAnswerCaregiver } from '../../src/referrals/policy.ts'
import type { ReferralRecord } from '../../src/referrals/record.ts'
import { hasEnded } from '../../src/referrals/referral.ts'
import { capitalised, longDay, moment, shortMoment } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { type FormState, TextArea } from '../ui/field.tsx'
import { Status } from '../ui/status.tsx'
import { Name } from '../ui/text.tsx'

type Props = { m: Messages; record: ReferralRecord; capacity: Capacity; form: FormState }

/** What the caregiver and the organisation that answers wrote to each other; who answers can write back. */
export const CaregiverMessages = ({ m, record, capacity, form }: Props) => {
  const { referral, fromCaregiver } = record
  const texts = m.thread.caregiver
  const mayWrite = mayAnswerCaregiver(capacity, referral)
  if (capacity === 'referrer' || (fromCaregiver.messages.length === 0 && !mayWrite)) return null
  return (
    <section class="flow" aria-labelledby="mantelzorger">
      <h2 id="mantelzorger">{texts.title}</h2>
      <p class="soft">{texts.readers({ organisation: referral.answeringOrganisation })}</p>
      {fromCaregiver.messages.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <ol class="flow">
          {fromCaregiver.messages.map((message) => (
            <One m={m} message={message} isReader={capacity === 'recipient'} />
          ))}
        </ol>
      )}
      {mayWrite && (
        <form method="post" action={paths.referralCaregiver(referral.id)} novalidate class="flow">
          <input type="hidden" name="key" value={form.typed.key ?? ''} />
          <TextArea m={m} form={form} name="message" id="antwoord" label={texts.label} hint={texts.hint} max={1000} />
          <p class="row">
            <button class="button" data-kind="secondary" type="submit">
              {m.thread.send}
              <span class="visually-hidden">: {texts.who}</span>
            </button>
          </p>
        </form>
      )}
    </section>
  )
}

const One = ({ m, message, isReader }: { m: Messages; message: CaregiverMessage; isReader: boolean }) => {
  const { organisation, person, text, writtenAt, readAt } = message
  const isOurs = organisation !== null
  return (
    <li class="card flow" data-room="tight" data-tone={isOurs ? 'sunken' : undefined}>
      <p>
        <b>{person ?? m.thread.caregiver.who}</b>
        {organisation && (
          <>
            , <Name of={organisation} />
          </>
        )}{' '}
        {!isOurs && isReader && readAt === null && <Status tone="soon" icon="letter" text={m.thread.new} />}
        <br />
        <time class="small soft" datetime={writtenAt}>
          {capitalised(moment(m, new Date(writtenAt)))}
        </time>
      </p>
      <p>{text}</p>
      {isOurs && <p class="small soft">{readAt ? m.thread.read({ when: shortMoment(m, new Date(readAt)) }) : m.thread.unread}</p>}
    </li>
  )
}

const isSaying = (step: string): step is Saying => (sayings as readonly string[]).includes(step)

/** What the caregiver said last of whether the help began, above what is to be done. */
export const CaregiverSays = ({ m, record: { referral, timeline } }: Pick<Props, 'm' | 'record'>) => {
  const last = timeline.find(({ step }) => isSaying(step))
  if (!last || !isSaying(last.step) || referral.hidden || hasEnded(referral.status)) return null
  const text = m.thread.caregiver.says[last.step]({ day: longDay(m, dayOf(new Date(last.at))) })
  return <Alert tone="calm" text={text} />
}

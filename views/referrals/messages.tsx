import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { type Message, mayWriteMessage } from '../../src/referrals/message.ts'
import type { Capacity } from '../../src/referrals/policy.ts'
import type { ReferralLine, ReferralRecord } from '../../src/referrals/record.ts'
import { capitalised, moment, shortMoment } from '../format.ts'
import type { Messages as Texts } from '../messages/nl.ts'
import { type FormState, TextArea } from '../ui/field.tsx'
import { Status } from '../ui/status.tsx'
import { Name, Written } from '../ui/text.tsx'
import { WorkGroup, WorkRow } from '../ui/work-row.tsx'
import { nameOf, originText } from './name.ts'

type Props = { m: Texts; actor: Actor; record: ReferralRecord; capacity: Capacity; form: FormState }

/** What the organisations around a referral wrote to each other, and a place to write. */
export const Messages = ({ m, actor, record, capacity, form }: Props) => {
  const { referral, messages } = record
  const mayWrite = mayWriteMessage(record)
  if (messages.length === 0 && !mayWrite) return null
  return (
    <section class="flow" aria-labelledby="berichten">
      <h2 id="berichten">{m.thread.title}</h2>
      <p class="soft">
        {m.thread.readers} {referral.referredBy && <Name of={referral.referredBy.organisation} />},{' '}
        <Name of={referral.answeringOrganisation} /> {m.thread.andCoordinator}
      </p>
      {messages.length === 0 ? (
        <p>{m.thread.none}</p>
      ) : (
        <ol class="flow">
          {messages.map((message) => (
            <OneMessage m={m} actor={actor} capacity={capacity} message={message} />
          ))}
        </ol>
      )}
      {mayWrite && (
        <form method="post" action={paths.referralMessages(referral.id)} novalidate class="flow">
          <input type="hidden" name="key" value={form.typed.key ?? ''} />
          <TextArea m={m} form={form} name="message" label={m.thread.label} hint={m.thread.hint} max={1000} />
          <p class="row">
            <button class="button" data-kind="secondary" type="submit">
              {m.thread.send}
            </button>
          </p>
        </form>
      )}
    </section>
  )
}

type OneProps = Pick<Props, 'm' | 'actor' | 'capacity'> & { message: Message }

/** Who, of which organisation, and when; of what is ours whether it was read. */
const OneMessage = ({ m, actor, capacity, message: { organisationId, organisation, person, text, writtenAt, readAt } }: OneProps) => {
  const isOurs = organisationId === actor.organisationId
  const isNew = !isOurs && capacity !== 'coordinator' && readAt === null
  return (
    <li class="card flow" data-room="tight" data-tone={isOurs ? 'sunken' : undefined}>
      <p>
        <b>{person}</b>, <Name of={organisation} /> {isNew && <Status tone="soon" icon="letter" text={m.thread.new} />}
        <br />
        <time class="small soft" datetime={writtenAt}>
          {capitalised(moment(m, new Date(writtenAt)))}
        </time>
      </p>
      <p>
        <Written text={text} />
      </p>
      {isOurs && <p class="small soft">{readAt ? m.thread.read({ when: shortMoment(m, new Date(readAt)) }) : m.thread.unread}</p>}
    </li>
  )
}

/** Referrals at which the other side wrote something that nobody here read yet. */
export const NewMessages = ({ m, referrals }: { m: Texts; referrals: ReferralLine[] }) =>
  referrals.length === 0 ? null : (
    <WorkGroup id="nieuw-bericht" title={m.thread.work.title}>
      {referrals.map((referral) => (
        <WorkRow
          href={paths.referral(referral.id)}
          title={m.thread.work.row({ name: nameOf(m, referral) })}
          button={m.thread.work.look}
          about={referral.reference}
        >
          <p class="soft">{originText(m, referral)}</p>
        </WorkRow>
      ))}
    </WorkGroup>
  )

import { mayTryAgain } from '../../src/notifications/delivery.ts'
import { fallbackTopic, requestTopics, upkeepTopics } from '../../src/notifications/message.ts'
import type { GivenUpMail } from '../../src/notifications/store-given-up.ts'
import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import { longDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { Name } from '../ui/text.tsx'

/** Mails that did not arrive: somebody waits for nothing, so a coordinator calls, or has it tried again. */
export const GivenUp = ({ m, mails }: { m: Messages; mails: GivenUpMail[] }) =>
  mails.length === 0 ? null : (
    <section class="work-group" aria-labelledby="niet-bezorgd">
      <h2 id="niet-bezorgd">
        {m.mail.givenUp.title} <small>{m.mail.givenUp.hint}</small>
      </h2>
      <ul>
        {mails.map((mail) => (
          <GivenUpRow m={m} mail={mail} />
        ))}
      </ul>
    </section>
  )

const GivenUpRow = ({ m, mail }: { m: Messages; mail: GivenUpMail }) => {
  const { givenUp } = m.mail
  const title = givenUp.to({ name: mail.name })
  const isOfAddress = mail.failure === 'rejected_address' || mail.failure === 'unreadable_address'
  return (
    <li class="work-row" data-plain>
      <div class="work-row__what">
        <h3>
          {title}, <Name of={mail.organisation} />
        </h3>
        <p>
          {aboutOf(m, mail)} {givenUp.why[isOfAddress ? 'address' : 'server']}
        </p>
        <p class="soft">{givenUp.since({ day: longDay(m, dayOf(new Date(mail.createdAt))) })}</p>
      </div>
      <div class="row">
        {mayTryAgain(mail.kind, mail.topic) && (
          <form method="post" action={paths.mailAgain(mail.id)}>
            <button class="button" data-kind="secondary" type="submit">
              {givenUp.again}
              <span class="visually-hidden">: {title}</span>
            </button>
          </form>
        )}
        <form method="post" action={paths.mailSeen(mail.id)}>
          <button class="button" data-kind="secondary" type="submit">
            {givenUp.seen}
            <span class="visually-hidden">: {title}</span>
          </button>
        </form>
      </div>
    </li>
  )
}

function aboutOf({ mail: { givenUp } }: Messages, { kind, topic }: GivenUpMail): string {
  if (upkeepTopics.some((known) => known === topic)) return givenUp.about.upkeep
  if (requestTopics.some((known) => known === topic) || topic.startsWith('request.')) return givenUp.about.request
  if (topic === fallbackTopic) return givenUp.about.fallback
  if (topic === 'agreement_sign') return givenUp.about.signing
  if (kind === 'notice') return givenUp.about.account
  if (kind !== 'news') return givenUp.about[kind]
  const [record] = topic.split('.')
  return givenUp.about[record === 'agreement' || record === 'report' || record === 'offering' ? record : 'referral']
}

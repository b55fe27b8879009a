import { type Agreement, promises } from '../../src/agreements/agreement.ts'
import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import { dueOn } from '../../src/referrals/deadline.ts'
import type { ReferralRecord } from '../../src/referrals/record.ts'
import { promiseDuring, referralStatuses } from '../../src/referrals/referral.ts'
import { capitalised, longDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { Icon } from '../ui/icon.tsx'
import { Telephone } from '../ui/text.tsx'

type Props = { m: Messages; record: ReferralRecord; agreement: Agreement }

export const Shared = ({ m, record, agreement }: Props) => (
  <div class="flow side">
    <section class="flow" aria-labelledby="gedeeld">
      <h2 class="as-h3" id="gedeeld">
        {m.referrals.show.shared({ name: record.details.caregiverName })}
      </h2>
      {record.details.wish && <blockquote class="wish">“{record.details.wish}”</blockquote>}
      <Facts m={m} record={record} agreement={agreement} />
    </section>
    {record.referral.sentOn && <Consents m={m} record={record} />}
    <Promises m={m} record={record} agreement={agreement} />
  </div>
)

const Facts = ({ m, record: { details } }: Props) => {
  const { referrals } = m
  const facts = [
    [
      referrals.show.caresFor,
      [details.relation && referrals.relation[details.relation], details.recipientGroup && referrals.recipientGroup[details.recipientGroup]]
        .filter(Boolean)
        .join(', '),
    ],
    [referrals.show.postcode, details.recipientPc4 || referrals.show.postcodeNone],
    [referrals.show.urgency, details.urgency && referrals.urgency[details.urgency]],
    [referrals.show.language, details.language && referrals.language[details.language]],
    [referrals.show.bestTime, referrals.bestTime[details.bestTime || 'any']],
  ] as const
  return (
    <dl class="facts">
      {details.telephone && (
        <div>
          <dt>{referrals.show.telephone}</dt>
          <dd>
            <Telephone number={details.telephone} />
          </dd>
        </div>
      )}
      {facts
        .filter(([, answer]) => answer)
        .map(([word, answer]) => (
          <div>
            <dt>{word}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
    </dl>
  )
}

const Consents = ({ m, record: { consents } }: Pick<Props, 'm' | 'record'>) => {
  const { show } = m.referrals
  const caregiver = consents.find(({ about }) => about === 'caregiver')
  const recipient = consents.find(({ about }) => about === 'care_recipient')
  return (
    <section class="card flow" data-tone="mist" aria-labelledby="toestemming">
      <h2 class="as-h3" id="toestemming">
        <Icon name="lock" /> {show.consent}
      </h2>
      {caregiver && <p>{show.consentCaregiver({ day: longDay(m, dayOf(new Date(caregiver.givenAt))), who: caregiver.askedBy })}</p>}
      <p>{recipient ? show.consentRecipient[recipient.givenBy] : show.consentRecipientNone}</p>
    </section>
  )
}

/** The agreement's clock for this referral: each promise with its last day. */
const Promises = ({ m, record: { referral }, agreement }: Props) => {
  const lastDay = (promise: (typeof promises)[number]) => {
    const status = referralStatuses.find((name) => promiseDuring[name] === promise)
    return referral.sentOn && status && dueOn(status, referral.sentOn, agreement.responseTimes)
  }
  return (
    <section class="flow" aria-labelledby="regels">
      <h2 class="as-h3" id="regels">
        {m.referrals.show.agreement(agreement)}
      </h2>
      <dl class="facts" data-kind="lines">
        {promises.map((promise) => {
          const days = capitalised(m.agreements.days(agreement.responseTimes[promise]))
          const day = lastDay(promise)
          return (
            <div>
              <dt>{m.agreements.promise[promise]}</dt>
              <dd>{day ? m.referrals.show.until({ days, day: longDay(m, day) }) : days}</dd>
            </div>
          )
        })}
      </dl>
      <p>
        <a href={paths.agreement(agreement.id)}>{m.referrals.show.agreementLink}</a>
      </p>
    </section>
  )
}

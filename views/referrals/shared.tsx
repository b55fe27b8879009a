import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { type Promised, promises } from '../../src/practice/response-times.ts'
import { isAdult } from '../../src/referrals/contact.ts'
import { dueOn } from '../../src/referrals/deadline.ts'
import { type Capacity, mayAmend } from '../../src/referrals/policy.ts'
import type { ReferralRecord } from '../../src/referrals/record.ts'
import { promiseDuring, referralStatuses } from '../../src/referrals/referral.ts'
import { capitalised, longDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { Facts } from '../ui/facts.tsx'
import { Telephone } from '../ui/text.tsx'
import { Consents } from './consents.tsx'
import { ContactsPart } from './contacts-part.tsx'
import { HandoutCard } from './handout-card.tsx'

type Props = { m: Messages; actor: Actor; record: ReferralRecord; capacity: Capacity }

export const Shared = ({ m, actor, record, capacity }: Props) => (
  <div class="flow side">
    {!record.referral.hidden && (
      <section class="flow" aria-labelledby="gedeeld">
        <h2 class="as-h3" id="gedeeld">
          {m.referrals.show.shared({ name: record.details.caregiverName })}
        </h2>
        {record.details.wish && <blockquote class="wish">“{record.details.wish}”</blockquote>}
        <Details m={m} record={record} />
        {mayAmend(capacity, record.referral) && (
          <p class="row">
            <a href={paths.referralAmend(record.referral.id)}>{m.amending.link}</a>
          </p>
        )}
      </section>
    )}
    <ContactsPart m={m} record={record} capacity={capacity} />
    <HandoutCard m={m} referral={record.referral} capacity={capacity} />
    {record.referral.sentOn && <Consents m={m} record={record} capacity={capacity} />}
    <Promises m={m} actor={actor} record={record} />
  </div>
)

const Details = ({ m, record: { details, contacts } }: Pick<Props, 'm' | 'record'>) => {
  const { referrals } = m
  const { relation, recipientGroup, recipientPc4, urgency, language, bestTime, telephone, dischargeOn, medicalNeed, careIntensity } =
    details
  const caresFor = [relation && referrals.relation[relation], recipientGroup && referrals.recipientGroup[recipientGroup]]
  return (
    <Facts
      facts={[
        [
          referrals.show.telephone,
          telephone && (
            <>
              <Telephone number={telephone} />
              {contacts.some((one) => isAdult(one.kind) && one.telephone === telephone) && <span class="soft"> {m.youngWork.ofAdult}</span>}
            </>
          ),
        ],
        [referrals.show.caresFor, caresFor.filter(Boolean).join(', ')],
        [referrals.show.postcode, recipientPc4 || referrals.show.postcodeNone],
        [referrals.show.dischargeOn, dischargeOn && longDay(m, dischargeOn)],
        [referrals.show.medicalNeed, medicalNeed && referrals.medicalNeed[medicalNeed]],
        [referrals.show.careIntensity, careIntensity && referrals.careIntensity[careIntensity]],
        [referrals.show.urgency, urgency && referrals.urgency[urgency]],
        [referrals.show.language, language && referrals.language[language]],
        [referrals.show.bestTime, referrals.bestTime[bestTime || 'any']],
      ]}
    />
  )
}

/** What the agreement, or the practice itself, promises for this referral: each promise that still runs with its last day. */
const Promises = ({ m, actor, record: { referral, agreement, timing } }: Omit<Props, 'capacity'>) => {
  const weeks = timing.terms.evaluateAfterWeeks
  const termOf = (promise: Promised) => {
    const days = capitalised(m.agreements.days(timing.responseTimes[promise]))
    const status = referralStatuses.find((name) => promiseDuring[name] === promise)
    const isKept = status !== undefined && referralStatuses.indexOf(status) < referralStatuses.indexOf(referral.status)
    const isAfterStart = promise === 'complete' && weeks !== null
    if (isAfterStart && referral.status !== 'started') return capitalised(m.referrals.clock.weeksAfterStart({ weeks }))
    const day = status && !isKept && dueOn(status, referral, timing, actor.practice.closingDays)
    if (isAfterStart && day) return longDay(m, day)
    return day ? m.referrals.show.until({ days, day: longDay(m, day) }) : days
  }
  return (
    <section class="flow" aria-labelledby="regels">
      <h2 class="as-h3" id="regels">
        {agreement ? m.referrals.show.agreement(agreement) : m.ownRequestWork.promises}
      </h2>
      <Facts kind="lines" facts={promises.map((promise) => [m.agreements.promise[promise], termOf(promise)])} />
      {agreement && (
        <p class="row">
          <a href={paths.agreement(agreement.id)}>{m.referrals.show.agreementLink}</a>
        </p>
      )}
    </section>
  )
}

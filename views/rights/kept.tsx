import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import type { ReferralDetails } from '../../src/referrals/details.ts'
import { hasEnded } from '../../src/referrals/referral.ts'
import { mayCorrect } from '../../src/rights/policy.ts'
import type { KeptInFull } from '../../src/rights/record.ts'
import { eraseOn } from '../../src/rights/retention.ts'
import { longDay, moment } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { ConsentFacts } from '../referrals/consents.tsx'
import { ContactLine } from '../referrals/contacts-part.tsx'
import { ReferralStatusLabel } from '../referrals/status.tsx'
import { Timeline } from '../referrals/timeline.tsx'
import { Alert } from '../ui/alert.tsx'
import { Facts } from '../ui/facts.tsx'
import { Name } from '../ui/text.tsx'
import { Hold } from './hold.tsx'
import { WithCaregiver, Written } from './kept-messages.tsx'
import { valueText } from './value.ts'

type Props = { m: Messages; kept: KeptInFull }

/** One referral: what can be done about it, all it says, and all that happened to it. */
export const KeptReferral = ({ m, kept, retentionMonths }: Props & { retentionMonths: number }) => {
  const { course, consents, corrections, timeline } = kept
  const texts = m.rights.person
  const id = `verwijzing-${course.reference}`
  return (
    <section class="card flow" aria-labelledby={id}>
      <h2 id={id}>{texts.referral(course)}</h2>
      <Standing m={m} kept={kept} />
      {!course.erasedAt && <Actions m={m} kept={kept} />}
      <Facts facts={courseFacts(m, kept, retentionMonths)} kind="lines" />
      {!course.erasedAt && <Details m={m} details={kept.details} />}
      {kept.contacts.length > 0 && <Contacts m={m} kept={kept} />}
      {corrections.length > 0 && <Corrections m={m} kept={kept} />}
      {consents.length > 0 && <h3>{texts.consents}</h3>}
      {consents.map((consent) => (
        <ConsentFacts m={m} consent={consent} kind="lines" erasedAt={isStoppedByErasing(kept) ? course.erasedAt : undefined} />
      ))}
      {kept.requests.length > 0 && <Asked m={m} kept={kept} />}
      {kept.followCodes.length > 0 && <Codes m={m} kept={kept} />}
      {kept.messages.length > 0 && <Written m={m} kept={kept} />}
      {kept.fromCaregiver.messages.length > 0 && <WithCaregiver m={m} kept={kept} />}
      <Timeline m={m} timeline={timeline} level={3} isStoppedByErasing={isStoppedByErasing(kept)} />
    </section>
  )
}

const onDay = (m: Messages, at: string) => longDay(m, dayOf(new Date(at)))

/** What is out of the ordinary: erased, held, or no longer shared. */
const Standing = ({ m, kept: { course, consents, erasure } }: Props) => {
  const texts = m.rights.person
  const withdrawn = consents.find(({ about }) => about === 'caregiver')?.withdrawnAt
  return (
    <>
      {erasure && <Alert tone="calm" text={texts.erased({ day: onDay(m, erasure.at), fields: texts.fields({ count: erasure.fields }) })} />}
      {course.heldSince && course.holdReason && (
        <Alert tone="calm" text={texts.held({ day: onDay(m, course.heldSince), reason: m.rights.holdReason[course.holdReason] })} />
      )}
      {withdrawn && !course.erasedAt && <Alert tone="calm" text={texts.notShared({ day: onDay(m, withdrawn) })} />}
    </>
  )
}

function courseFacts(m: Messages, kept: KeptInFull, retentionMonths: number) {
  const { course, fromCaregiver } = kept
  const { evaluation } = fromCaregiver
  const texts = m.rights.person
  const goes = course.endedOn && !course.erasedAt && !course.heldSince && eraseOn(course.endedOn, retentionMonths)
  return [
    [texts.status, <ReferralStatusLabel m={m} status={course.status} isStoppedByErasing={isStoppedByErasing(kept)} reader="coordinator" />],
    [texts.from, course.referredBy ? <Name of={course.referredBy.organisation} /> : m.ownRequestWork.asked],
    [texts.referrer, course.referredBy?.person],
    [texts.to, <Name of={course.answeringOrganisation} />],
    [texts.under, course.referredBy && m.agreements.name(course.referredBy)],
    [texts.begun, longDay(m, course.createdOn)],
    [texts.sent, course.sentOn ? longDay(m, course.sentOn) : texts.neverSent],
    [texts.ended, course.endedOn && longDay(m, course.endedOn)],
    [m.referrals.evaluation.outcomeLabel, course.outcome && m.referrals.evaluation.outcome[course.outcome]],
    [m.referrals.evaluation.easeLabel, course.ease && m.referrals.evaluation.ease[course.ease]],
    [m.thread.caregiver.easeLabel, evaluation && m.referrals.evaluation.ease[evaluation.ease]],
    [m.referrals.askAgain.fact, course.askAgainOn && longDay(m, course.askAgainOn)],
    [m.forwarding.fact, course.forwardedTo && m.forwarding.factText(course.forwardedTo)],
    [texts.eraseOn, goes && longDay(m, goes)],
  ] as const
}

const Details = ({ m, details }: { m: Messages; details: ReferralDetails }) => (
  <>
    <h3>{m.rights.person.details}</h3>
    <Facts
      kind="lines"
      facts={(Object.keys(m.rights.field) as (keyof ReferralDetails)[]).map((field) => [
        m.rights.field[field],
        valueText(m, field, details[field]) || <span class="soft">{m.rights.person.empty}</span>,
      ])}
    />
  </>
)

/** Who is named besides the caregiver: of each only what is theirs may be told to them. */
const Contacts = ({ m, kept: { contacts, course, consents } }: Props) => {
  const isShared = consents.every(({ about, withdrawnAt }) => about !== 'caregiver' || withdrawnAt === null)
  return (
    <>
      <h3>{m.contacts.section}</h3>
      <p>{m.contacts.rights.only}</p>
      <ul class="flow" data-room="tight">
        {contacts.map((contact) => (
          <li>
            <ContactLine m={m} contact={contact} />
            <p class="soft">
              {contact.askedBy === null
                ? m.contacts.onForm({ day: onDay(m, contact.givenAt) })
                : m.contacts.asked({ who: contact.askedBy, day: onDay(m, contact.givenAt) })}
              {contact.removedAt && ` ${m.contacts.gone({ day: onDay(m, contact.removedAt) })}`}
            </p>
          </li>
        ))}
      </ul>
      {isShared && course.sentOn && (
        <p class="row" data-screen>
          <a href={paths.referralContacts(course.id)}>{m.contacts.rights.remove}</a>
        </p>
      )}
    </>
  )
}

const Corrections = ({ m, kept: { course, corrections } }: Props) => {
  const texts = m.rights.person
  const said = (field: keyof ReferralDetails, value: string, other: string) =>
    valueText(m, field, value) || <span class="soft">{other === '' || course.erasedAt ? texts.gone : texts.empty}</span>
  return (
    <>
      <h3>{texts.corrections}</h3>
      <table class="table" data-cards>
        <caption class="visually-hidden">{`${texts.corrections}: ${texts.which(course)}`}</caption>
        <thead>
          <tr>
            {[texts.field, texts.before, texts.after, texts.by].map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {corrections.map(({ field, before, after, by, at }) => (
            <tr>
              <th scope="row">{m.rights.field[field]}</th>
              <td data-label={texts.before}>{said(field, before, after)}</td>
              <td data-label={texts.after}>{said(field, after, before)}</td>
              <td data-label={texts.by}>
                <span>
                  {by ?? m.thread.caregiver.who}, {moment(m, new Date(at))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** The step that ended it was taken at the very moment of erasing. */
const isStoppedByErasing = ({ course, timeline }: Pick<KeptInFull, 'course' | 'timeline'>): boolean =>
  course.erasedAt !== null && timeline.some(({ step, at }) => step === 'withdraw_consent' && at === course.erasedAt)

/** Of which providers a place was asked, in which words, and what they said. */
const Asked = ({ m, kept: { requests } }: Props) => (
  <>
    <h3>{m.requests.title}</h3>
    <Facts
      kind="lines"
      facts={requests.map(({ offering, status, ask, answerNote }) => [
        offering,
        [m.requests.status[status], ask, answerNote].filter(Boolean).join(' · '),
      ])}
    />
  </>
)

/** Which codes were made to follow it, and whether they still work; what they say nobody knows. */
const Codes = ({ m, kept: { followCodes } }: Props) => {
  const texts = m.follow.codes
  return (
    <>
      <h3>{texts.title}</h3>
      <Facts
        kind="lines"
        facts={followCodes.map(({ kind, label, madeAt, by, revokedAt }) => [
          onDay(m, madeAt),
          `${by ? texts.made({ who: by }) : texts.byCaregiver[kind]({ label })}, ${revokedAt ? texts.revoked({ day: onDay(m, revokedAt) }) : texts.works}`,
        ])}
      />
    </>
  )
}

const Actions = ({ m, kept }: Props) => {
  const { course } = kept
  const texts = m.rights.person
  const which = <span class="visually-hidden">: {texts.which(course)}</span>
  return (
    <div class="flow" data-screen>
      <div class="row">
        {mayCorrect(kept) && (
          <a class="button" data-kind="secondary" data-fit href={paths.rightsCorrect(course.id)}>
            {texts.correct}
            {which}
          </a>
        )}
        {!course.heldSince && (
          <form method="post" action={paths.rightsErase(course.id)}>
            <button class="button" data-kind="secondary" data-fit type="submit">
              {texts.erase}
              {which}
            </button>
          </form>
        )}
      </div>
      <Hold m={m} kept={kept} />
      {!hasEnded(course.status) && course.sentOn && (
        <p class="row">
          <a href={paths.referral(course.id)}>{texts.openReferral}</a>
        </p>
      )}
    </div>
  )
}

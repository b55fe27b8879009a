import { shareables } from '../../src/agreements/terms.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import { recipientFields } from '../../src/referrals/details.ts'
import { asksRecipientAgain, type ForwardTarget, goingAlong } from '../../src/referrals/forward.ts'
import type { ReferralRecord } from '../../src/referrals/record.ts'
import { capitalised, listed, longDay, uncapitalised } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { ErrorSummary, type FormState, RadioField, TextArea, TickField, titleOf } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { callOf } from '../ui/person.tsx'
import { Name } from '../ui/text.tsx'
import { TypedBefore } from '../ui/typed-before.tsx'
import { ReferralCrumbs } from './crumbs.tsx'
import { choicesOf } from './form-fields.tsx'
import { nameOf } from './name.ts'

type Props = {
  m: Messages
  actor: Actor
  today: Day
  record: ReferralRecord
  targets: ForwardTarget[]
  /** Undefined: choose first, for the caregiver says yes to one organisation and not to any. */
  chosen?: ForwardTarget | undefined
  form: FormState
  alert?: string | undefined
}

/** To which practice a referral goes, and the new yes that it takes. */
export function forwardPage(props: Props): Page {
  const { m, actor, record, targets, chosen, form, alert } = props
  const texts = m.forwarding
  const { referral } = record
  const { label } = m.referrals.form
  const heading = chosen ? texts.titleTo(chosen) : targets.length > 0 ? texts.chooseTitle : texts.noneTitle
  const labels = { caregiverConsent: label.caregiverConsent, recipientConsent: label.recipientConsent, note: texts.note }
  return {
    title: titleOf(m, form, heading, alert),
    shell: { area: 'work', actor, current: 'referrals' },
    main: (
      <div class="wrap page">
        <ReferralCrumbs m={m} referral={referral} text={texts.link} />
        <ErrorSummary m={m} form={form} labels={labels} alert={alert} />
        {!chosen && <TypedBefore m={m} text={form.typed.note} />}
        <div class="intro">
          <p class="kicker">
            <Name of={`${nameOf(m, referral)}, ${referral.reference}`} />
          </p>
          <h1>{heading}</h1>
          <p class="lead">{chosen ? leadOf(props, chosen) : targets.length > 0 ? texts.chooseLead : texts.none(callOf(actor.practice))}</p>
        </div>
        {chosen ? <Asked {...props} chosen={chosen} /> : <Targets m={m} targets={targets} referralId={referral.id} />}
        <p class="row">
          {chosen && targets.length > 1 && <a href={paths.referralForward(referral.id)}>{texts.another}</a>}
          <a href={paths.referral(referral.id)}>{texts.back}</a>
        </p>
      </div>
    ),
  }
}

/** Of what nobody referred, nobody else hears. */
const leadOf = ({ m, record }: Props, chosen: ForwardTarget) =>
  record.referral.referredBy ? m.forwarding.lead(chosen) : m.ownRequestWork.forwardLead(chosen)

const Targets = ({ m, targets, referralId }: Pick<Props, 'm' | 'targets'> & { referralId: string }) =>
  targets.length === 0 ? null : (
    <ul class="list">
      {targets.map((target) => (
        <li class="card flow" data-room="tight">
          <p class="kicker">
            {target.municipality}, {uncapitalised(m.referrals.show.agreement(target))}
          </p>
          <h2>
            <a class="card__link" href={paths.referralForward(referralId, target.agreementId)}>
              <Name of={target.organisation} />
            </a>
          </h2>
          <p class="soft">{callsWithin(m, target)}</p>
        </li>
      ))}
    </ul>
  )

function callsWithin(m: Messages, target: ForwardTarget): string {
  const organisation = capitalised(target.organisation)
  const days = target.responseTimes.contact
  return days === 0 ? m.forwarding.callsSameDay({ organisation }) : m.forwarding.calls({ organisation, days: m.agreements.days(days) })
}

/** What goes along, the sentence to read out, and the yes to it. */
const Asked = ({ m, actor, today, record, chosen, form }: Props & { chosen: ForwardTarget }) => {
  const { referral, details } = record
  const texts = m.forwarding
  const { askCaregiver, askedBy, consent, label } = m.referrals.form
  const along = goingAlong(details, chosen, 'self')
  const going = shareables.filter((field) => along[field] !== '')
  const fields = going.filter((field) => !recipientFields.includes(field))
  const withYes = going.filter((field) => recipientFields.includes(field)).map((field) => m.rights.field[field].toLowerCase())
  return (
    <form method="post" action={paths.referralForward(referral.id)} novalidate class="form">
      <input type="hidden" name="agreement" value={chosen.agreementId} />
      <input type="hidden" name="version" value={referral.version} />
      <section class="form__part" aria-labelledby="deel-mee">
        <h2 id="deel-mee">{texts.along}</h2>
        <div class="flow">
          <p>{listed([m.agreements.sharedAlways, ...fields.map((field) => m.agreements.shared[field])])}.</p>
          <p>{callsWithin(m, chosen)}</p>
        </div>
      </section>
      <section class="form__part form__consent" aria-labelledby="deel-ja">
        <h2 id="deel-ja">
          <Icon name="lock" /> {consent}
        </h2>
        <div class="flow">
          <p>{texts.tell(chosen)}</p>
          <p>{askCaregiver({ organisation: chosen.organisation })}</p>
        </div>
        <TickField m={m} form={form} name="caregiverConsent" label={label.caregiverConsent}>
          <br />
          <span class="soft">{askedBy({ who: actor.name, day: longDay(m, today) })}</span>
        </TickField>
        {asksRecipientAgain(details, chosen) && (
          <RadioField
            m={m}
            form={form}
            name="recipientConsent"
            label={label.recipientConsent}
            hint={texts.askRecipient({ what: listed(withYes) })}
            choices={choicesOf(m.referrals.recipientConsent)}
          />
        )}
      </section>
      <div class="form__part">
        <TextArea m={m} form={form} name="note" label={texts.note} hint={m.referrals.noteHint} max={500} />
      </div>
      <p class="row form__send">
        <button class="button" type="submit">
          {texts.send(chosen)}
          <Icon name="arrow" />
        </button>
      </p>
    </form>
  )
}

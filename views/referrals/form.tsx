import type { Agreement } from '../../src/agreements/agreement.ts'
import type { Room } from '../../src/agreements/store-room.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import { asksRecipient } from '../../src/referrals/input.ts'
import { capitalised, longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { ErrorSummary, type FormState, RadioField, TickField, titleOf } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { DoesItFit, Roles, Urgent } from './form-before.tsx'
import { Caregiver, CareRecipient, choicesOf, Help } from './form-fields.tsx'
import { FormSide } from './form-side.tsx'

type Props = {
  m: Messages
  actor: Actor
  agreement: Agreement
  form: FormState
  today: Day
  draftId?: string | undefined
  /** How busy it is, when the form is opened. */
  room?: Room | undefined
  alert?: string | undefined
}

/** Twelve fields at most: what the agreement hands over; with a `draftId` it goes on with a draft. */
export function referralFormPage(props: Props): Page {
  const { m, actor, agreement, form, draftId, alert } = props
  const texts = m.referrals.form
  const title = draftId ? texts.editTitle : texts.title
  const days = agreement.responseTimes.contact
  const organisation = agreement.answeringOrganisation
  const shared = agreement.terms.handedOver
  const withYes = asksRecipient(shared)
  return {
    title: titleOf(m, form, title, alert),
    shell: { area: 'work', actor, current: 'referrals' },
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.referrals.list.title, href: paths.referrals }, { text: title }]} />
        <div class="split">
          <div class="flow">
            <ErrorSummary m={m} form={form} labels={texts.label} alert={alert} />
            <div class="intro">
              <p class="kicker">{texts.kicker({ letter: agreement.letter, organisation })}</p>
              <h1>{title}</h1>
              <p class="lead">
                {days === 0
                  ? texts.leadSameDay({ organisation: capitalised(organisation) })
                  : texts.lead({ organisation: capitalised(organisation), days: m.agreements.days(days) })}
              </p>
            </div>
            <Urgent m={m} practice={actor.practice} />
            <DoesItFit m={m} agreement={agreement} room={props.room} />
            <Roles m={m} />
            <form method="post" action={draftId ? paths.referralDraft(draftId) : paths.newReferral()} novalidate class="form">
              <input type="hidden" name="agreement" value={agreement.id} />
              <input type="hidden" name="key" value={form.typed.key ?? ''} />
              <input type="hidden" name="version" value={form.typed.version ?? '0'} />
              <Caregiver m={m} form={form} shared={shared} />
              <CareRecipient
                m={m}
                form={form}
                shared={shared}
                asked={withYes ? <AskRecipient m={m} form={form} /> : undefined}
                withYes={withYes}
              />
              <Help m={m} form={form} shared={shared} />
              <Consent {...props} />
              <p class="row form__send">
                <button class="button" type="submit" name="intent" value="send">
                  {texts.send({ organisation })}
                  <Icon name="arrow" />
                </button>
                <button class="button" data-kind="quiet" type="submit" name="intent" value="save">
                  {texts.save}
                </button>
              </p>
            </form>
          </div>
          <FormSide m={m} agreement={agreement} />
        </div>
      </div>
    ),
  }
}

export const AskRecipient = ({ m, form }: Pick<Props, 'm' | 'form'>) => (
  <RadioField
    m={m}
    form={form}
    name="recipientConsent"
    label={m.referrals.form.label.recipientConsent}
    hint={m.referrals.form.askRecipient}
    choices={choicesOf(m.referrals.recipientConsent)}
  />
)

const Consent = ({ m, actor, agreement, form, today }: Props) => {
  const { askCaregiver, askedBy, consent, label } = m.referrals.form
  return (
    <section class="form__part form__consent" aria-labelledby="deel-ja">
      <h2 id="deel-ja">
        <Icon name="lock" /> {consent}
      </h2>
      <p>{askCaregiver({ organisation: agreement.answeringOrganisation })}</p>
      <TickField m={m} form={form} name="caregiverConsent" label={label.caregiverConsent}>
        <br />
        <span class="soft">{askedBy({ who: actor.name, day: longDay(m, today) })}</span>
      </TickField>
    </section>
  )
}

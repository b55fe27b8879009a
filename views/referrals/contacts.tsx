import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import { type Contact, contactKinds, mostContacts } from '../../src/referrals/contact.ts'
import { type Capacity, mayAddContact } from '../../src/referrals/policy.ts'
import type { ReferralRecord } from '../../src/referrals/record.ts'
import { longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Done } from '../ui/done.tsx'
import { ErrorSummary, type FormState, RadioField, SelectField, TextField, TickField, titleOf } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Name } from '../ui/text.tsx'
import { ContactLine } from './contacts-part.tsx'
import { ReferralCrumbs } from './crumbs.tsx'
import { choicesOf } from './form-fields.tsx'
import { nameOf } from './name.ts'

type Props = {
  m: Messages
  actor: Actor
  record: ReferralRecord
  capacity: Capacity
  form: FormState
  alert?: string | undefined
  done?: string | undefined
}

/** Who belongs to a referral besides its caregiver: those who are named, and one more. */
export function contactsPage(props: Props): Page {
  const { m, actor, record, capacity, form, alert, done } = props
  const { contacts, referral } = record
  const texts = m.contacts
  const name = nameOf(m, referral)
  const title = texts.section
  return {
    title: titleOf(m, form, `${name}: ${title}`, alert),
    shell: { area: 'work', actor, current: 'referrals' },
    main: (
      <div class="wrap page">
        <ReferralCrumbs m={m} referral={referral} text={title} />
        <Done m={m} word={done} />
        <ErrorSummary m={m} form={form} labels={texts.label} alert={alert} />
        <div class="intro">
          <p class="kicker">
            <Name of={`${name}, ${referral.reference}`} />
          </p>
          <h1>{title}</h1>
          <p class="lead">{texts.lead}</p>
        </div>
        <div class="flow">
          {contacts.length > 0 && (
            <ul class="flow">
              {contacts.map((contact) => (
                <Named m={m} referralId={referral.id} contact={contact} />
              ))}
            </ul>
          )}
          {mayAddContact(capacity, referral) && <AddContact {...props} />}
          <p class="row">
            <a href={paths.referral(referral.id)}>{texts.back}</a>
          </p>
        </div>
      </div>
    ),
  }
}

const Named = ({ m, referralId, contact }: { m: Messages; referralId: string; contact: Contact }) => {
  const texts = m.contacts
  const { id, name, kind, askedBy, givenAt } = contact
  const day = longDay(m, dayOf(new Date(givenAt)))
  const which = <span class="visually-hidden">{texts.which({ name: name || texts.kind[kind] })}</span>
  return (
    <li class="card flow" data-room="tight">
      <ContactLine m={m} contact={contact} />
      <p class="soft">{askedBy === null ? texts.onForm({ day }) : texts.asked({ who: askedBy, day })}</p>
      <details class="disclosure">
        <summary>
          <Icon name="down" />
          {texts.remove}
          {which}
        </summary>
        <form method="post" action={paths.referralContactRemove(referralId, id)} class="disclosure__body flow">
          <p>{texts.removeSure}</p>
          <button class="button" data-kind="secondary" data-fit type="submit">
            {texts.removeNow}
            {which}
          </button>
        </form>
      </details>
    </li>
  )
}

/** The yes is to being named to the other organisation. */
const AddContact = ({ m, record, capacity, form }: Props) => {
  const { contacts, referral } = record
  const texts = m.contacts
  const organisation = (capacity === 'recipient' && referral.referredBy?.organisation) || referral.answeringOrganisation
  if (contacts.length >= mostContacts) return <p>{texts.full({ most: mostContacts })}</p>
  return (
    <form method="post" action={paths.referralContacts(referral.id)} novalidate class="form">
      <input type="hidden" name="key" value={form.typed.key ?? ''} />
      <section class="form__part" aria-labelledby="nog-iemand">
        <h2 id="nog-iemand">{texts.form}</h2>
        <RadioField
          m={m}
          form={form}
          name="kind"
          label={texts.label.kind}
          hint={texts.kindHint}
          choices={contactKinds.map((kind) => [kind, texts.kind[kind]])}
        />
        <div class="pair">
          <TextField m={m} form={form} name="name" label={texts.label.name} max={80} />
          <TextField m={m} form={form} name="telephone" label={texts.label.telephone} type="tel" max={40} />
        </div>
        <SelectField
          m={m}
          form={form}
          name="relation"
          label={texts.label.relation}
          choices={choicesOf(texts.relation)}
          open={texts.unknown}
          optional
        />
      </section>
      <section class="form__part form__consent" aria-labelledby="deel-ja">
        <h2 id="deel-ja">
          <Icon name="lock" /> {texts.consent}
        </h2>
        <p>{texts.ask({ organisation })}</p>
        <TickField m={m} form={form} name="saidYes" label={texts.label.saidYes} />
      </section>
      <p class="row form__send">
        <button class="button" type="submit">
          {texts.save}
        </button>
      </p>
    </form>
  )
}

import type { Child } from 'hono/jsx'
import { needsRecipientYes, type Shareable } from '../../src/agreements/terms.ts'
import type { Messages } from '../messages/nl.ts'
import { type Choice, type FormState, RadioField, SelectField, TextArea, TextField } from '../ui/field.tsx'

export const choicesOf = (words: Record<string, string>): Choice[] => Object.entries(words)

/** `shared`: what the agreement hands over; nothing else is asked. */
type Part = { m: Messages; form: FormState; shared: readonly Shareable[] }

export const Caregiver = ({ m, form, shared }: Part) => {
  const { label, who } = m.referrals.form
  return (
    <section class="form__part" aria-labelledby="deel-wie">
      <h2 id="deel-wie">{who}</h2>
      <div class="pair">
        <TextField m={m} form={form} name="caregiverName" label={label.caregiverName} max={80} />
        <TextField m={m} form={form} name="telephone" label={label.telephone} type="tel" max={40} />
      </div>
      <div class="pair">
        {shared.includes('bestTime') && (
          <SelectField
            m={m}
            form={form}
            name="bestTime"
            label={label.bestTime}
            choices={choicesOf(m.referrals.bestTime).slice(1)}
            open={m.referrals.bestTime.any}
            optional
          />
        )}
        {shared.includes('language') && (
          <SelectField
            m={m}
            form={form}
            name="language"
            label={label.language}
            choices={choicesOf(m.referrals.language)}
            open={m.form.choose}
          />
        )}
      </div>
    </section>
  )
}

/** `asked` is the question for the yes of the care recipient; without `withYes` there is none to keep the rest by. */
export const CareRecipient = ({ m, form, shared, asked, withYes }: Part & { asked?: Child; withYes: boolean }) => {
  const { label, forWhom } = m.referrals.form
  const choice = ['relation', 'recipientGroup'] as const
  if (![...choice, ...needsRecipientYes].some((field) => shared.includes(field))) return null
  return (
    <section class="form__part" aria-labelledby="deel-naaste">
      <h2 id="deel-naaste">{forWhom}</h2>
      <div class="pair">
        {choice.map(
          (field) =>
            shared.includes(field) && (
              <SelectField
                m={m}
                form={form}
                name={field}
                label={label[field]}
                choices={choicesOf(m.referrals[field])}
                open={m.form.choose}
              />
            ),
        )}
      </div>
      {asked}
      {withYes && <WithYes m={m} form={form} shared={shared} />}
    </section>
  )
}

/** What goes along with the yes of the care recipient only. */
const WithYes = ({ m, form, shared }: Part) => {
  const { label } = m.referrals.form
  return (
    <>
      {shared.includes('dischargeOn') && (
        <TextField m={m} form={form} name="dischargeOn" label={label.dischargeOn} type="date" size="middle" />
      )}
      {shared.includes('medicalNeed') && (
        <RadioField m={m} form={form} name="medicalNeed" label={label.medicalNeed} choices={choicesOf(m.referrals.medicalNeed)} />
      )}
      {shared.includes('careIntensity') && (
        <SelectField
          m={m}
          form={form}
          name="careIntensity"
          label={label.careIntensity}
          choices={choicesOf(m.referrals.careIntensity)}
          open={m.form.choose}
        />
      )}
      {shared.includes('recipientPc4') && (
        <TextField m={m} form={form} name="recipientPc4" label={label.recipientPc4} size="short" numeric max={7} optional />
      )}
    </>
  )
}

export const Help = ({ m, form, shared }: Part) => {
  const { label, help } = m.referrals.form
  return (
    <section class="form__part" aria-labelledby="deel-hulp">
      <h2 id="deel-hulp">{help}</h2>
      <TextArea m={m} form={form} name="wish" label={label.wish} hint={label.wishHint} max={500} />
      {shared.includes('urgency') && (
        <RadioField m={m} form={form} name="urgency" label={label.urgency} choices={choicesOf(m.referrals.urgency)} />
      )}
    </section>
  )
}

import type { Child } from 'hono/jsx'
import type { Shareable } from '../../src/agreements/terms.ts'
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

/** `asked` is the question for the yes of the care recipient; without `withPostcode` there is no yes to keep it by. */
export const CareRecipient = ({ m, form, shared, asked, withPostcode }: Part & { asked?: Child; withPostcode: boolean }) => {
  const { label, forWhom } = m.referrals.form
  if (!(['relation', 'recipientGroup', 'recipientPc4'] as const).some((field) => shared.includes(field))) return null
  return (
    <section class="form__part" aria-labelledby="deel-naaste">
      <h2 id="deel-naaste">{forWhom}</h2>
      <div class="pair">
        {shared.includes('relation') && (
          <SelectField
            m={m}
            form={form}
            name="relation"
            label={label.relation}
            choices={choicesOf(m.referrals.relation)}
            open={m.form.choose}
          />
        )}
        {shared.includes('recipientGroup') && (
          <SelectField
            m={m}
            form={form}
            name="recipientGroup"
            label={label.recipientGroup}
            choices={choicesOf(m.referrals.recipientGroup)}
            open={m.form.choose}
          />
        )}
      </div>
      {asked}
      {withPostcode && <TextField m={m} form={form} name="recipientPc4" label={label.recipientPc4} size="short" numeric max={7} optional />}
    </section>
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

import type { Messages } from '../messages/nl.ts'
import { type FormState, TextField } from '../ui/field.tsx'

type Props = { m: Messages; form: FormState; organisations: readonly string[] }

/** Whose offering it is: one that is known, or a new one. */
export const Provider = ({ m, form, organisations }: Props) => {
  const texts = m.keeping.form
  return (
    <section class="form__part" aria-labelledby="aanbieder">
      <h2 id="aanbieder">{texts.organisation}</h2>
      <TextField
        m={m}
        form={form}
        name="organisation"
        label={texts.organisation}
        hint={texts.organisationHint}
        max={200}
        suggestions={organisations}
      />
      <p class="hint form__hint">{texts.newOrganisation}</p>
      <div class="pair" data-wide>
        <TextField m={m} form={form} name="kvk" label={texts.kvk} size="short" numeric max={8} optional />
        <TextField m={m} form={form} name="organisationUrl" label={texts.organisationUrl} max={500} optional />
      </div>
    </section>
  )
}

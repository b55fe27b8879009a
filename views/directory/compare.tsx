import type { Child } from 'hono/jsx'
import type { Messages } from '../messages/nl.ts'
import type { FormState } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'

type Props = {
  m: Messages
  form: FormState
  name: string
  label: string
  here: Child
  there: Child
  isSame: boolean
  hint?: string | undefined
}

/** Two values beside each other, of which one is chosen. Two that are equal leave nothing to choose. */
export const Compare = ({ m, form, name, label, here, there, isSame, hint }: Props) => {
  const problem = form.problems[name]
  if (isSame) {
    return (
      <div class="compare" data-same>
        <p>
          <b>{label}</b>
        </p>
        <p>{here}</p>
        <input type="hidden" name={name} value="this" />
      </div>
    )
  }
  const choice = (value: 'this' | 'other', said: Child) => (
    <label class="choice">
      <input type="radio" name={name} value={value} checked={form.typed[name] === value} />
      <span>{said || <span class="soft">{m.merging.empty}</span>}</span>
    </label>
  )
  return (
    <fieldset class="field compare" id={name} data-invalid={problem} aria-describedby={problem && `${name}-fout`}>
      <legend>{label}</legend>
      {hint && <span class="hint">{hint}</span>}
      {problem && (
        <p class="field__error" id={`${name}-fout`}>
          <Icon name="alert" />
          <span>
            <span class="visually-hidden">{m.form.error}</span>
            {m.field[problem]}
          </span>
        </p>
      )}
      <div class="choices" data-kind="cards">
        {choice('this', here)}
        {choice('other', there)}
      </div>
    </fieldset>
  )
}

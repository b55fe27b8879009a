import { Complaint, type FieldWords, type FormState } from './field.tsx'

export type Tick = readonly [code: string, text: string, explained?: string]

type Props = {
  m: FieldWords
  form: FormState
  name: string
  prefix: string
  label: string
  hint?: string
  ticks: readonly Tick[]
  short?: boolean
}

export const isTicked = (form: FormState, name: string): boolean => form.typed[name] === 'yes'

/** One answer among several that may be true. */
export const TickBox = ({
  form,
  name,
  text,
  explained,
}: {
  form: FormState
  name: string
  text: string
  explained?: string | undefined
}) => (
  <label class="choice">
    <input type="checkbox" name={name} value="yes" checked={isTicked(form, name)} />
    <span>
      {explained ? <b>{text}</b> : text}
      {explained && <span class="hint choice__text">{explained}</span>}
    </span>
  </label>
)

/** A question to which several answers may be true at once; each is sent by itself, as `prefix` with its code. */
export const TicksField = ({ m, form, name, prefix, label, hint, ticks, short }: Props) => (
  <fieldset class="field" id={name} data-invalid={form.problems[name]}>
    <legend>{label}</legend>
    {hint && <span class="hint">{hint}</span>}
    <Complaint m={m} form={form} name={name} />
    <div class="choices ticks-grid" data-short={short}>
      {ticks.map(([code, text, explained]) => (
        <TickBox form={form} name={prefix + code} text={text} explained={explained} />
      ))}
    </div>
  </fieldset>
)

import type { Child, PropsWithChildren } from 'hono/jsx'
import type { FieldProblem } from '../../src/platform/field.ts'
import type { FieldProblems, Typed } from '../../src/platform/form.ts'
import type { Messages } from '../messages/nl.ts'
import { Icon } from './icon.tsx'

/** What a form shows: what was typed, and what is wrong with it. */
export type FormState = { typed: Typed; problems: FieldProblems }

/** `id` where the same field stands twice on a page; otherwise its name is its id. */
/** `field`: a catalogue for caregivers has the complaints that their forms make. */
export type FieldWords = Pick<Messages, 'form'> & { field: Pick<Messages['field'], 'required'> & Partial<Messages['field']> }

type FieldProps = {
  m: FieldWords
  form: FormState
  name: string
  id?: string
  label: string
  hint?: string | undefined
  optional?: boolean
}
type Describe = Pick<FieldProps, 'name' | 'id' | 'hint'> & { problem: FieldProblem | undefined }

const describedBy = ({ name, id = name, hint, problem }: Describe) =>
  [hint && `${id}-uitleg`, problem && `${id}-fout`].filter(Boolean).join(' ') || undefined

function inputProps({ form, name, id = name, hint }: FieldProps) {
  const problem = form.problems[name]
  return {
    class: 'input',
    id,
    name,
    'aria-describedby': describedBy({ id, name, hint, problem }),
    'aria-invalid': problem ? ('true' as const) : undefined,
  }
}

const Optional = ({ m, optional }: Pick<FieldProps, 'm' | 'optional'>) => (optional ? <small> {m.form.notRequired}</small> : null)

const Hint = ({ name, id = name, hint }: Pick<FieldProps, 'name' | 'id' | 'hint'>) =>
  hint ? (
    <span class="hint" id={`${id}-uitleg`}>
      {hint}
    </span>
  ) : null

export const Complaint = ({ m, form, name, id = name }: Pick<FieldProps, 'm' | 'form' | 'name' | 'id'>) => {
  const problem = form.problems[name]
  return problem ? (
    <p class="field__error" id={`${id}-fout`}>
      <Icon name="alert" />
      <span>
        <span class="visually-hidden">{m.form.error}</span>
        {m.field[problem] ?? m.field.required}
      </span>
    </p>
  ) : null
}

const Field = ({ children, ...props }: PropsWithChildren<FieldProps>) => (
  <div class="field" data-invalid={props.form.problems[props.name]}>
    <label for={props.id ?? props.name}>
      {props.label}
      <Optional {...props} />
    </label>
    <Hint {...props} />
    <Complaint {...props} />
    {children}
  </div>
)

type TextProps = FieldProps & {
  type?: 'text' | 'tel' | 'date' | 'time' | 'search' | 'email'
  size?: 'short' | 'middle'
  numeric?: boolean
  max?: number
  /** What somebody fills in about themselves, for a browser that knows it. */
  own?: 'email' | 'given-name' | 'tel'
  /** What others filled in, to choose from; anything else may be typed. */
  suggestions?: readonly string[]
}

export const TextField = ({ type = 'text', size, numeric, max, own, suggestions, ...props }: TextProps) => (
  <Field {...props}>
    <input
      {...inputProps(props)}
      type={type}
      data-size={size}
      inputmode={numeric ? 'numeric' : type === 'tel' ? 'tel' : undefined}
      autocomplete={own ?? 'off'}
      maxlength={max}
      list={suggestions && `${props.id ?? props.name}-lijst`}
      value={props.form.typed[props.name] ?? ''}
    />
    {suggestions && (
      <datalist id={`${props.id ?? props.name}-lijst`}>
        {suggestions.map((text) => (
          <option value={text} />
        ))}
      </datalist>
    )}
  </Field>
)

/** What is kept but never shown again: it starts empty, whatever was typed. */
export const SecretField = ({ max, ...props }: FieldProps & { max: number }) => (
  <Field {...props}>
    <input {...inputProps(props)} type="password" autocomplete="off" maxlength={max} />
  </Field>
)

export const FileField = ({ accept, ...props }: FieldProps & { accept: string }) => (
  <Field {...props}>
    <input {...inputProps(props)} type="file" accept={accept} />
  </Field>
)

export const TextArea = ({ rows = 3, max, ...props }: FieldProps & { rows?: number; max: number }) => (
  <Field {...props}>
    <textarea {...inputProps(props)} rows={rows} maxlength={max}>
      {props.form.typed[props.name] ?? ''}
    </textarea>
  </Field>
)

export type Choice = readonly [value: string, text: string]

/** `open` names the answer "nothing chosen"; `wide` is for names as long as they come. */
export const SelectField = ({
  choices,
  open,
  wide,
  ...props
}: FieldProps & { choices: readonly Choice[]; open: string; wide?: boolean }) => (
  <Field {...props}>
    <select {...inputProps(props)} data-size={wide ? undefined : 'middle'}>
      <option value="">{open}</option>
      {choices.map(([value, text]) => (
        <option value={value} selected={props.form.typed[props.name] === value}>
          {text}
        </option>
      ))}
    </select>
  </Field>
)

/** `stacked`: one below the other, for answers that are sentences. */
export const RadioField = ({ choices, stacked, ...props }: FieldProps & { choices: readonly Choice[]; stacked?: boolean }) => {
  const problem = props.form.problems[props.name]
  return (
    <fieldset class="field" id={props.name} data-invalid={problem} aria-describedby={describedBy({ ...props, problem })}>
      <legend>
        {props.label}
        <Optional {...props} />
      </legend>
      <Hint {...props} />
      <Complaint {...props} />
      <div class="choices" data-row={stacked ? undefined : ''}>
        {choices.map(([value, text]) => (
          <label class="choice">
            <input type="radio" name={props.name} value={value} checked={props.form.typed[props.name] === value} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export const TickField = ({ children, ...props }: PropsWithChildren<FieldProps>) => {
  const problem = props.form.problems[props.name]
  return (
    <div class="field" data-invalid={problem}>
      <Complaint {...props} />
      <label class="choice" for={props.name}>
        <input
          type="checkbox"
          id={props.name}
          name={props.name}
          value="yes"
          checked={props.form.typed[props.name] === 'yes'}
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={describedBy({ ...props, problem })}
        />
        <span>
          <b>{props.label}</b>
          {children}
        </span>
      </label>
    </div>
  )
}

/** On top of the form: what is missing, each a link to its field. Fields in the order in which they stand. */
export const ErrorSummary = ({
  m,
  form,
  labels,
  alert,
}: {
  m: FieldWords
  form: FormState
  labels: Record<string, string>
  alert?: Child
}) => {
  const wrong = Object.keys(labels).filter((name) => form.problems[name])
  const isTorn = wrong.length === 0 && Object.keys(form.problems).length > 0
  if (wrong.length === 0 && !alert && !isTorn) return null
  return (
    <div class="error-summary flow" role="alert" tabindex={-1} autofocus>
      <h2>
        <Icon name="alert" />
        {alert ?? (isTorn ? m.form.torn : m.form.missing({ count: wrong.length }))}
      </h2>
      {wrong.length > 0 && (
        <ul>
          {wrong.map((name) => (
            <li>
              <a href={`#${name}`}>
                {(labels[name] ?? '').replace(/[^?]$/, '$&:')} {m.field[form.problems[name] ?? 'required'] ?? m.field.required}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The title of a form that came back says so first. */
export const titleOf = (m: FieldWords, form: FormState, title: string, alert?: unknown): string =>
  Object.keys(form.problems).length > 0 || alert ? m.form.error + title : title

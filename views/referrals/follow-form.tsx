import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { ErrorSummary, type FormState, TextField, titleOf } from '../ui/field.tsx'
import { ContactPerson, callOf } from '../ui/person.tsx'
import { TypedBefore } from '../ui/typed-before.tsx'

/** `typedBefore`: what was typed for a page that did not open. */
type FormProps = { m: CareMessages; form: FormState; alert?: string | undefined; typedBefore?: string }

/** Where the code of the sheet works. Whose it is shows only once the digits fit. */
export function followFormPage({ m, form, alert, typedBefore }: FormProps): Page {
  const texts = m.follow.form
  return {
    title: titleOf(m, form, texts.title, alert),
    shell: { area: 'portal' },
    care: m,
    main: (
      <div class="wrap page">
        <ErrorSummary m={m} form={form} labels={{ code: texts.code, digits: texts.digits }} alert={alert} />
        <div class="intro">
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
        </div>
        <TypedBefore m={m} text={typedBefore} />
        <div class="stack">
          <form method="post" action={paths.follow} novalidate class="form">
            <TextField m={m} form={form} name="code" label={texts.code} hint={texts.codeHint} max={40} />
            <TextField m={m} form={form} name="digits" label={texts.digits} hint={texts.digitsHint} size="short" numeric max={40} />
            <p class="row form__send">
              <button class="button" type="submit">
                {texts.go}
              </button>
            </p>
          </form>
          <section class="flow" aria-labelledby="kwijt">
            <h2 class="as-h3" id="kwijt">
              {texts.lost}
            </h2>
            <p>{texts.lostText}</p>
          </section>
        </div>
      </div>
    ),
  }
}

/** Taken back, or of what was erased: whom to call is all that is left to say. */
type DeadProps = { m: CareMessages; practice: Practice; typedBefore: string }

export const deadCodePage = ({ m, practice, typedBefore }: DeadProps): Page => ({
  title: m.follow.dead.title,
  shell: { area: 'practice', practice },
  care: m,
  main: (
    <div class="wrap page">
      <div class="intro">
        <h1>{m.follow.dead.title}</h1>
        <p class="lead">{m.follow.dead.text(callOf(practice))}</p>
      </div>
      <TypedBefore m={m} text={typedBefore} />
      <div class="flow">
        <p>{m.follow.dead.why}</p>
        <ContactPerson m={m} practice={practice} />
      </div>
    </div>
  ),
})

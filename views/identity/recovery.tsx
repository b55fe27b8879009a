import type { Child } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { ErrorSummary, type FormState, TextField, titleOf } from '../ui/field.tsx'

/** On the page of signing in, for somebody who cannot. */
export const LostPasskey = ({ m }: { m: Messages }) => (
  <section class="flow" aria-labelledby="kwijt">
    <h2 id="kwijt">{m.people.recover.section}</h2>
    <p>{m.people.recover.sectionText}</p>
    <p class="row">
      <a href={paths.recover}>{m.people.recover.toHelp}</a>
    </p>
  </section>
)

const calm = (title: string, heading: string, lead: string, main: Child): Page => ({
  title,
  shell: { area: 'portal' },
  main: (
    <div class="wrap page">
      <div class="intro">
        <h1>{heading}</h1>
        <p class="lead">{lead}</p>
      </div>
      <div class="flow">{main}</div>
    </div>
  ),
})

export function recoverPage({ m, form }: { m: Messages; form: FormState }): Page {
  const { recover } = m.people
  return calm(
    titleOf(m, form, recover.title),
    recover.title,
    recover.lead,
    <>
      <ErrorSummary m={m} form={form} labels={{ email: recover.email }} />
      <p>{recover.after}</p>
      <form method="post" action={paths.recover} novalidate class="form">
        <TextField m={m} form={form} name="email" label={recover.email} type="email" own="email" max={254} />
        <p class="row form__send">
          <button class="button" type="submit">
            {recover.send}
          </button>
        </p>
      </form>
    </>,
  )
}

/** The same for every address. */
export function recoverySentPage({ m }: { m: Messages }): Page {
  const { recover } = m.people
  return calm(
    recover.sent,
    recover.sent,
    recover.sentText,
    <>
      <p>{recover.none}</p>
      <p class="row">
        <a href={paths.signIn}>{m.people.dead.toSignIn}</a>
      </p>
    </>,
  )
}

export function recoveryPage({ m, address }: { m: Messages; address: string }): Page {
  const { recover } = m.people
  return calm(
    recover.useTitle,
    recover.useTitle,
    recover.useText,
    <>
      <form method="post" action={address}>
        <button class="button" type="submit">
          {recover.use}
        </button>
      </form>
      <p>{recover.after}</p>
      <p>{recover.notYou}</p>
    </>,
  )
}

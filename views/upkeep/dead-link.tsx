import type { Child } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { DeadLink } from '../../src/upkeep/owned.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { ErrorSummary, type FormState, TextField, titleOf } from '../ui/field.tsx'

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

/** A link that ran out still knows where a new one goes; one that nobody knows asks for the address. */
export function deadLinkPage({ m, state, token }: { m: Messages; state: DeadLink; token: string }): Page {
  const { dead } = m.upkeep
  return calm(
    dead[state].title,
    dead[state].title,
    dead[state].text,
    state === 'expired' ? (
      <form method="post" action={paths.upkeepNew(token)}>
        <button class="button" type="submit">
          {dead.send}
        </button>
      </form>
    ) : (
      <p class="row">
        <a class="button" href={paths.upkeepAgain}>
          {dead.ask}
        </a>
      </p>
    ),
  )
}

export function newLinkPage({ m, form }: { m: Messages; form: FormState }): Page {
  const { again } = m.upkeep
  return calm(
    titleOf(m, form, again.title),
    again.title,
    again.lead,
    <>
      <ErrorSummary m={m} form={form} labels={{ email: again.email }} />
      <form method="post" action={paths.upkeepAgain} novalidate class="form">
        <TextField m={m} form={form} name="email" label={again.email} hint={again.hint} type="email" own="email" max={254} />
        <p class="row form__send">
          <button class="button" type="submit">
            {again.send}
          </button>
        </p>
      </form>
    </>,
  )
}

/** The same for every address. */
export function newLinkSentPage({ m }: { m: Messages }): Page {
  const { sent } = m.upkeep
  return calm(sent.title, sent.title, sent.lead, <p>{sent.none}</p>)
}

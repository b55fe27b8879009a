import type { PropsWithChildren } from 'hono/jsx'
import type { Messages } from '../messages/nl.ts'

type Props = PropsWithChildren<{
  m: Messages
  kind: 'make' | 'use'
  /** Where the answer goes, and where the script gets the question. */
  action: string
  question: string
  button: string
  /** Where it is not the one thing to do next. */
  quieter?: boolean
  withoutScript: string
  failed: string
  /** This page at the address where keys work, if it is not here. */
  elsewhere: string | undefined
}>

/** Sends what the device answers. The script asks the device; the sentences for what can happen stand ready, out of sight. */
export const PasskeyForm = ({ m, kind, action, question, button, quieter, withoutScript, failed, elsewhere, children }: Props) => {
  const { ask } = m.account
  if (elsewhere) {
    return (
      <p>
        {ask.elsewhere} <a href={elsewhere}>{ask.elsewhereLink}</a>.
      </p>
    )
  }
  return (
    <form method="post" action={action} novalidate class="flow" data-passkey={kind} data-question={question}>
      <noscript>
        <p>{withoutScript}</p>
      </noscript>
      <div class="needs-script">{children}</div>
      <input type="hidden" name="answer" value="" />
      <p class="row needs-script">
        <button class="button" data-kind={quieter ? 'secondary' : undefined} type="submit">
          {button}
        </button>
      </p>
      <div role="status">
        <p data-when="waiting" hidden>
          {ask.waiting}
        </p>
        <p data-when="cancelled" hidden>
          <b>{ask.cancelled}</b>
        </p>
        <p data-when="exists" hidden>
          <b>{ask.exists}</b>
        </p>
        <p data-when="failed" hidden>
          <b>{failed}</b>
        </p>
      </div>
    </form>
  )
}

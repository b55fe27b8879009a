import { startAuthentication, startRegistration, WebAuthnError } from '@simplewebauthn/browser'

type Asked = 'waiting' | 'cancelled' | 'exists' | 'failed'

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
  form.addEventListener('submit', (event) => {
    const answer = form.elements.namedItem('answer')
    if (!(answer instanceof HTMLInputElement) || answer.value !== '') return
    event.preventDefault()
    if (form.dataset.busy) return
    form.dataset.busy = 'yes'
    void ask(form, answer).finally(() => delete form.dataset.busy)
  })
}

window.addEventListener('pageshow', (event) => {
  if (!event.persisted) return // an answer counts once, so a page that comes back asks anew
  for (const answer of document.querySelectorAll<HTMLInputElement>('form[data-passkey] input[name=answer]')) answer.value = ''
})

/** Without a question to answer the form goes as it is: the portal then says what is the matter, in its own words. */
async function ask(form: HTMLFormElement, answer: HTMLInputElement): Promise<void> {
  say(form, 'waiting')
  const question = await fetch(form.dataset.question ?? '', { method: 'POST', body: new FormData(form) }).catch(() => undefined)
  if (!question?.ok) return form.submit()
  try {
    const optionsJSON = await question.json()
    const given = form.dataset.passkey === 'make' ? await startRegistration({ optionsJSON }) : await startAuthentication({ optionsJSON })
    answer.value = JSON.stringify(given)
    form.requestSubmit()
  } catch (error) {
    say(form, whatHappened(error))
  }
}

function whatHappened(error: unknown): Asked {
  if (error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED') return 'exists'
  const { name } = error instanceof Error ? error : { name: '' }
  return name === 'NotAllowedError' || name === 'AbortError' ? 'cancelled' : 'failed'
}

function say(form: HTMLFormElement, what: Asked): void {
  for (const sentence of form.querySelectorAll<HTMLElement>('[data-when]')) sentence.hidden = sentence.dataset.when !== what
}

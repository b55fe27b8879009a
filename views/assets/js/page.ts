/** Print buttons show only where a script can print. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}

/** Questions that come one by one stand together where a script can show them; whoever came to change one starts there. */
for (const form of document.querySelectorAll<HTMLFormElement>('[data-together]')) {
  for (const steps of form.querySelectorAll('[data-steps]')) steps.remove()
  for (const part of form.querySelectorAll<HTMLElement>(':scope > [hidden]')) part.hidden = false
  const now = form.querySelector('[data-now]')
  if (now !== form.firstElementChild) now?.scrollIntoView()
}

/** A form is sent once: a second click while the first is under way does nothing. */
document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.method !== 'post' || event.defaultPrevented) return
  if (form.dataset.sent) event.preventDefault()
  form.dataset.sent = 'yes'
  setTimeout(() => delete form.dataset.sent, 10_000) // who stopped waiting may send again
})

/** Coming back with the back button, the form can be sent again. */
window.addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent
})

type Asking = { sourceEvent?: Event; request: { headers: Record<string, string> } }

/** Somebody still typing the digits of a postcode is not told yet that it is none; and who is done typing says so, for only then a search counts. */
document.addEventListener('htmx:config:request', (event) => {
  const { sourceEvent, request } = (event as CustomEvent<{ ctx: Asking }>).detail.ctx
  const { type, target } = sourceEvent ?? {}
  const isHalf = target instanceof HTMLInputElement && target.id === 'postcode' && /^\d{1,3}$/.test(target.value.trim())
  if (type === 'input' && isHalf) event.preventDefault()
  if (type !== 'input') request.headers['X-Typing'] = 'done'
})

/** When an answer fails the list stays as it was, and says so; the next good answer hides that again. */
for (const failure of ['htmx:response:error', 'htmx:error']) {
  document.addEventListener(failure, () => {
    const warning = document.getElementById('niet-bijgewerkt')
    if (warning) warning.hidden = false
  })
}

/** Who chooses another language or larger letters goes on with the search as it is now, not as it was when the page came. */
document.addEventListener('htmx:after:history:replace', () => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-tool] a')) {
    const address = new URL(location.href)
    for (const [name, choice] of new URL(link.href).searchParams)
      if (name === 'taal' || name === 'tekst') address.searchParams.set(name, choice)
    link.href = address.pathname + address.search
  }
})

/** Leaves menus with Escape, and gives the focus back to what opened them. */
document.addEventListener('keydown', (event) => {
  const menu = event.key === 'Escape' && document.activeElement?.closest<HTMLDetailsElement>('.masthead details[open]')
  if (!menu) return
  menu.open = false
  menu.querySelector('summary')?.focus()
})

/** On a shared screen: whoever walks away leaves nothing behind, and nothing leads away from the portal. */
const quiet = 2 * 60 * 1000
const patience = 20 * 1000

const away = document.querySelector<HTMLDialogElement>('#nog-er')
const elsewhere = document.querySelector<HTMLDialogElement>('#elders')
let lastTouch = Date.now()
let timer = 0

function forget(): void {
  try {
    localStorage.clear()
    sessionStorage.clear()
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
}

function beginAgain(): void {
  forget()
  location.replace(away?.dataset.again ?? '/')
}

function wait(): void {
  lastTouch = Date.now()
  clearTimeout(timer)
  timer = window.setTimeout(ask, quiet)
}

/** A screen that slept past the question begins again at once. */
function ask(): void {
  if (Date.now() - lastTouch > quiet + patience) beginAgain()
  else if (away) {
    elsewhere?.close()
    away.showModal()
    count(patience / 1000, JSON.parse(away.dataset.told ?? '{}') as Record<string, string>)
  }
}

function count(seconds: number, told: Record<string, string>): void {
  const [shown, heard] = ['.table-dialog__count', '[role=status]'].map((part) => away?.querySelector(part))
  if (shown) shown.textContent = String(seconds)
  if (heard && told[seconds]) heard.textContent = told[seconds]
  timer = window.setTimeout(() => (seconds > 1 ? count(seconds - 1, told) : beginAgain()), 1000)
}

away?.addEventListener('close', wait)
for (const touch of ['pointerdown', 'keydown', 'wheel', 'touchmove'])
  document.addEventListener(touch, () => away?.open || wait(), { passive: true })

/** A site of others, a telephone number or a file is not for this screen: it shows what to take along. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]')
  if (!link) return
  if (link.matches('[data-forget]')) forget()
  const isFile = link.hasAttribute('download') || /\.(ics|csv|json|atom|svg)$/.test(link.pathname)
  const isHere = link.origin === location.origin && !isFile
  if (isHere || !elsewhere) return
  event.preventDefault()
  const address = elsewhere.querySelector('bdi')
  if (address) address.textContent = link.protocol === 'tel:' ? link.pathname : link.href.replace(/^(mailto|webcal):/, '')
  elsewhere.showModal()
})

wait()

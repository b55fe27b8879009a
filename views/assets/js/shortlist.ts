import { type Kept, most, read, showCount, write } from './shared/kept.ts'
import { share } from './shared/share.ts'

const part = document.querySelector<HTMLElement>('[data-shortlist]')
const practice = part?.dataset.shortlist ?? ''
const address = part?.dataset.address ?? ''
const isShared = part?.dataset.kind === 'shared'
const places = document.getElementById('lijst')
const one = (selector: string) => part?.querySelector<HTMLElement>(selector)
const items = () => [...(places?.querySelectorAll<HTMLElement>('[data-listed]') ?? [])]

/** What there was before the last change, to put back. */
let before: Kept[] = []

function say(what: string): void {
  for (const sentence of part?.querySelectorAll<HTMLElement>('[data-when]') ?? []) sentence.hidden = sentence.dataset.when !== what
  const undo = one('[data-undo]')
  if (undo) undo.hidden = what !== 'removed' && what !== 'emptied'
}

/** Shows of the places on the page those that are on the list, with their notes. */
function show(): void {
  const notes = new Map(read(practice)?.map(({ code, note }) => [code, note]))
  for (const item of items()) if (!isShared) item.hidden = !notes.has(item.dataset.listed ?? '')
  for (const field of part?.querySelectorAll('textarea') ?? []) field.value = notes.get(field.dataset.note ?? '') ?? ''
  const isEmpty = items().every(({ hidden }) => hidden)
  const [nothing, tools] = [one('[data-nothing]'), one('[data-tools]')]
  if (nothing) nothing.hidden = !isEmpty
  if (tools) tools.hidden = isEmpty
  showCount()
}

/** The codes go in the body, never in the address; what comes back is the page with their cards. */
async function load(): Promise<void> {
  one('[data-without]')?.remove()
  const kept = read(practice)
  if (!kept) return say('blocked')
  if (kept.length > 0 && !isShared) {
    const body = new URLSearchParams({ plekken: kept.map(({ code }) => code).join() })
    const answer = await fetch(address, { method: 'POST', body, headers: { 'HX-Request-Type': 'partial' } }).catch(() => undefined)
    if (!answer?.ok) return say('failed')
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    places?.replaceChildren(...(page.getElementById('lijst')?.childNodes ?? []))
    forgetDoubles(kept)
  }
  show()
}

/** Two places that went on as one have one card. */
function forgetDoubles(kept: readonly Kept[]): void {
  const shown = new Set(items().map(({ dataset }) => dataset.listed))
  if (shown.size < kept.length)
    write(
      practice,
      kept.filter(({ code }) => shown.has(code)),
    )
}

/** Writes the list, and answers what happened. */
function change(kept: readonly Kept[], what: string): string {
  const was = read(practice) ?? []
  if (!write(practice, kept)) return 'blocked'
  before = was
  show()
  return what
}

function keepAll(kept: readonly Kept[]): string {
  const known = new Set(kept.map(({ code }) => code))
  const codes = [...(places?.querySelectorAll<HTMLElement>('[data-keep]') ?? [])].map(({ dataset }) => dataset.keep ?? '')
  const all = [...kept, ...codes.filter((code) => !known.has(code)).map((code) => ({ code, note: '' }))]
  if (all.length > most) return 'full'
  const what = change(all, 'added')
  document.dispatchEvent(new Event('shortlist:shown'))
  return what
}

async function shareList(kept: readonly Kept[]): Promise<string> {
  const url = new URL(`${address}?plekken=${kept.map(({ code }) => code).join()}`, location.href)
  const what = await share(document.title, url.href)
  return what === 'failed' ? 'notCopied' : what
}

/** What a button does, by its own mark. */
async function answer({ dataset }: HTMLElement): Promise<string | undefined> {
  const kept = read(practice)
  if (!kept) return 'blocked'
  if ('remove' in dataset)
    return change(
      kept.filter(({ code }) => code !== dataset.remove),
      'removed',
    )
  if ('empty' in dataset) return change([], 'emptied')
  if ('undo' in dataset) return change(before, 'restored')
  if ('keepAll' in dataset) return keepAll(kept)
  return 'shareList' in dataset ? shareList(kept) : undefined
}

part?.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null
  const what = button && (await answer(button))
  if (!what) return
  say(what)
  // the button that was pressed is gone: on to what comes next
  if (what === 'removed' || what === 'emptied') one('[data-undo]')?.focus()
  if (what === 'restored') places?.querySelector<HTMLElement>('li:not([hidden]) :is(a, button)')?.focus()
})

part?.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLTextAreaElement)) return
  const kept = read(practice)?.map((one) => (one.code === target.dataset.note ? { ...one, note: target.value } : one))
  if (!kept || !write(practice, kept)) say('blocked')
})

window.addEventListener('storage', show) // another window changed the list
void load()

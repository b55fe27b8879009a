import { keepWhileOpen } from './shared/leave.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

const paper = document.querySelector<HTMLElement>('[data-paper]')
const fields = () => [...(paper?.querySelectorAll<Field>('input:not([type=checkbox]), textarea') ?? [])]
const one = (selector: string) => paper?.querySelector<HTMLElement>(selector)
const mostRows = 40

/** What there was before all was made empty, to put back. */
let before: string[] = []

/** On paper nothing can be scrolled to, so a field is as high as what stands in it. */
function grow(field: Field): void {
  if (!(field instanceof HTMLTextAreaElement) || CSS.supports('field-sizing', 'content')) return
  while (field.scrollHeight > field.clientHeight && field.rows < mostRows) field.rows++
}

function show(field: Field): void {
  grow(field)
  for (const place of paper?.querySelectorAll(`[data-shows="${field.id}"]`) ?? []) place.textContent = field.value
}

function say(what: string | undefined): void {
  for (const sentence of paper?.querySelectorAll<HTMLElement>('[data-when]') ?? []) sentence.hidden = sentence.dataset.when !== what
  const undo = one('[data-undo]')
  if (undo) undo.hidden = what !== 'cleared'
}

function fill(values: readonly string[]): void {
  for (const [at, field] of fields().entries()) {
    field.value = values[at] ?? ''
    show(field)
  }
}

paper?.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) show(target)
})

paper?.addEventListener('click', ({ target }) => {
  const { dataset } = (target instanceof Element && target.closest('button')) || {}
  if (!dataset) return
  if ('clear' in dataset) {
    before = fields().map(({ value }) => value)
    fill([])
    say('cleared')
    one('[data-undo]')?.focus()
  }
  if ('undo' in dataset) {
    fill(before)
    say('restored')
    one('[data-clear]')?.focus()
  }
})

const clear = one('[data-clear]')
if (clear) clear.hidden = false
one('[data-by-hand]')?.remove()
keepWhileOpen(
  () => fields().some(({ value }) => value.trim() !== ''),
  () => {
    before = []
    fill([])
    say(undefined)
    const own = paper?.querySelector<HTMLInputElement>('#mee')
    if (own) own.checked = false
  },
)

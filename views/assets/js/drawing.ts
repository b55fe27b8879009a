import { type Helper, mostHelpers, type Rhythm, rhythms, tidy } from '../../../src/tools/helper.ts'
import { type DrawingWords, save, sheetOf, show } from './shared/drawn.ts'
import { type Numbered, openList } from './shared/helpers.ts'
import { keepWhileOpen } from './shared/leave.ts'
import { isReadingTable } from './shared/table.ts'

type Words = DrawingWords & {
  withDear: string
  middle: string
  yes: string
  add: string
  change: string
  save: string
  news: Record<string, string>
}

const part = document.querySelector<HTMLElement>('[data-drawing]')
const words: Words = JSON.parse(part?.dataset.words ?? '{}')
const one = <Kind extends HTMLElement>(selector: string) => part?.querySelector<Kind>(selector)
const list = openList()

const fields = {
  name: one<HTMLInputElement>('#naam'),
  role: one<HTMLInputElement>('#rol'),
  rhythm: one<HTMLSelectElement>('#vaak'),
  couldMore: one<HTMLInputElement>('#meer'),
  dear: one<HTMLInputElement>('#naaste'),
}
const [sheet, rows, template] = [one('[data-sheet]'), one('[data-rows]'), one<HTMLTemplateElement>('template[data-row]')]

let changing: number | undefined
let isSaved = true

const isolated = (name: string) => `\u2068${name}\u2069`
const dear = () => tidy(fields.dear?.value ?? '')
const isolating = /[\u2066-\u2069]/g // signs for a sentence; a drawing has one text to a line
const dearWords = () => (dear() ? words.withDear.replace('{name}', () => dear()) : words.myDear).replace(isolating, '')
const setText = (place: HTMLElement | null | undefined, text: string) => {
  if (place) place.textContent = text
}
const setHidden = (place: HTMLElement | null | undefined, isHidden: boolean) => {
  if (place) place.hidden = isHidden
}

function draw(): void {
  if (sheet) show(sheetOf(list.all(), { ...words, title: '' }, dearWords(), sheet.clientWidth), sheet)
}

/** The drawing and the list, both from the same people. */
function showAll(): void {
  draw()
  rows?.replaceChildren(...list.all().flatMap(rowOf))
  const isEmpty = list.all().length === 0
  setHidden(one('[data-nothing]'), !isEmpty)
  setHidden(one('[data-list]'), isEmpty)
  setText(
    one('[data-middle]'),
    words.middle.replace('{who}', () => isolated(`${words.me} ${dearWords()}`)),
  )
}

function rowOf({ id, name, role, rhythm, couldMore }: Numbered): HTMLElement[] {
  const row = template?.content.firstElementChild?.cloneNode(true)
  if (!(row instanceof HTMLElement)) return []
  row.dataset.id = String(id)
  const texts: Record<string, string> = { name, role, rhythm: words.rhythm[rhythm], couldMore: couldMore ? words.yes : '' }
  for (const cell of row.querySelectorAll<HTMLElement>('[data-cell]')) {
    cell.textContent = texts[cell.dataset.cell ?? ''] ?? ''
    if (!cell.textContent) cell.closest('td')?.setAttribute('data-open', '')
  }
  return [row]
}

function markChanged(): void {
  isSaved = false
  setText(one('[data-saved]'), '')
}

function say(what: string, name: string): void {
  const news = one('[data-news]')
  setText(
    news,
    (words.news[what] ?? '').replace('{name}', () => isolated(name)),
  )
  setHidden(news, false)
  setHidden(one('[data-undo]'), what !== 'removed')
}

function complain(problem: 'nameless' | 'full' | undefined): void {
  for (const place of part?.querySelectorAll<HTMLElement>('[data-problem]') ?? []) place.hidden = place.dataset.problem !== problem
  fields.name?.setAttribute('aria-describedby', problem === 'full' ? 'vol-fout' : 'naam-fout')
  fields.name?.setAttribute('aria-invalid', String(problem !== undefined))
  if (problem) fields.name?.focus()
}

const rhythmOf = (value: string | undefined): Rhythm => rhythms.find((rhythm) => rhythm === value) ?? 'weekly'

/** Fills the fields with somebody to change, or empties them for the next. */
function write(helper: Numbered | undefined): void {
  changing = helper?.id
  if (fields.name) fields.name.value = helper?.name ?? ''
  if (fields.role) fields.role.value = helper?.role ?? ''
  if (fields.rhythm) fields.rhythm.value = helper?.rhythm ?? 'weekly'
  if (fields.couldMore) fields.couldMore.checked = helper?.couldMore ?? false
  setText(one('[data-doing]'), helper ? words.change.replace('{name}', () => isolated(helper.name)) : words.add)
  setText(one('[data-add]'), helper ? words.save : words.add)
  setHidden(one('[data-cancel]'), !helper)
  complain(undefined)
}

const focusOn = (id: number | undefined, act: string) => rows?.querySelector<HTMLElement>(`[data-id="${id}"] [data-act=${act}]`)?.focus()

function add(): void {
  const { name, role, rhythm, couldMore } = fields
  const helper: Helper = {
    name: tidy(name?.value ?? ''),
    role: tidy(role?.value ?? ''),
    rhythm: rhythmOf(rhythm?.value),
    couldMore: couldMore?.checked ?? false,
  }
  const id = changing
  const problem = !helper.name ? 'nameless' : id === undefined && list.all().length >= mostHelpers ? 'full' : undefined
  complain(problem)
  if (problem) return
  if (id === undefined) list.add(helper)
  else list.change(id, helper)
  markChanged()
  write(undefined)
  showAll()
  say(id === undefined ? 'added' : 'changed', helper.name)
  if (id === undefined) fields.name?.focus()
  else focusOn(id, 'change')
}

function remove({ id, name }: Numbered): void {
  list.remove(id)
  markChanged()
  if (changing === id) write(undefined)
  showAll()
  say('removed', name)
  one('[data-undo]')?.focus()
}

function move({ id, name }: Numbered, way: 'up' | 'down'): void {
  const hasMoved = list.move(id, way === 'up' ? -1 : 1)
  if (hasMoved) markChanged()
  showAll()
  focusOn(id, way)
  say(hasMoved ? way : way === 'up' ? 'first' : 'last', name)
}

function act(what: string, id: number): void {
  const helper = list.find(id)
  if (!helper) return
  if (what === 'remove') remove(helper)
  if (what === 'up' || what === 'down') move(helper, what)
  if (what === 'change') {
    write(helper)
    fields.name?.focus()
  }
}

function undo(): void {
  const helper = list.restore()
  if (!helper) return
  markChanged()
  showAll()
  say('restored', helper.name)
  focusOn(helper.id, 'remove')
}

part?.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null
  const { dataset } = button ?? {}
  if (!button || !dataset) return
  if ('add' in dataset) add()
  if ('undo' in dataset) undo()
  if ('cancel' in dataset) {
    const id = changing
    write(undefined)
    focusOn(id, 'change')
  }
  if (dataset.act) act(dataset.act, Number(button.closest<HTMLElement>('[data-id]')?.dataset.id))
  if (dataset.save) void keep(dataset.save)
})

async function keep(kind: string): Promise<void> {
  if (!sheet || isReadingTable()) return
  isSaved = await save(sheetOf(list.all(), words, dearWords(), sheet.clientWidth), kind, words)
  if (isSaved) setText(one('[data-saved]'), words.news.saved ?? '')
}

part?.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.isComposing) return
  if (event.target !== fields.name && event.target !== fields.role) return
  event.preventDefault() // or the same press would go on to the button that gets the focus
  add()
})
fields.dear?.addEventListener('input', showAll)

if (part && sheet) {
  document.querySelector('[data-without]')?.remove()
  part.hidden = false
  new ResizeObserver(draw).observe(sheet)
  showAll()
  keepWhileOpen(
    () => list.all().length > 0 && !isSaved,
    () => {
      list.wipe()
      write(undefined)
      if (fields.dear) fields.dear.value = ''
      setHidden(one('[data-news]'), true)
      setHidden(one('[data-undo]'), true)
      showAll()
    },
  )
}

import { most, read, showCount, write } from './shared/kept.ts'
import { share } from './shared/share.ts'

const menu = document.querySelector<HTMLElement>('[data-kept]')
const practice = menu?.dataset.kept ?? ''
const words: Record<string, string> = JSON.parse(menu?.dataset.words ?? '{}')

/** Every button says whether its place is on the list. */
function show(): void {
  showCount()
  const codes = new Set(read(practice)?.map(({ code }) => code))
  for (const button of document.querySelectorAll<HTMLElement>('[data-keep]')) {
    const isKept = codes.has(button.dataset.keep ?? '')
    button.toggleAttribute('data-on', isKept)
    const word = button.querySelector('span')
    if (word) word.textContent = words[isKept ? 'kept' : 'keep'] ?? ''
  }
}

/** Puts a place on the list or takes it off, and says what happened. */
function toggle(code: string): string {
  const kept = read(practice)
  if (!kept) return 'blocked'
  const rest = kept.filter((one) => one.code !== code)
  const isOn = rest.length < kept.length
  if (!isOn && kept.length >= most) return 'full'
  if (!write(practice, isOn ? rest : [...kept, { code, note: '' }])) return 'blocked'
  return isOn ? 'isLetGo' : 'isKept'
}

const say = (button: Element, what: string) => {
  const news = button.parentElement?.querySelector('[role=status]')
  if (news) news.textContent = words[what] ?? ''
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-keep], [data-share]') : null
  if (button?.dataset.keep) {
    say(button, toggle(button.dataset.keep))
    show()
  }
  if (button?.dataset.share) {
    void share(document.title, button.dataset.share).then((what) => say(button, what))
  }
})

for (const moment of ['htmx:after:swap', 'shortlist:shown']) document.addEventListener(moment, show)
for (const moment of ['storage', 'pageshow']) window.addEventListener(moment, show)
show()

import { findWords } from '../../../src/practice/words.ts'

const pause = 400 // milliseconds without a key

/** Goes on with the suggestions that came with the page, while somebody types. */
for (const tips of document.querySelectorAll<HTMLElement>('[data-words-of]')) {
  const field = document.getElementById(tips.dataset.wordsOf ?? '')
  const list = tips.querySelector('ul')
  let waiting: ReturnType<typeof setTimeout> | undefined
  const tell = () => {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || !list) return
    const found = findWords(field.value).map((one) => {
      const line = document.createElement('li')
      line.textContent = (tips.dataset.tip ?? '').replace('{found}', () => one.found).replace('{better}', () => one.better)
      return line
    })
    list.replaceChildren(...found)
    tips.hidden = found.length === 0
  }
  field?.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(tell, pause)
  })
}

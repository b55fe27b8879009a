import type { Page } from 'playwright-core'

const comfortable = 44 // css pixels, for every control that stands by itself
const least = 24 // for links within a sentence, and for pins, which stand where their place is

/** Controls that are too low to be hit by a finger, with their height. */
export async function smallTargetsIn(page: Page): Promise<string[]> {
  return page.evaluate(
    ([comfortable = 0, least = 0]) => {
      const controls = document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea')

      /** What a finger can hit: of a box the whole label, of a card link the whole card. */
      const targetOf = (control: HTMLElement): Element => {
        if (control.matches('.card__link')) return control.closest('.card') ?? control
        return control.closest('label') ?? control
      }
      const standsInSentence = (control: HTMLElement) =>
        control.matches('a') &&
        getComputedStyle(control).display === 'inline' &&
        [...(control.parentElement?.childNodes ?? [])].some(
          (part) => part.nodeType === Node.TEXT_NODE && /\p{L}/u.test(part.textContent ?? ''),
        )

      return [...controls].flatMap((control) => {
        if (!control.checkVisibility({ visibilityProperty: true }) || control.matches('[type=hidden], .skip-link')) return []
        const isPin = control.matches('.map a')
        const inSentence = standsInSentence(control)
        const { height, width } = targetOf(control).getBoundingClientRect()
        const reach = isPin
          ? Math.min(height, width)
          : inSentence
            ? Math.max(height, Number.parseFloat(getComputedStyle(control).lineHeight))
            : height
        const wanted = inSentence || isPin ? least : comfortable
        return reach + 0.01 < wanted ? [`${Math.round(reach)} high: ${control.outerHTML.slice(0, 120)}`] : []
      })
    },
    [comfortable, least],
  )
}

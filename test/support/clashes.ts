import type { Page } from 'playwright-core'

/** As in the settings of a browser: every size that counts in rem grows along, also in media queries. */
export async function enlargeText(page: Page, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const standard = (16 * percent) / 100
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: (standard * 13) / 16 } })
}

/** Text that lies over other text, is cut off, or sticks out of its button, label or card. */
export async function clashesIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Line = { node: Text; left: number; right: number; top: number; bottom: number }
    const isClipped = (part: Element | null): boolean =>
      part !== null && (getComputedStyle(part).clipPath !== 'none' || isClipped(part.parentElement))
    const isRead = (part: Element) => part.checkVisibility({ visibilityProperty: true }) && !part.closest('option') && !isClipped(part)

    const lines: Line[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node instanceof Text; node = texts.nextNode()) {
      if (!node.data.trim() || !node.parentElement || !isRead(node.parentElement)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
        const air = height * 0.2 // above and below the letters
        if (width > 1) lines.push({ node, left: left + 1, right: right - 1, top: top + air, bottom: bottom - air })
      }
    }
    const say = ({ node }: Line) => `“${node.data.trim().slice(0, 40)}”`

    /** An open menu of the header, or a question, lies over the page on purpose, on a ground of its own. */
    const groundOf = ({ node }: Line) => node.parentElement?.closest('.masthead details > ul, dialog')
    const overlap = (a: Line, b: Line) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
    const over = lines.flatMap((a, at) =>
      lines
        .slice(at + 1)
        .filter((b) => b.node !== a.node && groundOf(a) === groundOf(b) && overlap(a, b))
        .map((b) => `${say(a)} lies over ${say(b)}`),
    )

    const out = lines.flatMap((line) => {
      const frame = line.node.parentElement?.closest('.button, .status, .card, .alert, th, td, summary, main')?.getBoundingClientRect()
      return frame && (line.right > frame.right + 1 || line.left < frame.left - 1) ? [`${say(line)} sticks out`] : []
    })

    const cut = [...document.querySelectorAll('body *')].flatMap((part) => {
      if (part.matches('svg, svg *, input, select, textarea') || !isRead(part) || getComputedStyle(part).overflowX === 'visible') return []
      const isCut = part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1
      return isCut ? [`cut off: ${part.outerHTML.slice(0, 100)}`] : []
    })
    return [...new Set([...over, ...out, ...cut])]
  })
}

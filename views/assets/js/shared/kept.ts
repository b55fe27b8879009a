export type Kept = { code: string; note: string }

export const most = 50
const longestNote = 500
const keyOf = (practice: string) => `mijn-lijst:${practice}`

const isKept = (thing: unknown): thing is Kept => /^[\da-f]{8}$/.test(String((thing as Kept | null)?.code))

/** The list of this browser for one practice. Undefined when the browser lets no site keep anything; what it cannot read it takes for nothing. */
export function read(practice: string): Kept[] | undefined {
  let text: string | null
  try {
    text = localStorage.getItem(keyOf(practice))
  } catch {
    return undefined
  }
  try {
    const things: unknown = JSON.parse(text ?? '[]')
    const kept = Array.isArray(things) ? things.filter(isKept) : []
    return kept.slice(0, most).map(({ code, note }) => ({ code, note: String(note ?? '').slice(0, longestNote) }))
  } catch {
    return []
  }
}

/** Whether the browser took it. */
export function write(practice: string, kept: readonly Kept[]): boolean {
  try {
    if (kept.length > 0) localStorage.setItem(keyOf(practice), JSON.stringify(kept))
    else localStorage.removeItem(keyOf(practice))
    return true
  } catch {
    return false
  }
}

/** How many there are, beside the link in the menu; the link is there once there is something to see. */
export function showCount(): void {
  const link = document.querySelector<HTMLElement>('[data-kept]')
  if (!link) return
  const count = read(link.dataset.kept ?? '')?.length ?? 0
  const number = link.querySelector('span')
  if (number) number.textContent = count > 0 ? `\u00a0(${count})` : ''
  if (link.parentElement) link.parentElement.hidden = count === 0 && !link.ariaCurrent
}

/** The name of which the address has the word; an address that says something else, or nothing, names none. */
export const among = <Name extends string>(
  names: readonly Name[],
  asked: string | null,
  word: (name: Name) => string = (name) => name,
): Name | '' => names.find((name) => word(name) === asked) ?? ''

/** From 1; what is no page is the first. */
export function pageIn(asked: URLSearchParams): number {
  const page = Number(asked.get('pagina') ?? 1)
  return Number.isSafeInteger(page) && page > 0 && page < 1_000 ? page : 1
}

/** In this order, without what is empty; the first page is not named. */
export function writeQueryParts(parts: Record<string, string>, page = 1): string {
  const named = Object.entries({ ...parts, pagina: page > 1 ? String(page) : '' })
  return new URLSearchParams(named.filter(([, word]) => word !== '')).toString()
}

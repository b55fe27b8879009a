/** In what states offerings ask for somebody's eye; each can be listed by itself. */
export const keptStates = ['proposals', 'overdue', 'due', 'hiding', 'hidden', 'places', 'outside', 'withdrawn'] as const
export type KeptState = (typeof keptStates)[number]

/** How the address of the list calls them. */
export const stateWords = {
  proposals: 'voorstel',
  overdue: 'te-laat',
  due: 'binnenkort',
  hiding: 'bijna-verborgen',
  hidden: 'verborgen',
  places: 'plekken',
  outside: 'niet-te-zien',
  withdrawn: 'gestopt',
} as const satisfies Record<KeptState, string>

/** A list of offerings as the address asks for it. */
export type KeptQuery = { state: KeptState | ''; words: string; page: number }

export const keptPageSize = 25
export const historyPageSize = 10
const lastPage = 10_000
const longestWords = 100

export function readKeptQuery(asked: URLSearchParams): KeptQuery {
  const word = asked.get('stand')
  return {
    state: keptStates.find((state) => stateWords[state] === word) ?? '',
    words: (asked.get('zoek') ?? '').normalize('NFC').trim().slice(0, longestWords).toWellFormed().trim(),
    page: Math.min(Math.max(Number.parseInt(asked.get('pagina') ?? '', 10) || 1, 1), lastPage),
  }
}

/** The same list as an address; parts that ask for nothing stay out. */
export function writeKeptQuery({ state, words, page = 1 }: Partial<KeptQuery>): string {
  const parts = new URLSearchParams()
  if (state) parts.set('stand', stateWords[state])
  if (words) parts.set('zoek', words)
  if (page > 1) parts.set('pagina', String(page))
  return parts.toString()
}

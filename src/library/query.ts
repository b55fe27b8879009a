import { audiences, type CareRole, careRoles, type LibraryAudience, type Phase, phases, type Theme, themes } from './item.ts'

/** As the address calls them. */
export const themeWords: Record<Theme, string> = {
  hold: 'volhouden',
  together: 'samen',
  well: 'goed-zorgen',
  arranging: 'regelen',
  memory: 'geheugen',
  farewell: 'afscheid',
}
export const audienceWords: Record<LibraryAudience, string> = {
  caregivers: 'mantelzorgers',
  working: 'werkend',
  young: 'jong',
  older: 'ouder',
  volunteers: 'vrijwilligers',
  professionals: 'professionals',
}
export const roleWords: Record<CareRole, string> = { supporter: 'ondersteuner', seeker: 'hulpvrager', relative: 'naaste', expert: 'expert' }
export const phaseWords: Record<Phase, string> = { start: 'begin', daily: 'elke-dag', end: 'einde' }

/** What somebody wants to see of the library. What the address says that we do not know is left out. */
export type LibraryQuery = { theme: Theme | ''; audience: LibraryAudience | ''; role: CareRole | ''; phase: Phase | ''; page: number }

export const libraryPageSize = 12

const named = <Name extends string>(names: readonly Name[], words: Record<Name, string>, asked: string | null): Name | '' =>
  names.find((name) => words[name] === asked) ?? ''

export function readLibraryQuery(asked: URLSearchParams): LibraryQuery {
  const page = Number(asked.get('pagina') ?? 1)
  return {
    theme: named(themes, themeWords, asked.get('thema')),
    audience: named(audiences, audienceWords, asked.get('voor')),
    role: named(careRoles, roleWords, asked.get('rol')),
    phase: named(phases, phaseWords, asked.get('fase')),
    page: Number.isSafeInteger(page) && page > 0 && page < 1_000 ? page : 1,
  }
}

export function writeLibraryQuery({ theme = '', audience = '', role = '', phase = '', page = 1 }: Partial<LibraryQuery>): string {
  const parts = new URLSearchParams()
  if (theme) parts.set('thema', themeWords[theme])
  if (audience) parts.set('voor', audienceWords[audience])
  if (role) parts.set('rol', roleWords[role])
  if (phase) parts.set('fase', phaseWords[phase])
  if (page > 1) parts.set('pagina', String(page))
  return parts.toString()
}

export const isFiltered = ({ theme, audience, role, phase }: LibraryQuery): boolean => Boolean(theme || audience || role || phase)

/** Which items a coordinator looks at. */
export const keptStates = { shown: '', withdrawn: 'weggehaald' } as const
export type KeptState = keyof typeof keptStates
export const keptPageSize = 50

export function writeKeptLibrary(state: KeptState, page = 1): string {
  const parts = new URLSearchParams()
  if (keptStates[state]) parts.set('stand', keptStates[state])
  if (page > 1) parts.set('pagina', String(page))
  return parts.toString()
}

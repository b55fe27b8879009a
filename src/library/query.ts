import { among, pageIn, writeQueryParts } from '../platform/address-query.ts'
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

export const readLibraryQuery = (asked: URLSearchParams): LibraryQuery => ({
  theme: among(themes, asked.get('thema'), (theme) => themeWords[theme]),
  audience: among(audiences, asked.get('voor'), (audience) => audienceWords[audience]),
  role: among(careRoles, asked.get('rol'), (role) => roleWords[role]),
  phase: among(phases, asked.get('fase'), (phase) => phaseWords[phase]),
  page: pageIn(asked),
})

export function writeLibraryQuery({ theme = '', audience = '', role = '', phase = '', page }: Partial<LibraryQuery>): string {
  const parts = {
    thema: theme && themeWords[theme],
    voor: audience && audienceWords[audience],
    rol: role && roleWords[role],
    fase: phase && phaseWords[phase],
  }
  return writeQueryParts(parts, page)
}

export const isFiltered = ({ theme, audience, role, phase }: LibraryQuery): boolean => Boolean(theme || audience || role || phase)

/** Which items a coordinator looks at. */
export const keptStates = { shown: '', withdrawn: 'weggehaald' } as const
export type KeptState = keyof typeof keptStates
export const keptPageSize = 50

export const writeKeptLibrary = (state: KeptState, page?: number): string => writeQueryParts({ stand: keptStates[state] }, page)

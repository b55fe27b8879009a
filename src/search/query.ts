import {
  type DayPart,
  dayParts,
  type HelpKind,
  helpKindNames,
  helpKinds,
  type RecipientGroup,
  recipientGroups,
  type SupportType,
  supportTypes,
} from '../directory/taxonomy.ts'
import { pc4Of } from '../platform/postcode.ts'

/** How a caregiver thinks of money; which funding routes that means. */
export const costs = {
  free: ['free', 'wmo_general'],
  municipality: ['wmo_individual', 'wmo_general', 'youth_act'],
  long_term_care: ['wlz'],
  health_insurance: ['zvw', 'supplementary_insurance'],
  self_pay: ['self_pay', 'personal_budget'],
} as const

export type Cost = keyof typeof costs
export const costNames = Object.keys(costs) as Cost[]

/** A search as the address tells it. What the address says that we do not know is left out, never an error. */
export type SearchQuery = {
  words: string
  kinds: (HelpKind | SupportType)[]
  group: RecipientGroup | ''
  dayPart: DayPart | ''
  cost: Cost | ''
  onlyFree: boolean
  openNow: boolean
  postcode: string
  page: number
}

export const pageSize = 6
const lastPage = 1000
const longestWords = 200

const oneOf = <Name extends string>(names: readonly Name[], asked: string | null): Name | '' => names.find((name) => name === asked) ?? ''

/** Not in the middle of a sign, so that it stands in an address as it stands here. */
const cut = (text: string, longest: number) => text.trim().slice(0, longest).toWellFormed().trim()

/** Four digits are near enough to measure from; the letters tell a street, which no address has to keep. */
const shortened = (postcode: string) => pc4Of(postcode) ?? postcode

export function readQuery(asked: URLSearchParams): SearchQuery {
  const kinds: readonly (HelpKind | SupportType)[] = [...helpKindNames, ...supportTypes]
  return {
    words: cut((asked.get('q') ?? '').normalize('NFC'), longestWords),
    kinds: kinds.filter((kind) => asked.getAll('soort').includes(kind)),
    group: oneOf(recipientGroups, asked.get('voor')),
    dayPart: oneOf(dayParts, asked.get('wanneer')),
    cost: oneOf(costNames, asked.get('kosten')),
    onlyFree: asked.get('vrij') === '1',
    openNow: asked.get('open') === '1',
    postcode: shortened(cut(asked.get('postcode') ?? '', 20)),
    page: Math.min(Math.max(Number.parseInt(asked.get('pagina') ?? '', 10) || 1, 1), lastPage),
  }
}

/** The same search as an address; parts that ask for nothing stay out. */
export function writeQuery(query: Partial<SearchQuery>): string {
  const parts = new URLSearchParams()
  if (query.words) parts.set('q', query.words)
  if (query.postcode) parts.set('postcode', query.postcode)
  for (const kind of query.kinds ?? []) parts.append('soort', kind)
  if (query.group) parts.set('voor', query.group)
  if (query.dayPart) parts.set('wanneer', query.dayPart)
  if (query.cost) parts.set('kosten', query.cost)
  if (query.onlyFree) parts.set('vrij', '1')
  if (query.openNow) parts.set('open', '1')
  if (query.page && query.page > 1) parts.set('pagina', String(query.page))
  return parts.toString()
}

export const supportTypesOf = (kinds: SearchQuery['kinds']): SupportType[] => [
  ...new Set(kinds.flatMap((kind): readonly SupportType[] => (kind in helpKinds ? helpKinds[kind as HelpKind] : [kind as SupportType]))),
]

/** Around-the-clock help is help in every part of the day. */
export const dayPartsOf = (dayPart: DayPart): DayPart[] => [dayPart, 'around_the_clock']

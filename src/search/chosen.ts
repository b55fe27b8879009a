import type { SearchQuery } from './query.ts'

/** One choice that is on besides words and postcode, and the search without it, from its first page. */
export type Chosen = { without: SearchQuery } & (
  | { of: 'kinds'; value: SearchQuery['kinds'][number] }
  | { of: 'group'; value: Exclude<SearchQuery['group'], ''> }
  | { of: 'dayPart'; value: Exclude<SearchQuery['dayPart'], ''> }
  | { of: 'cost'; value: Exclude<SearchQuery['cost'], ''> }
  | { of: 'onlyFree' | 'openNow' }
)

export function chosenIn(query: SearchQuery): Chosen[] {
  const { kinds, group, dayPart, cost, onlyFree, openNow } = query
  const without = (change: Partial<SearchQuery>): SearchQuery => ({ ...query, page: 1, ...change })
  return [
    ...kinds.map((value): Chosen => ({ of: 'kinds', value, without: without({ kinds: kinds.filter((kind) => kind !== value) }) })),
    ...(group ? [{ of: 'group', value: group, without: without({ group: '' }) } as const] : []),
    ...(dayPart ? [{ of: 'dayPart', value: dayPart, without: without({ dayPart: '' }) } as const] : []),
    ...(cost ? [{ of: 'cost', value: cost, without: without({ cost: '' }) } as const] : []),
    ...(onlyFree ? [{ of: 'onlyFree', without: without({ onlyFree: false }) } as const] : []),
    ...(openNow ? [{ of: 'openNow', without: without({ openNow: false }) } as const] : []),
  ]
}

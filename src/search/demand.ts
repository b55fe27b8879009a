import type { SearchResult } from './hit.ts'
import { readQuery, type SearchQuery } from './query.ts'

export const gapKinds = ['nothing', 'poor', 'full'] as const
export type GapKind = (typeof gapKinds)[number]

/** What was chosen besides words. A postcode is not among it: it tells where somebody lives. */
export type Choices = Pick<SearchQuery, 'kinds' | 'group' | 'dayPart' | 'cost'>

/** What somebody looked for and did not find. With `words` it is about those words under those choices, without about the choices alone. */
export type Gap = { kind: GapKind; words: string; choices: Choices }

/** Words are told from so many different days on, and so is everything else. */
export const toldFromDays = 5

/** Days that a count is kept by day, and with it the fingerprint of words that are not told. */
export const keptDays = 90

/** What is told is kept as totals of a month for so long. */
export const keptMonths = 12

const mostWords = 6

/** As words are counted: lower case, without accents or signs, in their order. */
export const askedWords = (typed: string): string[] =>
  typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

const aroundTheClock = /(?<![\p{L}\p{N}])24(?:[ -]?uurs?|[/x]7)(?![\p{L}\p{N}])/giu
const twoNames = /\p{Lu}\p{Ll}+ (?:(?:van|de|der|den|ten|ter|el|al|'t) )*\p{Lu}\p{Ll}+/u
const calledSo = /(?<!\p{L})(?:mevr|mevrouw|meneer|mw|dhr|dr|mr|mrs|miss|van der|van den)(?!\p{L})/iu

/**
 * True for what may be somebody's: a number (telephone, BSN, postcode, house), an address on the internet, a name, or a story of many words.
 * It is too strict rather than too loose, for what it lets through may one day be read.
 */
export const looksPersonal = (typed: string): boolean =>
  /\p{N}/u.test(typed.replace(aroundTheClock, ' ')) ||
  /@|:\/\/|www\./i.test(typed) ||
  twoNames.test(typed) ||
  calledSo.test(typed) ||
  askedWords(typed).length > mostWords

type Found = Pick<SearchResult, 'total' | 'isLoose'> & { hits: Pick<SearchResult['hits'][number], 'room'>[] }

/** Undefined when something fits, or when what is missing cannot be told without telling of somebody. */
export function gapOf(query: SearchQuery, found: Found): Gap | undefined {
  const kind = kindOf(query, found)
  const choices = choicesOf(query)
  if (!kind || query.openNow || query.page > 1 || looksPersonal(query.words)) return undefined
  const words = kind === 'full' ? '' : askedWords(query.words).join(' ')
  return words || choosesAny(choices) ? { kind, words, choices } : undefined
}

const choicesOf = ({ kinds, group, dayPart, cost }: SearchQuery): Choices => ({ kinds, group, dayPart, cost })
const choosesAny = ({ kinds, group, dayPart, cost }: Choices): boolean => kinds.length > 0 || [group, dayPart, cost].some(Boolean)

/** Who wants only what is free, and finds nothing, lacks room; when no type is chosen nobody can tell of what. */
function kindOf({ kinds, onlyFree }: SearchQuery, { total, isLoose, hits }: Found): GapKind | undefined {
  const isFull = kinds.length > 0 && (total === 0 ? onlyFree : hits.every(({ room }) => room === 'full'))
  if (isFull) return 'full'
  if (total === 0) return onlyFree ? undefined : 'nothing'
  return isLoose ? 'poor' : undefined
}

/** As it is kept, such as `stay|night/night/dementia/`. */
export const writeChoices = ({ kinds, dayPart, group, cost }: Choices): string => [kinds.join('|'), dayPart, group, cost].join('/')

export type Asking = { isTyping: boolean; agent: string | undefined; purpose: string | undefined }

const robots = /bot|crawl|spider|slurp|fetch|monitor|preview|curl|wget|python|headless/i

/** Somebody who is still typing asks again in a moment; machines, and pages that a browser fetched ahead, ask for nobody. */
export const shouldCount = ({ isTyping, agent = '', purpose = '' }: Asking): boolean =>
  !isTyping && !robots.test(agent) && !/prefetch|prerender/i.test(purpose)

/** The other way round; a code that is no longer known is left out. */
export function readChoices(written: string): Choices {
  const [kinds = '', dayPart = '', group = '', cost = ''] = written.split('/')
  const asked = new URLSearchParams({ wanneer: dayPart, voor: group, kosten: cost })
  for (const kind of kinds.split('|')) asked.append('soort', kind)
  return choicesOf(readQuery(asked))
}

/** How often something was looked for in one month. `words` is null for what is about choices alone. */
export type GapMonth = { kind: GapKind; what: string; words: string | null; choices: string; month: string; days: number; times: number }

/** One thing that the coordinator reads, its newest month first. `what` is what it is kept by. */
export type ToldGap = Gap & { what: string; months: { month: string; times: number }[] }

const mostTold = 50

/** What may be told, by kind, the most asked first: words when they were told, choices from so many days on. */
export function toldGaps(rows: readonly GapMonth[]): Record<GapKind, ToldGap[]> {
  const groups = Map.groupBy(rows, ({ kind, what }) => `${kind} ${what}`)
  const told = [...groups.values()].flatMap((months): (ToldGap & { total: number })[] => {
    const [first] = months
    const days = months.reduce((sum, month) => sum + month.days, 0)
    if (!first || (first.words === null && days < toldFromDays)) return []
    const { kind, what, words } = first
    const choices = readChoices(first.choices)
    if (!words && !choosesAny(choices)) return []
    const sorted = months.toSorted((a, b) => b.month.localeCompare(a.month))
    return [
      { kind, what, words: words ?? '', choices, months: sorted.map(({ month, times }) => ({ month, times })), total: totalOf(months) },
    ]
  })
  const sorted = told.toSorted((a, b) => b.total - a.total)
  const ofKind = (asked: GapKind) => sorted.filter(({ kind }) => kind === asked).slice(0, mostTold)
  return { nothing: ofKind('nothing'), poor: ofKind('poor'), full: ofKind('full') }
}

const totalOf = (months: readonly GapMonth[]): number => months.reduce((sum, { times }) => sum + times, 0)

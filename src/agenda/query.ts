import { among, pageIn, writeQueryParts } from '../platform/address-query.ts'
import { addDays, addMonths, type Day, laterOf, weekdayOf } from '../platform/day.ts'
import { type EventKind, eventKinds } from './event.ts'

/** As the address calls them. */
export const periodWords = { week: 'week', month: 'maand', later: 'later' } as const
export type Period = keyof typeof periodWords
export const periods = Object.keys(periodWords) as Period[]

export const whereWords = { online: 'online', place: 'plek' } as const
export type Where = keyof typeof whereWords
export const wheres = Object.keys(whereWords) as Where[]

/** What somebody wants to see of the agenda. `month`, `YYYY-MM`: all of one month, to print; then the period says nothing. */
export type AgendaQuery = { kind: EventKind | ''; period: Period | ''; where: Where | ''; month: string; page: number }

export const agendaPageSize = 15
/** A month comes on one page. */
export const mostInMonth = 300

export function readAgendaQuery(asked: URLSearchParams): AgendaQuery {
  const month = /^20\d\d-(0[1-9]|1[0-2])$/.exec(asked.get('maand') ?? '')?.[0] ?? ''
  return {
    kind: among(eventKinds, asked.get('soort')),
    period: month ? '' : among(periods, asked.get('periode'), (period) => periodWords[period]),
    where: among(wheres, asked.get('waar'), (where) => whereWords[where]),
    month,
    page: month ? 1 : pageIn(asked),
  }
}

export const writeAgendaQuery = ({ kind = '', period = '', where = '', month = '', page }: Partial<AgendaQuery>): string =>
  writeQueryParts({ soort: kind, periode: period && periodWords[period], waar: where && whereWords[where], maand: month }, page)

export const monthOf = (day: Day): string => day.slice(0, 7)
export const monthAfter = (month: string, months: number): string => monthOf(addMonths(`${month}-01`, months))
const lastOf = (month: string): Day => addDays(`${monthAfter(month, 1)}-01`, -1)

/** From and until which day. Nothing from before today is in it, and a week ends on Sunday. */
export function windowOf({ period, month }: Pick<AgendaQuery, 'period' | 'month'>, today: Day): { from: Day; until: Day } {
  if (month) return { from: laterOf(today, `${month}-01`), until: lastOf(month) }
  if (period === 'week') return { from: today, until: addDays(today, 7 - weekdayOf(today)) }
  if (period === 'month') return { from: today, until: lastOf(monthOf(today)) }
  return { from: period === 'later' ? `${monthAfter(monthOf(today), 1)}-01` : today, until: '9999-12-31' }
}

/** Which events a coordinator looks at. */
export const keptStates = { coming: '', over: 'voorbij' } as const
export type KeptState = keyof typeof keptStates
export const keptPageSize = 50

export const writeKeptAgenda = (state: KeptState, page?: number): string => writeQueryParts({ stand: keptStates[state] }, page)

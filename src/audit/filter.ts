import { addDays, type Day, isDay } from '../platform/day.ts'
import type { FieldProblems, Typed } from '../platform/form.ts'
import { type SubjectKind, subjectKinds } from './event.ts'

/** Not somebody with a name: what happened by itself, and who was not signed in. */
export const nobodies = ['clock', 'visitor'] as const
export type Nobody = (typeof nobodies)[number]

/** Which lines of the log are asked for; what is empty asks for all. */
export type LogFilter = {
  who: string
  from: Day | ''
  until: Day | ''
  reference: string
  kind: SubjectKind | ''
  /** Only lines written before the one of this number: where the page before ended. */
  before: number | undefined
}

export const logPageSize = 50

/** The fields of the form and of the address. */
export const logFields = { who: 'wie', from: 'van', until: 'tot', reference: 'kenmerk', kind: 'soort', before: 'voor' } as const

export type AskedLog = { filter: LogFilter; typed: Typed; problems: FieldProblems }

const longest = 60

export function readLogFilter(asked: URLSearchParams): AskedLog {
  const typed = Object.fromEntries(
    Object.values(logFields).map((field) => [field, (asked.get(field) ?? '').trim().slice(0, longest).toWellFormed()]),
  )
  const text = (field: keyof typeof logFields) => typed[logFields[field]] ?? ''
  const dayIn = (field: 'from' | 'until') => (isDay(text(field)) ? text(field) : '')
  const before = Number(text('before'))
  const filter: LogFilter = {
    who: text('who'),
    from: dayIn('from'),
    until: dayIn('until'),
    reference: referenceOf(text('reference')),
    kind: subjectKinds.find((kind) => kind === text('kind')) ?? '',
    before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
  }
  const problems: FieldProblems = {}
  for (const field of ['from', 'until'] as const) if (text(field) && !filter[field]) problems[logFields[field]] = 'not_a_day'
  if (filter.from && filter.until && filter.until < filter.from) problems[logFields.until] = 'ends_before_start'
  return { filter, typed, problems }
}

/** As people say it on the telephone: 5tr 9qxk is 5TR-9QXK. */
function referenceOf(typed: string): string {
  const signs = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return signs.length > 3 ? `${signs.slice(0, 3)}-${signs.slice(3)}` : signs
}

/** The question of an address that asks for these lines, older than those that were seen. */
export function writeLogFilter(filter: LogFilter, before?: number): string {
  const asked = Object.entries({ ...filter, before }).flatMap(([name, value]) =>
    value ? [[logFields[name as keyof typeof logFields], String(value)]] : [],
  )
  return new URLSearchParams(asked).toString()
}

/** For the line that tells that the log was read: what was asked by, not what was asked. */
export function askedBy({ who, from, until, reference, kind }: LogFilter): string {
  const parts = { person: who, period: from || until, record: reference, kind }
  const asked = Object.entries(parts).flatMap(([part, value]) => (value ? [part] : []))
  return asked.join(' ') || 'all'
}

const hour = 3_600_000
const amsterdam = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: 'numeric', hourCycle: 'h23' })

/** The moment a day begins in the Netherlands: midnight there is an hour or two before midnight in the log. */
export function beginOf(day: Day): string {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  const ahead = Number(amsterdam.format(new Date(midnight - hour)))
  return new Date(midnight - (ahead === 0 ? hour : 2 * hour)).toISOString()
}

export const endOf = (day: Day): string => beginOf(addDays(day, 1))

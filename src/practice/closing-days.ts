import { type Day, isDay } from '../platform/day.ts'

export const mostClosingDays = 60

/** As people write a day: 24-12-2026, or as machines do. Undefined when there is no such day. */
function dayIn(written: string): Day | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](20\d\d)$/.exec(written) ?? []
  const machine = day === '' ? written : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(machine) ? machine : undefined
}

/** The days in order, each once; `unread`: what was written that is no day. */
export function readClosingDays(typed: string): { days: Day[]; unread: string[] } {
  const written = typed.split(/[\s,;]+/).filter((word) => word !== '')
  const days = written.map(dayIn).filter((day) => day !== undefined)
  return { days: [...new Set(days)].sort(), unread: written.filter((word) => dayIn(word) === undefined) }
}

import type { Day } from './day.ts'

/** A time on Dutch clocks, `HH:MM`. Times compare as text. */
export type ClockTime = string

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'medium' })

export const clockOf = (instant: Date): ClockTime => amsterdam.format(instant).slice(11, 16)

const hour = 60 * 60_000

/** How far Dutch clocks are ahead of UTC at an instant. */
const aheadAt = (instant: number): number => Date.parse(`${amsterdam.format(instant).replace(' ', 'T')}Z`) - instant

/** The instant at which Dutch clocks say this. An hour that comes twice is the first one; one that is skipped is an hour later. */
export function instantOf(day: Day, time: ClockTime): Date {
  const wall = Date.parse(`${day}T${time}:00Z`)
  const inSummer = wall - 2 * hour
  return new Date(aheadAt(inSummer) === 2 * hour ? inSummer : wall - hour)
}

/** As people write it: `14:00`, `14.00`, `9:30`, `14u30`, `14 uur`. Undefined when it is no time. */
export function readClockTime(typed: string): ClockTime | undefined {
  const [, hours, minutes = '00'] = /^([01]?\d|2[0-3])(?:[:.u]([0-5]\d))?(?: ?uur| ?u)?$/i.exec(typed.trim()) ?? []
  return hours && `${hours.padStart(2, '0')}:${minutes}`
}

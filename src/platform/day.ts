/** A civil day in the Netherlands, `YYYY-MM-DD`. Days compare as text; instants are Date or ISO text. */
export type Day = string

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })

export const dayOf = (instant: Date): Day => amsterdam.format(instant)

const amsterdamHour = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', hour: 'numeric', hourCycle: 'h23' })

/** The hour on Dutch clocks, 0–23. */
export const hourOf = (instant: Date): number => Number(amsterdamHour.format(instant))

/** True for a day that exists, written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

const asUtc = (day: Day) => new Date(`${day}T00:00:00Z`)

export function addDays(day: Day, days: number): Day {
  const date = asUtc(day)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

export function addMonths(day: Day, months: number): Day {
  const date = asUtc(day)
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(wanted, last))
  return date.toISOString().slice(0, 10)
}

/** For what asks for a moment where only the day is known. */
export const noonOf = (day: Day): Date => new Date(`${day}T11:00:00Z`)

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (day: Day): number => asUtc(day).getUTCDay() || 7

export const daysBetween = (from: Day, to: Day): number => Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / 86_400_000)

/** Days are text, so Math.min does not know them. */
export const earlierOf = (a: Day, b: Day): Day => (a.localeCompare(b) < 0 ? a : b)
export const laterOf = (a: Day, b: Day): Day => (a.localeCompare(b) < 0 ? b : a)

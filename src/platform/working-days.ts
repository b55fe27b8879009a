import { addDays, type Day, daysBetween, weekdayOf } from './day.ts'

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  const twoDigits = (number: number) => String(number).padStart(2, '0')
  return `${year}-${twoDigits(Math.floor(f / 31))}-${twoDigits((f % 31) + 1)}`
}

/**
 * Days on which Dutch offices are closed: New Year, Easter Monday, King's Day (a day earlier when it falls on Sunday),
 * Liberation Day in lustrum years, Ascension, Whit Monday, Christmas and Boxing Day. Good Friday is a working day.
 */
export function holidaysOf(year: number): Day[] {
  const easter = easterOf(year)
  const kingsDay = `${year}-04-27`
  return [
    `${year}-01-01`,
    addDays(easter, 1),
    weekdayOf(kingsDay) === 7 ? `${year}-04-26` : kingsDay,
    ...(year % 5 === 0 ? [`${year}-05-05`] : []),
    addDays(easter, 39),
    addDays(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ]
}

const known = new Map<number, ReadonlySet<Day>>()

/** The same every time, so worked out once a year. */
function closedIn(year: number): ReadonlySet<Day> {
  const closed = known.get(year) ?? new Set(holidaysOf(year).filter((day) => weekdayOf(day) <= 5))
  known.set(year, closed)
  return closed
}

const yearOf = (day: Day) => Number(day.slice(0, 4))

/** Days on which one office is closed besides those of the whole country. */
export type ClosingDays = readonly Day[]

export const isWorkingDay = (day: Day, closing: ClosingDays = []): boolean =>
  weekdayOf(day) <= 5 && !closedIn(yearOf(day)).has(day) && !closing.includes(day)

/** The last day of a promise of so many working days. The day itself does not count; 0 is the same or the next working day. */
export function addWorkingDays(day: Day, workingDays: number, closing: ClosingDays = []): Day {
  let at = day
  for (let left = workingDays; left > 0; ) {
    at = addDays(at, 1)
    if (isWorkingDay(at, closing)) left -= 1
  }
  while (!isWorkingDay(at, closing)) at = addDays(at, 1)
  return at
}

/** Working days after `from`, up to and including `to`; negative when `to` lies before `from`. */
export function workingDaysBetween(from: Day, to: Day, closing: ClosingDays = []): number {
  if (to < from) return -workingDaysBetween(to, from, closing)
  const weeks = Math.floor(daysBetween(from, to) / 7)
  let count = weeks * 5
  for (let at = addDays(from, weeks * 7 + 1); at <= to; at = addDays(at, 1)) if (weekdayOf(at) <= 5) count += 1
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    for (const closed of closedIn(year)) if (closed > from && closed <= to) count -= 1
  }
  return count - closing.filter((day) => day > from && day <= to && isWorkingDay(day)).length
}

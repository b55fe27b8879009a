import { weekdayOf } from './day.ts'
import type { Opening, Weekday } from './opening-hours.ts'

const days: readonly Weekday[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const day = 24 * 60
const week = days.length * day

/** Minutes since Monday 00:00: from the first up to, and not including, the second. */
export type Stretch = readonly [from: number, to: number]

/** Saturday and Sunday, and so also what begins on Friday evening and goes on after midnight. */
export const weekend: Stretch = [5 * day, week]

const minutesIn = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** `Fr-Mo` goes round the end of the week. */
function daysOf({ from, to }: Opening): number[] {
  const [first, last] = [days.indexOf(from), days.indexOf(to)]
  return days.map((_, at) => at).filter((at) => (first <= last ? at >= first && at <= last : at >= first || at <= last))
}

/** When it is open in any week. What closes at or before the hour at which it opens, closes the day after; what runs into Monday is two stretches. */
export const weekMinutes = (openings: readonly Opening[]): Stretch[] =>
  openings.flatMap((opening) => {
    const [opens, closes] = [minutesIn(opening.opens), minutesIn(opening.closes)]
    const lasts = closes > opens ? closes - opens : closes - opens + day
    return daysOf(opening).flatMap((at) => withinWeek(at * day + opens, lasts))
  })

function withinWeek(began: number, lasts: number): Stretch[] {
  const from = began % week
  const to = from + lasts
  return to <= week
    ? [[from, to]]
    : [
        [from, week],
        [0, to - week],
      ]
}

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' })

/** As the clock on the wall in the Netherlands says: in the night that it is put back, an hour of it comes twice. */
export function minuteOfWeek(instant: Date): number {
  const [today = '', time = ''] = clock.format(instant).split(' ')
  return (weekdayOf(today) - 1) * day + minutesIn(time)
}

export const isOpenInWeekend = (openings: readonly Opening[]): boolean =>
  weekMinutes(openings).some(([from, to]) => from < weekend[1] && to > weekend[0])

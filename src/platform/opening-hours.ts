export type Opening = { from: Weekday; to: Weekday; opens: string; closes: string }
export type Weekday = 'Mo' | 'Tu' | 'We' | 'Th' | 'Fr' | 'Sa' | 'Su'

const weekdays = 'Mo|Tu|We|Th|Fr|Sa|Su'
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d|24:00'
const range = new RegExp(`^(${weekdays})(?:-(${weekdays}))? (${time})-(${time})$`)

/** Reads `Mo-Fr 09:00-17:00; Sa 10:00-14:00`; undefined when any part is written otherwise. */
export function readOpeningHours(text: string): Opening[] | undefined {
  const parts = text.split(';').map((part) => part.trim())
  const openings = parts.filter(Boolean).map((part): Opening | undefined => {
    const [, from, to, opens, closes] = range.exec(part) ?? []
    return from && opens && closes ? { from: from as Weekday, to: (to ?? from) as Weekday, opens, closes } : undefined
  })
  return openings.every((opening) => opening !== undefined) ? openings : undefined
}

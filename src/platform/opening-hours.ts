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

const dutch = { ma: 'Mo', di: 'Tu', wo: 'We', do: 'Th', vr: 'Fr', za: 'Sa', zo: 'Su' } as const satisfies Record<string, Weekday>
const days: Record<string, string> = { ...dutch, mo: 'Mo', tu: 'Tu', we: 'We', th: 'Th', fr: 'Fr', sa: 'Sa', su: 'Su' }

/** As people write them (`ma t/m vr 9-17 uur`, `Mon-Fri 9.00 - 17.00`) in the one way in which they are kept; undefined when that is not clear. */
export function tidyOpeningHours(typed: string): string | undefined {
  const tidy = typed
    .toLowerCase()
    .replace(/\b(uur|van|from)\b/g, ' ')
    .replace(/\s*(?:[-–]|\b(?:t\/m|tot en met|tot|to|until)\b)\s*/g, '-')
    .replace(/(?<![\d:.])(\d{1,2})(?:[:.](\d\d))?(?![\d:.])/g, (_, hours: string, minutes = '00') => `${hours.padStart(2, '0')}:${minutes}`)
    .replace(/[a-z]+/g, (word) => days[word.slice(0, 2)] ?? word)
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*[;,\n]\s*/g, '; ')
    .trim()
  return readOpeningHours(tidy)?.length ? tidy : undefined
}

/** What is kept, as somebody who reads Dutch would type it. */
export const openingHoursInDutch = (kept: string): string =>
  Object.entries(dutch).reduce((text, [word, day]) => text.replaceAll(day, word), kept)

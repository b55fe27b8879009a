import { readOpeningHours } from '../src/platform/opening-hours.ts'
import type { CareMessages } from './messages/care.ts'

/** `Mo-Fr 09:00-17:00` in the words of the page; what is written otherwise stays as it is. */
export function openingText(m: CareMessages, text: string): string {
  const openings = readOpeningHours(text)
  if (!openings) return text
  return openings
    .map(({ from, to, opens, closes }) =>
      from === 'Mo' && to === 'Su' && opens === '00:00' && (closes === '24:00' || closes === '23:59')
        ? m.directory.openAlways
        : m.directory.opening({ from: m.directory.weekday[from], to: m.directory.weekday[to], opens, closes }),
    )
    .join(m.lang === 'ar' ? '؛ ' : '; ')
}

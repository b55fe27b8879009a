import { addMonths, type Day, dayOf } from '../src/platform/day.ts'
import type { Messages } from './messages/nl.ts'

type Spoken = Pick<Messages, 'lang'>

/** Arabic with the digits that telephones have, here and there. */
const locales: Record<string, string> = { nl: 'nl-NL', en: 'en-GB', tr: 'tr-TR', ar: 'ar-u-nu-latn', pl: 'pl-PL', uk: 'uk-UA' }
/** Making one takes longer than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>()
const numbers = new Map<string, Intl.NumberFormat>()

function format(m: Spoken, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = m.lang + JSON.stringify(options)
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locales[m.lang], options)
  formats.set(key, made)
  return made
}

const noon = (day: Day) => new Date(`${day}T12:00:00Z`)

/** 3 maart 2026 */
export const longDay = (m: Spoken, day: Day): string =>
  format(m, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon(day))

/** november 2026, of `2026-11` */
export const monthName = (m: Spoken, month: string): string =>
  format(m, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon(`${month}-01`))

/** 3 mrt 2026, in a table */
export const shortDay = (m: Spoken, day: Day): string =>
  format(m, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(noon(day))

const monthsWithoutYear = 6

/** dinsdag 24 november; with its year when that is not the nearest day of that name. */
export function weekDay(m: Spoken, day: Day): string {
  const today = dayOf(new Date())
  const isNear = day > addMonths(today, -monthsWithoutYear) && day < addMonths(today, monthsWithoutYear)
  return format(m, { weekday: 'long', day: 'numeric', month: 'long', ...(isNear ? {} : { year: 'numeric' }), timeZone: 'UTC' }).format(
    noon(day),
  )
}

/** dinsdag 24 november 2026 om 09:12 */
export const moment = (m: Spoken, instant: Date): string =>
  format(m, { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(instant)

/** 24 november om 09:12 */
export const shortMoment = (m: Spoken, instant: Date): string =>
  format(m, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' }).format(instant)

/** 24 nov 2026, 09:12:05 */
export const stamp = (m: Spoken, instant: Date): string =>
  format(m, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Europe/Amsterdam' }).format(instant)

/** 1,6 below ten kilometres, whole ones above. */
export function kilometres(m: Spoken, km: number): string {
  const digits = km < 10 ? 1 : 0
  const key = `${m.lang}${digits}`
  const made = numbers.get(key) ?? new Intl.NumberFormat(locales[m.lang], { maximumFractionDigits: digits })
  numbers.set(key, made)
  return made.format(km)
}

/** 2180 → € 21,80 */
export const euros = (m: Spoken, cents: number): string =>
  `€ ${(cents / 100).toLocaleString(locales[m.lang], { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`

/** Which form of a word goes with a number: Polish, Ukrainian and Arabic have more than two. */
export const pluralOf = (lang: string, count: number): Intl.LDMLPluralRule => new Intl.PluralRules(locales[lang]).select(count)

/** The language of a language code, in the language of the page. */
export const languageName = (m: Spoken, code: string): string =>
  new Intl.DisplayNames(locales[m.lang], { type: 'language', fallback: 'code' }).of(code) ?? code

/** What stands between things in a row. */
export const commaOf = (lang: string): string => (lang === 'ar' ? '، ' : ', ')

/** Labels in one line: only the first keeps its capital. */
export const listed = (labels: readonly string[], lang = 'nl'): string =>
  labels
    .map((label, at) => (at === 0 ? label : label.replace(/^(.)(?![A-Z])/, (first) => first.toLocaleLowerCase(lang))))
    .join(commaOf(lang))

/** 1, 2 en 5 */
export const inWords = (some: readonly (number | string)[], and: string): string =>
  some.length < 2 ? some.join('') : `${some.slice(0, -1).join(', ')} ${and} ${some.at(-1)}`

export const capitalised = (text: string, lang = 'nl'): string => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1)

/** As it stands within a sentence: `Overdag` becomes `overdag`, `’s Nachts` becomes `’s nachts`, `ELV` stays. */
export const uncapitalised = (text: string, lang = 'nl'): string =>
  text.replace(/^(’s )?\p{Lu}(?!\p{Lu})/u, (start) => start.toLocaleLowerCase(lang))

/** Keeps an amount in one piece: € 21,80 never breaks after its sign. */
export const unbroken = (text: string): string => text.replaceAll('€ ', '€\u00a0')

import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { type AgendaEntry, isMoved } from '../agenda/event.ts'
import { instantOf } from '../platform/clock-time.ts'

export type CalendarWords = {
  /** Before the title of what does not go on: not every calendar shows that by itself. */
  cancelled: string
  kind: (entry: AgendaEntry) => string
  audience: string
  costs: string
  signUp: string
  organiser: string
  online: string
  moved: (entry: AgendaEntry) => string
}

type Calendar = {
  name: string
  language: string
  entries: readonly AgendaEntry[]
  addressOf: (entry: AgendaEntry) => string
  words: CalendarWords
}

/** How often a calendar that follows ours asks again. */
const everySoManySeconds = 6 * 60 * 60

/**
 * What calendars read (RFC 5545), one VEVENT for each date in UTC: what is at two o'clock stays so when the clock changes, and one date of
 * a series can move or be cancelled without a rule of exceptions, which calendars read in different ways.
 */
export function calendarOf({ name, language, entries, addressOf, words }: Calendar): string {
  const calendar = ical({
    name,
    prodId: { company: 'Adempauze', product: 'Agenda', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: everySoManySeconds,
  })
  for (const entry of entries) {
    const written = new Date(entry.updatedAt)
    calendar.createEvent({
      id: `${entry.id}@adempauze`,
      sequence: entry.version,
      stamp: written,
      lastModified: written,
      start: instantOf(entry.day, entry.startsAt),
      end: instantOf(entry.day, entry.endsAt),
      summary: entry.isCancelled ? `${words.cancelled}: ${entry.title}` : entry.title,
      description: descriptionOf(entry, addressOf(entry), words),
      location: whereOf(entry),
      url: addressOf(entry),
      status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}

const whereOf = ({ place, postcode, onlineUrl }: AgendaEntry): string => [place, postcode].filter(Boolean).join(', ') || onlineUrl

function descriptionOf(entry: AgendaEntry, address: string, words: CalendarWords): string {
  const said = (word: string, text: string) => (text ? `${word}: ${text}` : '')
  const signUp = [entry.signUp, entry.signUpPhone, entry.signUpUrl].filter(Boolean).join(' ')
  return [
    entry.isCancelled ? said(words.cancelled, entry.cancelNote) : isMoved(entry) ? words.moved(entry) : '',
    words.kind(entry),
    entry.description,
    said(words.audience, entry.audience),
    said(words.costs, entry.costs),
    said(words.signUp, signUp),
    said(words.online, entry.onlineUrl),
    said(words.organiser, entry.organisation),
    address,
  ]
    .filter(Boolean)
    .join('\n')
}

import { type AgendaEvent, type EventDate, isMoved } from '../agenda/event.ts'
import { instantOf } from '../platform/clock-time.ts'
import { uriOf } from './uri.ts'

/** An event as search engines read it, once for each date. `address`: of its page. */
export function schemaOrgEvent(event: AgendaEvent, dates: readonly EventDate[], address: string) {
  const place = event.place && {
    '@type': 'Place',
    name: event.place,
    address: { '@type': 'PostalAddress', postalCode: event.postcode || undefined, addressCountry: 'NL' },
  }
  const online = event.onlineUrl && { '@type': 'VirtualLocation', url: uriOf(event.onlineUrl) ?? address }
  const mode = place && online ? 'Mixed' : online ? 'Online' : 'Offline'
  return {
    '@context': 'https://schema.org',
    '@graph': dates.map((date) => ({
      '@type': 'Event',
      '@id': `${address}#${date.id}`,
      url: address,
      name: event.title,
      description: event.description || undefined,
      startDate: instantOf(date.day, date.startsAt).toISOString(),
      endDate: instantOf(date.day, date.endsAt).toISOString(),
      previousStartDate: isMoved(date) ? date.plannedOn : undefined,
      eventStatus: `https://schema.org/${statusOf(event, date)}`,
      eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
      location: [place, online].filter(Boolean),
      organizer: { '@type': 'Organization', name: event.organisation },
    })),
  }
}

function statusOf({ cancelledOn }: AgendaEvent, date: EventDate): string {
  if (cancelledOn !== null || date.isCancelled) return 'EventCancelled'
  return isMoved(date) ? 'EventRescheduled' : 'EventScheduled'
}

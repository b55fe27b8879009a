import type { Offering } from '../directory/offering.ts'
import { readOpeningHours, type Weekday } from '../platform/opening-hours.ts'
import type { Practice } from '../practice/practice.ts'
import { emailOf, uriOf } from './uri.ts'

const dayNames: Record<Weekday, string> = {
  Mo: 'Monday',
  Tu: 'Tuesday',
  We: 'Wednesday',
  Th: 'Thursday',
  Fr: 'Friday',
  Sa: 'Saturday',
  Su: 'Sunday',
}
const week = Object.keys(dayNames) as Weekday[]

function daysBetween(from: Weekday, to: Weekday): string[] {
  const first = week.indexOf(from)
  const count = ((week.indexOf(to) - first + week.length) % week.length) + 1
  return [...week, ...week].slice(first, first + count).map((day) => `https://schema.org/${dayNames[day]}`)
}

type Words = { type: (code: Offering['types'][number]) => string; group: (code: Offering['recipientGroups'][number]) => string }

/** An offering as search engines read it; what is hidden or not known is not in it. `address`: of its page. */
export function schemaOrgOf(offering: Offering, practice: Practice, address: string, words: Words) {
  const { location, organisation } = offering
  const contact = {
    '@type': 'ContactPoint',
    telephone: offering.phone || undefined,
    email: emailOf(offering.email),
    availableLanguage: offering.languages.length > 0 ? offering.languages : undefined,
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'Service',
    '@id': address,
    url: address,
    name: offering.name,
    description: offering.summary || offering.description || undefined,
    serviceType: offering.types.map(words.type),
    provider: { '@type': 'Organization', name: organisation, url: uriOf(offering.organisationUrl) },
    areaServed: { '@type': 'AdministrativeArea', name: practice.name },
    audience: offering.recipientGroups.map((code) => ({ '@type': 'PeopleAudience', audienceType: words.group(code), ...agesOf(offering) })),
    hoursAvailable: (readOpeningHours(offering.openingHours) ?? []).map(({ from, to, opens, closes }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: daysBetween(from, to),
      opens,
      closes: closes === '24:00' ? '23:59' : closes,
    })),
    offers: offersOf(offering),
    availableChannel: {
      '@type': 'ServiceChannel',
      serviceUrl: uriOf(offering.url),
      servicePhone: contact.telephone || contact.email ? contact : undefined,
      serviceLocation: location?.place
        ? {
            '@type': 'Place',
            address: {
              '@type': 'PostalAddress',
              streetAddress: (!location.isHidden && location.address) || undefined,
              postalCode: (!location.isHidden && location.postcode) || undefined,
              addressLocality: location.place,
              addressCountry: 'NL',
            },
          }
        : undefined,
    },
  }
}

const agesOf = ({ minAge, maxAge }: Offering) => ({ suggestedMinAge: minAge ?? undefined, suggestedMaxAge: maxAge ?? undefined })

/** What it costs in words; a price only where it is nothing. */
function offersOf({ costNote, fundingRoutes }: Offering) {
  const isFree = fundingRoutes.length === 1 && fundingRoutes[0] === 'free'
  if (!costNote && !isFree) return undefined
  return { '@type': 'Offer', description: costNote || undefined, ...(isFree ? { price: 0, priceCurrency: 'EUR' } : {}) }
}

/** As it may stand inside a page: nothing in it closes the element it stands in. */
export const dataBlock = (told: object): string => JSON.stringify(told).replaceAll('<', '\\u003c')

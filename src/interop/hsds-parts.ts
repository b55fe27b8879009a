import { type Opening, readOpeningHours, type Weekday } from '../platform/opening-hours.ts'
import { derivedId } from './derived-id.ts'
import { hsdsTerm, termId } from './hsds-terms.ts'
import type { PublicOffering } from './public-offering.ts'
import { codesOf } from './public-offering.ts'
import { termWords, type Words } from './words.ts'

export const termAttributes = ({ id, terms }: PublicOffering, words: Words) =>
  terms.map((term) => ({
    id: derivedId(id, 'attribute', term.taxonomy, term.code),
    link_id: id,
    taxonomy_term_id: termId(term),
    link_type: term.taxonomy,
    link_entity: 'service',
    taxonomy_term: hsdsTerm(words, term),
  }))

/** What HSDS 3.0 has no field for, under the names of the import file. */
export function valueAttributes(offering: PublicOffering) {
  const values = {
    who_may_apply: offering.whoMayApply,
    lead_time_days: offering.leadTimeDays,
    min_stay_nights: offering.minStayNights,
    wheelchair: offering.wheelchair,
    verified_by: offering.verifiedBy || null,
    capacity_available: offering.capacityAvailable,
    capacity_maximum: offering.capacityMaximum,
    capacity_unit: offering.capacityUnit,
    capacity_updated_on: offering.capacityUpdatedOn,
    next_free_on: offering.nextFreeOn,
  }
  return Object.entries(values).flatMap(([link_type, value]) =>
    value === null
      ? []
      : [
          {
            id: derivedId(offering.id, 'attribute', link_type),
            link_id: offering.id,
            link_type,
            link_entity: 'service',
            value: String(value),
          },
        ],
  )
}

const week: Weekday[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']

/** From Friday to Monday goes on behind Sunday. */
function daysOf({ from, to }: Opening): string {
  const [first, last] = [week.indexOf(from), week.indexOf(to)]
  const count = ((last - first + week.length) % week.length) + 1
  return [...week, ...week]
    .slice(first, first + count)
    .map((day) => day.toUpperCase())
    .join(',')
}

/** Hours of the clock in the Netherlands: a fixed offset would be wrong half of the year. */
export const schedulesOf = ({ id, openingHours }: PublicOffering, words: Words) =>
  (readOpeningHours(openingHours) ?? []).map((opening, at) => ({
    id: derivedId(id, 'schedule', String(at)),
    service_id: id,
    freq: 'WEEKLY',
    wkst: 'MO',
    byday: daysOf(opening),
    opens_at: opening.opens,
    closes_at: opening.closes,
    notes: words.localTimes,
  }))

export const areasOf = ({ id, areas }: PublicOffering, words: Words) =>
  areas.map(({ area, name }) => ({
    id: derivedId(id, 'service_area', area),
    service_id: id,
    name: area === 'NL' ? words.country : (name ?? area),
    extent: area,
    extent_type: 'text',
  }))

const languageNames = new Intl.DisplayNames('nl', { type: 'language', fallback: 'code' })

export const languagesOf = ({ id, languages }: PublicOffering) =>
  languages
    .split('|')
    .filter(Boolean)
    .map((code) => ({ id: derivedId(id, 'language', code), service_id: id, name: languageNames.of(code) ?? code, code }))

export const fundingOf = (offering: PublicOffering, words: Words) =>
  codesOf(offering, 'funding_route').map((code) => ({
    id: derivedId(offering.id, 'funding', code),
    service_id: offering.id,
    source: termWords(words, 'funding_route', code).name,
  }))

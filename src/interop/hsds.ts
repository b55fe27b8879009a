import { derivedId } from './derived-id.ts'
import { areasOf, fundingOf, languagesOf, schedulesOf, termAttributes, valueAttributes } from './hsds-parts.ts'
import {
  type BriefOffering,
  codesOf,
  type PublicLocation,
  type PublicOffering,
  type PublicOrganisation,
  type PublicProvider,
} from './public-offering.ts'
import { emailOf, uriOf } from './uri.ts'
import { termWords, type Words } from './words.ts'

/** Without what says nothing: HSDS leaves out what is not known. */
type Said<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], null | undefined> }
const said = <Fields extends Record<string, unknown>>(fields: Fields): Said<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== '')) as Said<Fields>

export const hsdsMinimalService = ({ id, name, updatedAt }: BriefOffering) => ({ id, name, status: 'active', last_modified: updatedAt })

const kvkOf = ({ id, kvk }: PublicOrganisation) =>
  kvk
    ? [
        {
          id: derivedId(id, 'organization_identifier', kvk),
          organization_id: id,
          identifier_scheme: 'NL-KVK',
          identifier_type: 'KvK-nummer',
          identifier: kvk,
        },
      ]
    : []

/** `description` is required; the directory knows what organisations offer, not what they are. */
const organisation = ({ id, name, url }: PublicOrganisation, words: Words) => ({
  id,
  name,
  description: words.provider,
  ...said({ website: uriOf(url) }),
})

const waiting = ({ capacityAvailable, leadTimeDays }: PublicOffering, words: Words) => ({
  alert: capacityAvailable === 0 ? words.full : undefined,
  wait_time: leadTimeDays === null ? undefined : words.leadTime({ days: leadTimeDays }),
})

function eligibility(offering: PublicOffering, words: Words): string {
  const names = (taxonomy: 'recipient_group' | 'caregiver_group') =>
    codesOf(offering, taxonomy)
      .map((code) => termWords(words, taxonomy, code).name)
      .join(', ')
  const apply = offering.whoMayApply ? words.whoMayApply[offering.whoMayApply] : ''
  return [names('recipient_group'), names('caregiver_group'), apply]
    .filter(Boolean)
    .join('. ')
    .replace(/\.{2,}/g, '.')
}

/** What HSDS keeps in the service itself. */
const serviceFields = (offering: PublicOffering, words: Words) => ({
  id: offering.id,
  organization_id: offering.organisation.id,
  name: offering.name,
  status: 'active',
  ...said({
    description: [offering.summary, offering.description].filter(Boolean).join('\n\n'),
    url: uriOf(offering.url),
    email: emailOf(offering.email),
    application_process: offering.applicationProcess,
    fees_description: offering.costNote,
    eligibility_description: eligibility(offering, words),
    minimum_age: offering.minAge,
    maximum_age: offering.maxAge,
    assured_date: offering.verifiedOn,
    assurer_email: emailOf(offering.verifiedBy),
    ...waiting(offering, words),
  }),
  last_modified: offering.updatedAt,
})

/** One of a list: its own fields, and who offers it. */
export const hsdsListedService = (offering: PublicOffering, words: Words) => ({
  ...serviceFields(offering, words),
  organization: organisation(offering.organisation, words),
})

/** All that is known of it, in one. */
export const hsdsService = (offering: PublicOffering, words: Words) => ({
  ...serviceFields(offering, words),
  ...(offering.phone
    ? { phones: [{ id: derivedId(offering.id, 'phone'), service_id: offering.id, number: offering.phone, type: 'voice' }] }
    : {}),
  schedules: schedulesOf(offering, words),
  service_areas: areasOf(offering, words),
  service_at_locations: offering.location
    ? [{ ...linkOf(offering, offering.location), location: fullLocation(offering, offering.location, words) }]
    : [],
  languages: languagesOf(offering),
  organization: {
    ...organisation(offering.organisation, words),
    organization_identifiers: kvkOf(offering.organisation),
  },
  funding: fundingOf(offering, words),
  attributes: [...termAttributes(offering, words), ...valueAttributes(offering)],
})

/** An offering is in one place at most, so the place and the link to it go by one id. */
const linkOf = (offering: PublicOffering, { id }: PublicLocation) => ({ id, service_id: offering.id, location_id: id })

/** What HSDS keeps in the location itself. Of a hidden one that is the place, as its page shows. */
const locationFields = (offering: PublicOffering, location: PublicLocation, words: Words) => ({
  id: location.id,
  location_type: 'physical',
  organization_id: offering.organisation.id,
  ...said({
    name: location.place,
    description: location.isHidden ? words.hiddenAddress : undefined,
    latitude: location.lat,
    longitude: location.lon,
  }),
})

function fullLocation(offering: PublicOffering, location: PublicLocation, words: Words) {
  const { id, address, postcode, place, isHidden } = location
  const { wheelchair } = offering
  return {
    ...locationFields(offering, location, words),
    addresses: isHidden
      ? []
      : [
          {
            id: derivedId(id, 'address'),
            location_id: id,
            address_1: address,
            city: place,
            state_province: '',
            postal_code: postcode,
            country: 'NL',
            address_type: 'physical',
          },
        ],
    accessibility: wheelchair ? [{ id: derivedId(id, 'accessibility'), location_id: id, description: words.wheelchair[wheelchair] }] : [],
  }
}

type Placed = PublicOffering & { location: PublicLocation }
export const isPlaced = (offering: PublicOffering): offering is Placed => offering.location !== null

export const hsdsMinimalPlace = (offering: Placed) => linkOf(offering, offering.location)

export const hsdsListedPlace = (offering: Placed, words: Words) => ({
  ...linkOf(offering, offering.location),
  location: locationFields(offering, offering.location, words),
  service: hsdsListedService(offering, words),
})

export const hsdsPlace = (offering: Placed, words: Words) => ({
  ...linkOf(offering, offering.location),
  location: fullLocation(offering, offering.location, words),
  service: hsdsListedService(offering, words),
})

export const hsdsMinimalOrganization = (provider: PublicProvider, words: Words) => {
  const { id, name, description } = organisation(provider, words)
  return { id, name, description }
}

export const hsdsListedOrganization = (provider: PublicProvider, words: Words) => organisation(provider, words)

export const hsdsOrganization = (provider: PublicProvider, words: Words) => ({
  ...organisation(provider, words),
  locations: provider.offerings.filter(isPlaced).map((offering) => fullLocation(offering, offering.location, words)),
  organization_identifiers: kvkOf(provider),
  services: provider.offerings.map((offering) => serviceFields(offering, words)),
})

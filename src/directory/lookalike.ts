import type { Actor } from '../identity/actor.ts'
import { paths } from '../paths.ts'
import type { OfferingContent } from './content.ts'
import { thresholds } from './similarity.ts'

type Reachable = { id: string; slug: string; organisationId: string; isKept: boolean; isHere: boolean }

/** Where this person meets an offering: where they keep it, or else on its public page. Undefined: nowhere in this practice. */
export function addressOfOffering({ role, organisationId, practice }: Actor, offering: Reachable): string | undefined {
  if (offering.isKept && (role === 'coordinator' || offering.organisationId === organisationId)) return paths.keptOffering(offering.id)
  return offering.isHere ? paths.offering(practice.slug, offering.slug) : undefined
}

type Asked = { same: string; seen: string }

/** Whoever saw those that look like it said that this is another; one that turned up since was not seen. */
export function isAnswered({ same, seen }: Asked, lookalikes: readonly { id: string; score: number }[]): boolean {
  const likely = lookalikes.filter(({ score }) => score >= thresholds.likely)
  const known = seen.split(' ')
  return likely.length === 0 || (same === 'none' && likely.every(({ id }) => known.includes(id)))
}

type Written = Pick<OfferingContent, 'name' | 'types' | 'phone' | 'url' | 'postcode' | 'address' | 'place' | 'hideAddress'>

/** What of a form is compared. An address that is to be hidden is not. */
export const marksOf = (
  { name, types, phone, url, hideAddress, ...place }: Written,
  organisation: { name: string; kvk: string | null },
) => ({
  name,
  types,
  phone,
  url,
  place: hideAddress || (place.postcode === '' && place.place === '') ? null : place,
  organisation,
})

/** In which form the name of an organisation is typed, and how its fields are called there. */
export const organisationForms = {
  own: { name: 'name', kvk: 'kvk', url: 'url', same: 'same', seen: 'seen' },
  offering: { name: 'organisation', kvk: 'kvk', url: 'organisationUrl', same: 'sameOrganisation', seen: 'seenOrganisation' },
  invitation: { name: 'newOrganisation', kvk: '', url: '', same: 'sameOrganisation', seen: 'seenOrganisation' },
} as const
export type OrganisationForm = keyof typeof organisationForms
export const organisationFormNames = Object.keys(organisationForms) as OrganisationForm[]

/** Whoever types a name that is there, means that one: nothing is asked. */
export const unlessNamed = <Found extends { name: string }>(name: string, lookalikes: Found[]): Found[] =>
  lookalikes.some((one) => one.name.toLowerCase() === name.trim().toLowerCase()) ? [] : lookalikes

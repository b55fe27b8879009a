import { relations } from './details.ts'

/** Who belongs to a referral besides its caregiver, which is in the details. */
export const contactKinds = ['caregiver', 'representative'] as const

/** Who asks along with a caregiver below sixteen, and what that adult does. */
export const adultKinds = ['parent', 'trusted_adult'] as const
export type AdultKind = (typeof adultKinds)[number]
export const adultParts = ['calls', 'is_there', 'knows'] as const
export type AdultPart = (typeof adultParts)[number]

export type ContactKind = (typeof contactKinds)[number] | AdultKind

export const isAdult = (kind: ContactKind): kind is AdultKind => adultKinds.some((one) => one === kind)

/** What they are of the care recipient. */
export const contactRelations = [...relations, 'mentor'] as const
export type ContactRelation = (typeof contactRelations)[number]

export type ContactDetails = { kind: ContactKind; name: string; telephone: string; relation: ContactRelation | '' }

/** With the yes to being named: asked by whom, when and in which words. */
export type Contact = ContactDetails & {
  id: string
  does: AdultPart | ''
  wording: string
  /** None: it was told on the form of who is young. */
  askedBy: string | null
  givenAt: string
  removedAt: string | null
}

/** The version of the sentence that is read out to them; the sentence is in views/messages. */
export const contactWording = '2026-11'

/** Of one referral, at a time. */
export const mostContacts = 4

export const isSameContact = (one: ContactDetails, other: ContactDetails): boolean =>
  (['kind', 'name', 'telephone', 'relation'] as const).every((field) => one[field] === other[field])

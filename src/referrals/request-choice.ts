import type { RecipientGroup } from '../directory/taxonomy.ts'
import type { RecipientCondition } from './details.ts'

/** An offering that could be asked, as the list of choices knows it. */
export type Askable = {
  id: string
  name: string
  organisationId: string
  organisation: string
  place: string
  recipientGroups: RecipientGroup[]
  available: number | null
  /** The municipality has an agreement in force with its organisation. */
  hasAgreement: boolean
  /** People of its organisation can answer here; otherwise the link goes to the address of the offering. */
  hasAccount: boolean
  email: string
}

export type WhyAsk = { group: RecipientGroup | undefined; places: number | undefined; hasAgreement: boolean }
export type Choice = { offering: Askable; why: WhyAsk }

const groupsOf: Record<RecipientCondition, readonly RecipientGroup[]> = {
  memory: ['dementia', 'older_people'],
  chronic: ['chronic_illness'],
  physical: ['physical_disability'],
  psychiatric: ['psychiatric'],
  brain_injury: ['acquired_brain_injury'],
  intellectual: ['intellectual_disability'],
  last_phase: ['terminal'],
  other: [],
}

const mostShown = 40

/** Who could help and can answer, best first: made for what is the matter, with room, and with an agreement. What is full, or is for others, comes last. */
export function choicesFor(condition: RecipientCondition | '', offerings: readonly Askable[], asked: readonly string[]): Choice[] {
  const groups = condition ? groupsOf[condition] : []
  const told = offerings
    .filter(({ id, hasAccount, email }) => (hasAccount || email !== '') && !asked.includes(id))
    .map((offering): Choice & { weight: number } => {
      const group = groups.find((one) => offering.recipientGroups.includes(one))
      const isForOthers = groups.length > 0 && offering.recipientGroups.length > 0 && !group
      const places = offering.available !== null && offering.available > 0 ? offering.available : undefined
      const isFull = offering.available === 0
      const weight = (group ? 4 : 0) + (places ? 2 : 0) + (offering.hasAgreement ? 2 : 0) - (isForOthers ? 5 : 0) - (isFull ? 3 : 0)
      return { offering, why: { group, places, hasAgreement: offering.hasAgreement }, weight }
    })
  return told
    .sort((a, b) => b.weight - a.weight || a.offering.name.localeCompare(b.offering.name))
    .slice(0, mostShown)
    .map(({ offering, why }) => ({ offering, why }))
}

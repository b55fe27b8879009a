import type { Actor } from '../identity/actor.ts'

/** Who brings neighbours together in a practice: whoever answers under agreement C, while that is in force. */
export type Organiser = { id: string; name: string; matchDays: number }

/** `arranges` reads and does everything; `counts` reads how many there are, of nobody. */
export type NeighbourCapacity = 'arranges' | 'counts'

/** Undefined: for this person there is nothing here. */
export function neighbourCapacity(
  { role, organisationId }: Pick<Actor, 'role' | 'organisationId'>,
  organiser: Organiser | undefined,
): NeighbourCapacity | undefined {
  if (role !== 'coordinator' && role !== 'provider') return undefined
  if (organiser?.id === organisationId) return 'arranges'
  return role === 'coordinator' ? 'counts' : undefined
}

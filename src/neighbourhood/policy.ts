import type { Actor } from '../identity/actor.ts'

/** Who brings neighbours together in a practice: whoever answers under agreement C, while that is in force. */
export type Organiser = { id: string; name: string; matchDays: number }

/**
 * `arranges` reads and does everything; `keeps` did so before, and still reads, ends and erases what it has; `counts` reads how many there
 * are, of nobody.
 */
export type NeighbourCapacity = 'arranges' | 'keeps' | 'counts'

/** Undefined: for this person there is nothing here. `hasSome`: of those sent to the own organisation some are not erased. */
export function neighbourCapacity(
  { role, organisationId }: Pick<Actor, 'role' | 'organisationId'>,
  organiser: Organiser | undefined,
  hasSome: boolean,
): NeighbourCapacity | undefined {
  if (role !== 'coordinator' && role !== 'provider') return undefined
  if (organiser?.id === organisationId) return 'arranges'
  if (hasSome) return 'keeps'
  return role === 'coordinator' ? 'counts' : undefined
}

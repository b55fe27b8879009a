import type { Actor } from '../identity/actor.ts'

/** As what somebody keeps an offering true: for the organisation that offers it, or for the practice that answers for it. */
export type Standing = 'owner' | 'coordinator'

type Kept = { organisationId: string; responsiblePracticeId: string }

/**
 * Undefined: for this person the offering is not there to be kept. An organisation keeps its offerings in the practice it works in: another
 * practice that names the same organisation gives its people no hold on them.
 */
export function standingOf(
  { role, organisationId, practice }: Pick<Actor, 'role' | 'organisationId'> & { practice: { id: string } },
  offering: Kept,
): Standing | undefined {
  if (offering.responsiblePracticeId !== practice.id) return undefined
  if (role === 'coordinator') return 'coordinator'
  return role === 'provider' && organisationId === offering.organisationId ? 'owner' : undefined
}

/** Who keeps offerings at all; the others read what the public reads. */
export const keepers = ['coordinator', 'provider'] as const satisfies readonly Actor['role'][]
export const keepsOfferings = ({ role }: Pick<Actor, 'role'>): boolean => keepers.some((keeper) => keeper === role)

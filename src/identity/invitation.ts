const minute = 60_000
const hour = 60 * minute

/** Milliseconds that a link can be used. */
export const linkTerms = { invitation: 72 * hour, recovery: 15 * minute }

/** What somebody meets who opens a link; one that was altered is as unknown as one that never was. */
export type LinkState = 'open' | 'used' | 'revoked' | 'expired' | 'unknown'
export type DeadLink = Exclude<LinkState, 'open'>

type Link = { expiresAt: string; usedAt: string | null; revokedAt?: string | null }

export function stateOf(link: Link | undefined, now: Date): LinkState {
  if (!link) return 'unknown'
  if (link.usedAt) return 'used'
  if (link.revokedAt) return 'revoked'
  return link.expiresAt > now.toISOString() ? 'open' : 'expired'
}

export const linkEnd = (kind: keyof typeof linkTerms, now: Date): string => new Date(now.getTime() + linkTerms[kind]).toISOString()

import { portalScope, type Vault } from '../platform/vault.ts'

/** An address as it is compared: addresses that differ only in capitals reach the same person. */
export const emailOf = (typed: string): string => typed.trim().toLowerCase()

/** To write. */
export const emailFingerprint = (vault: Vault, email: string): Promise<string> => vault.fingerprint(portalScope, 'email', emailOf(email))

/** To look up, as `in (…)`: while keys are being rotated, somebody may still be known by an older one. */
export const emailFingerprints = (vault: Vault, email: string): Promise<string[]> =>
  vault.fingerprints(portalScope, 'email', emailOf(email))

export const placeOfEmail = (personId: string): string => `people.email:${personId}`

/** Where the sealed fields of an invitation stand. */
export const placeOfInvited = { name: (id: string) => `invitations.name:${id}`, email: (id: string) => `invitations.email:${id}` }

/** The two columns in which the address of somebody with an account is kept. */
export async function sealEmail(vault: Vault, personId: string, email: string): Promise<{ email: string; emailFingerprint: string }> {
  const [sealed, fingerprint] = await Promise.all([vault.seal(portalScope, placeOfEmail(personId), email), emailFingerprint(vault, email)])
  return { email: sealed, emailFingerprint: fingerprint }
}

export const openEmail = (vault: Vault, personId: string, sealed: string): Promise<string> =>
  vault.open(portalScope, placeOfEmail(personId), sealed)

import type { Vault } from '../platform/vault.ts'
import type { NeighbourDetails } from './neighbour.ts'

/** What is written about a person; what help and when are codes. */
export const sealedFields = ['firstName', 'telephone', 'area', 'words'] as const
export type SealedField = (typeof sealedFields)[number]
export type Sealed = Record<SealedField, string>

/** What the keyed hash of a code is made as; a code of another kind of page is another one. */
export const neighbourCodeKind = 'neighbour_code'

/** Where something is sealed: a value moved to another field or neighbour does not open. */
export const placeOf = {
  detail: (field: SealedField, id: string) => `neighbours.${field}:${id}`,
  digest: (codeId: string) => `neighbour_codes.digest:${codeId}`,
}

export async function sealNeighbour(vault: Vault, practiceId: string, id: string, details: NeighbourDetails): Promise<Sealed> {
  const sealed = sealedFields.map(async (field) => [field, await vault.seal(practiceId, placeOf.detail(field, id), details[field])])
  return Object.fromEntries(await Promise.all(sealed))
}

/** Only what was read is opened: what a question left out stays empty. */
export async function openNeighbour(vault: Vault, practiceId: string, id: string, sealed: Partial<Sealed>): Promise<Sealed> {
  const opened = sealedFields.map(async (field) => [field, await vault.open(practiceId, placeOf.detail(field, id), sealed[field] ?? '')])
  return Object.fromEntries(await Promise.all(opened))
}

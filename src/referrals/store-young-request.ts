import { and, eq, isNull } from 'drizzle-orm'
import type { Archive } from '../platform/archive.ts'
import { newId } from '../platform/id.ts'
import type { Vault } from '../platform/vault.ts'
import { isAdult } from './contact.ts'
import type { AskingAdult } from './own-request.ts'
import { fingerprintsOf, placeOf } from './sealing.ts'
import { namedNow } from './store-contacts.ts'
import { referralContacts, referrals } from './tables.ts'

type Asked = { id: string; practiceId: string }

/** The adult who asks along, by number alone: told on the form, so nobody asked and nobody added. */
export async function adultValues({ vault, now }: Archive, { id: referralId, practiceId }: Asked, adult: AskingAdult, wording: string) {
  const id = newId(now)
  const at = now.toISOString()
  return {
    id,
    referralId,
    practiceId,
    kind: adult.kind,
    does: adult.does,
    name: '',
    telephone: await vault.seal(practiceId, placeOf.contact('telephone', id), adult.telephone),
    relation: '' as const,
    ...(await fingerprintsOf(vault, practiceId, { caregiverName: '', telephone: adult.telephone })),
    wording,
    givenAt: at,
    addedAt: at,
  }
}

/** With the request that it came along with. */
export const withAdult = and(eq(referralContacts.referralId, referrals.id), isNull(referralContacts.addedById), namedNow)

type AdultRow = Pick<typeof referralContacts.$inferSelect, 'id' | 'kind' | 'does' | 'telephone'>

/** It is still the same adult, who does the same, on the same number; or there is none on both sides. */
export async function isSameAdult(
  vault: Vault,
  practiceId: string,
  row: AdultRow | null,
  asked: AskingAdult | undefined,
): Promise<boolean> {
  if (!row || !asked) return !row && !asked
  const telephone = await vault.open(practiceId, placeOf.contact('telephone', row.id), row.telephone)
  return isAdult(row.kind) && row.kind === asked.kind && row.does === asked.does && telephone === asked.telephone
}

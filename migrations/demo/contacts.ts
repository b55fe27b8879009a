import type { Archive } from '../../src/platform/archive.ts'
import { newId } from '../../src/platform/id.ts'
import { type ContactDetails, contactWording } from '../../src/referrals/contact.ts'
import type { ReferralDetails } from '../../src/referrals/details.ts'
import { fingerprintsOf, placeOf } from '../../src/referrals/sealing.ts'
import type { referralContacts } from '../../src/referrals/tables.ts'
import type { corrections } from '../../src/rights/tables.ts'

/** What a field said until the step of this version. */
export type ChangeSeed = { version: number; field: keyof ReferralDetails; before: string }

type Story = {
  row: { id: string; practiceId: string; referrerId: string; createdOn: string }
  steps: readonly { version: number; at: string }[]
}

/** Who else a referral of the demo names. */
export const contactRows = ({ vault, now }: Archive, { row }: Story, seeds: readonly ContactDetails[]) =>
  Promise.all(
    seeds.map(async ({ kind, name, telephone, relation }): Promise<typeof referralContacts.$inferInsert> => {
      const id = newId(now)
      const at = `${row.createdOn}T08:15:00.000Z`
      const [sealedName, sealedTelephone, fingerprints] = await Promise.all([
        vault.seal(row.practiceId, placeOf.contact('name', id), name),
        vault.seal(row.practiceId, placeOf.contact('telephone', id), telephone),
        fingerprintsOf(vault, row.practiceId, { caregiverName: name, telephone }),
      ])
      return {
        id,
        referralId: row.id,
        practiceId: row.practiceId,
        kind,
        name: sealedName,
        telephone: sealedTelephone,
        relation,
        ...fingerprints,
        wording: contactWording,
        askedById: row.referrerId,
        givenAt: at,
        addedById: row.referrerId,
        addedAt: at,
      }
    }),
  )

/** What the referrer changed after sending. */
export const changeRows = ({ vault, now }: Archive, { row, steps }: Story, details: ReferralDetails, seeds: readonly ChangeSeed[]) =>
  Promise.all(
    seeds.map(async ({ version, field, before }): Promise<typeof corrections.$inferInsert> => {
      const id = newId(now)
      const [old, since] = await Promise.all([
        vault.seal(row.practiceId, placeOf.correction('before', id), before),
        vault.seal(row.practiceId, placeOf.correction('after', id), details[field]),
      ])
      const at = steps.find((step) => step.version === version)?.at ?? now.toISOString()
      return { id, referralId: row.id, field, before: old, after: since, personId: row.referrerId, at, version }
    }),
  )

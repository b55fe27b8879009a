import type { Archive } from '../../src/platform/archive.ts'
import { newId } from '../../src/platform/id.ts'
import { type ContactDetails, contactWording } from '../../src/referrals/contact.ts'
import { fingerprintsOf, placeOf } from '../../src/referrals/sealing.ts'
import type { referralContacts } from '../../src/referrals/tables.ts'

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

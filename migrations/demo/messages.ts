import type { Archive } from '../../src/platform/archive.ts'
import { addDays, dayOf } from '../../src/platform/day.ts'
import { newId } from '../../src/platform/id.ts'
import { placeOf } from '../../src/referrals/sealing.ts'
import type { referralMessages } from '../../src/referrals/tables.ts'

/** What somebody of the demo wrote at a referral: for the one that refers, or for the one that answers. */
export type MessageSeed = { by: string; side: 'referring' | 'answering'; text: string; readBy?: string }

type Story = { id: string; practiceId: string; referringOrganisationId: string; answeringOrganisationId: string }

export async function messageRows({ vault, now }: Archive, referral: Story, seeds: readonly MessageSeed[]) {
  const yesterday = addDays(dayOf(now), -1)
  return Promise.all(
    seeds.map(async ({ by, side, text, readBy }, at): Promise<typeof referralMessages.$inferInsert> => {
      const id = newId(now)
      return {
        id,
        referralId: referral.id,
        practiceId: referral.practiceId,
        organisationId: side === 'referring' ? referral.referringOrganisationId : referral.answeringOrganisationId,
        personId: by,
        text: await vault.seal(referral.practiceId, placeOf.message(id), text),
        writtenAt: `${yesterday}T${10 + at}:05:00.000Z`,
        readAt: readBy ? `${yesterday}T${10 + at}:40:00.000Z` : null,
        readById: readBy ?? null,
      }
    }),
  )
}

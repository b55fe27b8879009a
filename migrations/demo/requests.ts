import type { PlacedOffering } from '../../src/directory/store-import.ts'
import type { Archive } from '../../src/platform/archive.ts'
import { addDays, dayOf } from '../../src/platform/day.ts'
import { newId } from '../../src/platform/id.ts'
import { type DeclineReason, expiresOn, type RequestStep } from '../../src/referrals/request.ts'
import { placeOf } from '../../src/referrals/sealing.ts'
import type { providerRequestSteps, providerRequests } from '../../src/referrals/tables.ts'

/** What a provider of the demo was asked, and what it said. */
export type RequestSeed = {
  offering: string
  ask: string
  answer?: { step: RequestStep & ('accept' | 'decline'); by: string; note: string; inDays?: number; reason?: DeclineReason }
}

const saidBy = { accept: 'accepted', decline: 'declined' } as const

export async function requestRows(
  { vault, now }: Archive,
  referral: { id: string; practiceId: string },
  seeds: readonly RequestSeed[],
  placed: readonly PlacedOffering[],
) {
  const today = dayOf(now)
  const askedOn = addDays(today, -1)
  const at = (hour: number) => `${askedOn}T${hour}:15:00.000Z`
  return Promise.all(
    seeds.map(async ({ offering: key, ask, answer }) => {
      const offering = placed.find(({ externalId }) => externalId === key)
      if (!offering) throw new Error(`the demo has no offering ${key}`)
      const id = newId(now)
      const seal = (place: string, text: string) => vault.seal(referral.practiceId, place, text)
      const row: typeof providerRequests.$inferInsert = {
        id,
        practiceId: referral.practiceId,
        referralId: referral.id,
        offeringId: offering.id,
        organisationId: offering.organisationId,
        status: answer ? saidBy[answer.step] : 'open',
        version: answer ? 2 : 1,
        ask: await seal(placeOf.ask(id), ask),
        answerNote: answer ? await seal(placeOf.answer(id), answer.note) : '',
        reason: answer?.reason ?? '',
        possibleOn: answer?.inDays === undefined ? null : addDays(today, answer.inDays),
        askedOn,
        expiresOn: expiresOn(askedOn),
      }
      const steps: (typeof providerRequestSteps.$inferInsert)[] = [
        { requestId: id, version: 1, step: 'ask', note: '', personId: 'anouk', at: at(10) },
        ...(answer
          ? [
              {
                requestId: id,
                version: 2,
                step: answer.step,
                note: await seal(placeOf.requestNote(id, 2), answer.note),
                personId: answer.by,
                at: at(14),
              },
            ]
          : []),
      ]
      return { row, steps }
    }),
  )
}

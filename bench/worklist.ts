import { sql } from 'drizzle-orm'
import type { Database } from '../src/platform/database.ts'
import { openDatabase } from '../src/platform/database.ts'
import { addDays, dayOf } from '../src/platform/day.ts'
import { newId, newReference } from '../src/platform/id.ts'
import { openVault } from '../src/platform/vault.ts'
import { consentWording } from '../src/referrals/details.ts'
import { sealDetails } from '../src/referrals/sealing.ts'
import { consents, referralDetails, referralStepsTaken, referrals } from '../src/referrals/tables.ts'
import { look, portalWith, signIn } from './portal.ts'

/** Milliseconds for one worklist of the coordinator, the database included, with few and with many open referrals in the practice. */
export type WorklistCost = { few: number; many: number; fewMs: number; manyMs: number; ratio: number; fewTrips: number; manyTrips: number }

const [few, many] = [50, 5000]
const rounds = 15
const perStatement = 250

/** The two are measured in turn, so that a busy moment falls on both. */
export async function measureWorklist(fewUrl: string, manyUrl: string, masterKeys: string): Promise<WorklistCost> {
  const vault = openVault(masterKeys)
  const sides = await Promise.all(
    [
      [fewUrl, few],
      [manyUrl, many],
    ].map(async ([url, count]) => {
      const db = openDatabase(String(url), '')
      await fillUp(db, vault, Number(count))
      const trips = { count: 0 }
      const portal = portalWith(vault, String(url), masterKeys, trips)
      const anouk = await signIn(portal, 'anouk')
      await look(portal, anouk)
      return { portal, anouk, trips, times: [] as number[] }
    }),
  )
  for (let round = 0; round < rounds; round++) {
    for (const side of sides) {
      side.trips.count = 0
      const began = performance.now()
      await look(side.portal, side.anouk)
      side.times.push(performance.now() - began)
    }
  }
  const [small, large] = sides as [(typeof sides)[number], (typeof sides)[number]]
  const [fewMs, manyMs] = [medianOf(small.times), medianOf(large.times)]
  return { few, many, fewMs, manyMs, ratio: manyMs / fewMs, fewTrips: small.trips.count, manyTrips: large.trips.count }
}

const medianOf = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** Until so many wait for the coordinator. */
async function fillUp(db: Database, vault: ReturnType<typeof openVault>, wanted: number): Promise<void> {
  const [agreement] = await db.all<{ id: string; practiceId: string; fromId: string; toId: string; open: number }>(
    sql`select id, practice_id as "practiceId", referring_organisation_id as "fromId", answering_organisation_id as "toId",
      (select count(*) from referrals r where r.practice_id = a.practice_id and r.status in ('sent', 'received', 'contacted', 'matched', 'started')) as open
      from agreements a where practice_id = 'practice-den-bosch' and letter = 'A' and replaced_on is null`,
  )
  if (!agreement) throw new Error('the demo has no agreement A')
  const now = new Date()
  const today = dayOf(now)
  for (let at = agreement.open; at < wanted; at += perStatement) {
    const ids = Array.from({ length: Math.min(perStatement, wanted - at) }, () => newId(now))
    const details = await Promise.all(
      ids.map(async (id, place) => ({
        referralId: id,
        ...(await sealDetails(vault, agreement.practiceId, id, {
          caregiverName: `Familie Jansen ${at + place}`,
          telephone: '0612345678',
          bestTime: 'morning',
          language: 'nl',
          relation: 'partner',
          recipientGroup: 'memory',
          recipientPc4: '5247',
          wish: 'Een paar nachten doorslapen.',
          urgency: 'weeks',
          dischargeOn: '',
          medicalNeed: '',
          careIntensity: '',
          ageGroup: '',
        })),
      })),
    )
    const sentOn = addDays(today, -3)
    await db.batch([
      db.insert(referrals).values(
        ids.map((id, place) => ({
          id,
          reference: newReference() + String(at + place),
          practiceId: agreement.practiceId,
          agreementId: agreement.id,
          referringOrganisationId: agreement.fromId,
          answeringOrganisationId: agreement.toId,
          referrerId: 'fatima',
          status: 'received' as const,
          version: 2,
          createdOn: sentOn,
          sentOn,
          dueOn: addDays(today, (at + place) % 20),
          endReason: '',
        })),
      ),
      db.insert(referralDetails).values(details),
      db.insert(consents).values(
        ids.map((id) => ({
          id: newId(now),
          referralId: id,
          about: 'caregiver' as const,
          givenBy: 'self' as const,
          askedById: 'fatima',
          wording: consentWording,
          givenAt: now.toISOString(),
          toOrganisationId: agreement.toId,
          fields: '[]',
          how: 'spoken' as const,
        })),
      ),
      db
        .insert(referralStepsTaken)
        .values(
          ids.map((id) => ({ referralId: id, version: 2, step: 'receive' as const, note: '', personId: 'anouk', at: now.toISOString() })),
        ),
    ])
  }
}

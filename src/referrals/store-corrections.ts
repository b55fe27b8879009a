import { and, asc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { LoggedBy } from '../audit/event.ts'
import { people } from '../identity/tables.ts'
import type { Archive } from '../platform/archive.ts'
import { type Database, isStopped } from '../platform/database.ts'
import { newId } from '../platform/id.ts'
import type { Vault } from '../platform/vault.ts'
import { corrections } from '../rights/tables.ts'
import { type ConsentAbout, type ReferralDetails, recipientFields } from './details.ts'
import type { Correction } from './record.ts'
import { type Fingerprints, fingerprintsOf, placeOf, type SealedDetails, type SealedField, sealedFields } from './sealing.ts'
import { consents, referralDetails } from './tables.ts'

/** The question for what fields said before they changed, in the order in which they did. */
export const correctionLines = (db: Database, where: SQL | undefined) =>
  db
    .select({ ...getTableColumns(corrections), by: people.name })
    .from(corrections)
    .leftJoin(people, eq(people.id, corrections.personId))
    .where(where)
    .orderBy(asc(corrections.at), asc(corrections.id))

type CorrectionLine = Awaited<ReturnType<typeof correctionLines>>[number]

export const openCorrections = (vault: Vault, practiceId: string, lines: readonly CorrectionLine[]): Promise<Correction[]> =>
  Promise.all(
    lines.map(async ({ id, field, before, after, by, at, version }) => {
      const [old, since] = await Promise.all([
        vault.open(practiceId, placeOf.correction('before', id), before),
        vault.open(practiceId, placeOf.correction('after', id), after),
      ])
      return { field: field as keyof ReferralDetails, before: old, after: since, by, at, version }
    }),
  )

/** What was read of a referral, and what it is to say. */
export type Change = {
  id: string
  practiceId: string
  before: ReferralDetails
  sealed: Omit<SealedDetails, keyof Fingerprints>
  after: ReferralDetails
  fields: readonly (keyof ReferralDetails)[]
  /** Of the step that it is part of. */
  version: number | null
}

const isSealed = (field: keyof ReferralDetails): field is SealedField => (sealedFields as readonly string[]).includes(field)

/**
 * Changes fields, and keeps what they said. Stops the whole batch (`isChangedSince`) when one of them says something else than what was read,
 * or lost the yes that it needs.
 */
export async function changeStatements({ db, vault, now }: Archive, change: Change, actor: Pick<LoggedBy, 'personId'>) {
  const { id, practiceId, before, sealed: read, after, fields, version } = change
  const seal = (field: keyof ReferralDetails) =>
    isSealed(field) ? vault.seal(practiceId, placeOf.detail(field, id), after[field]) : after[field]
  const lines = await Promise.all(
    fields.map(async (field) => {
      const line = newId(now)
      const [old, since] = await Promise.all([
        vault.seal(practiceId, placeOf.correction('before', line), before[field]),
        vault.seal(practiceId, placeOf.correction('after', line), after[field]),
      ])
      return { id: line, field, before: old, after: since }
    }),
  )
  const sealed = Object.fromEntries(await Promise.all(fields.map(async (field) => [field, await seal(field)])))
  const fingerprints = await fingerprintsOf(vault, practiceId, after)
  const asRead = and(
    eq(referralDetails.referralId, id),
    ...[...sealedFields, 'urgency' as const].map((field) => eq(referralDetails[field], read[field])),
    fields.some((field) => recipientFields.includes(field)) ? hasYesOf('care_recipient', id) : undefined,
  )
  return [
    // a line without an id stops the whole batch
    db.run(sql`insert into corrections (id, referral_id, field, before, after, person_id, at, version)
      select case when exists (select 1 from ${referralDetails} where ${asRead}) then value ->> 'id' end, ${id}, value ->> 'field',
        value ->> 'before', value ->> 'after', ${actor.personId}, ${now.toISOString()}, ${version} from json_each(${JSON.stringify(lines)})`),
    db
      .update(referralDetails)
      .set({ ...sealed, ...fingerprints })
      .where(asRead),
  ] as const
}

export const hasYesOf = (about: ConsentAbout, referralId: string) =>
  sql`exists (select 1 from ${consents} where ${consents.referralId} = ${referralId} and ${consents.about} = ${about}
    and ${consents.withdrawnAt} is null)`

export const isChangedSince = (error: unknown): boolean => isStopped(error, 'NOT NULL constraint failed: corrections.id')

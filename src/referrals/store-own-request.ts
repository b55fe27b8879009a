import { and, eq, isNull, sql } from 'drizzle-orm'
import { decodeBase64Url } from 'hono/utils/encode'
import type { Origin } from '../audit/event.ts'
import { unnamed } from '../audit/unnamed.ts'
import { organisations } from '../directory/tables.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { type Day, dayOf } from '../platform/day.ts'
import { newId, sha256 } from '../platform/id.ts'
import { portalScope, type Vault } from '../platform/vault.ts'
import type { ResponseTimes } from '../practice/response-times.ts'
import { practiceBySlug } from '../practice/store.ts'
import { promisedColumns } from '../practice/store-settings.ts'
import { practiceSettings, practices } from '../practice/tables.ts'
import type { Course } from './course.ts'
import { isPaused } from './deadline.ts'
import { ownConsentWording, youngConsentWordings } from './details.ts'
import { codeFrom, followCodeKind } from './follow-code.ts'
import { type AskedAt, type OwnRequest, ownDetails, shownAgainFor } from './own-request.ts'
import type { Referral, StepTaken } from './referral.ts'
import { openDetails, sealDetails } from './sealing.ts'
import { followCodeValues } from './store-handout.ts'
import { newRow, stepStatements } from './store-writing.ts'
import { adultValues, isSameAdult, withAdult } from './store-young-request.ts'
import { consents, followCodes, referralContacts, referralDetails, referralStepsTaken, referrals } from './tables.ts'

/** Who calls back: the organisation of the coordinators. Of several that with most of them, and then the one that was first. */
const answering = (db: Database, slug: string) =>
  db
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(
      eq(
        organisations.id,
        sql`(select m.organisation_id from memberships m join practices p on p.id = m.practice_id
          where p.slug = ${slug} and m.role = 'coordinator' and m.ended_at is null
          group by m.organisation_id order by count(*) desc, min(m.id) limit 1)`,
      ),
    )

/** Where contact is asked, who answers there, and what the practice promises. */
export async function findAskedAt(db: Database, slug: string): Promise<AskedAt | undefined> {
  const [[practice], [promised], [organisation]] = await db.batch([
    practiceBySlug(db, slug),
    db
      .select(promisedColumns)
      .from(practiceSettings)
      .innerJoin(practices, eq(practices.id, practiceSettings.practiceId))
      .where(eq(practices.slug, slug)),
    answering(db, slug),
  ])
  return practice && promised && { practice, promised, organisation }
}

const formCodeKind = 'own_request_code'
const asCode = (fingerprint: string) => codeFrom(decodeBase64Url(fingerprint.split('.', 2)[1] ?? ''))

/** What is told once: only a hash of the code is kept. */
export type OwnRequestSent = { reference: string; code: string }

type Asking = { taken: StepTaken; course: Course }
type Request = { id: string; key: string; asked: OwnRequest; practiceId: string; organisationId: string; promised: ResponseTimes }

/**
 * A request of a caregiver, sent at once: with the yes to it, the code to follow it, the line in the log and a mail to the coordinators who
 * answer. The same form sent twice throws on the primary key.
 */
export async function recordOwnRequest(
  archive: Archive,
  request: Request,
  { taken, course }: Asking,
  origin: Origin,
): Promise<OwnRequestSent> {
  const { db, vault, now } = archive
  const { id, key, practiceId, organisationId, promised } = request
  const referral = { id, practiceId, agreementId: null, referringOrganisationId: null, answeringOrganisationId: organisationId }
  const details = ownDetails(request.asked)
  const { adult, ageGroup } = request.asked
  const wording = ageGroup ? youngConsentWordings[ageGroup] : ownConsentWording
  const code = asCode(await vault.fingerprint(portalScope, formCodeKind, key))
  const fields = Object.entries(details).flatMap(([field, value]) => (value === '' ? [] : [field]))
  const moment = { course, actor: unnamed('visitor', origin) }
  const row = { ...newRow(referral, undefined, now), promised }
  await db.batch([
    db.insert(referrals).values(row),
    db.insert(referralDetails).values({ referralId: id, ...(await sealDetails(vault, practiceId, id, details)) }),
    db.insert(consents).values({
      id: newId(now),
      referralId: id,
      about: 'caregiver',
      givenBy: ageGroup === 'under12' ? 'representative' : 'self',
      askedById: null,
      wording,
      givenAt: now.toISOString(),
      toOrganisationId: organisationId,
      how: 'written',
      fields: JSON.stringify(fields),
    }),
    ...(adult ? [db.insert(referralContacts).values(await adultValues(archive, referral, adult, wording))] : []),
    db.insert(followCodes).values(await followCodeValues(archive, referral, code, null)),
    ...(await stepStatements(archive, { ...referral, version: 0, dueOn: null }, taken, moment)),
  ])
  return { reference: row.reference, code }
}

/** What a form sent before: when, and the code as long as it is shown again. `isSame`: it says the same now. */
export type SentBefore = {
  sentAt: string
  reference: string
  code: string | undefined
  isSame: boolean
  /** By when somebody would read it and call, as long as that still counts. */
  promised: { from: Day; times: ResponseTimes } | undefined
}

/** Undefined when no form with this key asked for contact in this practice. */
export async function findSentBefore(
  { db, vault, now }: Archive,
  { id, key, asked, practiceId }: Omit<Request, 'organisationId' | 'promised'>,
): Promise<SentBefore | undefined> {
  const [row] = await db
    .select({
      reference: referrals.reference,
      status: referrals.status,
      clockFrom: referrals.clockFrom,
      pausedUntil: referrals.pausedUntil,
      promised: referrals.promised,
      sentAt: referralStepsTaken.at,
      details: referralDetails,
      codeHash: followCodes.codeHash,
      adult: referralContacts,
    })
    .from(referrals)
    .innerJoin(referralDetails, eq(referralDetails.referralId, referrals.id))
    .innerJoin(referralStepsTaken, and(eq(referralStepsTaken.referralId, referrals.id), eq(referralStepsTaken.step, 'ask')))
    .leftJoin(followCodes, and(eq(followCodes.referralId, referrals.id), eq(followCodes.kind, 'caregiver'), isNull(followCodes.revokedAt)))
    .leftJoin(referralContacts, withAdult)
    .where(and(eq(referrals.id, id), eq(referrals.practiceId, practiceId), isNull(referrals.agreementId), isNull(referrals.erasedAt)))
  if (!row) return undefined
  const before = await openDetails(vault, practiceId, id, row.details)
  const { adult, ...fields } = asked
  const told = Object.keys(fields) as (keyof typeof fields)[]
  const isFresh = now.getTime() - Date.parse(row.sentAt) < shownAgainFor
  return {
    sentAt: row.sentAt,
    reference: row.reference,
    code: isFresh ? await codeBehind(vault, key, row.codeHash) : undefined,
    isSame: told.every((field) => before[field] === fields[field]) && (await isSameAdult(vault, practiceId, row.adult, adult)),
    promised: stillPromised(row, dayOf(now)),
  }
}

type Counted = Pick<Referral, 'status' | 'clockFrom' | 'pausedUntil'> & { promised: ResponseTimes | null }

/** Nobody called yet, and the clock runs. */
const stillPromised = ({ status, clockFrom, promised, ...counted }: Counted, today: Day): SentBefore['promised'] =>
  (status === 'sent' || status === 'received') && clockFrom && promised && !isPaused(counted, today)
    ? { from: clockFrom, times: promised }
    : undefined

/** The code of a form, when it is the one that still works. */
async function codeBehind(vault: Vault, key: string, codeHash: string | null): Promise<string | undefined> {
  for (const fingerprint of await vault.fingerprints(portalScope, formCodeKind, key)) {
    const code = asCode(fingerprint)
    const hashes = await vault.fingerprints(portalScope, followCodeKind, await sha256(code))
    if (codeHash !== null && hashes.includes(codeHash)) return code
  }
  return undefined
}

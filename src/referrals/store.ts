import { and, asc, count, desc, eq, getTableColumns, inArray, isNotNull, isNull, ne, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { agreementsWithParties } from '../agreements/store.ts'
import { agreements } from '../agreements/tables.ts'
import { organisations } from '../directory/tables.ts'
import type { Actor } from '../identity/actor.ts'
import { people } from '../identity/tables.ts'
import type { Database } from '../platform/database.ts'
import type { ReferralLine, ReferralRecord } from './record.ts'
import { ends } from './referral.ts'
import { consents, referralDetails, referralStepsTaken, referrals } from './tables.ts'
import { longestList } from './worklist.ts'

const referring = alias(organisations, 'from_organisation')
const answering = alias(organisations, 'to_organisation')
const { referralId: _, ...detailColumns } = getTableColumns(referralDetails)

const lineColumns = {
  id: referrals.id,
  reference: referrals.reference,
  practiceId: referrals.practiceId,
  agreementId: referrals.agreementId,
  referringOrganisationId: referrals.referringOrganisationId,
  referringOrganisation: referring.name,
  answeringOrganisationId: referrals.answeringOrganisationId,
  answeringOrganisation: answering.name,
  referrer: people.name,
  letter: agreements.letter,
  caregiverName: referralDetails.caregiverName,
  urgency: referralDetails.urgency,
  status: referrals.status,
  version: referrals.version,
  createdOn: referrals.createdOn,
  sentOn: referrals.sentOn,
  dueOn: referrals.dueOn,
  endedOn: referrals.endedOn,
  endReason: referrals.endReason,
  reportReadAt: referrals.reportReadAt,
}

const lines = (db: Database) =>
  db
    .select(lineColumns)
    .from(referrals)
    .innerJoin(referralDetails, eq(referralDetails.referralId, referrals.id))
    .innerJoin(agreements, eq(agreements.id, referrals.agreementId))
    .innerJoin(people, eq(people.id, referrals.referrerId))
    .innerJoin(referring, eq(referring.id, referrals.referringOrganisationId))
    .innerJoin(answering, eq(answering.id, referrals.answeringOrganisationId))
    .$dynamic()

/** One referral with everything its page shows, in one round trip; undefined in another practice. */
export async function findReferral(db: Database, practiceId: string, id: string): Promise<ReferralRecord | undefined> {
  const itself = and(eq(referrals.practiceId, practiceId), eq(referrals.id, id))
  const agreementOfIt = db.select({ id: referrals.agreementId }).from(referrals).where(itself)
  const [[referral], [details], given, timeline, [agreement]] = await db.batch([
    lines(db).where(itself),
    db.select(detailColumns).from(referralDetails).where(eq(referralDetails.referralId, id)),
    db
      .select({ about: consents.about, givenBy: consents.givenBy, askedBy: people.name, givenAt: consents.givenAt })
      .from(consents)
      .innerJoin(people, eq(people.id, consents.askedById))
      .where(and(eq(consents.referralId, id), isNull(consents.withdrawnAt))),
    db
      .select({
        version: referralStepsTaken.version,
        step: referralStepsTaken.step,
        note: referralStepsTaken.note,
        personId: referralStepsTaken.personId,
        person: people.name,
        at: referralStepsTaken.at,
      })
      .from(referralStepsTaken)
      .leftJoin(people, eq(people.id, referralStepsTaken.personId))
      .where(and(eq(referralStepsTaken.referralId, id), ne(referralStepsTaken.step, 'redraft')))
      .orderBy(desc(referralStepsTaken.version)),
    agreementsWithParties(db).where(inArray(agreements.id, agreementOfIt)),
  ])
  return referral && details && agreement && { referral, details, consents: given, timeline, agreement }
}

const ended = inArray(referrals.status, [...ends])
const open = notInArray(referrals.status, [...ends])

/** What this person may meet at all: referrals of the own organisation; a coordinator also those of the practice, once they were sent. */
function withinReach(actor: Actor): SQL | undefined {
  const writes = eq(referrals.referringOrganisationId, actor.organisationId)
  const answers = and(eq(referrals.answeringOrganisationId, actor.organisationId), isNotNull(referrals.sentOn))
  const reach = {
    referrer: writes,
    provider: answers,
    coordinator: or(writes, isNotNull(referrals.sentOn)),
    adviser: sql`0`,
    admin: sql`0`,
  }
  return and(eq(referrals.practiceId, actor.practice.id), reach[actor.role])
}

/** The oldest clock comes first, so what a long list leaves out is what can wait longest. */
const oldestClockFirst = [sql`${referrals.dueOn} is null`, asc(referrals.dueOn), asc(referrals.id)]

export type Waiting = { mine: ReferralLine[]; others: ReferralLine[]; othersCount: number; reports: ReferralLine[] }

/** What waits for this person's organisation, what waits for others, and what came back to be read. */
export async function listWaiting(db: Database, actor: Actor): Promise<Waiting> {
  const reach = and(withinReach(actor), open)
  const answers = actor.role === 'referrer' ? sql`0` : eq(referrals.answeringOrganisationId, actor.organisationId)
  const writes = actor.role === 'provider' ? sql`0` : eq(referrals.referringOrganisationId, actor.organisationId)
  const mine = sql`((${answers} and ${referrals.status} <> 'draft') or (${writes} and ${referrals.status} = 'draft'))`
  const [own, others, [total], reports] = await db.batch([
    lines(db)
      .where(and(reach, mine))
      .orderBy(...oldestClockFirst)
      .limit(longestList),
    lines(db)
      .where(and(reach, sql`not ${mine}`))

      .orderBy(...oldestClockFirst)
      .limit(20),
    db
      .select({ count: count() })
      .from(referrals)
      .where(and(reach, sql`not ${mine}`)),
    lines(db)
      .where(
        and(
          withinReach(actor),
          writes,
          ended,
          ne(referrals.status, 'withdrawn'),
          isNotNull(referrals.sentOn),
          isNull(referrals.reportReadAt),
        ),
      )
      .orderBy(asc(referrals.endedOn))
      .limit(longestList),
  ])
  return { mine: own, others, othersCount: total?.count ?? 0, reports }
}

export const listReferrals = (db: Database, actor: Actor, which: 'open' | 'ended'): Promise<ReferralLine[]> =>
  lines(db)
    .where(and(withinReach(actor), which === 'open' ? open : ended))
    .orderBy(which === 'open' ? sql`${referrals.dueOn} is null, ${referrals.dueOn}` : desc(referrals.endedOn), desc(referrals.id))
    .limit(longestList)

import { and, asc, count, desc, eq, getTableColumns, inArray, isNotNull, isNull, ne, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { agreementsWithParties } from '../agreements/store.ts'
import { type AgreementTask, agreementTasks } from '../agreements/store-reminders.ts'
import { agreements } from '../agreements/tables.ts'
import { auditLine } from '../audit/store.ts'
import { directoryCounts, noTasks } from '../directory/store-tasks.ts'
import { organisations } from '../directory/tables.ts'
import type { DirectoryCounts } from '../directory/tasks.ts'
import type { Actor } from '../identity/actor.ts'
import { people } from '../identity/tables.ts'
import { type GivenUpMail, givenUpQuestion, openGivenUp } from '../notifications/store-given-up.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { dayOf } from '../platform/day.ts'
import type { Vault } from '../platform/vault.ts'
import { recipientFields } from './details.ts'
import { hiddenFrom } from './policy.ts'
import type { ReferralLine, ReferralRecord } from './record.ts'
import { ends } from './referral.ts'
import { openDetails, placeOf, type SealedField, sealedFields } from './sealing.ts'
import { consentLines, consentOf } from './store-consent.ts'
import { consents, referralColumns, referralDetails, referralStepsTaken, referrals } from './tables.ts'
import { longestList } from './worklist.ts'

const referring = alias(organisations, 'from_organisation')
const answering = alias(organisations, 'to_organisation')
const { referralId: _i, nameFingerprint: _n, telephoneFingerprint: _t, ...detailColumns } = getTableColumns(referralDetails)

const lineColumns = {
  ...referralColumns,
  referringOrganisation: referring.name,
  answeringOrganisation: answering.name,
  referrer: people.name,
  letter: agreements.letter,
  caregiverName: referralDetails.caregiverName,
  urgency: referralDetails.urgency,
  endedOn: referrals.endedOn,
  endReason: referrals.endReason,
  outcome: referrals.outcome,
  ease: referrals.ease,
  reportReadAt: referrals.reportReadAt,
  erasedAt: referrals.erasedAt,
  isShared: sql<number>`exists (select 1 from ${consents} where ${consents.referralId} = ${referrals.id} and ${consents.about} = 'caregiver'
    and ${consents.withdrawnAt} is null)`,
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

type SealedLine = Awaited<ReturnType<typeof lines>>[number]

/** Opens what this person may read of a line; the rest is empty. */
async function openLine(vault: Vault, actor: Actor, { isShared, erasedAt, ...line }: SealedLine): Promise<ReferralLine> {
  const hidden = hiddenFrom(actor, { ...line, erasedAt, isShared: isShared === 1 })
  if (hidden) return { ...line, hidden, caregiverName: '', endReason: '', outcome: '', ease: '' }
  const [caregiverName, endReason] = await Promise.all([
    vault.open(line.practiceId, placeOf.detail('caregiverName', line.id), line.caregiverName),
    vault.open(line.practiceId, placeOf.endReason(line.id), line.endReason),
  ])
  return { ...line, hidden, caregiverName, endReason }
}

const openLines = (vault: Vault, actor: Actor, sealed: SealedLine[]) => Promise.all(sealed.map((line) => openLine(vault, actor, line)))

/** One referral with everything its page shows, and the line in the log that it was seen, in one round trip; undefined in another practice. */
export async function findReferral({ db, vault, now }: Archive, actor: Actor, id: string): Promise<ReferralRecord | undefined> {
  const practiceId = actor.practice.id
  const itself = and(eq(referrals.practiceId, practiceId), eq(referrals.id, id))
  const agreementOfIt = db.select({ id: referrals.agreementId }).from(referrals).where(itself)
  const inReach = sql`exists (select 1 from ${referrals} where ${and(itself, withinReach(actor))})`
  const [[line], [details], given, timeline, [agreement]] = await db.batch([
    lines(db).where(itself),
    db.select(detailColumns).from(referralDetails).where(eq(referralDetails.referralId, id)),
    consentLines(db, eq(consents.referralId, id)),
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
    auditLine(db, { practiceId, by: actor, action: 'referral.read', subjectId: id, now }, { when: inReach }),
  ])
  if (!line || !details || !agreement) return undefined
  const referral = await openLine(vault, actor, line)
  const unread = Object.fromEntries(sealedFields.map((field) => [field, ''])) as Record<SealedField, string>
  const yes = given.map(consentOf)
  const isTakenBack = yes.some(({ about, withdrawnAt }) => about === 'care_recipient' && withdrawnAt !== null)
  const withoutYes = isTakenBack ? Object.fromEntries(recipientFields.map((field) => [field, ''])) : {}
  return {
    referral,
    agreement,
    consents: yes,
    details: await openDetails(vault, practiceId, id, referral.hidden ? { ...unread, urgency: '' } : { ...details, ...withoutYes }),
    timeline: await Promise.all(
      timeline.map(async (step) => ({
        ...step,
        note: referral.hidden ? '' : await vault.open(practiceId, placeOf.note(id, step.version), step.note),
      })),
    ),
  }
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
const oldestClockNewestFirst = [sql`${referrals.dueOn} is null`, asc(referrals.dueOn), desc(referrals.id)]
const oldestEndFirst = [asc(referrals.endedOn), asc(referrals.id)]
const latestEndFirst = [desc(referrals.endedOn), desc(referrals.id)]

/** Of what waits for others a page shows the first few. */
const mostOfOthers = 20

export type Waiting = {
  mine: ReferralLine[]
  others: ReferralLine[]
  othersCount: number
  reports: ReferralLine[]
  givenUp: GivenUpMail[]
  directory: DirectoryCounts
  agreements: AgreementTask[]
}

/** What waits for this person's organisation, what waits for others, what came back to be read, mail that did not arrive, and what the directory asks; and the line that it was seen. */
export async function listWaiting({ db, vault, now }: Archive, actor: Actor): Promise<Waiting> {
  const reach = and(withinReach(actor), open)
  const answers = actor.role === 'referrer' ? sql`0` : eq(referrals.answeringOrganisationId, actor.organisationId)
  const writes = actor.role === 'provider' ? sql`0` : eq(referrals.referringOrganisationId, actor.organisationId)
  const mine = and(reach, sql`((${answers} and ${referrals.status} <> 'draft') or (${writes} and ${referrals.status} = 'draft'))`)
  const others = and(reach, sql`not ((${answers} and ${referrals.status} <> 'draft') or (${writes} and ${referrals.status} = 'draft'))`)
  const unread = and(isNotNull(referrals.sentOn), isNull(referrals.reportReadAt))
  const reports = and(withinReach(actor), writes, ended, ne(referrals.status, 'withdrawn'), unread)
  const [own, atOthers, [total], back, mails, [directory], agreementsDue] = await db.batch([
    lines(db)
      .where(mine)
      .orderBy(...oldestClockFirst)
      .limit(longestList),
    lines(db)
      .where(others)
      .orderBy(...oldestClockFirst)
      .limit(mostOfOthers),
    db.select({ count: count() }).from(referrals).where(others),
    lines(db)
      .where(reports)
      .orderBy(...oldestEndFirst)
      .limit(longestList),
    givenUpQuestion(db, actor),
    directoryCounts(db, actor, dayOf(now)),
    agreementTasks(db, actor, dayOf(now)),
    listedLine(
      db,
      actor,
      or(mine, others, reports),
      [
        idsOf(mine, oldestClockFirst, longestList),
        idsOf(others, oldestClockFirst, mostOfOthers),
        idsOf(reports, oldestEndFirst, longestList),
      ],
      now,
    ),
  ])
  return {
    mine: await openLines(vault, actor, own),
    others: await openLines(vault, actor, atOthers),
    othersCount: total?.count ?? 0,
    reports: await openLines(vault, actor, back),
    givenUp: await openGivenUp(vault, mails),
    directory: directory ?? noTasks,
    agreements: agreementsDue,
  }
}

export async function listReferrals({ db, vault, now }: Archive, actor: Actor, which: 'open' | 'ended'): Promise<ReferralLine[]> {
  const listed = and(withinReach(actor), which === 'open' ? open : ended)
  const order = which === 'open' ? oldestClockNewestFirst : latestEndFirst
  const [found] = await db.batch([
    lines(db)
      .where(listed)
      .orderBy(...order)
      .limit(longestList),
    listedLine(db, actor, listed, [idsOf(listed, order, longestList)], now),
  ])
  return openLines(vault, actor, found)
}

/** The ids of a list, in its order and no longer than it is shown. */
const idsOf = (listed: SQL | undefined, order: SQL[], limit: number) =>
  sql`select id from (select ${referrals.id} as id from ${referrals} where ${listed} order by ${sql.join(order, sql`, `)} limit ${limit})`

/** One line of the log for a page of lists, with the ids of the referrals whose names were on it. A list without names is no news. */
const listedLine = (db: Database, actor: Actor, listed: SQL | undefined, lists: SQL[], now: Date) => {
  const event = { practiceId: actor.practice.id, by: actor, action: 'referral.list', subjectId: actor.membershipId, now } as const
  return auditLine(db, event, {
    when: sql`exists (select 1 from ${referrals} where ${listed})`,
    subjectIds: sql`(select json_group_array(id) from (${sql.join(lists, sql` union `)}))`,
  })
}

import { and, desc, eq, gte, isNull, lt, ne, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { agreements } from '../agreements/tables.ts'
import { organisations } from '../directory/tables.ts'
import type { Actor } from '../identity/actor.ts'
import { memberships, passkeys, people } from '../identity/tables.ts'
import type { Database } from '../platform/database.ts'
import { capacityOf } from '../referrals/policy.ts'
import { referrals } from '../referrals/tables.ts'
import { askedBy, beginOf, endOf, type LogFilter, logPageSize } from './filter.ts'
import type { LogEntry, LogPage, LogPerson, LogSubject } from './record.ts'
import { auditLine } from './store.ts'
import { logLines } from './tables.ts'

const about = alias(organisations, 'about')

/** Everybody who ever belonged to the practice, for their lines stay. */
const peopleOf = (db: Database, practiceId: string) =>
  db
    .select({ id: people.id, name: people.name, organisation: sql<string>`group_concat(distinct ${organisations.name})` })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(eq(memberships.practiceId, practiceId))
    .groupBy(people.id)
    .orderBy(people.name, people.id)

export const listLogPeople = (db: Database, practiceId: string): Promise<LogPerson[]> => peopleOf(db, practiceId)

/** A page of the log, the people to choose from, and the line that it was read, in one round trip. The newest line comes first. */
export async function readLog(db: Database, reader: Actor, filter: LogFilter, now: Date): Promise<LogPage> {
  const practiceId = reader.practice.id
  const [known, lines] = await db.batch([
    peopleOf(db, practiceId),
    linesOf(db, practiceId, filter),
    auditLine(db, { practiceId, by: reader, action: 'log.read', subjectId: practiceId, detail: askedBy(filter), now }),
  ])
  const entries = lines.slice(0, logPageSize).map((line) => entryOf(line, reader))
  return { people: known, entries, older: lines.length > logPageSize ? entries.at(-1)?.seq : undefined }
}

/** First the lines, then what they are about: joining before the limit would look up every record of the log. */
function linesOf(db: Database, practiceId: string, filter: LogFilter) {
  const page = db
    .select()
    .from(logLines)
    .where(and(eq(logLines.practiceId, practiceId), ...conditionsOf(practiceId, filter)))
    .orderBy(desc(logLines.seq))
    .limit(logPageSize + 1)
    .as('page')
  const byMembership = sql`${memberships.id} = ${page.subjectId} and ${page.subjectKind} in ('session', 'membership')`
  const ownerId = sql`coalesce(${memberships.personId}, ${passkeys.personId}, ${page.subjectId})`
  return db
    .select({
      seq: page.seq,
      at: page.at,
      action: page.action,
      outcome: page.outcome,
      who: page.personName,
      role: page.role,
      organisation: organisations.name,
      purpose: page.purpose,
      networkAddress: page.networkAddress,
      subjectKind: page.subjectKind,
      subjectId: page.subjectId,
      count: sql<number>`json_array_length(${page.subjectIds})`,
      reference: referrals.reference,
      sentOn: referrals.sentOn,
      referringOrganisationId: referrals.referringOrganisationId,
      answeringOrganisationId: referrals.answeringOrganisationId,
      letter: agreements.letter,
      about: about.name,
      membershipId: memberships.id,
      person: people.name,
    })
    .from(page)
    .leftJoin(organisations, eq(organisations.id, page.organisationId))
    .leftJoin(referrals, and(eq(referrals.id, page.subjectId), eq(referrals.practiceId, practiceId)))
    .leftJoin(agreements, and(eq(agreements.id, page.subjectId), eq(agreements.practiceId, practiceId)))
    .leftJoin(about, and(eq(about.id, page.subjectId), eq(page.subjectKind, 'organisation')))
    .leftJoin(memberships, and(byMembership, eq(memberships.practiceId, practiceId)))
    .leftJoin(passkeys, eq(passkeys.id, page.subjectId))
    .leftJoin(people, sql`${people.id} = ${ownerId}`)
    .orderBy(desc(page.seq))
}

type Line = Awaited<ReturnType<typeof linesOf>>[number]

function conditionsOf(practiceId: string, { who, from, until, reference, kind, before }: LogFilter): (SQL | undefined)[] {
  return [
    who ? byWho(who) : undefined,
    from ? gte(logLines.at, beginOf(from)) : undefined,
    until ? lt(logLines.at, endOf(until)) : undefined,
    reference ? aboutReferral(practiceId, reference) : undefined,
    kind ? eq(logLines.subjectKind, kind) : undefined,
    before ? lt(logLines.seq, before) : undefined,
  ]
}

function byWho(who: string): SQL | undefined {
  if (who === 'clock') return and(isNull(logLines.personId), eq(logLines.role, 'clock'))
  return who === 'visitor' ? and(isNull(logLines.personId), ne(logLines.role, 'clock')) : eq(logLines.personId, who)
}

/** Lines about it, and lists that it was on; those cannot be older than the referral is. */
function aboutReferral(practiceId: string, reference: string): SQL {
  const its = (column: string) =>
    sql`(select ${sql.raw(column)} from referrals where practice_id = ${practiceId} and reference = ${reference})`
  return sql`(${logLines.subjectId} = ${its('id')} or (${logLines.subjectIds} <> '[]' and ${logLines.at} >= ${its('created_on')}
    and instr(${logLines.subjectIds}, ${its('id')}) > 0))`
}

function entryOf(line: Line, reader: Actor): LogEntry {
  const { seq, at, action, outcome, who, role, organisation, purpose, networkAddress } = line
  return { seq, at, action, outcome, who, role, organisation, purpose, networkAddress, subject: subjectOf(line, reader) }
}

function subjectOf(line: Line, reader: Actor): LogSubject {
  const { subjectKind, subjectId, letter, about: named, person, membershipId, count } = line
  const { reference, sentOn, referringOrganisationId, answeringOrganisationId } = line
  if (reference && answeringOrganisationId) {
    const capacity = capacityOf(reader, { sentOn, referringOrganisationId, answeringOrganisationId })
    return { kind: 'referral', id: subjectId, reference, isReachable: capacity !== undefined }
  }
  if (subjectKind === 'referral') return { kind: 'referrals', count }
  if (letter) return { kind: 'agreement', id: subjectId, letter }
  if (named) return { kind: 'organisation', id: subjectId, name: named }
  if (person) return { kind: 'person', name: person, membershipId }
  return { kind: 'other', of: subjectKind }
}

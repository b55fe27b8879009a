import { and, asc, count, desc, eq, inArray, isNotNull, isNull, ne, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { type AgreementTask, agreementTasks } from '../agreements/store-reminders.ts'
import { auditLine } from '../audit/store.ts'
import { directoryCounts, noTasks } from '../directory/store-tasks.ts'
import type { DirectoryCounts } from '../directory/tasks.ts'
import type { Actor } from '../identity/actor.ts'
import { libraryDue } from '../library/store-keeping.ts'
import { type GivenUpMail, givenUpQuestion, openGivenUp } from '../notifications/store-given-up.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { dayOf } from '../platform/day.ts'
import type { ReferralLine } from './record.ts'
import { ends } from './referral.ts'
import { lines, openLines, stillShared, withinReach } from './store-lines.ts'
import { hasUnread } from './store-messages.ts'
import { type RequestTask, requestTasks } from './store-requests.ts'
import { referrals } from './tables.ts'
import { longestList } from './worklist.ts'

const ended = inArray(referrals.status, [...ends])
const open = notInArray(referrals.status, [...ends])

/** The oldest clock comes first, so what a long list leaves out is what can wait longest. */
const oldestClockFirst = [sql`${referrals.dueOn} is null`, asc(referrals.dueOn), asc(referrals.id)]
const oldestClockNewestFirst = [sql`${referrals.dueOn} is null`, asc(referrals.dueOn), desc(referrals.id)]
const oldestEndFirst = [asc(referrals.endedOn), asc(referrals.id)]
const oldestFirst = [asc(referrals.id)]
const oldestToAskFirst = [asc(referrals.askAgainOn), asc(referrals.id)]
const latestEndFirst = [desc(referrals.endedOn), desc(referrals.id)]

/** Of what waits for others a page shows the first few. */
const mostOfOthers = 20

export type Waiting = {
  mine: ReferralLine[]
  mineCount: number
  others: ReferralLine[]
  othersCount: number
  reports: ReferralLine[]
  askAgain: ReferralLine[]
  newMessages: ReferralLine[]
  givenUp: GivenUpMail[]
  directory: DirectoryCounts
  agreements: AgreementTask[]
  requests: RequestTask[]
  /** How much of the library waits to be looked at again. */
  library: number
  /** How many who ask for help in the neighbourhood, or offer it, wait for this organisation. */
  neighbours: number
}

/** A question for one number, asked in the same trip by whom this folder does not know. */
type Counted = ReturnType<typeof libraryDue>

/** What waits for this person's organisation, what waits for others, what came back to be read, what others wrote, mail that did not arrive, and what the directory asks; and the line that it was seen. */
export async function listWaiting({ db, vault, now }: Archive, actor: Actor, neighbours: Counted): Promise<Waiting> {
  const reach = and(withinReach(actor), open)
  const answers = actor.role === 'referrer' ? sql`0` : eq(referrals.answeringOrganisationId, actor.organisationId)
  const writes = actor.role === 'provider' ? sql`0` : eq(referrals.referringOrganisationId, actor.organisationId)
  const isMine = sql<number>`((${answers} and ${referrals.status} <> 'draft') or (${writes} and ${referrals.status} = 'draft'))`
  const mine = and(reach, isMine)
  const others = and(reach, sql`not ${isMine}`)
  const unread = and(isNotNull(referrals.sentOn), isNull(referrals.reportReadAt))
  const reports = and(withinReach(actor), writes, ended, ne(referrals.status, 'withdrawn'), unread)
  const isTime = sql`${referrals.askAgainOn} <= ${dayOf(now)}`
  const again = and(withinReach(actor), answers, ended, isTime, isNull(referrals.erasedAt), stillShared)
  const written = hasUnread(actor)
  const [own, atOthers, totals, back, toAsk, toRead, mails, [directory], agreementsDue, requestsDue, [libraryItems], [waitingNeighbours]] =
    await db.batch([
      lines(db)
        .where(mine)
        .orderBy(...oldestClockFirst)
        .limit(longestList),
      lines(db)
        .where(others)
        .orderBy(...oldestClockFirst)
        .limit(mostOfOthers),
      db.select({ isMine, count: count() }).from(referrals).where(reach).groupBy(isMine),
      lines(db)
        .where(reports)
        .orderBy(...oldestEndFirst)
        .limit(longestList),
      lines(db)
        .where(again)
        .orderBy(...oldestToAskFirst)
        .limit(longestList),
      lines(db)
        .where(written)
        .orderBy(...oldestFirst)
        .limit(longestList),
      givenUpQuestion(db, actor),
      directoryCounts(db, actor, dayOf(now)),
      agreementTasks(db, actor, dayOf(now)),
      requestTasks(db, actor),
      libraryDue(db, actor, dayOf(now)),
      neighbours,
      listedLine(
        db,
        actor,
        or(mine, others, reports, again, written),
        [
          idsOf(mine, oldestClockFirst, longestList),
          idsOf(others, oldestClockFirst, mostOfOthers),
          idsOf(reports, oldestEndFirst, longestList),
          idsOf(again, oldestToAskFirst, longestList),
          idsOf(written, oldestFirst, longestList),
        ],
        now,
      ),
    ])
  return {
    mine: await openLines(vault, actor, own),
    mineCount: totals.find(({ isMine }) => isMine === 1)?.count ?? 0,
    others: await openLines(vault, actor, atOthers),
    othersCount: totals.find(({ isMine }) => isMine === 0)?.count ?? 0,
    reports: await openLines(vault, actor, back),
    askAgain: await openLines(vault, actor, toAsk),
    newMessages: await openLines(vault, actor, toRead),
    givenUp: await openGivenUp(vault, mails),
    directory: directory ?? noTasks,
    agreements: agreementsDue,
    requests: requestsDue,
    library: libraryItems?.count ?? 0,
    neighbours: waitingNeighbours?.count ?? 0,
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

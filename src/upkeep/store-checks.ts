import { type SQL, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import { keptBy } from '../directory/store-states.ts'
import type { Actor } from '../identity/actor.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { dayOf } from '../platform/day.ts'
import type { ContactCheck, nextCheck } from './check.ts'

const hour = 60 * 60_000

const checkColumns =
  sql.raw(`target, kind, outcome, status, leads_to as "leadsTo", is_permanent as "isPermanent", problem, failed_on as "failedOn",
  confirmed_on as "confirmedOn", accepted_on as "acceptedOn"`)

type Row = Omit<ContactCheck, 'isPermanent'> & { isPermanent: 0 | 1 }
const checkOf = (row: Row): ContactCheck => ({ ...row, isPermanent: row.isPermanent === 1 })

// the condition of a partial index has to be said for it to be used
const isUsed = sql.raw(`(exists (select 1 from offerings where url = target and url <> '' and withdrawn_on is null)
  or exists (select 1 from offerings where phone = target and phone <> '' and withdrawn_on is null)
  or exists (select 1 from organisations where url = target))`)

/** In one go at most, for a database that is asked for more than it does in eight seconds does nothing. */
const mostGathered = 5000

/** Takes in what the directory names and was not known yet, and lets go of what it names no more. */
export async function gatherTargets(db: Database, now: Date): Promise<void> {
  const at = now.toISOString()
  const isNew = (target: SQL) => sql`not exists (select 1 from contact_checks k where k.target = ${target})`
  await db.batch([
    db.run(sql`insert into contact_checks (target, kind, due_at, outcome, leads_to, is_permanent, problem)
      select target, kind, ${at}, 'waiting', '', 0, '' from (
        select url as target, 'site' as kind from offerings where url <> '' and withdrawn_on is null and ${isNew(sql`url`)}
        union all select url, 'site' from organisations where url <> '' and ${isNew(sql`url`)}
        union all select phone, 'telephone' from offerings where phone <> '' and withdrawn_on is null and ${isNew(sql`phone`)})
      limit ${mostGathered} on conflict (target) do nothing`),
    db.run(sql`delete from contact_checks where target in (select target from contact_checks where not ${isUsed} limit ${mostGathered})`),
  ])
}

/** Takes those whose turn it is. In one statement, so two workers never look at the same; whoever stops half way leaves them to the next hour. */
export async function claimChecks(db: Database, now: Date, most: number): Promise<ContactCheck[]> {
  const rows = await db.all<Row>(sql`update contact_checks set due_at = ${new Date(now.getTime() + hour).toISOString()}
    where target in (select target from contact_checks where due_at <= ${now.toISOString()} order by due_at limit ${most})
    returning ${checkColumns}`)
  return rows.map(checkOf)
}

/** Somebody may have said meanwhile that it is all right: that stands, as long as the same is found. */
export const checkStatement = (db: Database, before: ContactCheck, next: ReturnType<typeof nextCheck>) =>
  db.run(sql`update contact_checks set due_at = ${next.dueAt}, checked_at = coalesce(${next.checkedAt}, checked_at), outcome = ${next.outcome},
    status = ${next.status}, leads_to = ${next.leadsTo}, is_permanent = ${next.isPermanent ? 1 : 0}, problem = ${next.problem},
    failed_on = ${next.failedOn}, confirmed_on = ${next.confirmedOn},
    accepted_on = iif(outcome = ${next.outcome} and leads_to = ${next.leadsTo}, accepted_on, null) where target = ${before.target}`)

/** A check as the list tells of it, with what names its target. */
export type CheckLine = ContactCheck & { checkedAt: string | null; offerings: { id: string; name: string }[]; organisation: string }

export type Checks = { lines: CheckLine[]; counts: { fine: number; unchecked: number; waiting: number } }

/** Most lines on one page. */
export const longestChecks = 200

const named = (actor: Actor) => sql`offerings o join organisations g on g.id = o.organisation_id
  join contact_checks k on k.target in (o.url, o.phone, g.url) where ${keptBy(actor)} and o.withdrawn_on is null`

/** What a coordinator's directory names and does not work, or leads elsewhere; and how much of it does. */
export async function findChecks(db: Database, actor: Actor): Promise<Checks> {
  const [rows, [counts]] = await db.batch([
    db.all<
      Row & { checkedAt: string | null; offerings: string; organisation: string }
    >(sql`select ${checkColumns}, checked_at as "checkedAt",
        min(g.name) as organisation, json_group_array(json_object('id', o.id, 'name', o.name)) as offerings
      from ${named(actor)} and k.outcome in ('failed', 'moved') group by k.target order by k.failed_on, k.target limit ${longestChecks}`),
    db.all<Checks['counts']>(sql`select count(distinct iif(outcome = 'fine', target, null)) as fine,
      count(distinct iif(outcome = 'unchecked', target, null)) as unchecked, count(distinct iif(outcome = 'waiting', target, null)) as waiting
      from ${named(actor)}`),
  ])
  const lines = rows.map(({ offerings, ...row }) => ({
    ...row,
    ...checkOf(row),
    offerings: JSON.parse(offerings) as CheckLine['offerings'],
  }))
  return { lines, counts: counts ?? { fine: 0, unchecked: 0, waiting: 0 } }
}

/** That it is all right as it is; false where this coordinator's directory does not name it. */
export async function recordAccepted({ db, now }: Pick<Archive, 'db' | 'now'>, actor: Actor, target: string): Promise<boolean> {
  const isMine = sql`exists (select 1 from ${named(actor)} and k.target = ${target})`
  const [known] = await db.batch([
    db.all(sql`select 1 where ${isMine}`),
    auditLine(
      db,
      { practiceId: actor.practice.id, by: actor, action: 'offering.accept_contact', subjectId: '', now },
      { when: isMine, subjectId: firstWith(actor, target) },
    ),
    db.run(
      sql`update contact_checks set accepted_on = ${dayOf(now)} where target = ${target} and outcome in ('failed', 'moved') and ${isMine}`,
    ),
  ])
  return known.length > 0
}

const firstWith = (actor: Actor, target: string): SQL => sql`(select min(o.id) from ${named(actor)} and k.target = ${target})`

import { type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../identity/actor.ts'
import type { Database } from '../platform/database.ts'
import { addDays, type Day } from '../platform/day.ts'
import type { OfferingContent } from './content.ts'
import type { Places } from './input.ts'
import { type KeptQuery, type KeptState, keptPageSize, keptStates } from './kept.ts'
import type { GoesOn, Kept, KeptOffering, ProposalLine } from './record.ts'
import { readContent } from './store-content.ts'
import { dueOn } from './store-freshness.ts'
import { goesOnAs } from './store-merged.ts'
import { keptById, keptColumns, keptFrom, type ProposalRow, placesFrom, placesOf, proposalColumns } from './store-rows.ts'
import { isInState, keptBy, proposalsOf } from './store-states.ts'

const wildcards = /[%_\\]/g
const isNamed = (words: string): SQL => {
  const pattern = `%${words.replace(wildcards, '\\$&')}%`
  return words ? sql`(o.name like ${pattern} escape '\\' or g.name like ${pattern} escape '\\')` : sql`1`
}

export type KeptCounts = Record<KeptState | 'all', number>
export type KeptList = { lines: Kept[]; total: number; counts: KeptCounts; proposals: ProposalLine[] }

/** New offerings that wait, and those that were declined not long ago. */
const longestProposals = 50
const declinedShown = 30 // days

/** A page of what this person keeps, what needs an eye first; how many there are in each state; and new ones that wait to be added. */
export async function listKept(db: Database, actor: Actor, { state, words, page }: KeptQuery, today: Day): Promise<KeptList> {
  const mine = sql`from offerings o join organisations g on g.id = o.organisation_id where ${keptBy(actor)}`
  const asked = sql`${isNamed(words)} and ${state ? isInState(state, today) : sql`1`}`
  const counted = keptStates.map((one) => sql`coalesce(sum(${isInState(one, today)}), 0) as ${sql.identifier(one)}`)
  const [lines, [counts], proposals] = await db.batch([
    db.all<Kept>(sql`select ${keptColumns} ${mine} and ${asked}
      order by o.withdrawn_on is not null, o.hidden_on is null, ${dueOn}, o.name, o.id
      limit ${keptPageSize} offset ${(page - 1) * keptPageSize}`),
    db.all<KeptCounts & { total: number }>(
      sql`select count(*) as "all", coalesce(sum(${asked}), 0) as total, ${sql.join(counted, sql`, `)} ${mine}`,
    ),
    db.all<ProposalLine>(sql`select w.id, w.offering_id as "offeringId", w.content ->> '$.name' as name, g.name as organisation, w.status,
        coalesce(p.name, g.name) as "proposedBy", w.proposed_at as "proposedAt", w.answer
      from offering_proposals w join organisations g on g.id = w.organisation_id
      left join people p on p.id = w.proposed_by_id
      where ${proposalsOf(actor)} and w.offering_id is null
        and (w.status = 'open' or (w.status = 'declined' and w.decided_at >= ${addDays(today, -declinedShown)}))
      order by w.status = 'declined', w.proposed_at limit ${longestProposals}`),
  ])
  const { total = 0, ...all } = counts ?? {}
  return { lines, total, counts: all as KeptCounts, proposals }
}

/** An offering with its change that waits, or was declined last, and what its form needs to know, in one round trip. */
export async function findKept(
  db: Database,
  practiceId: string,
  id: string,
): Promise<{ kept: KeptOffering; places: Places; goesOn: GoesOn | undefined } | undefined> {
  const [[row], [proposal], places, [goesOn]] = await db.batch([
    keptById(db, practiceId, sql`${id}`),
    db.all<ProposalRow>(sql`select ${proposalColumns}
      where w.offering_id = ${id} and w.practice_id = ${practiceId} and (w.status = 'open' or (w.status = 'declined'
        and w.decided_at >= (select v.at from offering_versions v where v.offering_id = ${id} order by v.version desc limit 1)))
      order by w.status <> 'open', w.proposed_at desc limit 1`),
    placesOf(db, practiceId),
    goesOnAs(db, id),
  ])
  return row && { kept: keptFrom(row, proposal), places: placesFrom(places), goesOn }
}

/** What a new offering begins with: the places, and the organisations that the practice knows. */
export async function findBeginning(db: Database, practiceId: string): Promise<{ places: Places; organisations: string[] }> {
  const [places, organisations] = await db.batch([
    placesOf(db, practiceId),
    db.all<{ name: string }>(sql`select name from organisations g where merged_into is null and (
        exists (select 1 from offerings o where o.organisation_id = g.id and o.responsible_practice_id = ${practiceId})
        or exists (select 1 from memberships m where m.organisation_id = g.id and m.practice_id = ${practiceId} and m.role in ('provider', 'coordinator')))
      order by name limit 1000`),
  ])
  return { places: placesFrom(places), organisations: organisations.map(({ name }) => name) }
}

/** What somebody began from, who meets by now that others went on: a proposal of theirs, or else a version. */
export async function findSeen(
  db: Database,
  offeringId: string,
  version: number,
  proposalId: string,
): Promise<OfferingContent | undefined> {
  const [seen] = await db.all<{ content: string }>(sql`select content from (
      select 1 as place, content from offering_proposals where id = ${proposalId} and offering_id = ${offeringId}
      union all select 2, content from offering_versions where offering_id = ${offeringId} and version = ${version})
    order by place limit 1`)
  return seen && readContent(seen.content)
}

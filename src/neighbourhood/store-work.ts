import { type SQL, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { dayOf } from '../platform/day.ts'
import type { Vault } from '../platform/vault.ts'
import { listOf, neighbourHelps, neighbourTimes } from './neighbour.ts'
import { openNeighbour } from './sealing.ts'
import { askOrganiser, isArranged } from './store-organiser.ts'
import { type LeftBehind, mostOfGroup, type NeighbourCounts, type NeighbourLine, type NeighbourWorklist } from './work.ts'

/** Of a neighbour `n`: sent to the organisation of this actor, also when it arranges such help no more. Nobody that is erased. */
export const ownNeighbours = ({ practice, organisationId, role }: Actor): SQL => sql`n.practice_id = ${practice.id}
  and n.organisation_id = ${organisationId} and n.erased_at is null and ${role} in ('coordinator', 'provider')`

export const lineColumns = sql`n.id, n.side, n.status, n.version, n.first_name as "firstName", n.telephone, n.area, n.words, n.helps, n.times,
  n.language, n.reason, n.created_at as "createdAt", n.checked_on as "checkedOn",
  n.consent_wording as "consentWording", m.id as "matchId", m.status as "matchStatus",
  iif(n.side = 'ask', m.ask_yes_at, m.offer_yes_at) is not null as "hasYes", iif(n.side = 'ask', m.offer_id, m.ask_id) as "otherId"`
export const withMatch = sql`neighbours n left join neighbour_matches m on n.id in (m.ask_id, m.offer_id) and m.status in ('proposed', 'running')`

export type LineRow = Omit<NeighbourLine, 'helps' | 'times' | 'hasYes'> & { helps: string; times: string; hasYes: number }

export const openLine = async (vault: Vault, practiceId: string, row: LineRow): Promise<NeighbourLine> => ({
  ...row,
  ...(await openNeighbour(vault, practiceId, row.id, row)),
  helps: listOf(neighbourHelps, row.helps),
  times: listOf(neighbourTimes, row.times),
  hasYes: row.hasYes === 1,
})

const countsOf = ({ practice }: Actor): SQL => sql`select
  coalesce(sum(n.side = 'ask' and n.status = 'waiting' and m.id is null), 0) as asks,
  coalesce(sum(n.status = 'new'), 0) as "offersToVet",
  coalesce(sum(n.side = 'offer' and n.status = 'waiting' and m.id is null), 0) as "offersFree",
  coalesce(sum(n.side = 'ask' and m.status = 'proposed'), 0) as proposed,
  coalesce(sum(n.side = 'ask' and m.status = 'running'), 0) as running
  from ${withMatch} where n.practice_id = ${practice.id} and n.ended_on is null`

/** The question for how many wait for the organisation of this actor: to be vetted, or for somebody who fits. */
export const neighboursDue = (db: Database, actor: Actor) =>
  db.all<{ count: number }>(sql`select count(*) as count from ${withMatch} where ${ownNeighbours(actor)} and n.ended_on is null
    and (n.status = 'new' or (n.side = 'ask' and n.status = 'waiting' and m.id is null))`)

/** All that has to be done, and of the rest of each kind a part: who stopped or met last. */
const shownOf = (mine: SQL): SQL => sql`select id from (
  select n.id, kind, row_number() over (partition by kind order by n.ended_on desc, n.met_at desc, n.match_id, n.created_at, n.id) as place from (
    select n.id, n.ended_on, n.created_at, m.created_at as met_at, m.id as match_id, case when n.ended_on is not null then 'over'
      when m.status = 'running' then 'running' when m.id is null and n.side = 'offer' and n.status = 'waiting' then 'free' else 'due' end as kind
    from ${withMatch} where ${mine}) n)
  where kind = 'due' or place <= ${mostOfGroup}`

/** How many are left with each organisation that arranges such help no more. */
const leftIn = ({ practice }: Actor, now: Date): SQL => sql`select g.name as organisation, count(*) as count
  from neighbours n join organisations g on g.id = n.organisation_id
  where n.practice_id = ${practice.id} and n.ended_on is null and not ${isArranged(dayOf(now))} group by g.id order by g.name`

/** Who asks and who offers, the oldest first, and the line in the log of whom was read; who only counts reads nobody. */
export async function listNeighbours({ db, vault, now }: Archive, actor: Actor): Promise<NeighbourWorklist> {
  const mine = ownNeighbours(actor)
  const shown = shownOf(mine)
  const [[organiser], rows, [counts], left] = await db.batch([
    askOrganiser(db, sql`${actor.practice.id}`, dayOf(now)),
    db.all<LineRow>(sql`select ${lineColumns} from ${withMatch} where n.id in (${shown}) order by n.created_at, n.id`),
    db.all<NeighbourCounts>(countsOf(actor)),
    db.all<LeftBehind>(leftIn(actor, now)),
    auditLine(
      db,
      { practiceId: actor.practice.id, by: actor, action: 'neighbour.list', subjectId: '', now },
      {
        when: sql`exists (select 1 from neighbours n where ${mine})`,
        subjectIds: sql`(select json_group_array(id) from (${shown}))`,
      },
    ),
  ])
  return {
    organiser,
    lines: await Promise.all(rows.map((row) => openLine(vault, actor.practice.id, row))),
    counts: counts ?? { asks: 0, offersToVet: 0, offersFree: 0, proposed: 0, running: 0 },
    left,
  }
}

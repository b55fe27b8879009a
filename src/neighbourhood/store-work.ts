import { type SQL, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { dayOf } from '../platform/day.ts'
import type { Vault } from '../platform/vault.ts'
import { listOf, neighbourHelps, neighbourTimes } from './neighbour.ts'
import { openNeighbour } from './sealing.ts'
import { askOrganiser, organiserOf } from './store-organiser.ts'
import type { NeighbourCounts, NeighbourLine, NeighbourWorklist } from './work.ts'

/** Most lines on the page; more than one organisation has at a time. */
export const mostNeighbours = 300

/** Of a neighbour `n`: sent to the organisation of this actor, and it arranges such help here today. Written of nobody that is erased. */
export const ownNeighbours = ({ practice, organisationId, role }: Actor, now: Date): SQL => sql`n.practice_id = ${practice.id}
  and n.organisation_id = ${organisationId} and n.erased_at is null and ${role} in ('coordinator', 'provider')
  and n.organisation_id = (select id from ${organiserOf(sql`${practice.id}`, dayOf(now))})`

export const lineColumns = sql`n.id, n.side, n.status, n.version, n.first_name as "firstName", n.telephone, n.area, n.words, n.helps, n.times,
  n.language, n.reason, n.created_at as "createdAt", n.checked_on as "checkedOn", m.id as "matchId", m.status as "matchStatus",
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
export const neighboursDue = (db: Database, actor: Actor, now: Date) =>
  db.all<{ count: number }>(sql`select count(*) as count from ${withMatch} where ${ownNeighbours(actor, now)} and n.ended_on is null
    and (n.status = 'new' or (n.side = 'ask' and n.status = 'waiting' and m.id is null))`)

/** Who asks and who offers, the oldest first, and the line in the log of whom was read; who only counts reads nobody. */
export async function listNeighbours({ db, vault, now }: Archive, actor: Actor): Promise<NeighbourWorklist> {
  const mine = ownNeighbours(actor, now)
  const [[organiser], rows, [counts]] = await db.batch([
    askOrganiser(db, sql`${actor.practice.id}`, dayOf(now)),
    db.all<LineRow>(sql`select ${lineColumns} from ${withMatch} where ${mine} order by n.created_at, n.id limit ${mostNeighbours}`),
    db.all<NeighbourCounts>(countsOf(actor)),
    auditLine(
      db,
      { practiceId: actor.practice.id, by: actor, action: 'neighbour.list', subjectId: '', now },
      {
        when: sql`exists (select 1 from neighbours n where ${mine})`,
        subjectIds: sql`(select json_group_array(n.id) from (select n.id from neighbours n where ${mine} order by n.created_at, n.id limit ${mostNeighbours}) n)`,
      },
    ),
  ])
  return {
    organiser,
    lines: await Promise.all(rows.map((row) => openLine(vault, actor.practice.id, row))),
    counts: counts ?? { asks: 0, offersToVet: 0, offersFree: 0, proposed: 0, running: 0 },
  }
}

import { type SQL, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import { distanceKm } from '../directory/store.ts'
import type { Actor } from '../identity/actor.ts'
import type { Archive } from '../platform/archive.ts'
import { type Day, dayOf } from '../platform/day.ts'
import type { LivingMatch } from './match.ts'
import { listOf, neighbourHelps, neighbourTimes } from './neighbour.ts'
import { openNeighbour, type Sealed } from './sealing.ts'
import { askOrganiser, isArranged } from './store-organiser.ts'
import { type LineRow, lineColumns, openLine, ownNeighbours, withMatch } from './store-work.ts'
import { type Candidate, suggest } from './suggest.ts'
import type { MatchedPerson, NeighbourCard, StepLine, WorkMatch } from './work.ts'

type PersonRow = Pick<Sealed, 'firstName' | 'telephone'> &
  Pick<WorkMatch, 'createdAt' | 'version'> & { id: string; side: 'ask' | 'offer'; matchId: string; status: LivingMatch; hasYes: number }
type CandidateRow = Pick<Sealed, 'firstName' | 'area'> & Pick<Candidate, 'id' | 'createdAt'> & { helps: string; times: string }
type Apart = { here: string; there: string; km: number }

const saidNo = sql`iif(s.step = 'refuse', (select m.reason from neighbour_matches m where m.id = s.match_id), '')`
const stepsOf = (table: 'neighbour_steps' | 'neighbour_match_steps', where: SQL): SQL => sql`select s.version, s.step,
  ${table === 'neighbour_steps' ? sql`'' as side, '' as reason` : sql`s.side, ${saidNo} as reason`}, s.person_id as "personId", p.name as who, s.at
  from ${sql.raw(table)} s left join people p on p.id = s.person_id where ${where} order by s.at, s.version`

/** Who may help whoever asks: an offer that was seen and is free, while both belong to whoever arranges it today. */
const candidatesOf = (it: SQL, today: Day): SQL => sql`
  from neighbours n join neighbours o on o.practice_id = n.practice_id and o.organisation_id = n.organisation_id
  where ${it} and ${isArranged(today)} and n.side = 'ask' and n.status = 'waiting' and o.side = 'offer' and o.status = 'waiting'
    and not exists (select 1 from neighbour_matches m where m.ask_id = n.id and m.status in ('proposed', 'running'))
    and not exists (select 1 from neighbour_matches m where m.offer_id = o.id and m.status in ('proposed', 'running'))
    and not exists (select 1 from neighbour_matches m where m.ask_id = n.id and m.offer_id = o.id and m.status = 'refused')`

/** All that its page shows, in one round trip, and the line in the log of whose names were read. */
export async function findNeighbourCard({ db, vault, now }: Archive, actor: Actor, id: string): Promise<NeighbourCard | undefined> {
  const practiceId = actor.practice.id
  const it = sql`n.id = ${id} and ${ownNeighbours(actor)}`
  const isMine = sql`exists (select 1 from neighbours n where ${it})`
  const living = sql`m.status in ('proposed', 'running') and ${id} in (m.ask_id, m.offer_id) and ${isMine}`
  const candidates = candidatesOf(it, dayOf(now))
  const [[organiser], [row], steps, people, matchSteps, offers, apart] = await db.batch([
    askOrganiser(db, sql`${practiceId}`, dayOf(now)),
    db.all<LineRow>(sql`select ${lineColumns} from ${withMatch} where ${it}`),
    db.all<StepLine>(stepsOf('neighbour_steps', sql`s.neighbour_id = ${id} and ${isMine}`)),
    db.all<PersonRow>(sql`select o.id, o.side, o.first_name as "firstName", o.telephone, m.id as "matchId", m.status, m.version,
        m.created_at as "createdAt", iif(o.side = 'ask', m.ask_yes_at, m.offer_yes_at) is not null as "hasYes"
      from neighbour_matches m join neighbours o on o.id in (m.ask_id, m.offer_id) where ${living} order by o.side`),
    db.all<StepLine>(
      stepsOf(
        'neighbour_match_steps',
        sql`${isMine} and s.match_id in
      (select m.id from neighbour_matches m where ${id} in (m.ask_id, m.offer_id))`,
      ),
    ),
    db.all<CandidateRow>(
      sql`select o.id, o.first_name as "firstName", o.area, o.helps, o.times, o.created_at as "createdAt" ${candidates}`,
    ),
    // the postcode of somebody is sealed, so the distances are asked of all postcodes of the municipality
    db.all<Apart>(sql`select h.pc4 as here, v.pc4 as there, ${distanceKm(sql`h`, sql`v`)} as km
      from postcode_areas h join postcode_areas v on v.gm_code = h.gm_code and h.pc4 < v.pc4
      where h.gm_code = (select gm_code from practices where id = ${practiceId}) and ${isMine}`),
    auditLine(
      db,
      { practiceId, by: actor, action: 'neighbour.read', subjectId: id, now },
      {
        when: isMine,
        subjectIds: sql`(select json_group_array(id) from (select ${id} as id
          union select o.id from neighbour_matches m join neighbours o on o.id in (m.ask_id, m.offer_id) where ${living}
          union select o.id ${candidates}))`,
      },
    ),
  ])
  if (!row) return undefined
  const [line, free, match] = await Promise.all([
    openLine(vault, practiceId, row),
    Promise.all(
      offers.map(async ({ helps, times, ...one }) => {
        const { firstName, area } = await openNeighbour(vault, practiceId, one.id, one)
        return { ...one, firstName, area, helps: listOf(neighbourHelps, helps), times: listOf(neighbourTimes, times) }
      }),
    ),
    matchOf(people, async (one) => {
      const { firstName, telephone } = await openNeighbour(vault, practiceId, one.id, one)
      return { id: one.id, side: one.side, firstName, telephone, hasYes: one.hasYes === 1 }
    }),
  ])
  const km = new Map(apart.map(({ here, there, km: far }) => [`${here} ${there}`, far]))
  const distance = (one: string, other: string) =>
    one === other && /^\d{4}$/.test(one) ? 0 : (km.get([one, other].sort().join(' ')) ?? null)
  const organisationId = actor.organisationId
  return {
    ...line,
    practiceId,
    organisationId,
    history: steps,
    match,
    matchHistory: matchSteps,
    suggestions: suggest(line, free, distance),
    isKept: organiser?.id !== organisationId,
  }
}

/** The two come in order: who asks, who offers. */
async function matchOf(rows: readonly PersonRow[], open: (row: PersonRow) => Promise<MatchedPerson>): Promise<WorkMatch | null> {
  const [ask, offer] = rows
  if (!ask || !offer) return null
  const { matchId: id, status, version, createdAt } = ask
  return { id, status, version, createdAt, people: await Promise.all([open(ask), open(offer)]) }
}

import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import type { Municipality } from './area.ts'
import type { Places } from './input.ts'
import type { KeptOffering, Proposal } from './record.ts'
import { contentOf, readContent } from './store-content.ts'

export const keptColumns = sql`o.id, o.name, g.name as organisation, o.verified_on as "verifiedOn", o.verified_by as "verifiedBy",
  substr(o.created_at, 1, 10) as "createdOn", o.verify_every_months as "verifyEveryMonths", o.asked_on as "askedOn", o.hidden_on as "hiddenOn",
  o.withdrawn_on as "withdrawnOn", o.visible_from as "visibleFrom", o.visible_until as "visibleUntil", o.capacity_available as available,
  o.capacity_updated_on as "capacityUpdatedOn", o.capacity_every_days as "capacityEveryDays",
  (select w.id from offering_proposals w where w.offering_id = o.id and w.status = 'open') as "proposalId"`

type KeptRow = Omit<KeptOffering, 'content' | 'capacity' | 'proposal' | 'isMerged'> & {
  content: string
  isMerged: number
  maximum: number | null
  unit: KeptOffering['capacity']['unit']
  nextFreeOn: Day | null
}

/** The question for one offering as its keepers see it, in a practice that answers for it. */
export const keptById = (db: Database, practiceId: string, id: SQL) =>
  db.all<KeptRow>(sql`select ${keptColumns}, o.slug, o.organisation_id as "organisationId", o.responsible_practice_id as "responsiblePracticeId",
      o.version, o.merged_into is not null as "isMerged", o.capacity_maximum as maximum, o.capacity_unit as unit,
      o.next_free_on as "nextFreeOn", ${contentOf} as content
    from offerings o join organisations g on g.id = o.organisation_id left join locations l on l.offering_id = o.id
    where o.id = ${id} and o.responsible_practice_id = ${practiceId}`)

export function keptFrom(row: KeptRow, proposal: ProposalRow | undefined): KeptOffering {
  const { content, isMerged, maximum, unit, nextFreeOn, ...kept } = row
  const { available, capacityUpdatedOn: updatedOn } = kept
  return {
    ...kept,
    isMerged: isMerged === 1,
    content: readContent(content),
    capacity: { available, maximum, unit, updatedOn, nextFreeOn },
    proposal: proposal && proposalFrom(proposal),
  }
}

export type ProposalRow = Omit<Proposal, 'content' | 'seen'> & { content: string; seen: string | null }

export const proposalColumns = sql`w.id, w.offering_id as "offeringId", w.practice_id as "practiceId", w.organisation_id as "organisationId",
    g.name as organisation, w.seen_version as "seenVersion", w.content, w.note, w.status, w.proposed_by_id as "proposedById",
    coalesce(p.name, g.name) as "proposedBy", w.proposed_at as "proposedAt", d.name as "decidedBy", w.decided_at as "decidedAt", w.answer,
    (select v.content from offering_versions v where v.offering_id = w.offering_id and v.version = w.seen_version) as seen
  from offering_proposals w join organisations g on g.id = w.organisation_id left join people p on p.id = w.proposed_by_id
  left join people d on d.id = w.decided_by_id`

export const proposalFrom = ({ content, seen, ...row }: ProposalRow): Proposal => ({
  ...row,
  content: readContent(content),
  seen: seen === null ? undefined : readContent(seen),
})

/** Municipalities by name, and which is the practice's own. */
export const placesOf = (db: Database, practiceId: string) =>
  db.all<Municipality & { isOwn: number }>(sql`select m.gm_code as "gmCode", m.name, p.id is not null as "isOwn" from municipalities m
    left join practices p on p.gm_code = m.gm_code and p.id = ${practiceId} where m.succeeded_by is null order by m.name`)

export function placesFrom(rows: readonly (Municipality & { isOwn: number })[]): Places {
  const municipalities = rows.map(({ gmCode, name }) => ({ gmCode, name }))
  const own = rows.find(({ isOwn }) => isOwn === 1)
  return { own: own ? { gmCode: own.gmCode, name: own.name } : { gmCode: 'NL', name: '' }, municipalities }
}

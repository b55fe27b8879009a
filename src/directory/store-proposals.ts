import { sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import { messageTo, messageToCoordinators } from '../notifications/store.ts'
import type { Database } from '../platform/database.ts'
import type { OfferingContent } from './content.ts'
import type { Places } from './input.ts'
import type { ProposalStatus, ProposalStep } from './proposal.ts'
import type { KeptOffering, Proposal } from './record.ts'
import { writeContent } from './store-content.ts'
import { keptById, keptFrom, type ProposalRow, placesFrom, placesOf, proposalColumns, proposalFrom } from './store-rows.ts'

/** With what the offering says now; undefined for a new one. */
export type ProposalMet = { proposal: Proposal; kept: KeptOffering | undefined; places: Places }

export async function findProposal(db: Database, practiceId: string, id: string): Promise<ProposalMet | undefined> {
  const [[row], [kept], places] = await db.batch([
    db.all<ProposalRow>(sql`select ${proposalColumns} where w.id = ${id} and w.practice_id = ${practiceId}`),
    keptById(db, practiceId, sql`(select offering_id from offering_proposals where id = ${id})`),
    placesOf(db, practiceId),
  ])
  return row && { proposal: proposalFrom(row), kept: kept && keptFrom(kept, row), places: placesFrom(places) }
}

type Proposing = {
  id: string
  offeringId: string | null
  practiceId: string
  organisationId: string
  seenVersion: number
  content: OfferingContent
  note: string
  /** The one in whose place it comes. */
  replaces: string | undefined
}

/**
 * A proposal, and word of it to the coordinators. Throws on its id when the form was sent before, on `offering_proposals.offering_id` when
 * another waits already, and `decidedOnce` when the one it replaces was decided.
 */
export async function recordProposal(db: Database, { replaces, ...proposing }: Proposing, actor: Actor, now: Date): Promise<void> {
  const { id, offeringId, practiceId, organisationId, seenVersion, content, note } = proposing
  const at = now.toISOString()
  await db.batch([
    db.run(
      sql`update offering_proposals set status = 'replaced', decided_by_id = ${actor.personId}, decided_at = ${at} where id = ${replaces ?? ''}`,
    ),
    db.run(sql`insert into offering_proposals (id, offering_id, practice_id, organisation_id, seen_version, content, note, status,
        proposed_by_id, proposed_at, answer)
      values (${id}, ${offeringId}, ${practiceId}, ${organisationId}, ${seenVersion}, ${writeContent(content)}, ${note}, 'open',
        ${actor.personId}, ${at}, '')`),
    auditLine(db, { practiceId, by: actor, action: 'offering.propose', subjectId: offeringId ?? id, now }),
    messageToCoordinators(db, { practiceId, topic: 'offering.propose', subjectId: id, now, except: actor.personId }),
  ])
}

/** What a trigger says when somebody else decided first. */
export const decidedOnce = 'a proposal is decided once'

const actions = { approve: 'offering.approve', decline: 'offering.decline', withdraw: 'offering.withdraw_change' } as const

/** The statements that end a proposal; the first throws `decidedOnce` when somebody was first. Its organisation hears what was decided. */
export function endStatements(
  db: Database,
  proposal: Proposal,
  step: ProposalStep,
  to: ProposalStatus,
  answer: string,
  actor: Actor,
  now: Date,
) {
  const { id, offeringId, practiceId, organisationId } = proposal
  return [
    db.run(sql`update offering_proposals set status = ${to}, decided_by_id = ${actor.personId}, decided_at = ${now.toISOString()},
      answer = ${answer} where id = ${id}`),
    auditLine(db, { practiceId, by: actor, action: actions[step], subjectId: offeringId ?? id, now }),
    ...(step === 'withdraw'
      ? []
      : [
          messageTo(db, organisationId, {
            practiceId,
            topic: `offering.${step}`,
            subjectId: id,
            now,
            except: actor.personId,
            roles: ['provider'],
          }),
        ]),
  ] as const
}

export async function recordProposalEnd(...of: Parameters<typeof endStatements>): Promise<void> {
  const [db] = of
  await db.batch(endStatements(...of))
}

import { type SQL, sql } from 'drizzle-orm'
import type { LoggedBy } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import { messageTo } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { dayOf } from '../platform/day.ts'
import { newId } from '../platform/id.ts'
import type { MatchStatus, MatchStep, RefuseReason } from './match.ts'
import type { DeclineReason, NeighbourSide, NeighbourStepTaken } from './neighbour.ts'
import { neighbourMatches, neighbourMatchSteps, neighbourStepsTaken } from './tables.ts'

/** Whose step it is about. */
export type StepOf = { id: string; practiceId: string; organisationId: string; version: number }

type Told = Pick<StepOf, 'id' | 'practiceId' | 'organisationId'> & { topic: string; by: LoggedBy; now: Date }

const tellOrganisation = (db: Database, { id, practiceId, organisationId, topic, by, now }: Told) =>
  messageTo(db, organisationId, {
    practiceId,
    topic: `neighbour.${topic}`,
    subjectId: id,
    now,
    except: by.personId ?? undefined,
    roles: ['coordinator', 'provider'],
  })

/** What was written about a person goes; that something was asked or offered, and how it ended, stays. */
export const emptied = (at: string): SQL =>
  sql`first_name = '', telephone = '', area = '', words = '', helps = '', times = '', once = null, erased_at = ${at}`

/** The match in which somebody is ends with them; the line in the log is about both, and comes first, for then it is still there. */
const leaving = (db: Database, { id, practiceId }: StepOf, by: LoggedBy, now: Date) => {
  const at = now.toISOString()
  const mine = sql`status in ('proposed', 'running') and ${id} in (ask_id, offer_id)`
  return [
    auditLine(
      db,
      { practiceId, by, action: 'neighbour.leave', subjectId: id, now },
      {
        when: sql`exists (select 1 from neighbour_matches where ${mine})`,
        subjectId: sql`(select ask_id from neighbour_matches where ${mine})`,
        subjectIds: sql`(select json_array(ask_id, offer_id) from neighbour_matches where ${mine})`,
      },
    ),
    db.run(sql`insert into neighbour_match_steps (match_id, version, step, side, person_id, at)
      select id, version + 1, 'leave', iif(ask_id = ${id}, 'ask', 'offer'), ${by.personId}, ${at} from neighbour_matches where ${mine}`),
    db.run(sql`update neighbour_matches set status = 'ended', version = version + 1, changed_at = ${at} where ${mine}`),
  ] as const
}

/** Throws on the key of the steps when somebody else was first, and `hasMatchNow` when they were brought together meanwhile. */
export async function recordNeighbourStep(
  { db, now }: Archive,
  of: StepOf,
  { step, to, erases }: NeighbourStepTaken,
  by: LoggedBy,
  reason: DeclineReason | '',
): Promise<void> {
  const { id, practiceId, version } = of
  const at = now.toISOString()
  const isEnd = to === 'closed' || to === 'declined' || to === 'withdrawn'
  await db.batch([
    db.insert(neighbourStepsTaken).values({ neighbourId: id, version: version + 1, step, personId: by.personId, at }),
    ...(step === 'withdraw' ? leaving(db, of, by, now) : []),
    db.run(sql`update neighbours set status = ${to}, version = ${version + 1}, changed_at = ${at},
      ended_on = ${isEnd ? sql`coalesce(ended_on, ${dayOf(now)})` : null},
      reason = iif(${step} = 'decline', ${reason}, reason),
      checked_on = iif(${step} = 'vet', ${dayOf(now)}, checked_on), checked_by_id = iif(${step} = 'vet', ${by.personId}, checked_by_id)
      ${erases ? sql`, ${emptied(at)}` : sql``} where id = ${id}`),
    auditLine(db, { practiceId, by, action: `neighbour.${step}`, subjectId: id, detail: reason, now }),
    ...(step === 'withdraw' ? [tellOrganisation(db, { ...of, topic: step, by, now })] : []),
  ])
}

/** Throws on the key of either of the two, or `isNotFree`, when one of them was brought together with somebody else or stopped. */
export async function recordProposal({ db, now }: Archive, ask: StepOf, offerId: string, by: LoggedBy): Promise<void> {
  const [id, at] = [newId(now), now.toISOString()]
  const { practiceId } = ask
  await db.batch([
    db.insert(neighbourMatches).values({
      id,
      practiceId,
      askId: ask.id,
      offerId,
      status: 'proposed',
      version: 1,
      reason: '',
      createdAt: at,
      changedAt: at,
    }),
    db.insert(neighbourMatchSteps).values({ matchId: id, version: 1, step: 'propose', side: '', personId: by.personId, at }),
    ofBoth(db, { practiceId, by, now, step: 'propose', askId: ask.id, offerId }),
  ])
}

export type MatchOf = { id: string; askId: string; offerId: string; version: number }
export type MatchTaken = { steps: MatchStep[]; to: MatchStatus; side: NeighbourSide; reason: RefuseReason | '' }

/** Throws on the key of the steps when the other was first. With the second yes, and with every end, the organisation is told. */
export async function recordMatchStep({ db, now }: Archive, of: StepOf, match: MatchOf, taken: MatchTaken, by: LoggedBy): Promise<void> {
  const { steps, to, side, reason } = taken
  const at = now.toISOString()
  const last = steps.at(-1) ?? 'accept'
  const isYes = steps.includes('accept')
  await db.batch([
    db.insert(neighbourMatchSteps).values(
      steps.map((step, after) => ({
        matchId: match.id,
        version: match.version + 1 + after,
        step,
        side: step === 'start' ? ('' as const) : side,
        personId: by.personId,
        at,
      })),
    ),
    db.run(sql`update neighbour_matches set status = ${to}, version = ${match.version + steps.length}, changed_at = ${at}, reason = ${reason},
      ask_yes_at = ${isYes && side === 'ask' ? at : sql`ask_yes_at`}, offer_yes_at = ${isYes && side === 'offer' ? at : sql`offer_yes_at`}
      where id = ${match.id}`),
    ...steps.map((step) =>
      ofBoth(db, { practiceId: of.practiceId, by, now, step, askId: match.askId, offerId: match.offerId, detail: reason }),
    ),
    ...(last === 'accept' || last === 'take_back' ? [] : [tellOrganisation(db, { ...of, topic: last, by, now })]),
  ])
}

type OfBoth = { practiceId: string; by: LoggedBy; now: Date; step: MatchStep; askId: string; offerId: string; detail?: string }

/** In the log a step of a match is one line, about two people. */
const ofBoth = (db: Database, { practiceId, by, now, step, askId, offerId, detail = '' }: OfBoth) =>
  auditLine(
    db,
    { practiceId, by, action: `neighbour.${step}`, subjectId: askId, detail, now },
    { subjectIds: sql`${JSON.stringify([askId, offerId])}` },
  )

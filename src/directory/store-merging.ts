import { type SQL, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import type { Database } from '../platform/database.ts'
import type { Organisation, OrganisationSaid, Presence } from './organisation.ts'
import { happenedTo, listOffered, renamedStatements } from './store-organisation-writing.ts'
import { livingOrganisation, ofPractice, presencesOf } from './store-organisations.ts'
import { organisationMergeWishes } from './tables.ts'

/** One of the two. `livesOnAs`: itself, or as which it goes on already. */
export type MergeSide = { organisation: Organisation; livesOnAs: string; presences: Presence[] }

/** A practice that agreed to let the one go on as the other, as they were then. */
export type Wish = {
  loserId: string
  winnerId: string
  practiceId: string
  practice: string
  who: string
  loserVersion: number
  winnerVersion: number
}
export type MergeSides = { one: MergeSide; other: MergeSide; wishes: Wish[] }

type Row = Organisation & { livesOnAs: string }

/** Of this practice, or what another practice asks this one to agree about. */
const sideOf = (db: Database, practiceId: string, id: string, otherId: string) =>
  db.all<Row>(sql`select g.id, g.name, g.kvk, g.url, g.version, g.created_at as "createdAt", ${livingOrganisation(sql`${id}`)} as "livesOnAs"
    from organisations g where g.id = ${id} and (g.id in ${ofPractice(practiceId)} or ${livingOrganisation(sql`${id}`)} in ${ofPractice(practiceId)}
      or exists (select 1 from organisation_merge_wishes w where w.loser_id in (${id}, ${otherId}) and w.winner_id in (${id}, ${otherId})
        and ${otherId} in ${ofPractice(practiceId)}))`)

const wishesBetween = (db: Database, id: string, otherId: string) =>
  db.all<Wish>(sql`select w.loser_id as "loserId", w.winner_id as "winnerId", w.practice_id as "practiceId", p.name as practice, e.name as who,
      w.loser_version as "loserVersion", w.winner_version as "winnerVersion"
    from organisation_merge_wishes w join practices p on p.id = w.practice_id join people e on e.id = w.person_id
    where (w.loser_id = ${id} and w.winner_id = ${otherId}) or (w.loser_id = ${otherId} and w.winner_id = ${id})`)

/** The two with all that hangs on them, in one round trip; undefined where this practice has nothing to do with one of them. */
export async function findMergeSides(
  db: Database,
  practiceId: string,
  id: string,
  otherId: string,
  now: Date,
): Promise<MergeSides | undefined> {
  const [[one], [other], presences, otherPresences, wishes] = await db.batch([
    sideOf(db, practiceId, id, otherId),
    sideOf(db, practiceId, otherId, id),
    presencesOf(db, id, now),
    presencesOf(db, otherId, now),
    wishesBetween(db, id, otherId),
  ])
  if (!one || !other) return undefined
  const asSide = ({ livesOnAs, ...organisation }: Row, its: Presence[]): MergeSide => ({ organisation, livesOnAs, presences: its })
  return { one: asSide(one, presences), other: asSide(other, otherPresences), wishes }
}

export type Mergeable = { id: string; name: string; kvk: string | null; url: string | null }

/** What this organisation may be the same as: all others of the practice. */
export const listOthersHere = (db: Database, practiceId: string, id: string) =>
  db.all<Mergeable>(sql`select g.id, g.name, g.kvk, g.url from organisations g where g.id in ${ofPractice(practiceId)} and g.merged_into is null and g.id <> ${id}
    order by g.name collate nocase limit 2000`)

/** Notes that this practice agrees; nothing moves yet. */
export async function recordWish(db: Database, loser: Organisation, winner: Organisation, actor: Actor, now: Date): Promise<void> {
  const wish = {
    loserId: loser.id,
    winnerId: winner.id,
    practiceId: actor.practice.id,
    personId: actor.personId,
    loserVersion: loser.version,
    winnerVersion: winner.version,
    at: now.toISOString(),
  }
  await db.batch([
    db
      .insert(organisationMergeWishes)
      .values(wish)
      .onConflictDoUpdate({
        target: [organisationMergeWishes.loserId, organisationMergeWishes.winnerId, organisationMergeWishes.practiceId],
        set: wish,
      }),
    auditLine(db, { practiceId: actor.practice.id, by: actor, action: 'organisation.agree', subjectId: loser.id, detail: winner.id, now }),
  ])
}

/**
 * The one goes on as the other. Nothing is deleted: what the loser said is in its history, its agreements that ended and its lines of the log stay
 * its own. Throws on the key of either history when somebody changed one since it was seen, and stops when an agreement or referral came to name
 * the loser meanwhile.
 */
export async function recordOrganisationMerge(
  db: Database,
  loser: MergeSide,
  winner: MergeSide,
  said: OrganisationSaid,
  actor: Actor,
  now: Date,
): Promise<void> {
  const [from, to] = [loser.organisation, winner.organisation]
  const offered = await listOffered(db, [from.id, to.id])
  const at = now.toISOString()
  const moving = sql`from memberships where organisation_id = ${from.id} and ended_at is null`
  const practices = [...new Set([actor.practice.id, ...loser.presences.map(({ practiceId }) => practiceId)])]
  const told = practices.flatMap((practiceId) => {
    const line = { practiceId, by: actor, now }
    return [
      auditLine(
        db,
        { ...line, action: 'organisation.merge', subjectId: from.id, detail: to.id },
        { subjectIds: sql`(select json_group_array(id) ${moving} and practice_id = ${practiceId})` },
      ),
      auditLine(db, { ...line, action: 'organisation.absorb', subjectId: to.id, detail: from.id }),
    ]
  })
  await db.batch([
    happenedTo(db, to, { step: 'absorb', before: to, other: from.id }, actor, now),
    happenedTo(db, from, { step: 'merge', before: from, other: to.id }, actor, now),
    ...told,
    ...membershipStatements(db, to.id, moving, at),
    db.run(
      sql`update invitations set organisation_id = ${to.id} where organisation_id = ${from.id} and accepted_at is null and revoked_at is null`,
    ),
    db.run(sql`update offerings set organisation_id = ${to.id}, updated_at = ${at} where organisation_id = ${from.id}`),
    db.run(sql`update offering_proposals set organisation_id = ${to.id} where organisation_id = ${from.id} and status = 'open'`),
    db.run(sql`insert into practice_organisations (practice_id, organisation_id, added_at)
      select practice_id, ${to.id}, ${at} from practice_organisations where organisation_id = ${from.id} on conflict do nothing`),
    db.run(sql`delete from likely_pairs where subject = 'organisation' and ${from.id} in (one_id, other_id)`),
    db.run(sql`delete from organisation_merge_wishes where ${from.id} in (loser_id, winner_id)`),
    // a number is of one organisation only; one that is not taken over stays where it was, so that a file that names it is understood
    db.run(sql`update organisations set merged_into = ${to.id}, version = version + 1, updated_at = ${at},
      kvk = iif(kvk = ${said.kvk}, null, kvk) where id = ${from.id}`),
    db.run(sql`update organisations set name = ${said.name}, kvk = ${said.kvk}, url = ${said.url}, version = version + 1, updated_at = ${at}
      where id = ${to.id}`),
    ...renamedStatements(db, offered, said.name),
  ])
}

/** Who has the same role at both has it once; who had it once at the winner has it again, and the log tells of then. */
const membershipStatements = (db: Database, to: string, moving: SQL, at: string) => {
  const twin = (state: SQL) => sql`(select 1 from memberships w where w.organisation_id = ${to} and w.person_id = memberships.person_id
    and w.practice_id = memberships.practice_id and w.role = memberships.role and w.ended_at ${state})`
  return [
    db.run(sql`update memberships set ended_at = ${at} where id in (select id ${moving}) and exists ${twin(sql`is null`)}`),
    db.run(sql`delete from memberships where organisation_id = ${to} and ended_at is not null
      and (person_id, practice_id, role) in (select person_id, practice_id, role ${moving})`),
    db.run(sql`update memberships set organisation_id = ${to} where id in (select id ${moving})`),
  ] as const
}

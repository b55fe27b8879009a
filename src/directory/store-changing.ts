import { sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import { messageTo, messageToCoordinators } from '../notifications/store.ts'
import type { Database } from '../platform/database.ts'
import { dayOf } from '../platform/day.ts'
import { newId } from '../platform/id.ts'
import type { OfferingContent } from './content.ts'
import type { OrganisationAsked } from './input.ts'
import type { KeptOffering, Proposal } from './record.ts'
import { reindexStatements } from './reindex.ts'
import { contentStatements, contentWordStatements } from './store-content.ts'
import { slugOf } from './store-import.ts'
import { livingOrganisation } from './store-organisations.ts'
import { endStatements } from './store-proposals.ts'
import { type KeptVersion, versionStatements } from './store-versions.ts'
import { practiceOrganisations } from './tables.ts'

type Seen = Pick<KeptOffering, 'id' | 'version' | 'organisationId' | 'organisation' | 'responsiblePracticeId'>

/** An offering says this from now on: its rows, its version, its words in the search, and where it shows. */
const sayStatements = (
  db: Database,
  { id, organisation }: Pick<Seen, 'id' | 'organisation'>,
  content: OfferingContent,
  version: KeptVersion,
  now: Date,
) =>
  [
    ...contentStatements(db, id, content, newId(now), now.toISOString()),
    ...versionStatements(db, id, version, now.toISOString()),
    ...contentWordStatements(db, { id, organisation }, content),
    ...reindexStatements(db, [id]),
  ] as const

/** A coordinator's change holds at once. Throws on `offering_versions.version` when somebody changed it since. */
export async function recordChange(db: Database, seen: Seen, content: OfferingContent, actor: Actor, now: Date): Promise<void> {
  await db.batch([
    auditLine(db, { practiceId: seen.responsiblePracticeId, by: actor, action: 'offering.change', subjectId: seen.id, now }),
    ...sayStatements(db, seen, content, { kind: 'change', version: seen.version + 1, personId: actor.personId }, now),
  ])
}

/** What was proposed becomes what the offering says: rows, version, search, log and mail together or not at all. */
export async function recordApproved(
  db: Database,
  { proposal, seen, content }: { proposal: Proposal; seen: Seen; content: OfferingContent },
  actor: Actor,
  now: Date,
): Promise<void> {
  const version = { kind: 'approve', version: seen.version + 1, personId: actor.personId, proposalId: proposal.id } as const
  await db.batch([...endStatements(db, proposal, 'approve', 'approved', '', actor, now), ...sayStatements(db, seen, content, version, now)])
}

type Beginning = { id: string; organisationId: string; organisation: string; practiceId: string }

/** The row of a new offering, to be filled by contentStatements. An address of a page that is taken gets a few signs of its id. */
const beginStatement = (db: Database, { id, organisationId, practiceId }: Omit<Beginning, 'organisation'>, name: string, at: string) => {
  const slug = slugOf(name)
  return db.run(sql`insert into offerings (id, slug, organisation_id, responsible_practice_id, import_key, name, summary, description,
      cost_note, application_process, opening_hours, phone, email, url, languages, verified_by, created_at, updated_at)
    values (${id}, iif(exists (select 1 from offerings where slug = ${slug}), ${`${slug}-${id.slice(-6)}`}, ${slug}), ${organisationId},
      ${practiceId}, ${`portal|${id}`}, ${name}, '', '', '', '', '', '', '', '', '', '', ${at}, ${at})`)
}

/** A new offering that a coordinator writes. Throws on `offerings.id` when the form was sent before. */
export async function recordAdded(
  db: Database,
  beginning: Beginning,
  { content, organisation }: { content: OfferingContent; organisation: OrganisationAsked | undefined },
  actor: Actor,
  now: Date,
): Promise<void> {
  const at = now.toISOString()
  const { id, organisationId, practiceId } = beginning
  await db.batch([
    auditLine(db, { practiceId, by: actor, action: 'offering.add', subjectId: id, now }),
    ...(organisation
      ? [
          db.run(sql`insert into organisations (id, name, kvk, url, created_at, updated_at)
            values (${organisationId}, ${organisation.organisation}, ${organisation.kvk}, ${organisation.organisationUrl}, ${at}, ${at})`),
          db.insert(practiceOrganisations).values({ practiceId, organisationId, addedAt: at }),
          auditLine(db, { practiceId, by: actor, action: 'organisation.write', subjectId: organisationId, now }),
        ]
      : []),
    beginStatement(db, beginning, content.name, at),
    ...sayStatements(db, beginning, content, { kind: 'add', version: 1, personId: actor.personId }, now),
  ])
}

/** A new offering that was proposed: it gets the id of its proposal, so that it is added once. */
export async function recordAddedProposal(db: Database, proposal: Proposal, actor: Actor, now: Date): Promise<void> {
  const at = now.toISOString()
  const { id, content } = proposal
  const version = { kind: 'approve', version: 1, personId: actor.personId, proposalId: id } as const
  await db.batch([
    ...endStatements(db, proposal, 'approve', 'approved', '', actor, now),
    beginStatement(db, proposal, content.name, at),
    ...sayStatements(db, proposal, content, version, now),
    db.run(sql`update offering_proposals set offering_id = ${id} where id = ${id}`),
  ])
}

/** It is no longer offered, or is again: a version, and word to the other side. Throws on `offering_versions.version` as above. */
export async function recordOffered(db: Database, seen: Seen, step: 'withdraw' | 'restore', actor: Actor, now: Date): Promise<void> {
  const at = now.toISOString()
  const { id, organisationId, responsiblePracticeId: practiceId } = seen
  const news = { practiceId, topic: `offering.${step}`, subjectId: id, now, except: actor.personId } as const
  await db.batch([
    auditLine(db, { practiceId, by: actor, action: `offering.${step}`, subjectId: id, now }),
    db.run(sql`update offerings set withdrawn_on = ${step === 'withdraw' ? dayOf(now) : null} where id = ${id}`),
    ...versionStatements(db, id, { kind: step, version: seen.version + 1, personId: actor.personId }, at),
    ...reindexStatements(db, [id]),
    actor.role === 'coordinator' ? messageTo(db, organisationId, { ...news, roles: ['provider'] }) : messageToCoordinators(db, news),
  ])
}

/** The organisation with this number, or else with this name where one of the two has no number: as the import finds it, and as it goes on by now. */
export async function findOrganisation(
  db: Database,
  { organisation, kvk }: Pick<OrganisationAsked, 'organisation' | 'kvk'>,
): Promise<{ id: string; name: string } | undefined> {
  const [known] = await db.all<{ id: string; name: string }>(sql`select w.id, w.name from organisations g
    join organisations w on w.id = ${livingOrganisation(sql`g.id`)}
    where g.kvk = ${kvk} or (lower(g.name) = ${organisation.toLowerCase()} and (g.kvk is null or ${kvk} is null))
    order by g.kvk is not ${kvk}, g.merged_into is not null, g.created_at limit 1`)
  return known
}

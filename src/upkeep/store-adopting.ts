import { sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import { reindexStatements } from '../directory/reindex.ts'
import { keptBy } from '../directory/store-states.ts'
import { versionStatements } from '../directory/store-versions.ts'
import type { Actor } from '../identity/actor.ts'
import type { Archive } from '../platform/archive.ts'

type Named = { id: string; version: number; isItsOwn: 0 | 1; organisationId: string; isOfOrganisation: 0 | 1; leadsTo: string }

/** `changed`: the site leads elsewhere by now, or another was first. */
export type Adopted = 'done' | 'changed' | 'unknown'

/**
 * Where a site leads becomes the address, wherever this coordinator's directory names it: of offerings as a version of its own, and of their
 * organisations. Throws on `offering_versions.version` when somebody changed one of them at the same moment.
 */
export async function recordAdopted(
  { db, now }: Pick<Archive, 'db' | 'now'>,
  actor: Actor,
  target: string,
  leadsTo: string,
): Promise<Adopted> {
  const [named, adopted] = await db.batch([
    db.all<Named>(sql`select o.id, o.version, o.url = k.target as "isItsOwn", g.id as "organisationId", ifnull(g.url = k.target, 0) as "isOfOrganisation",
        k.leads_to as "leadsTo"
      from offerings o join organisations g on g.id = o.organisation_id join contact_checks k on k.target in (o.url, g.url)
      where ${keptBy(actor)} and o.withdrawn_on is null and k.target = ${target} and k.outcome = 'moved' order by o.id limit 200`),
    db.all(sql`select 1 from offerings o join organisations g on g.id = o.organisation_id
      where ${keptBy(actor)} and ${leadsTo} <> '' and ${leadsTo} in (o.url, g.url) limit 1`),
  ])
  if (named.length === 0) return adopted.length > 0 ? 'done' : 'unknown'
  if (named.some((one) => one.leadsTo !== leadsTo)) return 'changed'

  const at = now.toISOString()
  const own = named.filter(({ isItsOwn }) => isItsOwn === 1)
  const organisations = JSON.stringify(named.flatMap(({ isOfOrganisation, organisationId }) => (isOfOrganisation ? organisationId : [])))
  const isNamed = sql`(exists (select 1 from offerings where url = ${target} and url <> '') or exists (select 1 from organisations where url = ${target}))`
  await db.batch([
    db.run(sql`update organisations set url = ${leadsTo}, updated_at = ${at} where id in (select value from json_each(${organisations}))`),
    ...own.flatMap(({ id, version }) => [
      auditLine(db, { practiceId: actor.practice.id, by: actor, action: 'offering.change', subjectId: id, now }),
      db.run(sql`update offerings set url = ${leadsTo} where id = ${id}`),
      ...versionStatements(db, id, { kind: 'change', version: version + 1, personId: actor.personId }, at),
    ]),
    ...(own.length < named.length
      ? [auditLine(db, { practiceId: actor.practice.id, by: actor, action: 'offering.adopt_contact', subjectId: named[0]?.id ?? '', now })]
      : []),
    ...reindexStatements(
      db,
      named.map(({ id }) => id),
    ),
    db.run(sql`insert into contact_checks (target, kind, due_at, checked_at, outcome, status, leads_to, is_permanent, problem)
      select ${leadsTo}, 'site', due_at, checked_at, 'fine', status, '', 0, '' from contact_checks where target = ${target} on conflict do nothing`),
    db.run(sql`delete from contact_checks where target = ${target} and not ${isNamed}`),
  ])
  return 'done'
}

import { type SQL, sql } from 'drizzle-orm'
import type { Agreement } from '../agreements/agreement.ts'
import type { Database } from '../platform/database.ts'
import { wordsOf } from './name-words.ts'
import type { Organisation, OrganisationSaid, OrganisationStep, Presence } from './organisation.ts'

/** Those that have offerings, people, invitations or agreements in this practice, or that it wrote down. */
export const ofPractice = (practiceId: string) => sql`(
  select organisation_id from practice_organisations where practice_id = ${practiceId}
  union select organisation_id from memberships where practice_id = ${practiceId} and ended_at is null
  union select organisation_id from invitations where practice_id = ${practiceId} and accepted_at is null and revoked_at is null
  union select organisation_id from offerings where responsible_practice_id = ${practiceId} and withdrawn_on is null
  union select o.organisation_id from practice_offerings v join offerings o on o.id = v.offering_id where v.practice_id = ${practiceId}
  union select referring_organisation_id from agreements where practice_id = ${practiceId}
  union select answering_organisation_id from agreements where practice_id = ${practiceId}
  union select p.organisation_id from agreement_partners p join agreements a on a.id = p.agreement_id where a.practice_id = ${practiceId})`

/** Agreements that are alive. */
const living = sql.raw(`('draft', 'proposed', 'active', 'paused')`)

/** As which this organisation goes on by now: itself, or the last of a chain. */
export const livingOrganisation = (id: SQL) => sql`(
  with recursive on_as(id, next) as (
    select hop.id, hop.merged_into from organisations hop where hop.id = ${id}
    union select hop.id, hop.merged_into from organisations hop join on_as on hop.id = on_as.next)
  select id from on_as where next is null)`

export type OrganisationLine = Pick<Organisation, 'id' | 'name' | 'kvk'> & { offerings: number; people: number; agreements: number }
export type OrganisationList = { lines: OrganisationLine[]; total: number }

export const organisationPageSize = 50

const counts = (practiceId: string) => sql`
  (select count(*) from offerings o where o.organisation_id = g.id and o.withdrawn_on is null and (o.responsible_practice_id = ${practiceId}
    or exists (select 1 from practice_offerings v where v.offering_id = o.id and v.practice_id = ${practiceId}))) as offerings,
  (select count(distinct m.person_id) from memberships m where m.practice_id = ${practiceId} and m.organisation_id = g.id and m.ended_at is null) as people,
  (select count(*) from agreements a where a.practice_id = ${practiceId} and a.status in ${living}
    and (g.id in (a.referring_organisation_id, a.answering_organisation_id)
      or exists (select 1 from agreement_partners p where p.agreement_id = a.id and p.organisation_id = g.id))) as agreements`

/** Each word as the beginning of one of the name's; a Chamber of Commerce number as it stands. */
function bySearch(search: string): SQL {
  const digits = search.replace(/[\s.]/g, '')
  if (/^\d{8}$/.test(digits)) return sql`g.kvk = ${digits}`
  const words = wordsOf(search)
  if (words.length === 0) return search.trim() === '' ? sql`1` : sql`0`
  return sql`g.id in (select n.organisation_id from name_words w join names n on n.entry = w.rowid
    where name_words match ${words
      .slice(0, 8)
      .map((word) => `organisation : "${word}"*`)
      .join(' AND ')})`
}

export async function listOrganisationsHere(db: Database, practiceId: string, search: string, page: number): Promise<OrganisationList> {
  const found = sql`from organisations g where g.id in ${ofPractice(practiceId)} and g.merged_into is null and ${bySearch(search)}`
  const [lines, [count]] = await db.batch([
    db.all<OrganisationLine>(sql`select g.id, g.name, g.kvk, ${counts(practiceId)} ${found} order by g.name collate nocase, g.id
      limit ${organisationPageSize} offset ${(page - 1) * organisationPageSize}`),
    db.all<{ total: number }>(sql`select count(*) as total ${found}`),
  ])
  return { lines, total: count?.total ?? 0 }
}

/** What happened to an organisation, or to one that goes on as it. `before` is what that one said until then. */
export type OrganisationEvent = {
  organisationId: string
  step: OrganisationStep
  before: OrganisationSaid
  who: string | null
  practice: string
  other: string | null
  at: string
}
export type ItsOffering = { id: string; slug: string; name: string; isShown: boolean; isOwn: boolean }
export type ItsAgreement = Pick<Agreement, 'id' | 'letter' | 'title' | 'status' | 'validFrom' | 'validUntil' | 'replacedOn' | 'evaluateOn'>
export type Predecessor = { id: string; name: string; kvk: string | null }

export type OrganisationRecord = {
  organisation: Organisation
  /** As which it goes on, where somebody asked for one that does. */
  isMergedInto: string | undefined
  offerings: ItsOffering[]
  people: number
  agreements: ItsAgreement[]
  presences: Presence[]
  predecessors: Predecessor[]
  events: OrganisationEvent[]
}

const said = sql`g.id, g.name, g.kvk, g.url, g.version, g.created_at as "createdAt"`

export const organisationById = (db: Database, practiceId: string, id: string) =>
  db.all<Organisation>(
    sql`select ${said} from organisations g where g.id = ${livingOrganisation(sql`${id}`)} and g.id in ${ofPractice(practiceId)}`,
  )

/** Per practice what is alive there, other practices included: who changes an organisation has to know of them. */
export const presencesOf = (db: Database, id: string, now: Date) =>
  db.all<Presence>(sql`select p.id as "practiceId", p.name as practice, p.contact_name as "contactName",
      sum(people) as people, sum(invitations) as invitations, sum(agreements) as agreements, sum(referrals) as referrals, sum(offerings) as offerings
    from (
      select practice_id, count(*) as people, 0 as invitations, 0 as agreements, 0 as referrals, 0 as offerings from memberships
        where organisation_id = ${id} and ended_at is null group by practice_id
      union all select practice_id, 0, count(*), 0, 0, 0 from invitations where organisation_id = ${id} and accepted_at is null
        and revoked_at is null and expires_at > ${now.toISOString()} group by practice_id
      union all select practice_id, 0, 0, count(*), 0, 0 from agreements a where a.status in ${living}
        and (${id} in (a.referring_organisation_id, a.answering_organisation_id)
          or exists (select 1 from agreement_partners p where p.agreement_id = a.id and p.organisation_id = ${id})) group by practice_id
      union all select practice_id, 0, 0, 0, count(*), 0 from (
        select practice_id, id from referrals where answering_organisation_id = ${id} and erased_at is null
        union select practice_id, id from referrals where referring_organisation_id = ${id} and erased_at is null) group by practice_id
      union all select responsible_practice_id, 0, 0, 0, 0, count(*) from offerings where organisation_id = ${id} and withdrawn_on is null
        group by responsible_practice_id)
    join practices p on p.id = practice_id group by p.id order by p.number`)

/** One organisation with everything its page shows, in one round trip; undefined where the practice has nothing to do with it. */
export async function findOrganisation(db: Database, practiceId: string, id: string, now: Date): Promise<OrganisationRecord | undefined> {
  const itself = livingOrganisation(sql`${id}`)
  const family = sql`(with recursive family(id) as (
    select ${itself} union select g.id from organisations g join family on g.merged_into = family.id) select id from family)`
  const [[organisation], offerings, [counted], agreements, presences, predecessors, events] = await db.batch([
    organisationById(db, practiceId, id),
    db.all<Omit<ItsOffering, 'isShown' | 'isOwn'> & { isShown: number; isOwn: number }>(sql`select o.id, o.slug, o.name,
        v.entry is not null as "isShown", o.responsible_practice_id = ${practiceId} as "isOwn"
      from offerings o left join practice_offerings v on v.offering_id = o.id and v.practice_id = ${practiceId}
      where o.organisation_id = ${itself} and o.withdrawn_on is null and (o.responsible_practice_id = ${practiceId} or v.entry is not null)
      order by o.name collate nocase, o.id limit 200`),
    db.all<{ people: number }>(sql`select count(distinct person_id) as people from memberships
      where practice_id = ${practiceId} and organisation_id = ${itself} and ended_at is null`),
    db.all<ItsAgreement>(sql`select id, letter, title, status, valid_from as "validFrom", valid_until as "validUntil",
        replaced_on as "replacedOn", evaluate_on as "evaluateOn"
      from agreements a where practice_id = ${practiceId} and status <> 'discarded'
      and (referring_organisation_id in ${family} or answering_organisation_id in ${family}
        or exists (select 1 from agreement_partners p where p.agreement_id = a.id and p.organisation_id in ${family}))
      order by status = 'ended' or replaced_on is not null, letter, title limit 200`),
    presencesOf(db, id, now),
    db.all<Predecessor>(
      sql`select g.id, g.name, g.kvk from organisations g where g.id in ${family} and g.merged_into is not null order by g.updated_at desc`,
    ),
    db.all<Omit<OrganisationEvent, 'before'> & { before: string }>(sql`select s.organisation_id as "organisationId", s.step, s.before,
        e.name as who, p.name as practice, other.name as other, s.at
      from organisation_steps s join practices p on p.id = s.practice_id left join people e on e.id = s.person_id
      left join organisations other on other.id = s.other_id
      where s.organisation_id in ${family} order by s.at desc, s.version desc limit 200`),
  ])
  if (!organisation) return undefined
  return {
    organisation,
    isMergedInto: organisation.id === id ? undefined : organisation.id,
    offerings: offerings.map((offering) => ({ ...offering, isShown: offering.isShown === 1, isOwn: offering.isOwn === 1 })),
    people: counted?.people ?? 0,
    agreements,
    presences,
    predecessors,
    events: events.map((event) => ({ ...event, before: JSON.parse(event.before) as OrganisationSaid })),
  }
}

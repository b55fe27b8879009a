import { sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import type { Database } from '../platform/database.ts'
import { offeringPairs, organisationPairs, type Pair, type PairSubject } from './pairs.ts'
import type { OfferingMarks, OrganisationMarks, Place } from './similarity.ts'
import { placeOf } from './store-lookalikes.ts'
import { ofPractice } from './store-organisations.ts'

export type PairedOrganisation = OrganisationMarks & { id: string }
export type PairedOffering = OfferingMarks & { id: string }

/** What another practice asks this one to agree about. */
export type WaitingWish = { loserId: string; loser: string; winnerId: string; winner: string; practice: string }

export type Duplicates = { organisations: Pair<PairedOrganisation>[]; offerings: Pair<PairedOffering>[]; wishes: WaitingWish[] }

/** A directory of a municipality has a few hundred; what is beyond these is not looked at. */
const mostRead = 2000

const organisationMarks = (db: Database, practiceId: string) =>
  db.all<Omit<PairedOrganisation, 'phones' | 'places'> & { phones: string; places: string }>(sql`
    select g.id, g.name, g.kvk, g.url,
      (select json_group_array(distinct o.phone) from offerings o where o.organisation_id = g.id and o.withdrawn_on is null and o.phone <> '') as phones,
      (select json_group_array(json(place)) from (select ${placeOf} as place from offerings o where o.organisation_id = g.id and o.withdrawn_on is null)
        where place is not null) as places
    from organisations g where g.id in ${ofPractice(practiceId)} and g.merged_into is null order by g.created_at desc limit ${mostRead}`)

/** Those that this practice keeps: what another keeps is for that one to put right. */
const offeringMarks = (db: Database, practiceId: string) =>
  db.all<{
    id: string
    name: string
    types: string
    phone: string
    url: string
    place: string | null
    organisationId: string
    organisation: string
    kvk: string | null
  }>(sql`
    select o.id, o.name, o.phone, o.url, ${placeOf} as place, g.id as "organisationId", g.name as organisation, g.kvk,
      (select json_group_array(t.code) from offering_terms t where t.offering_id = o.id and t.taxonomy = 'support_type') as types
    from offerings o join organisations g on g.id = o.organisation_id
    where o.responsible_practice_id = ${practiceId} and o.withdrawn_on is null order by o.created_at desc limit ${mostRead}`)

const twos = (db: Database, practiceId: string) =>
  db.all<{ subject: PairSubject; oneId: string; otherId: string }>(
    sql`select subject, one_id as "oneId", other_id as "otherId" from likely_pairs where practice_id = ${practiceId} and two_at is not null`,
  )

const waitingWishes = (db: Database, practiceId: string) =>
  db.all<WaitingWish>(sql`select w.loser_id as "loserId", l.name as loser, w.winner_id as "winnerId", v.name as winner, p.name as practice
    from organisation_merge_wishes w join organisations l on l.id = w.loser_id join organisations v on v.id = w.winner_id
    join practices p on p.id = w.practice_id
    where w.practice_id <> ${practiceId} and l.merged_into is null and v.merged_into is null and w.loser_id in ${ofPractice(practiceId)}
      and not exists (select 1 from organisation_merge_wishes mine where mine.loser_id = w.loser_id and mine.winner_id = w.winner_id
        and mine.practice_id = ${practiceId}) order by w.at limit 50`)

/** Pairs of this practice that look like one, without those of which somebody said that they are two; in one round trip. */
export async function findDuplicates(db: Database, practiceId: string): Promise<Duplicates> {
  const [organisationRows, offeringRows, apart, wishes] = await db.batch([
    organisationMarks(db, practiceId),
    offeringMarks(db, practiceId),
    twos(db, practiceId),
    waitingWishes(db, practiceId),
  ])
  const known = new Set(apart.map(({ subject, oneId, otherId }) => `${subject} ${oneId} ${otherId}`))
  const isNews = (subject: PairSubject) => (pair: Pair<{ id: string }>) => !known.has(`${subject} ${pair.one.id} ${pair.other.id}`)
  const organisations = organisationRows.map((row) => ({
    ...row,
    phones: JSON.parse(row.phones) as string[],
    places: JSON.parse(row.places) as Place[],
  }))
  const offerings = offeringRows.map(({ organisationId, organisation, kvk, types, place, ...row }) => ({
    ...row,
    types: JSON.parse(types) as string[],
    place: place === null ? null : (JSON.parse(place) as Place),
    organisation: { id: organisationId, name: organisation, kvk },
  }))
  return {
    organisations: organisationPairs(organisations).filter(isNews('organisation')),
    offerings: offeringPairs(offerings).filter(isNews('offering')),
    wishes,
  }
}

export type ToldApart = { subject: PairSubject; one: string; other: string }

/** Remembers that these are two. Ids that are not of this practice find nothing, and nothing is written. */
export async function recordApart(db: Database, { subject, one, other }: ToldApart, actor: Actor, now: Date): Promise<boolean> {
  const [oneId = '', otherId = ''] = [one, other].sort()
  const practiceId = actor.practice.id
  const ours =
    subject === 'organisation'
      ? sql`${oneId} in ${ofPractice(practiceId)} and ${otherId} in ${ofPractice(practiceId)}`
      : sql`(select count(*) from offerings where id in (${oneId}, ${otherId}) and responsible_practice_id = ${practiceId}) = 2`
  const isNews = sql`${ours} and not exists (select 1 from likely_pairs where practice_id = ${practiceId} and subject = ${subject}
    and one_id = ${oneId} and other_id = ${otherId} and two_at is not null)`
  const at = now.toISOString()
  const [, , [written]] = await db.batch([
    auditLine(db, { practiceId, by: actor, action: `${subject}.apart`, subjectId: oneId, detail: otherId, now }, { when: isNews }),
    db.run(sql`insert into likely_pairs (practice_id, subject, one_id, other_id, found_at, two_by_id, two_at)
      select ${practiceId}, ${subject}, ${oneId}, ${otherId}, ${at}, ${actor.personId}, ${at} where ${isNews}
      on conflict (practice_id, subject, one_id, other_id) do update set two_by_id = excluded.two_by_id, two_at = excluded.two_at`),
    db.all(
      sql`select 1 from likely_pairs where practice_id = ${practiceId} and subject = ${subject} and one_id = ${oneId} and other_id = ${otherId}`,
    ),
  ])
  return written !== undefined
}

/** What the worklist counts: the pairs of this night take the place of those of the last. */
export async function recordPairs(db: Database, practiceId: string, found: Duplicates, now: Date): Promise<void> {
  const pairs = [
    ...found.organisations.map(({ one, other }) => ['organisation', one.id, other.id]),
    ...found.offerings.map(({ one, other }) => ['offering', one.id, other.id]),
  ]
  await db.batch([
    db.run(sql`delete from likely_pairs where practice_id = ${practiceId} and two_at is null`),
    db.run(sql`insert into likely_pairs (practice_id, subject, one_id, other_id, found_at)
      select ${practiceId}, p.value ->> 0, p.value ->> 1, p.value ->> 2, ${now.toISOString()} from json_each(${JSON.stringify(pairs)}) p where true
      on conflict do nothing`),
  ])
}

export const listPracticeIds = (db: Database) => db.all<{ id: string }>(sql`select id from practices order by number`)

/** How many pairs wait for a coordinator, as the worklist counts them: found at night, and still two records. */
export const pairsWaiting = (
  practiceId: string,
) => sql`(select count(*) from likely_pairs w where w.practice_id = ${practiceId} and w.two_at is null and (
  w.subject = 'organisation' and not exists (select 1 from organisations g where g.id in (w.one_id, w.other_id) and g.merged_into is not null)
  or w.subject = 'offering' and not exists (select 1 from offerings o where o.id in (w.one_id, w.other_id) and o.withdrawn_on is not null)))`

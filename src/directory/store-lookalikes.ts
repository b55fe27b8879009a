import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { digitsOfPhone } from './contact-marks.ts'
import { kindOf, wordsOf } from './name-words.ts'
import {
  type Likeness,
  type OfferingMarks,
  type OrganisationMarks,
  offeringLikeness,
  organisationLikeness,
  type Place,
  thresholds,
} from './similarity.ts'

/** An organisation or offering that looks like what somebody types. `isHere`: this practice has to do with it, or shows it. */
export type Lookalike = {
  id: string
  name: string
  kvk: string | null
  owner: string
  slug: string
  isHere: boolean
  /** This practice answers for it. */
  isKept: boolean
  organisationId: string
  practices: string
} & Likeness

/** More than these are never compared, however common a name is. */
export const mostCandidates = 50
const mostShown = 5

/** The first letters are enough: what comes after them may be mistyped. */
const beginningOf = (word: string) => `"${[...word].slice(0, 4).join('')}"*`

/**
 * Entries of names that share words with this one, the most words first. Each question stops after its first fifty, so a word that half the
 * country bears costs no more than a rare one.
 */
export function namesLike(column: 'organisation' | 'offering', name: string): SQL {
  const words = wordsOf(name).slice(0, 12)
  const known = words.filter((word) => kindOf(word) === undefined)
  const asked = [...new Set([...(known.length > 0 ? known : words).map(beginningOf)])].slice(0, 4)
  const whole = words.map((word) => `${column} : "${word}"`).join(' AND ')
  const questions = [...(whole ? [[whole, asked.length + 1] as const] : []), ...asked.map((word) => [`${column} : ${word}`, 1] as const)]
  if (questions.length === 0) return sql`(select 0 as entry where 0)`
  const hits = questions.map(
    ([question, weight]) =>
      sql`select * from (select rowid as entry, ${weight} as weight from name_words where name_words match ${question} limit ${mostCandidates})`,
  )
  return sql`(select entry from (${sql.join(hits, sql` union all `)}) group by entry order by sum(weight) desc limit ${mostCandidates})`
}

export type OrganisationTyped = { name: string; kvk: string; url: string }

type OrganisationRow = Omit<OrganisationMarks, 'phones' | 'places'> & {
  id: string
  phones: string
  places: string
  isHere: number
  practices: string
}

/** The question for what may be the same organisation; `rankOrganisations` says how much it looks like it. */
export const organisationCandidates = (db: Database, practiceId: string, { name, kvk }: OrganisationTyped) =>
  db.all<OrganisationRow>(sql`
    with found(id) as (
      select id from organisations where kvk = ${kvk || null} and merged_into is null
      union select n.organisation_id from ${namesLike('organisation', name)} l join names n on n.entry = l.entry where n.organisation_id is not null
      limit ${mostCandidates})
    select g.id, g.name, g.kvk, g.url, '[]' as phones, '[]' as places,
      (exists (select 1 from practice_organisations w where w.practice_id = ${practiceId} and w.organisation_id = g.id)
        or exists (select 1 from memberships m where m.organisation_id = g.id and m.practice_id = ${practiceId} and m.ended_at is null)
        or exists (select 1 from offerings o where o.organisation_id = g.id and o.responsible_practice_id = ${practiceId})
        or exists (select 1 from offerings o join practice_offerings v on v.offering_id = o.id and v.practice_id = ${practiceId} where o.organisation_id = g.id)
      ) as "isHere",
      coalesce((select group_concat(distinct p.name) from offerings o join practices p on p.id = o.responsible_practice_id where o.organisation_id = g.id), '') as practices
    from found join organisations g on g.id = found.id where g.merged_into is null`)

export function rankOrganisations(typed: OrganisationTyped, rows: OrganisationRow[]): Lookalike[] {
  const mine = { name: typed.name, kvk: typed.kvk || null, url: typed.url || null, phones: [], places: [] }
  return ranked(
    rows.map(({ id, name, kvk, url, isHere, practices }) => ({
      ...organisationLikeness(mine, { name, kvk, url, phones: [], places: [] }),
      id,
      name,
      kvk,
      owner: '',
      slug: '',
      isHere: isHere === 1,
      isKept: false,
      organisationId: id,
      practices,
    })),
  )
}

/** Whose it is, is known by name only while somebody types. */
export type OfferingTyped = Omit<OfferingMarks, 'organisation'> & { organisation: { name: string; kvk: string | null } }

type OfferingRow = {
  id: string
  slug: string
  name: string
  types: string
  phone: string
  url: string
  place: string | null
  organisationId: string
  organisation: string
  kvk: string | null
  isHere: number
  isKept: number
  practices: string
}

const phoneKey = sql.raw(`substr(replace(replace(replace(replace(replace(phone, ' ', ''), '-', ''), '(', ''), ')', ''), '.', ''), -9)`)
const postcodeKey = sql.raw(`upper(replace(postcode, ' ', ''))`)

/** A place as it is compared; a hidden one has none, so that nobody learns an address by guessing it. */
export const placeOf = sql`(select json_object('postcode', l.postcode, 'address', l.address, 'place', l.place) from locations l where l.offering_id = o.id and l.is_hidden = 0)`

/** The question for what may be the same offering: what this practice keeps, and what others show. */
export const offeringCandidates = (db: Database, practiceId: string, typed: OfferingTyped) => {
  const postcode = typed.place?.postcode.replace(/\s/g, '').toUpperCase() ?? ''
  return db.all<OfferingRow>(sql`
    with found(id) as (
      select id from (select id from offerings where phone <> '' and ${phoneKey} = ${digitsOfPhone(typed.phone) ?? null} limit ${mostCandidates})
      union select id from (select offering_id as id from locations where is_hidden = 0 and ${postcodeKey} = ${postcode.length === 6 ? postcode : null} limit ${mostCandidates})
      union select id from (select o.id from organisations g join offerings o on o.organisation_id = g.id
        where g.name = ${typed.organisation.name} limit ${mostCandidates})
      union select n.offering_id from ${namesLike('offering', typed.name)} l join names n on n.entry = l.entry where n.offering_id is not null
      limit ${4 * mostCandidates})
    select o.id, o.slug, o.name, o.phone, o.url, ${placeOf} as place, g.id as "organisationId", g.name as organisation, g.kvk,
      coalesce((select group_concat(t.code, '|') from offering_terms t where t.offering_id = o.id and t.taxonomy = 'support_type'), '') as types,
      v.entry is not null as "isHere", o.responsible_practice_id = ${practiceId} as "isKept", p.name as practices
    from found join offerings o on o.id = found.id join organisations g on g.id = o.organisation_id join practices p on p.id = o.responsible_practice_id
    left join practice_offerings v on v.offering_id = o.id and v.practice_id = ${practiceId}
    where o.withdrawn_on is null and (o.responsible_practice_id = ${practiceId} or o.hidden_on is null and exists (select 1 from practice_offerings s where s.offering_id = o.id))`)
}

export const rankOfferings = (typed: OfferingTyped, rows: OfferingRow[]): Lookalike[] =>
  ranked(
    rows.map((row) => ({
      ...offeringLikeness(
        { ...typed, organisation: { ...typed.organisation, id: '' } },
        {
          name: row.name,
          types: row.types.split('|').filter(Boolean),
          phone: row.phone,
          url: row.url,
          place: row.place === null ? null : (JSON.parse(row.place) as Place),
          organisation: { id: row.organisationId, name: row.organisation, kvk: row.kvk },
        },
      ),
      id: row.id,
      name: row.name,
      kvk: null,
      owner: row.organisation,
      slug: row.slug,
      isHere: row.isHere === 1,
      isKept: row.isKept === 1,
      organisationId: row.organisationId,
      practices: row.practices,
    })),
  )

const ranked = (found: Lookalike[]): Lookalike[] =>
  found
    .filter(({ score }) => score >= thresholds.possible)
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
    .slice(0, mostShown)

import { sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { newId } from '../platform/id.ts'
import type { ImportedOffering } from './import-row.ts'
import { contentOf } from './store-content.ts'
import { livingOrganisation } from './store-organisations.ts'
import { wordStatements } from './store-words.ts'

/** A read row with the ids it has, or gets: the same row keeps its ids and its address at every import. */
export type PlacedOffering = ImportedOffering & {
  id: string
  slug: string
  organisationId: string
  locationId: string
  importKey: string
  isNew: boolean
  /** The name of what it was merged into: this row is not written. */
  goesOnAs: string | null
}

/** The key by which a row is found again: its external id, or else who offers what at which address. An export gives our own id to what has no other. */
export const importKeyOf = ({ externalId, ...row }: ImportedOffering): string =>
  externalId === null ? ['row', row.organisation, row.name, row.postcode, row.address].join('|').toLowerCase() : `id|${externalId}`

/** `goesOnAs`: what it is called by now, of one that was merged. */
type Known = {
  offerings: { id: string; slug: string; importKey: string; goesOnAs?: string | null }[]
  organisations: { id: string; name: string; kvk: string | null; goesOnAs?: string | null }[]
  takenSlugs: { slug: string }[]
}

/** Gives every row its ids: those of the rows it changes, or new ones. Rows must have different import keys. */
export async function placeOfferings(
  db: Database,
  practiceId: string,
  rows: readonly ImportedOffering[],
  now: Date,
): Promise<PlacedOffering[]> {
  const asked = JSON.stringify({
    keys: rows.map(importKeyOf),
    names: rows.map(({ organisation }) => organisation),
    kvks: rows.flatMap(({ kvk }) => kvk ?? []),
    slugs: rows.map(({ name }) => slugOf(name)),
  })
  const among = (field: string) => sql`(select value from json_each(${asked}, ${`$.${field}`}))`
  const [offerings, organisations, takenSlugs] = await db.batch([
    db.all<Known['offerings'][number]>(sql`select o.id, o.slug, o.key as "importKey", w.name as "goesOnAs" from (
        select id, slug, import_key as key, merged_into from offerings where responsible_practice_id = ${practiceId} and import_key in ${among('keys')}
        union all select id, slug, 'id|' || id, merged_into from offerings where responsible_practice_id = ${practiceId}
          and 'id|' || id in ${among('keys')}) o
      left join offerings w on w.id = o.merged_into`),
    db.all<Known['organisations'][number]>(sql`select coalesce(w.id, g.id) as id, g.name, g.kvk, w.name as "goesOnAs" from organisations g
      left join organisations w on g.merged_into is not null and w.id = ${livingOrganisation(sql`g.id`)}
      where g.name in ${among('names')} or g.kvk in ${among('kvks')} order by g.merged_into is not null, g.created_at, g.id`),
    db.all<{ slug: string }>(sql`select slug from offerings where slug in ${among('slugs')}`),
  ])
  return placeAmong({ offerings, organisations, takenSlugs }, rows, now)
}

/** The same without a database that knows anything yet. */
export function placeAmong(known: Known, rows: readonly ImportedOffering[], now: Date): PlacedOffering[] {
  const offerings = new Map(known.offerings.map((row) => [row.importKey, row]))
  const slugs = new Set(known.takenSlugs.map(({ slug }) => slug))
  const organisations = [...known.organisations]

  return rows.map((row) => {
    const importKey = importKeyOf(row)
    const before = offerings.get(importKey)
    const id = before?.id ?? newId(now)
    const slug = before?.slug ?? freeSlug(slugOf(row.name), id, slugs)
    slugs.add(slug)

    const organisation = organisationOf(row, organisations) ?? { id: newId(now), name: row.organisation, kvk: row.kvk }
    if (!organisations.includes(organisation)) organisations.push(organisation)
    organisation.kvk ??= row.kvk
    const goesOnAs = before?.goesOnAs ?? null
    return {
      ...named(row, organisation),
      id,
      slug,
      importKey,
      organisationId: organisation.id,
      locationId: newId(now),
      isNew: !before,
      goesOnAs,
    }
  })
}

/** A file that names an organisation as it was before it was merged, does not give it back its name or number. */
const named = (row: ImportedOffering, { goesOnAs }: Known['organisations'][number]): ImportedOffering =>
  goesOnAs ? { ...row, organisation: goesOnAs, kvk: null, organisationUrl: null } : row

/** The one with the same Chamber of Commerce number, or else with the same name where one of the two has no number. */
const organisationOf = ({ kvk, organisation: name }: ImportedOffering, known: Known['organisations']) =>
  known.find((one) => kvk !== null && one.kvk === kvk) ?? known.find((one) => one.name === name && (one.kvk === null || kvk === null))

const freeSlug = (wanted: string, id: string, taken: ReadonlySet<string>) => (taken.has(wanted) ? `${wanted}-${id.slice(-6)}` : wanted)

/** `Logeerhuis De Wilg (voorbeeld)` → `logeerhuis-de-wilg`. */
export const slugOf = (name: string, otherwise = 'aanbod'): string =>
  name
    .replace(/\(.*?\)/g, ' ')
    .normalize('NFD')
    .replace(/[̀-ͯ]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || otherwise

/** Of what was checked and counted the last word stays: who said so here may have known better than the file. */
const isVerifiedLater = sql`excluded.verified_on > coalesce(verified_on, '')`
const isCountedLater = sql`coalesce(excluded.capacity_updated_on, '') >= coalesce(capacity_updated_on, '')`

/**
 * The statements that write these rows. An organisation with people here keeps its name: its agreements bear it. `gmCode` is served where a
 * row names no area. A row that says something else than before is a version; one that says the same is not touched. Whole batches, so
 * thousands of rows take few statements.
 */
export function offeringStatements(db: Database, placed: readonly PlacedOffering[], practice: { id: string; gmCode: string }, now: Date) {
  const rows = JSON.stringify(placed)
  const at = now.toISOString()
  const each = sql`from json_each(${rows}) r`
  const field = (name: string) => sql`(r.value ->> ${`$.${name}`})`
  const hasLocation = sql`(${field('address')} || ${field('postcode')} || ${field('place')} <> '' or ${field('lat')} is not null)`
  const ids = sql`(select r.value ->> '$.id' ${each})`
  // the rows of one file have the same columns
  const life = placed.some(({ saysHowLong }) => saysHowLong)
    ? sql`visible_from = excluded.visible_from, visible_until = excluded.visible_until, verify_every_months = excluded.verify_every_months, capacity_every_days = excluded.capacity_every_days,`
    : sql``
  return [
    db.run(sql`insert into organisation_steps (organisation_id, version, step, practice_id, before, at)
      select g.id, g.version + 1, 'import', ${practice.id}, json_object('name', g.name, 'kvk', g.kvk, 'url', g.url), ${at} from organisations g
      where exists (select 1 ${each} where ${field('organisationId')} = g.id and (g.kvk is not coalesce(${field('kvk')}, g.kvk)
        or g.url is not coalesce(${field('organisationUrl')}, g.url)
        or (g.name <> ${field('organisation')} and not exists (select 1 from memberships m where m.organisation_id = g.id))))`),
    db.run(sql`insert into organisations (id, name, kvk, url, created_at, updated_at)
      select ${field('organisationId')}, ${field('organisation')}, ${field('kvk')}, ${field('organisationUrl')}, ${at}, ${at} ${each} where true
      on conflict (id) do update set
        name = iif(exists (select 1 from memberships m where m.organisation_id = organisations.id), name, excluded.name), kvk = coalesce(excluded.kvk, kvk), url = coalesce(excluded.url, url),
        updated_at = excluded.updated_at
      where kvk is not coalesce(excluded.kvk, kvk) or url is not coalesce(excluded.url, url)
        or (name <> excluded.name and not exists (select 1 from memberships m where m.organisation_id = organisations.id))`),
    db.run(sql`update organisations set version = version + 1
      where id in (select ${field('organisationId')} ${each})
        and exists (select 1 from organisation_steps s where s.organisation_id = organisations.id and s.version = organisations.version + 1)`),
    db.run(sql`insert into offerings (id, slug, organisation_id, responsible_practice_id, import_key, external_id, name, summary, description,
        min_age, max_age, cost_note, who_may_apply, application_process, lead_time_days, min_stay_nights, opening_hours, phone, email, url,
        languages, wheelchair, verified_on, verified_by, capacity_available, capacity_maximum, capacity_unit, capacity_updated_on,
        next_free_on, visible_from, visible_until, verify_every_months, capacity_every_days, created_at, updated_at)
      select ${field('id')}, ${field('slug')}, ${field('organisationId')}, ${practice.id}, ${field('importKey')}, ${field('externalId')},
        ${field('name')}, ${field('summary')}, ${field('description')}, ${field('minAge')}, ${field('maxAge')}, ${field('costNote')},
        ${field('whoMayApply')}, ${field('applicationProcess')}, ${field('leadTimeDays')}, ${field('minStayNights')}, ${field('openingHours')},
        ${field('phone')}, ${field('email')}, ${field('url')}, ${field('languages')}, ${field('wheelchair')}, ${field('verifiedOn')},
        ${field('verifiedBy')}, ${field('capacityAvailable')}, ${field('capacityMaximum')}, ${field('capacityUnit')},
        ${field('capacityUpdatedOn')}, ${field('nextFreeOn')}, ${field('visibleFrom')}, ${field('visibleUntil')},
        coalesce(${field('verifyEveryMonths')}, 6), coalesce(${field('capacityEveryDays')}, 14), ${at}, ${at} ${each} where true
      on conflict (id) do update set organisation_id = excluded.organisation_id, name = excluded.name, summary = excluded.summary,
        description = excluded.description, min_age = excluded.min_age, max_age = excluded.max_age, cost_note = excluded.cost_note,
        who_may_apply = excluded.who_may_apply, application_process = excluded.application_process, lead_time_days = excluded.lead_time_days,
        min_stay_nights = excluded.min_stay_nights, opening_hours = excluded.opening_hours, phone = excluded.phone, email = excluded.email,
        url = excluded.url, languages = excluded.languages, wheelchair = excluded.wheelchair,
        verified_on = iif(${isVerifiedLater}, excluded.verified_on, verified_on),
        verified_by = iif(${isVerifiedLater}, excluded.verified_by, verified_by),
        asked_on = iif(${isVerifiedLater}, null, asked_on), hidden_on = iif(${isVerifiedLater}, null, hidden_on),
        capacity_available = iif(${isCountedLater}, excluded.capacity_available,
          iif(capacity_available > excluded.capacity_maximum, excluded.capacity_maximum, capacity_available)),
        capacity_maximum = excluded.capacity_maximum, capacity_unit = excluded.capacity_unit,
        capacity_updated_on = iif(${isCountedLater}, excluded.capacity_updated_on, capacity_updated_on),
        next_free_on = iif(${isCountedLater}, excluded.next_free_on, next_free_on),
        ${life}
        updated_at = iif(ifnull(${isVerifiedLater}, 0) or organisation_id <> excluded.organisation_id or (${isCountedLater} and
          (capacity_available is not excluded.capacity_available or capacity_updated_on is not excluded.capacity_updated_on
            or next_free_on is not excluded.next_free_on)), excluded.updated_at, updated_at)`),
    db.run(sql`delete from offering_terms where offering_id in ${ids}`),
    db.run(sql`insert into offering_terms (offering_id, taxonomy, code)
      select ${field('id')}, t.key, c.value ${each}, json_each(r.value, '$.terms') t, json_each(t.value) c`),
    db.run(sql`delete from locations where offering_id in (select ${field('id')} ${each} where not ${hasLocation})`),
    db.run(sql`insert into locations (id, offering_id, address, postcode, place, lat, lon, is_hidden)
      select ${field('locationId')}, ${field('id')}, ${field('address')}, ${field('postcode')}, ${field('place')}, ${field('lat')},
        ${field('lon')}, ${field('hideAddress')} ${each}
      where ${hasLocation}
      on conflict (offering_id) do update set address = excluded.address, postcode = excluded.postcode, place = excluded.place,
        lat = excluded.lat, lon = excluded.lon, is_hidden = excluded.is_hidden`),
    db.run(sql`delete from service_areas where offering_id in ${ids}`),
    db.run(sql`insert into service_areas (offering_id, area) select ${field('id')}, a.value ${each}, json_each(r.value, '$.areas') a`),
    db.run(sql`insert into service_areas (offering_id, area)
      select ${field('id')}, ${practice.gmCode} ${each} where json_array_length(r.value, '$.areas') = 0`),
    db.run(sql`insert into offering_versions (offering_id, version, kind, content, at)
      select o.id, iif(v.version is null, o.version, o.version + 1), 'import', ${contentOf}, ${at}
      from offerings o left join locations l on l.offering_id = o.id
      left join offering_versions v on v.offering_id = o.id and v.version = o.version
      where o.id in ${ids} and v.content is not ${contentOf}`),
    db.run(sql`update offerings set version = version + 1, updated_at = ${at} where id in ${ids}
      and exists (select 1 from offering_versions v where v.offering_id = offerings.id and v.version = offerings.version + 1)`),
    ...wordStatements(db, placed),
  ] as const
}

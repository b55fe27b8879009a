import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { OfferingContent } from './content.ts'
import { wordStatements } from './store-words.ts'
import type { Taxonomy } from './taxonomy.ts'

const termsOf = (taxonomy: Taxonomy): SQL => sql`(select json_group_array(code) from (select k.code from offering_terms k
  join taxonomy_terms t using (taxonomy, code) where k.offering_id = o.id and k.taxonomy = ${taxonomy} order by t.position))`

/** The content of an offering `o` with its location `l`, as OfferingContent, and always in the same words: two that are equal say the same. */
export const contentOf = sql`json_object(
  'name', o.name, 'summary', o.summary, 'description', o.description, 'types', ${termsOf('support_type')},
  'recipientGroups', ${termsOf('recipient_group')}, 'caregiverGroups', ${termsOf('caregiver_group')}, 'minAge', o.min_age, 'maxAge', o.max_age,
  'dayParts', ${termsOf('day_part')}, 'openingHours', o.opening_hours, 'minStayNights', o.min_stay_nights, 'leadTimeDays', o.lead_time_days,
  'areas', (select json_group_array(area) from (select area from service_areas s where s.offering_id = o.id order by area)),
  'address', coalesce(l.address, ''), 'postcode', coalesce(l.postcode, ''), 'place', coalesce(l.place, ''),
  'hideAddress', json(iif(l.is_hidden, 'true', 'false')), 'lat', l.lat, 'lon', l.lon, 'wheelchair', o.wheelchair,
  'whoMayApply', o.who_may_apply, 'applicationProcess', o.application_process, 'fundingRoutes', ${termsOf('funding_route')},
  'costNote', o.cost_note, 'phone', o.phone, 'email', o.email, 'url', o.url, 'languages', o.languages,
  'capacityMaximum', o.capacity_maximum, 'capacityUnit', o.capacity_unit, 'visibleFrom', o.visible_from, 'visibleUntil', o.visible_until,
  'verifyEveryMonths', o.verify_every_months, 'capacityEveryDays', o.capacity_every_days)`

type Stored = Omit<OfferingContent, 'languages'> & { languages: string }

/** Languages are one text in the table: `nl|tr`. */
export function readContent(json: string): OfferingContent {
  const { languages, ...content } = JSON.parse(json) as Stored
  return { ...content, languages: languages.split('|').filter(Boolean) }
}

export const writeContent = (content: OfferingContent): string => JSON.stringify({ ...content, languages: content.languages.join('|') })

const termsIn = (content: OfferingContent) =>
  ({
    support_type: content.types,
    recipient_group: content.recipientGroups,
    caregiver_group: content.caregiverGroups,
    funding_route: content.fundingRoutes,
    day_part: content.dayParts,
  }) satisfies Record<Taxonomy, readonly string[]>

/** The statements that make an offering say this; its row has to be there. They go before the version that keeps it. */
export function contentStatements(db: Database, offeringId: string, content: OfferingContent, locationId: string, at: string) {
  const { address, postcode, place, lat, lon, hideAddress, areas, languages } = content
  const hasLocation = address + postcode + place !== '' || lat !== null
  const terms = Object.entries(termsIn(content)).flatMap(([taxonomy, codes]) => codes.map((code) => ({ taxonomy, code })))
  return [
    db.run(sql`update offerings set name = ${content.name}, summary = ${content.summary}, description = ${content.description},
      min_age = ${content.minAge}, max_age = ${content.maxAge}, cost_note = ${content.costNote}, who_may_apply = ${content.whoMayApply},
      application_process = ${content.applicationProcess}, lead_time_days = ${content.leadTimeDays}, min_stay_nights = ${content.minStayNights},
      opening_hours = ${content.openingHours}, phone = ${content.phone}, email = ${content.email}, url = ${content.url},
      languages = ${languages.join('|')}, wheelchair = ${content.wheelchair},
      capacity_available = iif(capacity_available > ${content.capacityMaximum}, ${content.capacityMaximum}, capacity_available), capacity_maximum = ${content.capacityMaximum},
      capacity_unit = ${content.capacityUnit}, visible_from = ${content.visibleFrom}, visible_until = ${content.visibleUntil},
      verify_every_months = ${content.verifyEveryMonths}, capacity_every_days = ${content.capacityEveryDays}, updated_at = ${at}
      where id = ${offeringId}`),
    db.run(sql`delete from offering_terms where offering_id = ${offeringId}`),
    db.run(sql`insert into offering_terms (offering_id, taxonomy, code)
      select ${offeringId}, t.value ->> '$.taxonomy', t.value ->> '$.code' from json_each(${JSON.stringify(terms)}) t`),
    hasLocation
      ? db.run(sql`insert into locations (id, offering_id, address, postcode, place, lat, lon, is_hidden)
          values (${locationId}, ${offeringId}, ${address}, ${postcode}, ${place}, ${lat}, ${lon}, ${hideAddress ? 1 : 0})
          on conflict (offering_id) do update set address = excluded.address, postcode = excluded.postcode, place = excluded.place,
            lat = excluded.lat, lon = excluded.lon, is_hidden = excluded.is_hidden`)
      : db.run(sql`delete from locations where offering_id = ${offeringId}`),
    db.run(sql`delete from service_areas where offering_id = ${offeringId}`),
    db.run(sql`insert into service_areas (offering_id, area) select ${offeringId}, a.value from json_each(${JSON.stringify(areas)}) a`),
  ] as const
}

/** The statements that make it be found by what it says; they go before `reindexStatements`. */
export const contentWordStatements = (db: Database, { id, organisation }: { id: string; organisation: string }, content: OfferingContent) =>
  wordStatements(db, [
    {
      id,
      organisation,
      name: content.name,
      summary: content.summary,
      description: content.description,
      place: content.place,
      costNote: content.costNote,
      applicationProcess: content.applicationProcess,
      languages: content.languages.join('|'),
      postcode: content.postcode,
      hideAddress: content.hideAddress,
      areas: content.areas,
      terms: termsIn(content),
    },
  ])

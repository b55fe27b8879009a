import { type SQL, sql } from 'drizzle-orm'

const termsOf = sql`(select json_group_array(json_object('taxonomy', taxonomy, 'code', code)) from (
  select k.taxonomy, k.code from offering_terms k join taxonomy_terms t using (taxonomy, code)
  where k.offering_id = o.id order by k.taxonomy, t.position))`

const areasOf = sql`(select json_group_array(json_object('area', area, 'name', name)) from (
  select s.area, m.name from service_areas s left join municipalities m on m.gm_code = s.area where s.offering_id = o.id order by s.area))`

/** With what the database keeps to itself of a hidden location: nobody gets it who must not have it. */
const locationOf = (secrets: 'kept' | 'told') => {
  const shown = (cell: SQL, else_: SQL) => (secrets === 'told' ? cell : sql`iif(l.is_hidden, ${else_}, ${cell})`)
  return sql`case when l.id is null then null else json_object('id', l.id,
    'address', ${shown(sql`l.address`, sql`''`)}, 'postcode', ${shown(sql`l.postcode`, sql`''`)}, 'place', l.place,
    'lat', ${shown(sql`l.lat`, sql`null`)}, 'lon', ${shown(sql`l.lon`, sql`null`)}, 'isHidden', json(iif(l.is_hidden, 'true', 'false'))) end`
}

/** One offering `o` of the organisation `g` in the location `l`, as JSON of the type PublicOffering. */
export const recordOf = (secrets: 'kept' | 'told'): SQL => sql`json_object(
  'id', o.id, 'slug', o.slug, 'name', o.name, 'summary', o.summary, 'description', o.description,
  'organisation', json_object('id', g.id, 'name', g.name, 'kvk', g.kvk, 'url', g.url),
  'minAge', o.min_age, 'maxAge', o.max_age, 'costNote', o.cost_note, 'whoMayApply', o.who_may_apply,
  'applicationProcess', o.application_process, 'leadTimeDays', o.lead_time_days, 'minStayNights', o.min_stay_nights,
  'openingHours', o.opening_hours, 'phone', o.phone, 'email', o.email, 'url', o.url, 'languages', o.languages, 'wheelchair', o.wheelchair,
  'verifiedOn', o.verified_on, 'verifiedBy', o.verified_by, 'capacityAvailable', o.capacity_available,
  'capacityMaximum', o.capacity_maximum, 'capacityUnit', o.capacity_unit, 'capacityUpdatedOn', o.capacity_updated_on,
  'nextFreeOn', o.next_free_on, 'updatedAt', o.updated_at,
  'terms', json(${termsOf}), 'areas', json(${areasOf}), 'location', json(${locationOf(secrets)}))`

export const briefRecord: SQL = sql`json_object('id', o.id, 'name', o.name, 'updatedAt', o.updated_at)`

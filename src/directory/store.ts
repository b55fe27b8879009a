import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import type { Ground } from '../practice/ground.ts'
import type { Practice } from '../practice/practice.ts'
import { practiceBySlug } from '../practice/store.ts'
import { asGround, groundOf } from '../practice/store-ground.ts'
import type { Offering } from './offering.ts'
import { movedTo } from './store-merged.ts'
import type { Taxonomy } from './taxonomy.ts'

type ListField = 'types' | 'recipientGroups' | 'caregiverGroups' | 'fundingRoutes' | 'dayParts' | 'languages'
type OfferingRow = { offering: string; distanceKm: number | null }

const codes = (taxonomy: Taxonomy): SQL => sql`(select coalesce(group_concat(t.code, '|'), '') from
  (select t.code from offering_terms k join taxonomy_terms t using (taxonomy, code)
   where k.offering_id = o.id and k.taxonomy = ${taxonomy} order by t.position) t)`

/** Kilometres along the great circle from `here` to `there`, two tables or aliases with `lat` and `lon` in degrees. */
export const distanceKm = (here: SQL, there: SQL): SQL => sql`6371 * acos(min(1,
  sin(radians(${here}.lat)) * sin(radians(${there}.lat))
  + cos(radians(${here}.lat)) * cos(radians(${there}.lat)) * cos(radians(${there}.lon - ${here}.lon))))`

type Found = { practice: Practice; offering: Offering; distanceKm: number | null; ground: Ground }

/** One offering as a practice shows it, with the distance from a postcode; or where one that was merged leads to; undefined where the practice does not show it. */
export async function findOffering(
  db: Database,
  practiceSlug: string,
  slug: string,
  pc4: string,
  today: Day,
): Promise<Found | { movedTo: string } | undefined> {
  const [[practice], [row], [ground], [moved]] = await db.batch([
    practiceBySlug(db, practiceSlug),
    db.all<OfferingRow>(sql`
      select json_object(
        'id', o.id, 'slug', o.slug, 'code', o.short_code, 'name', o.name, 'summary', o.summary, 'description', o.description,
        'organisation', g.name, 'organisationUrl', g.url,
        'types', ${codes('support_type')}, 'recipientGroups', ${codes('recipient_group')}, 'caregiverGroups', ${codes('caregiver_group')},
        'fundingRoutes', ${codes('funding_route')}, 'dayParts', ${codes('day_part')},
        'minAge', o.min_age, 'maxAge', o.max_age, 'costNote', o.cost_note, 'whoMayApply', o.who_may_apply,
        'applicationProcess', o.application_process, 'leadTimeDays', o.lead_time_days, 'minStayNights', o.min_stay_nights,
        'openingHours', o.opening_hours, 'phone', o.phone, 'email', o.email, 'url', o.url, 'languages', o.languages,
        'wheelchair', o.wheelchair, 'verifiedOn', o.verified_on, 'verifiedBy', o.verified_by,
        'verifyEveryMonths', o.verify_every_months, 'capacityEveryDays', o.capacity_every_days,
        'capacity', json_object('available', o.capacity_available, 'maximum', o.capacity_maximum, 'unit', o.capacity_unit,
          'updatedOn', o.capacity_updated_on, 'nextFreeOn', o.next_free_on),
        'at', iif(v.lat is null, null, json_object('lat', v.lat, 'lon', v.lon)),
        'location', case when l.id is null then null else json_object(
          'address', iif(l.is_hidden, '', l.address), 'postcode', iif(l.is_hidden, '', l.postcode), 'place', l.place,
          'isHidden', json(iif(l.is_hidden, 'true', 'false'))) end
      ) as offering,
      (select ${distanceKm(sql`h`, sql`v`)} from postcode_areas h where h.pc4 = ${pc4}) as "distanceKm"
      from offerings o
      join practice_offerings v on v.offering_id = o.id and v.practice_id = (select id from practices where slug = ${practiceSlug})
        and ${today} between v.shown_from and v.shown_until
      join organisations g on g.id = o.organisation_id
      left join locations l on l.offering_id = o.id
      where o.slug = ${slug}`),
    groundOf(db, practiceSlug, pc4),
    movedTo(db, practiceSlug, slug, today),
  ])
  if (moved) return { movedTo: moved.slug }
  if (!practice || !row) return undefined
  return { practice, offering: asOffering(row.offering), distanceKm: row.distanceKm, ground: asGround(ground) }
}

/** Lists come out of SQL as `a|b`. */
function asOffering(json: string): Offering {
  const row = JSON.parse(json) as Omit<Offering, ListField> & Record<ListField, string>
  const list = (field: ListField) => row[field].split('|').filter(Boolean)
  return {
    ...row,
    types: list('types') as Offering['types'],
    recipientGroups: list('recipientGroups') as Offering['recipientGroups'],
    caregiverGroups: list('caregiverGroups') as Offering['caregiverGroups'],
    fundingRoutes: list('fundingRoutes') as Offering['fundingRoutes'],
    dayParts: list('dayParts') as Offering['dayParts'],
    languages: list('languages'),
  }
}

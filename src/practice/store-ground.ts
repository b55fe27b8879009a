import { sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { Ground } from './ground.ts'

type GroundRow = { home: string | null; districts: string }

/** The question for the ground under a map, to be asked in the same batch as what stands on it. */
export const groundOf = (db: Database, slug: string, pc4: string) =>
  db.all<GroundRow>(sql`
    select (select json_object('lat', lat, 'lon', lon) from postcode_areas where pc4 = ${pc4}) as home,
      (select json_group_array(json_object('place', place, 'lat', lat, 'lon', lon, 'postcodes', postcodes)) from (
        select place, avg(lat) as lat, avg(lon) as lon, count(*) as postcodes from postcode_areas
        where gm_code = (select gm_code from practices where slug = ${slug}) group by place)) as districts`)

export const asGround = (row: GroundRow | undefined): Ground => ({
  home: JSON.parse(row?.home ?? 'null'),
  districts: JSON.parse(row?.districts ?? '[]'),
})

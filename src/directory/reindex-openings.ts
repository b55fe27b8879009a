import { sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'

const days = "'MoTuWeThFrSaSu'"
const dayAt = (start: number) => `(instr(${days}, substr(part, ${start}, 2)) - 1) / 2`
const minutesAt = (start: number) => `substr(hours, ${start}, 2) * 60 + substr(hours, ${start + 3}, 2)`

/**
 * From the text of the opening hours of these offerings, the minutes of the week in which they are open: the same as `weekMinutes` tells of
 * what `readOpeningHours` reads. In SQL, so that whoever writes an offering need not think of it.
 */
export function openingStatements(db: Database, offeringIds: readonly string[]) {
  const these = sql`(select value from json_each(${JSON.stringify(offeringIds)}))`
  return [
    db.run(sql`delete from offering_openings where offering_id in ${these}`),
    db.run(sql`insert into offering_openings (offering_id, opens, closes)
      with parts as (
        select o.id as offering, trim(p.value) as part, substr(trim(p.value), -11) as hours
        from offerings o, json_each('[' || replace(json_quote(o.opening_hours), ';', '","') || ']') p
        where o.id in ${these} and trim(p.value) glob '[MTWFS][ouehra]* [0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]'
      ), told as (
        select offering, ${sql.raw(dayAt(1))} as first, iif(substr(part, 3, 1) = '-', ${sql.raw(dayAt(4))}, ${sql.raw(dayAt(1))}) as last,
          ${sql.raw(minutesAt(1))} as opens, ${sql.raw(minutesAt(7))} as closes
        from parts
      ), open as (
        select offering, (d.value * 1440 + opens) % 10080 as begins, iif(closes > opens, closes - opens, closes - opens + 1440) as lasts
        from told, json_each('[0,1,2,3,4,5,6]') d
        where iif(first <= last, d.value between first and last, d.value >= first or d.value <= last)
      )
      select offering, begins, min(begins + lasts, 10080) from open
      union select offering, 0, begins + lasts - 10080 from open where begins + lasts > 10080`),
  ] as const
}

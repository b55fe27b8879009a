import { type SQL, sql } from 'drizzle-orm'
import { minuteOfWeek } from '../platform/opening-week.ts'

/** Of an entry `p`: it is open at this moment, by the hours that its offering tells. One that tells none is not said to be open. */
export const openAt = (moment: Date): SQL => sql`exists (select 1 from offering_openings w
  where w.offering_id = p.offering_id and w.opens <= ${minuteOfWeek(moment)} and w.closes > ${minuteOfWeek(moment)})`

import { type SQL, sql } from 'drizzle-orm'
import { minuteOfWeek, weekend } from '../platform/opening-week.ts'

const opens = (from: number, to: number): SQL => sql`exists (select 1 from offering_openings w
  where w.offering_id = p.offering_id and w.opens < ${to} and w.closes > ${from})`

/** Of an entry `p`: it is open at this moment, by the hours that its offering tells. One that tells none is not said to be open. */
export const openAt = (moment: Date): SQL => opens(minuteOfWeek(moment), minuteOfWeek(moment) + 1)

/** Of an entry `p`: there is help on Saturday or Sunday, by its hours or by its parts of the day. */
export const openInWeekend = (): SQL => sql`(${opens(...weekend)} or exists (select 1 from offering_terms t
  where t.offering_id = p.offering_id and t.taxonomy = 'day_part' and +t.code in ('weekend', 'around_the_clock')))`

import { eq, sql } from 'drizzle-orm'
import { ofPractice } from '../directory/store-organisations.ts'
import { people } from '../identity/tables.ts'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import type { AgendaEvent, EventDate, EventStep, Moment } from './event.ts'
import { type KeptState, keptPageSize } from './query.ts'
import { datesWhere, eventWhere, organiser } from './store-rows.ts'
import { agendaSteps } from './tables.ts'

/** `next`: the first date that is to come, or the last there was. `coming`: how many are still to come. */
export type KeptLine = Pick<AgendaEvent, 'id' | 'kind' | 'title' | 'repeats' | 'cancelledOn' | 'startsAt' | 'organisation'> & {
  next: Day
  coming: number
}
export type KeptList = { lines: KeptLine[]; total: number }

export async function listKeptEvents(
  db: Database,
  practiceId: string,
  state: KeptState,
  page: number,
  { today, clock }: Moment,
): Promise<KeptList> {
  const isToCome = sql`(d.day > ${today} or (d.day = ${today} and d.ends_at > ${clock}))`
  const found = sql`(select event_id, sum(${isToCome}) as coming, min(iif(${isToCome}, d.day || d.starts_at, null)) as first, max(d.day || d.starts_at) as last
      from agenda_dates d where d.practice_id = ${practiceId} group by event_id) s
    join agenda_events e on e.id = s.event_id where ${state === 'over' ? sql`s.coming = 0` : sql`s.coming > 0`}`
  const [lines, [count]] = await db.batch([
    db.all<KeptLine>(sql`select e.id, e.kind, e.title, e.repeats, e.cancelled_on as "cancelledOn", e.coming, substr(e.at, 1, 10) as next,
        substr(e.at, 11) as "startsAt", g.name as organisation
      from (select e.*, s.coming, coalesce(s.first, s.last) as at from ${found}) e join ${organiser}
      order by ${state === 'over' ? sql`e.at desc` : sql`e.at`}, e.id limit ${keptPageSize} offset ${(page - 1) * keptPageSize}`),
    db.all<{ total: number }>(sql`select count(*) as total from ${found}`),
  ])
  return { lines, total: count?.total ?? 0 }
}

export type Organiser = { id: string; name: string }

const organisersOf = (db: Database, practiceId: string, besides: ReturnType<typeof sql> = sql`''`) =>
  db.all<Organiser>(sql`select g.id, g.name from organisations g
    where g.merged_into is null and (g.id in ${ofPractice(practiceId)} or g.id = ${besides}) order by g.name collate nocase, g.id`)

/** Who may organise something here: organisations that this practice knows. */
export const listOrganisers = (db: Database, practiceId: string): Promise<Organiser[]> => organisersOf(db, practiceId)

export type StepTaken = { version: number; step: EventStep; who: string; at: string }
export type KeptEvent = { event: AgendaEvent; dates: EventDate[]; steps: StepTaken[]; organisers: Organiser[] }

/** All that its page and its form show, in one round trip. */
export async function findKeptEvent(db: Database, practiceId: string, id: string): Promise<KeptEvent | undefined> {
  const [[event], dates, steps, organisers] = await db.batch([
    eventWhere(db, sql`e.practice_id = ${practiceId} and e.id = ${id}`),
    datesWhere(db, sql`practice_id = ${practiceId} and event_id = ${id}`),
    db
      .select({ version: agendaSteps.version, step: agendaSteps.step, who: people.name, at: agendaSteps.at })
      .from(agendaSteps)
      .innerJoin(people, eq(people.id, agendaSteps.personId))
      .where(eq(agendaSteps.eventId, id))
      .orderBy(sql`${agendaSteps.version} desc`)
      .limit(20),
    organisersOf(db, practiceId, sql`(select organisation_id from agenda_events where practice_id = ${practiceId} and id = ${id})`),
  ])
  return event && { event, dates, steps, organisers }
}

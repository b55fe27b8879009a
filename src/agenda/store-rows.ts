import { sql } from 'drizzle-orm'
import { livingOrganisation } from '../directory/store-organisations.ts'
import type { Database } from '../platform/database.ts'
import type { AgendaEvent, EventDate } from './event.ts'
import { agendaDates } from './tables.ts'

/** Who organises it by now, also when two organisations became one. */
export const organiser = sql`organisations g on g.id = ${livingOrganisation(sql`e.organisation_id`)}`

export const eventColumns = sql.raw(`e.id, e.slug, e.kind, e.title, e.description, e.audience, e.costs, e.sign_up as "signUp",
  e.sign_up_phone as "signUpPhone", e.sign_up_url as "signUpUrl", e.place, e.postcode, e.online_url as "onlineUrl", e.first_on as "firstOn",
  e.starts_at as "startsAt", e.ends_at as "endsAt", e.repeats, e.until_on as "untilOn", e.times, e.cancelled_on as "cancelledOn",
  e.cancel_note as "cancelNote", e.version, e.updated_at as "updatedAt", g.id as "organisationId", g.name as organisation`)

/** `where` of an event `e`. */
export const eventWhere = (db: Database, where: ReturnType<typeof sql>) =>
  db.all<AgendaEvent>(sql`select ${eventColumns} from agenda_events e join ${organiser} where ${where}`)

/** Of an event, in order. */
export const datesWhere = (db: Database, where: ReturnType<typeof sql>) =>
  db
    .select({
      id: agendaDates.id,
      plannedOn: agendaDates.plannedOn,
      day: agendaDates.day,
      startsAt: agendaDates.startsAt,
      endsAt: agendaDates.endsAt,
      isCancelled: agendaDates.isCancelled,
    })
    .from(agendaDates)
    .where(where)
    .orderBy(agendaDates.day, agendaDates.startsAt, agendaDates.plannedOn)

export type DateRow = Omit<EventDate, 'isCancelled'> & { isCancelled: number }
export const asDate = <Row extends DateRow>(row: Row) => ({ ...row, isCancelled: row.isCancelled === 1 })

import { type SQL, sql } from 'drizzle-orm'
import { askOrganiser } from '../neighbourhood/store-organiser.ts'
import type { Database } from '../platform/database.ts'
import { addDays, type Day } from '../platform/day.ts'
import type { Practice } from '../practice/practice.ts'
import { practiceBySlug } from '../practice/store.ts'
import type { AgendaEntry, AgendaEvent, AgendaLine, EventDate, Moment } from './event.ts'
import { type AgendaQuery, agendaPageSize, mostInMonth, windowOf } from './query.ts'
import { asDate, type DateRow, datesWhere, eventWhere, organiser } from './store-rows.ts'

const lineColumns = sql.raw(`d.id, d.planned_on as "plannedOn", d.day, d.starts_at as "startsAt", d.ends_at as "endsAt",
  max(d.is_cancelled, e.cancelled_on is not null) as "isCancelled", e.slug, e.kind, e.title, e.audience, e.costs, e.place, e.postcode,
  e.online_url as "onlineUrl", e.sign_up as "signUp", e.sign_up_phone as "signUpPhone", e.sign_up_url as "signUpUrl", g.name as organisation`)

/** Of one practice; nothing of another ever comes along. */
const datesOf = (slug: string) => sql`agenda_dates d join agenda_events e on e.id = d.event_id join ${organiser}
  where d.practice_id = (select id from practices where slug = ${slug})`

const inOrder = sql.raw('order by d.day, d.starts_at, e.title, d.id')
const stillToCome = ({ today, clock }: Moment) => sql`(d.day > ${today} or (d.day = ${today} and d.ends_at > ${clock}))`

const asked = ({ kind, where }: AgendaQuery): SQL[] => [
  ...(kind ? [sql`e.kind = ${kind}`] : []),
  ...(where === 'online' ? [sql`e.online_url <> ''`] : where === 'place' ? [sql`e.place <> ''`] : []),
]

type LineRow = Omit<AgendaLine, 'isCancelled'> & DateRow

/** A page of the agenda. `months`: those in which something is still to come. */
export type Agenda = { practice: Practice; lines: AgendaLine[]; total: number; months: string[] }

export async function findAgenda(db: Database, slug: string, query: AgendaQuery, moment: Moment): Promise<Agenda | undefined> {
  const { from, until } = windowOf(query, moment.today)
  const size = query.month ? mostInMonth : agendaPageSize
  const matching = sql.join([sql`d.day between ${from} and ${until}`, stillToCome(moment), ...asked(query)], sql` and `)
  const [[practice], lines, [count], months] = await db.batch([
    practiceBySlug(db, slug),
    db.all<LineRow>(
      sql`select ${lineColumns} from ${datesOf(slug)} and ${matching} ${inOrder} limit ${size} offset ${(query.page - 1) * size}`,
    ),
    db.all<{ total: number }>(sql`select count(*) as total from ${datesOf(slug)} and ${matching}`),
    db.all<{ month: string }>(
      sql`select distinct substr(d.day, 1, 7) as month from ${datesOf(slug)} and ${stillToCome(moment)} order by 1`,
    ),
  ])
  return practice && { practice, lines: lines.map(asDate), total: count?.total ?? 0, months: months.map(({ month }) => month) }
}

/** `hasNeighbours`: somebody brings neighbours together there. */
type Coming = { practice: Practice; next: AgendaLine[]; hasNeighbours: boolean }

/** A practice, and what goes on there next. */
async function findComing(db: Database, slug: string, moment: Moment, { until, most }: { until?: Day; most: number }) {
  const [[practice], next, organisers] = await db.batch([
    practiceBySlug(db, slug),
    db.all<LineRow>(sql`select ${lineColumns} from ${datesOf(slug)} and d.day between ${moment.today} and ${until ?? '9999-12-31'}
      and ${stillToCome(moment)} and d.is_cancelled = 0 and e.cancelled_on is null ${inOrder} limit ${most}`),
    askOrganiser(db, sql`(select id from practices where slug = ${slug})`, moment.today),
  ])
  return practice && { practice, next: next.map(asDate), hasNeighbours: organisers.length > 0 }
}

/** The home page of a practice: the next two dates that go on. */
export const findHome = (db: Database, slug: string, moment: Moment): Promise<Coming | undefined> =>
  findComing(db, slug, moment, { most: 2 })

/** A screen that many read from: the dates of the coming week. */
export const findReadingTable = (db: Database, slug: string, moment: Moment): Promise<Coming | undefined> =>
  findComing(db, slug, moment, { until: addDays(moment.today, 7), most: 6 })

/** Days that a calendar still holds of what is over. */
const kept = 35
const mostInFile = 600

/** What a calendar of somebody else keeps of a practice. */
export async function findCalendar(
  db: Database,
  slug: string,
  today: Day,
): Promise<{ practice: Practice; entries: AgendaEntry[] } | undefined> {
  const [[practice], entries] = await db.batch([
    practiceBySlug(db, slug),
    db.all<
      LineRow & Omit<AgendaEntry, keyof AgendaLine>
    >(sql`select ${lineColumns}, e.description, e.cancel_note as "cancelNote", e.version,
      e.updated_at as "updatedAt" from ${datesOf(slug)} and d.day >= ${addDays(today, -kept)} ${inOrder} limit ${mostInFile}`),
  ])
  return practice && { practice, entries: entries.map(asDate) }
}

export type EventFound = { practice: Practice; event: AgendaEvent; dates: EventDate[] }

/** One event with all its dates, in one round trip. */
export async function findEvent(db: Database, slug: string, eventSlug: string): Promise<EventFound | undefined> {
  const its = sql`(select id from practices where slug = ${slug})`
  const [[practice], [event], dates] = await db.batch([
    practiceBySlug(db, slug),
    eventWhere(db, sql`e.practice_id = ${its} and e.slug = ${eventSlug}`),
    datesWhere(db, sql`event_id = (select id from agenda_events where practice_id = ${its} and slug = ${eventSlug})`),
  ])
  return practice && event && { practice, event, dates }
}

/** How many pages of events a sitemap names. */
const mostNamed = 500

/** The question for the pages of the events that are still to come. */
export const eventAddresses = (db: Database, slug: string, today: Day) =>
  db.all<{ slug: string; changedAt: string }>(sql`select e.slug, e.updated_at as "changedAt" from agenda_events e
    where e.practice_id = (select id from practices where slug = ${slug})
      and exists (select 1 from agenda_dates d where d.event_id = e.id and d.day >= ${today}) order by e.created_at, e.id limit ${mostNamed}`)

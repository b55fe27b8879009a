import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { EventKind, EventStep } from './event.ts'
import type { Repeats } from './recurrence.ts'

export const agendaEvents = sqliteTable('agenda_events', {
  id: text().primaryKey(),
  practiceId: text('practice_id').notNull(),
  organisationId: text('organisation_id').notNull(),
  slug: text().notNull(),
  kind: text().$type<EventKind>().notNull(),
  title: text().notNull(),
  description: text().notNull(),
  audience: text().notNull(),
  costs: text().notNull(),
  signUp: text('sign_up').notNull(),
  signUpPhone: text('sign_up_phone').notNull(),
  signUpUrl: text('sign_up_url').notNull(),
  place: text().notNull(),
  postcode: text().notNull(),
  onlineUrl: text('online_url').notNull(),
  firstOn: text('first_on').notNull(),
  startsAt: text('starts_at').notNull(),
  endsAt: text('ends_at').notNull(),
  repeats: text().$type<Repeats>().notNull(),
  untilOn: text('until_on'),
  times: integer(),
  cancelledOn: text('cancelled_on'),
  cancelNote: text('cancel_note').notNull(),
  version: integer().notNull(),
  createdAt: text('created_at').notNull(),
  updatedAt: text('updated_at').notNull(),
})

export const agendaDates = sqliteTable('agenda_dates', {
  id: text().primaryKey(),
  eventId: text('event_id').notNull(),
  practiceId: text('practice_id').notNull(),
  plannedOn: text('planned_on').notNull(),
  day: text().notNull(),
  startsAt: text('starts_at').notNull(),
  endsAt: text('ends_at').notNull(),
  isCancelled: integer('is_cancelled', { mode: 'boolean' }).notNull(),
})

export const agendaSteps = sqliteTable(
  'agenda_steps',
  {
    eventId: text('event_id').notNull(),
    version: integer().notNull(),
    step: text().$type<EventStep>().notNull(),
    personId: text('person_id').notNull(),
    content: text().notNull(),
    at: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.version] })],
)

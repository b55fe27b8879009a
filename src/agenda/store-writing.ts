import { eq, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import { slugOf } from '../directory/store-import.ts'
import type { Actor } from '../identity/actor.ts'
import type { Database } from '../platform/database.ts'
import { dayOf } from '../platform/day.ts'
import { newId } from '../platform/id.ts'
import { type AgendaEvent, changedFields, contentOf, type EventContent, type EventDate, type EventStep } from './event.ts'
import type { PlannedDate } from './recurrence.ts'
import { agendaDates, agendaEvents, agendaSteps } from './tables.ts'

type Line = { id: string; version: number; step: EventStep; content: EventContent; detail?: string }

/** The line of its history, which takes the version after the one that was seen and fails when somebody was first; and that of the log. */
const happened = (db: Database, { id, version, step, content, detail = '' }: Line, actor: Actor, now: Date) =>
  [
    db
      .insert(agendaSteps)
      .values({ eventId: id, version, step, personId: actor.personId, content: JSON.stringify(content), at: now.toISOString() }),
    auditLine(db, {
      practiceId: actor.practice.id,
      by: actor,
      action: step === 'date' ? 'event.move' : `event.${step}`,
      subjectId: id,
      detail,
      now,
    }),
  ] as const

/** All dates of an event anew; who keeps an id stays the same date. */
const dateStatements = (db: Database, eventId: string, dates: readonly PlannedDate[], actor: Actor, now: Date) =>
  [
    db.delete(agendaDates).where(eq(agendaDates.eventId, eventId)),
    db.insert(agendaDates).values(dates.map((date) => ({ ...date, id: date.id ?? newId(now), eventId, practiceId: actor.practice.id }))),
  ] as const

/** Under an id that the form carried, so that sending the form twice writes once: it then throws on `agenda_events.id`, or on the name that it got. */
export async function recordEvent(
  db: Database,
  id: string,
  content: EventContent,
  dates: readonly PlannedDate[],
  actor: Actor,
  now: Date,
): Promise<void> {
  const at = now.toISOString()
  const practiceId = actor.practice.id
  const slug = slugOf(content.title, 'activiteit')
  const free = sql<string>`iif(exists (select 1 from agenda_events where practice_id = ${practiceId} and slug = ${slug}), ${`${slug}-${id.slice(-6)}`}, ${slug})`
  await db.batch([
    db
      .insert(agendaEvents)
      .values({ ...content, id, practiceId, slug: free, cancelledOn: null, cancelNote: '', version: 1, createdAt: at, updatedAt: at }),
    ...happened(db, { id, version: 1, step: 'add', content }, actor, now),
    ...dateStatements(db, id, dates, actor, now),
  ])
}

type Seen = AgendaEvent

const following = (seen: Seen, now: Date) => ({ version: seen.version + 1, updatedAt: now.toISOString() })
const row = (seen: Seen) => eq(agendaEvents.id, seen.id)

/** Throws on `agenda_steps.version` when somebody changed it since, like all that follow. */
export async function recordEventChange(
  db: Database,
  seen: Seen,
  content: EventContent,
  dates: readonly PlannedDate[],
  actor: Actor,
  now: Date,
): Promise<void> {
  const next = following(seen, now)
  const detail = changedFields(seen, content).join(' ')
  await db.batch([
    ...happened(db, { id: seen.id, version: next.version, step: 'change', content, detail }, actor, now),
    db
      .update(agendaEvents)
      .set({ ...content, ...next })
      .where(row(seen)),
    ...dateStatements(db, seen.id, dates, actor, now),
  ])
}

/** The event does not go on, or does after all: all its dates at once. */
export async function recordCancelled(
  db: Database,
  seen: Seen,
  { step, note }: { step: 'cancel' | 'restore'; note: string },
  actor: Actor,
  now: Date,
): Promise<void> {
  const next = following(seen, now)
  await db.batch([
    ...happened(db, { id: seen.id, version: next.version, step, content: contentOf(seen) }, actor, now),
    db
      .update(agendaEvents)
      .set({ cancelledOn: step === 'cancel' ? dayOf(now) : null, cancelNote: note, ...next })
      .where(row(seen)),
  ])
}

/** One date of it is another day or another time, does not go on, or does after all. */
export async function recordDate(db: Database, seen: Seen, date: EventDate, actor: Actor, now: Date): Promise<void> {
  const { id, day, startsAt, endsAt, isCancelled } = date
  const next = following(seen, now)
  await db.batch([
    ...happened(db, { id: seen.id, version: next.version, step: 'date', content: contentOf(seen) }, actor, now),
    db.update(agendaEvents).set(next).where(row(seen)),
    db.update(agendaDates).set({ day, startsAt, endsAt, isCancelled }).where(eq(agendaDates.id, id)),
  ])
}

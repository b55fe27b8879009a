import type { Actor } from '../identity/actor.ts'
import type { Database } from '../platform/database.ts'
import { newId } from '../platform/id.ts'
import type { AuditAction } from './event.ts'
import { auditEvents } from './tables.ts'

type By = Pick<Actor, 'personId' | 'organisationId'> | undefined

/** The audit line of a write; it goes into the same batch. Without somebody it was the clock. */
export const auditLine = (db: Database, event: { practiceId: string; by: By; action: AuditAction; subjectId: string; now: Date }) =>
  db.insert(auditEvents).values({
    id: newId(event.now),
    practiceId: event.practiceId,
    personId: event.by?.personId ?? null,
    organisationId: event.by?.organisationId ?? null,
    action: event.action,
    subjectId: event.subjectId,
    at: event.now.toISOString(),
  })

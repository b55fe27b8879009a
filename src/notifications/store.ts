import type { Database } from '../platform/database.ts'
import { newId } from '../platform/id.ts'
import { outbox } from './tables.ts'

/** A message to an organisation that something waits there; it goes into the same batch as what it is about. */
export const messageTo = (
  db: Database,
  organisationId: string,
  message: { practiceId: string; topic: string; subjectId: string; now: Date },
) =>
  db.insert(outbox).values({
    id: newId(message.now),
    practiceId: message.practiceId,
    organisationId,
    topic: message.topic,
    subjectId: message.subjectId,
    dueAt: message.now.toISOString(),
  })

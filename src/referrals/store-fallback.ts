import type { SQL } from 'drizzle-orm'
import { type FallbackNotice, writeNotice } from '../notifications/fallback-notice.ts'
import { fallbackTopic } from '../notifications/message.ts'
import { mailStatements } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'

type About = { id: string; practiceId: string; fallbackEmail: string }

/**
 * Tells whom the agreement names as its fallback, if it names anybody. Without an account there is nothing to open, so this mail says itself
 * what is the matter and whom to ring.
 */
export const fallbackStatements = async (archive: Archive, { id, practiceId, fallbackEmail }: About, notice: FallbackNotice, when?: SQL) =>
  fallbackEmail === ''
    ? []
    : mailStatements(archive, {
        practiceId,
        kind: 'notice',
        topic: fallbackTopic,
        subjectId: id,
        to: { address: fallbackEmail },
        token: writeNotice(notice),
        language: 'nl',
        ...(when && { when }),
      })

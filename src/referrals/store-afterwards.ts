import { and, eq, isNotNull, isNull, or } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import type { Database } from '../platform/database.ts'
import type { Referral } from './referral.ts'
import { referrals } from './tables.ts'

/** The referrer read what came of it, as this version tells it; of what was forwarded also the practice there knows that it was read. */
export async function recordReportRead(db: Database, referral: Referral, actor: Actor, now: Date): Promise<void> {
  await db.batch([
    db
      .update(referrals)
      .set({ reportReadAt: now.toISOString() })
      .where(
        and(
          or(
            and(eq(referrals.id, referral.id), eq(referrals.version, referral.version)),
            and(eq(referrals.forwardedFrom, referral.id), isNotNull(referrals.endedOn)),
          ),
          isNull(referrals.reportReadAt),
        ),
      ),
    auditLine(db, { practiceId: referral.practiceId, by: actor, action: 'referral.report_read', subjectId: referral.id, now }),
  ])
}

/** The caregiver was asked again; what came of that is a new referral, or nothing. */
export async function recordAskedAgain(db: Database, { id, practiceId }: Referral, actor: Actor, now: Date): Promise<void> {
  await db.batch([
    db.update(referrals).set({ askAgainOn: null }).where(eq(referrals.id, id)),
    auditLine(db, { practiceId, by: actor, action: 'referral.asked_again', subjectId: id, now }),
  ])
}

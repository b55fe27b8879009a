import { and, desc, eq, inArray, max, sql } from 'drizzle-orm'
import { agreements } from '../agreements/tables.ts'
import { type Shareable, shareables } from '../agreements/terms.ts'
import type { LoggedBy, Origin } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import { messageTo } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'
import { type Day, dayOf } from '../platform/day.ts'
import { courseAtEnd, courseOf } from './course.ts'
import type { ReferralDetails } from './details.ts'
import type { OwnEase } from './evaluation.ts'
import { type Saying, sayings } from './follow-acts.ts'
import type { FollowCode } from './followed.ts'
import { hasEnded, type Referral, type StepTaken } from './referral.ts'
import { type Fingerprints, openDetails, type SealedDetails } from './sealing.ts'
import { byFollowCode } from './store-follow-knock.ts'
import { answeringOf } from './store-follow-messages.ts'
import { stillShared } from './store-lines.ts'
import { noMiss } from './store-misses.ts'
import { takingBack } from './store-taking-back.ts'
import { recordStep } from './store-writing.ts'
import { detailColumns, referralColumns, referralDetails, referralStepsTaken, referrals } from './tables.ts'

/** What somebody with a code acts on. `said`: what the caregiver said today, the last first. */
export type Acting = {
  referral: Referral
  details: ReferralDetails
  sealed: Omit<SealedDetails, keyof Fingerprints>
  handedOver: readonly Shareable[]
  said: Saying[]
}

const saidOn = (steps: readonly { step: string; at: string | null }[], today: Day): Saying[] =>
  steps.flatMap(({ step, at }) => (at && dayOf(new Date(at)) === today ? [step as Saying] : []))

/** `takesBack`: besides what the page that follows takes back, one more try was no miss. */
export async function findActing({ db, vault, now }: Archive, code: FollowCode, takesBack = false): Promise<Acting | undefined> {
  const { referralId, practice } = code
  const [[row], [sealed], said] = await db.batch([
    db
      .select({ referral: referralColumns, terms: agreements.terms })
      .from(referrals)
      .leftJoin(agreements, eq(agreements.id, referrals.agreementId))
      .where(eq(referrals.id, referralId)),
    db.select(detailColumns).from(referralDetails).where(eq(referralDetails.referralId, referralId)),
    db
      .select({ step: referralStepsTaken.step, at: max(referralStepsTaken.at) })
      .from(referralStepsTaken)
      .where(and(eq(referralStepsTaken.referralId, referralId), inArray(referralStepsTaken.step, [...sayings])))
      .groupBy(referralStepsTaken.step)
      .orderBy(desc(max(referralStepsTaken.version))),
    ...(takesBack ? noMiss(db, code) : []),
  ])
  if (!row || !sealed) return undefined
  return {
    referral: row.referral,
    details: await openDetails(vault, practice.id, referralId, sealed),
    sealed,
    handedOver: row.terms?.handedOver ?? shareables,
    said: saidOn(said, dayOf(now)),
  }
}

/** A step of the caregiver: what ends lets go of every place that was kept. Throws on the timeline's key when somebody was first. */
export async function recordOwnStep(archive: Archive, referral: Referral, taken: StepTaken, origin: Origin): Promise<void> {
  const by: LoggedBy = byFollowCode(origin)
  const ends = hasEnded(taken.to)
  const course = ends ? courseAtEnd(referral, dayOf(archive.now)) : courseOf(referral)
  await recordStep(archive, referral, taken, { course, actor: by }, ends ? await takingBack(archive, referral.id, taken.to, by) : [])
}

/** The own answer of the caregiver about the help: the last one counts, and whoever answers the referral hears of it. */
export async function recordOwnEase({ db, now }: Archive, { referralId, practice }: FollowCode, ease: OwnEase, origin: Origin) {
  const at = now.toISOString()
  const action = 'referral.evaluate' as const
  const isThere = sql`exists (select 1 from caregiver_evaluations where referral_id = ${referralId} and answered_at = ${at})`
  await db.batch([
    db.run(sql`insert into caregiver_evaluations (referral_id, practice_id, ease, answered_at)
      select id, practice_id, ${ease}, ${at} from ${referrals}
      where ${referrals.id} = ${referralId} and ${referrals.status} in ('started', 'completed') and ${referrals.erasedAt} is null and ${stillShared}
      on conflict (referral_id) do update set ease = excluded.ease, answered_at = excluded.answered_at where ease <> excluded.ease`),
    auditLine(db, { practiceId: practice.id, by: byFollowCode(origin), action, subjectId: referralId, now }, { when: isThere }),
    messageTo(db, answeringOf(referralId), {
      practiceId: practice.id,
      topic: action,
      subjectId: referralId,
      now,
      except: undefined,
      roles: ['provider', 'coordinator'],
      when: isThere,
    }),
  ])
}

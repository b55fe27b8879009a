import { asc, eq, inArray, notInArray, sql } from 'drizzle-orm'
import { agreementsWithParties } from '../agreements/store.ts'
import { agreements } from '../agreements/tables.ts'
import type { Origin } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import type { Archive } from '../platform/archive.ts'
import { dayOf } from '../platform/day.ts'
import { isPaused, ownTiming } from './deadline.ts'
import { followActs, mayAct, type Said, sayings } from './follow-acts.ts'
import { comingOf, type FollowCode, type Followed, type FollowedStep, organisationBehind, unfollowedSteps } from './followed.ts'
import { placeOf } from './sealing.ts'
import { seenByDay } from './seen-by.ts'
import { helperCodes, openHelpers } from './store-follow-helpers.ts'
import { byFollowCode } from './store-follow-knock.ts'
import { caregiverMessagesOf, evaluationsOf, openCaregiverMessages, readByCaregiver } from './store-follow-messages.ts'
import { seenOf } from './store-follow-seen.ts'
import { lines } from './store-lines.ts'
import { noMiss } from './store-misses.ts'
import { referralDetails, referralStepsTaken, referrals } from './tables.ts'

/** What the caregiver reads, and the line in the log that it was read. */
export async function findFollowed({ db, vault, now }: Archive, code: FollowCode, origin: Origin): Promise<Followed | undefined> {
  const { referralId: id, practice, standing, kind } = code
  const isCaregiver = kind === 'caregiver'
  const its = eq(referrals.id, id)
  const [[line], [details], steps, [agreement], written, [evaluation], seen, codes] = await db.batch([
    lines(db).where(its),
    db.select({ wish: referralDetails.wish }).from(referralDetails).where(eq(referralDetails.referralId, id)),
    db
      .select({
        version: referralStepsTaken.version,
        step: referralStepsTaken.step,
        note: referralStepsTaken.note,
        at: referralStepsTaken.at,
        day: referralStepsTaken.day,
      })
      .from(referralStepsTaken)
      .where(sql`${eq(referralStepsTaken.referralId, id)} and ${notInArray(referralStepsTaken.step, [...unfollowedSteps])}`)
      .orderBy(asc(referralStepsTaken.version)),
    agreementsWithParties(db).where(inArray(agreements.id, db.select({ id: referrals.agreementId }).from(referrals).where(its))),
    caregiverMessagesOf(db, sql`= ${id}`),
    evaluationsOf(db, sql`= ${id}`),
    seenOf(db, practice.id, id),
    helperCodes(db, id),
    ...noMiss(db, code),
    readByCaregiver(db, id, now, isCaregiver && standing === 'running'),
    auditLine(db, {
      practiceId: practice.id,
      by: byFollowCode(origin, kind),
      action: 'referral.follow',
      subjectId: id,
      detail: standing,
      now,
    }),
  ])
  const timing = agreement ?? (line?.promised && ownTiming(line.promised))
  if (!line || !details || !timing) return undefined
  const { reference, status, endedOn, referringOrganisation, answeringOrganisation } = line
  const isOpen = standing === 'running'
  // a helper reads how far it is and the messages: that is what the caregiver was told
  const isOwn = isOpen && isCaregiver
  // how it ended is told in the words of who ended it
  const told = isCaregiver && standing === 'ended' ? steps.at(-1)?.version : undefined
  const timeline = standing === 'withdrawn' ? [] : steps
  return {
    standing,
    reference,
    status,
    endedOn,
    referringOrganisation,
    answeringOrganisation,
    forwardedTo: standing === 'withdrawn' ? null : line.forwardedTo,
    reviewOn: line.reviewOn,
    askAgainOn: standing === 'withdrawn' ? null : line.askAgainOn,
    isPaused: isPaused(line, dayOf(now)),
    coming: isOpen ? comingOf(line, timing, practice.closingDays) : [],
    wish: isOwn ? await vault.open(practice.id, placeOf.detail('wish', id), details.wish) : '',
    timeline: await Promise.all(
      timeline.map(async ({ version, step, note, at, day }) => ({
        step: step as FollowedStep,
        organisation: organisationBehind(step, line),
        at,
        day,
        note: isOwn || version === told ? await vault.open(practice.id, placeOf.note(id, version), note) : '',
      })),
    ),
    kind,
    acts: followActs.filter((act) => mayAct(act, { kind, standing, status })),
    said: saidLast(timeline),
    ease: isCaregiver && standing !== 'withdrawn' ? (evaluation?.ease ?? null) : null,
    messages: isOpen
      ? (await openCaregiverMessages(vault, practice.id, written)).map(({ writtenAt: at, ...message }) => ({ ...message, at }))
      : [],
    seen: isCaregiver && standing !== 'withdrawn' ? seenByDay(seen) : [],
    helpers: isCaregiver && isOpen ? await openHelpers(vault, practice.id, codes) : [],
    asked: (['bestTime', 'language'] as const).filter((field) => agreement?.terms.handedOver.includes(field) ?? true),
  }
}

const saidLast = (steps: readonly { step: string; at: string }[]): Said | null => {
  const last = steps.findLast(({ step }) => (sayings as readonly string[]).includes(step))
  return last ? { step: last.step as Said['step'], at: last.at } : null
}

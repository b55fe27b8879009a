import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import { agreementsWithParties } from '../agreements/store.ts'
import { type Room, roomOf, roomQuestion } from '../agreements/store-room.ts'
import { agreements } from '../agreements/tables.ts'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import { people } from '../identity/tables.ts'
import type { Archive } from '../platform/archive.ts'
import type { Day } from '../platform/day.ts'
import type { Vault } from '../platform/vault.ts'
import { corrections } from '../rights/tables.ts'
import { ownTiming } from './deadline.ts'
import { type ConsentAbout, recipientFields } from './details.ts'
import type { ForwardTarget } from './forward.ts'
import { capacityOf } from './policy.ts'
import type { ReferralRecord } from './record.ts'
import type { Askable } from './request-choice.ts'
import { type Fingerprints, openDetails, placeOf, type SealedDetails, type SealedField, sealedFields } from './sealing.ts'
import { consentLines, consentOf } from './store-consent.ts'
import { contactLines, namedNow, openContacts } from './store-contacts.ts'
import { correctionLines, openCorrections } from './store-corrections.ts'
import { caregiverMessagesOf, caregiverReadMark, evaluationsOf, openCaregiverMessages } from './store-follow-messages.ts'
import { targetsOf, targetsQuestion } from './store-forward.ts'
import { lines, openLine, withinReach } from './store-lines.ts'
import { messagesOf, openMessages, readMark } from './store-messages.ts'
import { askableOf, askableQuestion, openRequests, requestsOf } from './store-requests.ts'
import { consents, detailColumns, referralContacts, referralDetails, referralStepsTaken, referrals } from './tables.ts'

/** One referral with everything its page shows, and the line in the log that it was seen, in one round trip; undefined in another practice. */
export async function findReferral(
  archive: Archive,
  actor: Actor,
  id: string,
  /** Its page is opened to be read, so that what others wrote is read. */
  isOpened = false,
): Promise<ReferralRecord | undefined> {
  return openRecord(archive.vault, actor, id, await archive.db.batch(recordQuestions(archive, actor, id, isOpened)))
}

/** The same with the offerings that could be asked for a place. */
export async function findReferralToAsk(
  archive: Archive,
  actor: Actor,
  id: string,
  today: Day,
): Promise<{ record: ReferralRecord; askable: Askable[] } | undefined> {
  const [rows, ...answers] = await archive.db.batch([
    askableQuestion(archive.db, actor, today),
    ...recordQuestions(archive, actor, id, false),
  ])
  const record = await openRecord(archive.vault, actor, id, answers)
  return record && { record, askable: rows.map(askableOf) }
}

/** The same with how busy it is under the agreements that this person refers under. */
export async function findReferralToWrite(
  archive: Archive,
  actor: Actor,
  id: string,
  today: Day,
): Promise<{ record: ReferralRecord; room: Room | undefined } | undefined> {
  const [rooms, ...answers] = await archive.db.batch([
    roomQuestion(archive.db, actor, today),
    ...recordQuestions(archive, actor, id, false),
  ])
  const record = await openRecord(archive.vault, actor, id, answers)
  return record && { record, room: record.agreement && roomOf(rooms, record.agreement) }
}

/** The same with where it could be forwarded to. */
export async function findReferralToForward(
  archive: Archive,
  actor: Actor,
  id: string,
  today: Day,
): Promise<{ record: ReferralRecord; targets: ForwardTarget[] } | undefined> {
  const [rows, ...answers] = await archive.db.batch([targetsQuestion(archive.db, actor), ...recordQuestions(archive, actor, id, false)])
  const record = await openRecord(archive.vault, actor, id, answers)
  return record && { record, targets: targetsOf(rows, today) }
}

/** The same with what is sealed, so that a change can see whether it still holds. */
export async function findReferralToAmend({ db, vault, now }: Archive, actor: Actor, id: string): Promise<ToAmend | undefined> {
  const answers = await db.batch(recordQuestions({ db, vault, now }, actor, id, false))
  const record = await openRecord(vault, actor, id, answers)
  const [sealed] = answers[1]
  return record && sealed && { record, sealed }
}
export type ToAmend = { record: ReferralRecord; sealed: Omit<SealedDetails, keyof Fingerprints> }

function recordQuestions({ db, now }: Archive, actor: Actor, id: string, isOpened: boolean) {
  const practiceId = actor.practice.id
  const itself = and(eq(referrals.practiceId, practiceId), eq(referrals.id, id))
  const agreementOfIt = db.select({ id: referrals.agreementId }).from(referrals).where(itself)
  const inReach = sql`exists (select 1 from ${referrals} where ${and(itself, withinReach(actor))})`
  return [
    lines(db).where(itself),
    db.select(detailColumns).from(referralDetails).where(eq(referralDetails.referralId, id)),
    consentLines(db, eq(consents.referralId, id)),
    db
      .select({
        version: referralStepsTaken.version,
        step: referralStepsTaken.step,
        note: referralStepsTaken.note,
        personId: referralStepsTaken.personId,
        person: people.name,
        at: referralStepsTaken.at,
        day: referralStepsTaken.day,
        reason: referralStepsTaken.reason,
        place: referralStepsTaken.place,
      })
      .from(referralStepsTaken)
      .leftJoin(people, eq(people.id, referralStepsTaken.personId))
      .where(and(eq(referralStepsTaken.referralId, id), ne(referralStepsTaken.step, 'redraft')))
      .orderBy(desc(referralStepsTaken.version)),
    agreementsWithParties(db).where(inArray(agreements.id, agreementOfIt)),
    requestsOf(db, sql`= ${id}`),
    contactLines(db, and(eq(referralContacts.referralId, id), namedNow)),
    correctionLines(db, eq(corrections.referralId, id)),
    messagesOf(db, sql`= ${id}`),
    caregiverMessagesOf(db, sql`= ${id}`),
    evaluationsOf(db, sql`= ${id}`),
    auditLine(db, { practiceId, by: actor, action: 'referral.read', subjectId: id, now }, { when: inReach }),
    readMark(db, actor, id, now, isOpened),
    caregiverReadMark(db, actor, id, now, isOpened),
  ] as const
}

type Answered<Questions extends readonly unknown[]> = { [At in keyof Questions]: Awaited<Questions[At]> }
type Answers = Answered<ReturnType<typeof recordQuestions>>

async function openRecord(
  vault: Vault,
  actor: Actor,
  id: string,
  [[line], [details], given, timeline, [agreement], asked, named, changed, written, toldBy, [evaluation]]: Answers,
): Promise<ReferralRecord | undefined> {
  const practiceId = actor.practice.id
  if (!line || !details) return undefined
  const timing = agreement ?? (line.promised && ownTiming(line.promised))
  if (!timing) return undefined
  const referral = await openLine(vault, actor, line)
  const unread = Object.fromEntries(sealedFields.map((field) => [field, ''])) as Record<SealedField, string>
  const yes = given.map(consentOf)
  const isTakenBack = (whose: ConsentAbout) => yes.some(({ about, withdrawnAt }) => about === whose && withdrawnAt !== null)
  const locked = isTakenBack('care_recipient') ? recipientFields : []
  const withoutYes = Object.fromEntries(locked.map((field) => [field, '']))
  const answers = capacityOf(actor, line) === 'recipient' || capacityOf(actor, line) === 'coordinator'
  return {
    referral,
    agreement,
    timing,
    requests: answers && !referral.hidden ? await openRequests(vault, asked) : [],
    messages: referral.hidden ? [] : await openMessages(vault, practiceId, written),
    fromCaregiver: {
      messages: answers && !referral.hidden ? await openCaregiverMessages(vault, practiceId, toldBy) : [],
      evaluation: answers && evaluation && !referral.hidden ? { ease: evaluation.ease, at: evaluation.at } : null,
    },
    consents: yes,
    contacts: referral.hidden || isTakenBack('caregiver') ? [] : await openContacts(vault, named),
    corrections: referral.hidden
      ? []
      : await openCorrections(
          vault,
          practiceId,
          changed.map((one) => ((locked as readonly string[]).includes(one.field) ? { ...one, before: '', after: '' } : one)),
        ),
    details: await openDetails(vault, practiceId, id, referral.hidden ? { ...unread, urgency: '' } : { ...details, ...withoutYes }),
    timeline: await Promise.all(
      timeline.map(async (step) => ({
        ...step,
        note: referral.hidden ? '' : await vault.open(practiceId, placeOf.note(id, step.version), step.note),
      })),
    ),
  }
}

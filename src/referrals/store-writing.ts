import { eq } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { LoggedBy } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import { messageTo } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { dayOf } from '../platform/day.ts'
import { newId, newReference } from '../platform/id.ts'
import { type Course, noCourse } from './course.ts'
import { type ConsentAbout, consentWording, type RecipientConsent, type ReferralDetails, recipientFields } from './details.ts'
import { hasEnded, type Referral, ruleOf, type StepTaken } from './referral.ts'
import { placeOf, sealDetails } from './sealing.ts'
import { noContact } from './store-contacts.ts'
import { reportBack } from './store-report-back.ts'
import { consents, referralContacts, referralDetails, referralStepsTaken, referrals } from './tables.ts'

export type NewReferral = Pick<Referral, 'id' | 'practiceId' | 'agreementId' | 'referringOrganisationId' | 'answeringOrganisationId'>

/** `actor`: who refers; nobody for what the caregiver asks. */
export const newRow = (referral: NewReferral, actor: Actor | undefined, now: Date) => ({
  ...referral,
  reference: newReference(),
  referrerId: actor?.personId ?? null,
  status: 'draft' as const,
  version: 0,
  createdOn: dayOf(now),
  endReason: '',
})

/** A draft is told to nobody. Its id comes with the form: the same form sent twice throws on the primary key. */
export async function recordDraft(
  { db, vault, now }: Archive,
  referral: NewReferral,
  details: ReferralDetails,
  actor: Actor,
): Promise<void> {
  const sealed = await sealDetails(vault, referral.practiceId, referral.id, details)
  await db.batch([
    db.insert(referrals).values(newRow(referral, actor, now)),
    db.insert(referralDetails).values({ referralId: referral.id, ...sealed }),
    auditLine(db, { practiceId: referral.practiceId, by: actor, action: 'referral.draft', subjectId: referral.id, now }),
  ])
}

/** Throws on the timeline's key when the draft changed, was sent or ended since this version was read. */
export async function recordDraftChange(
  archive: Archive,
  referral: Referral,
  details: ReferralDetails,
  taken: StepTaken,
  actor: Actor,
): Promise<void> {
  const { db, vault } = archive
  const sealed = await sealDetails(vault, referral.practiceId, referral.id, details)
  await db.batch([
    ...(await stepStatements(archive, referral, taken, { course: noCourse, actor })),
    db.update(referralDetails).set(sealed).where(eq(referralDetails.referralId, referral.id)),
  ])
}

export type Sending = { details: ReferralDetails; recipientConsent: RecipientConsent; taken: StepTaken; course: Course }

/** Written and sent in one go; all of it or nothing. */
export async function recordSent(archive: Archive, referral: NewReferral, sending: Sending, actor: Actor): Promise<void> {
  const { db, vault, now } = archive
  const sealed = await sealDetails(vault, referral.practiceId, referral.id, sending.details)
  await db.batch([
    db.insert(referrals).values(newRow(referral, actor, now)),
    db.insert(referralDetails).values({ referralId: referral.id, ...sealed }),
    ...consentLines(db, referral, sending, actor, now),
    ...(await stepStatements(archive, { ...referral, version: 0, dueOn: null }, sending.taken, { course: sending.course, actor })),
  ])
}

/** A draft that is sent after all. */
export async function recordDraftSent(archive: Archive, referral: Referral, sending: Sending, actor: Actor): Promise<void> {
  const { db, vault, now } = archive
  const sealed = await sealDetails(vault, referral.practiceId, referral.id, sending.details)
  await db.batch([
    ...(await stepStatements(archive, referral, sending.taken, { course: sending.course, actor })),
    db.update(referralDetails).set(sealed).where(eq(referralDetails.referralId, referral.id)),
    ...consentLines(db, referral, sending, actor, now),
  ])
}

/** `course`: where the clock stands from now on. */
type Moment = { course: Course; actor: LoggedBy | undefined }

/** Throws on the timeline's key when somebody took a step since this version was read. `besides` happens with it, or neither does. */
export async function recordStep(
  archive: Archive,
  referral: Referral,
  taken: StepTaken,
  moment: Moment,
  besides: readonly BatchItem<'sqlite'>[] = [],
): Promise<void> {
  await archive.db.batch([...(await stepStatements(archive, referral, taken, moment)), ...besides])
}

/** Who of an organisation meets a referral that it sent, and one that it answers. */
const rolesOf = { referrer: ['coordinator', 'referrer'], recipient: ['coordinator', 'provider'] } as const

/** Timeline first: its key (referral, version) lets one of two simultaneous steps win, and the batch of the other fails whole. */
export async function stepStatements(
  { db, vault, now }: Archive,
  referral: NewReferral & Pick<Referral, 'version' | 'dueOn'>,
  taken: StepTaken,
  { course, actor }: Moment,
) {
  const version = referral.version + 1
  const { id, practiceId } = referral
  const [note, endReason] = await Promise.all([
    vault.seal(practiceId, placeOf.note(id, version), taken.note),
    vault.seal(practiceId, placeOf.endReason(id), taken.note),
  ])
  const organisations = { referrer: referral.referringOrganisationId, recipient: referral.answeringOrganisationId }
  return [
    db.insert(referralStepsTaken).values({
      referralId: id,
      version,
      step: taken.step,
      note,
      personId: actor?.personId ?? null,
      at: now.toISOString(),
      day: taken.day ?? null,
      reason: taken.reason ?? null,
      place: taken.place ?? null,
      dueOn: referral.dueOn,
    }),
    db
      .update(referrals)
      .set({
        status: taken.to,
        version,
        ...course,
        ...(taken.step === 'send' || taken.step === 'ask' ? { sentOn: dayOf(now) } : {}),
        ...(hasEnded(taken.to) ? { endedOn: dayOf(now), endReason } : {}),
        ...(hasEnded(taken.from) ? notEnded : {}),
        ...taken.evaluation,
        ...(taken.step === 'decline' ? { askAgainOn: taken.day ?? null } : {}),
        ...(taken.from === taken.to && taken.reason === undefined ? {} : { lateToldOn: null }),
      })
      .where(eq(referrals.id, id)),
    ...(taken.from === 'draft' && hasEnded(taken.to) ? forgetDraft(db, id) : []),
    auditLine(db, { practiceId, by: actor, action: `referral.${taken.step}`, subjectId: id, now }),
    ...ruleOf(taken.step).tells.flatMap((party) => {
      const organisationId = organisations[party]
      const news = {
        practiceId,
        topic: `referral.${taken.step}`,
        subjectId: id,
        now,
        except: actor?.personId ?? undefined,
        roles: rolesOf[party],
      } as const
      return organisationId === null ? [] : [messageTo(db, organisationId, news)]
    }),
    ...reportBack(db, id, taken, now),
  ] as const
}

/** What a referral says of its end, once it goes on again. */
const notEnded = { endedOn: null, endReason: '', reportReadAt: null, outcome: '', ease: '', askAgainOn: null } as const

/** Nothing about anybody. */
export const noDetails = {
  caregiverName: '',
  telephone: '',
  bestTime: '',
  language: '',
  relation: '',
  recipientGroup: '',
  recipientPc4: '',
  wish: '',
  urgency: '' as const,
  dischargeOn: '',
  medicalNeed: '',
  careIntensity: '',
  ageGroup: '',
  nameFingerprint: '',
  telephoneFingerprint: '',
}

/** What was never sent is nobody's to keep. */
const forgetDraft = (db: Database, referralId: string) => [
  db.update(referralDetails).set(noDetails).where(eq(referralDetails.referralId, referralId)),
  db.update(referralContacts).set(noContact).where(eq(referralContacts.referralId, referralId)),
]

/** Consent is recorded per person: who said yes, about what, to whom, asked by whom, in which words. */
export function consentLines(db: Database, referral: NewReferral, { details, recipientConsent }: Sending, actor: Actor, now: Date) {
  const filled = (Object.keys(details) as (keyof ReferralDetails)[]).filter((field) => details[field] !== '')
  const ofCaregiver = filled.filter((field) => !recipientFields.includes(field))
  const caregiver = yesLine(db, referral, { about: 'caregiver', givenBy: 'self', fields: ofCaregiver }, actor, now)
  return recipientConsent === 'not_asked' ? [caregiver] : [caregiver, recipientYes(db, referral, recipientConsent, details, actor, now)]
}

/** The yes of the care recipient, to what needs it. */
export function recipientYes(
  db: Database,
  referral: NewReferral,
  givenBy: Exclude<RecipientConsent, 'not_asked'>,
  details: ReferralDetails,
  actor: Actor,
  now: Date,
) {
  const fields = recipientFields.filter((field) => details[field] !== '')
  return yesLine(db, referral, { about: 'care_recipient', givenBy, fields }, actor, now)
}

type Yes = { about: ConsentAbout; givenBy: 'self' | 'representative'; fields: readonly (keyof ReferralDetails)[] }

const yesLine = (db: Database, referral: NewReferral, { fields, ...yes }: Yes, actor: Actor, now: Date) =>
  db.insert(consents).values({
    ...yes,
    id: newId(now),
    referralId: referral.id,
    askedById: actor.personId,
    wording: consentWording,
    givenAt: now.toISOString(),
    toOrganisationId: referral.answeringOrganisationId,
    how: 'spoken',
    fields: JSON.stringify(fields),
  })

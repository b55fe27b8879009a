import { getTableColumns } from 'drizzle-orm'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PauseReason } from '../agreements/terms.ts'
import type { ResponseTimes } from '../practice/response-times.ts'
import type { HoldReason } from '../rights/retention.ts'
import type { AdultPart, ContactKind, ContactRelation } from './contact.ts'
import type { ConsentAbout, Urgency } from './details.ts'
import type { Ease, HelpOutcome, OwnEase } from './evaluation.ts'
import type { ReferralStatus, ReferralStep } from './referral.ts'
import type { DeclineReason, RequestStatus, RequestStep } from './request.ts'

export const referrals = sqliteTable('referrals', {
  id: text().primaryKey(),
  reference: text().notNull(),
  practiceId: text('practice_id').notNull(),
  agreementId: text('agreement_id'),
  referringOrganisationId: text('referring_organisation_id'),
  answeringOrganisationId: text('answering_organisation_id').notNull(),
  referrerId: text('referrer_id'),
  status: text().$type<ReferralStatus>().notNull(),
  version: integer().notNull(),
  createdOn: text('created_on').notNull(),
  sentOn: text('sent_on'),
  dueOn: text('due_on'),
  endedOn: text('ended_on'),
  endReason: text('end_reason').notNull(),
  reportReadAt: text('report_read_at'),
  erasedAt: text('erased_at'),
  heldSince: text('held_since'),
  holdReason: text('hold_reason').$type<HoldReason | ''>().notNull().default(''),
  outcome: text().$type<HelpOutcome | ''>().notNull().default(''),
  ease: text().$type<Ease | ''>().notNull().default(''),
  lateToldOn: text('late_told_on'),
  askAgainOn: text('ask_again_on'),
  clockFrom: text('clock_from'),
  pausedFrom: text('paused_from'),
  pausedUntil: text('paused_until'),
  reviewOn: text('review_on'),
  forwardedFrom: text('forwarded_from'),
  /** Of an own request alone: what the practice promised when it was asked. */
  promised: text({ mode: 'json' }).$type<ResponseTimes>(),
})

/** The columns of a `Referral`. */
export const referralColumns = {
  id: referrals.id,
  reference: referrals.reference,
  practiceId: referrals.practiceId,
  agreementId: referrals.agreementId,
  referringOrganisationId: referrals.referringOrganisationId,
  answeringOrganisationId: referrals.answeringOrganisationId,
  status: referrals.status,
  version: referrals.version,
  createdOn: referrals.createdOn,
  sentOn: referrals.sentOn,
  dueOn: referrals.dueOn,
  clockFrom: referrals.clockFrom,
  pausedFrom: referrals.pausedFrom,
  pausedUntil: referrals.pausedUntil,
  reviewOn: referrals.reviewOn,
}

export const referralDetails = sqliteTable('referral_details', {
  referralId: text('referral_id').primaryKey(),
  caregiverName: text('caregiver_name').notNull(),
  telephone: text().notNull(),
  bestTime: text('best_time').notNull(),
  language: text().notNull(),
  relation: text().notNull(),
  recipientGroup: text('recipient_group').notNull(),
  recipientPc4: text('recipient_pc4').notNull(),
  wish: text().notNull(),
  urgency: text().$type<Urgency | ''>().notNull(),
  nameFingerprint: text('name_fingerprint').notNull(),
  telephoneFingerprint: text('telephone_fingerprint').notNull(),
  dischargeOn: text('discharge_on').notNull().default(''),
  medicalNeed: text('medical_need').notNull().default(''),
  careIntensity: text('care_intensity').notNull().default(''),
  ageGroup: text('age_group').notNull().default(''),
})

const { referralId: _i, nameFingerprint: _n, telephoneFingerprint: _t, ...opened } = getTableColumns(referralDetails)
/** Of the details what is opened, by field. */
export const detailColumns = opened

export const consents = sqliteTable('consents', {
  id: text().primaryKey(),
  referralId: text('referral_id').notNull(),
  about: text().$type<ConsentAbout>().notNull(),
  givenBy: text('given_by').$type<'self' | 'representative'>().notNull(),
  askedById: text('asked_by_id'),
  wording: text().notNull(),
  givenAt: text('given_at').notNull(),
  withdrawnAt: text('withdrawn_at'),
  toOrganisationId: text('to_organisation_id'),
  fields: text().notNull(),
  how: text().$type<'spoken' | 'written'>().notNull(),
  withdrawnById: text('withdrawn_by_id'),
})

export const referralContacts = sqliteTable('referral_contacts', {
  id: text().primaryKey(),
  referralId: text('referral_id').notNull(),
  practiceId: text('practice_id').notNull(),
  kind: text().$type<ContactKind>().notNull(),
  name: text().notNull(),
  telephone: text().notNull(),
  relation: text().$type<ContactRelation | ''>().notNull(),
  nameFingerprint: text('name_fingerprint').notNull(),
  telephoneFingerprint: text('telephone_fingerprint').notNull(),
  wording: text().notNull(),
  askedById: text('asked_by_id'),
  givenAt: text('given_at').notNull(),
  addedById: text('added_by_id'),
  addedAt: text('added_at').notNull(),
  removedById: text('removed_by_id'),
  removedAt: text('removed_at'),
  does: text().$type<AdultPart | ''>().notNull().default(''),
})

export const referralStepsTaken = sqliteTable(
  'referral_steps',
  {
    referralId: text('referral_id').notNull(),
    version: integer().notNull(),
    step: text().$type<ReferralStep>().notNull(),
    note: text().notNull(),
    personId: text('person_id'),
    at: text().notNull(),
    day: text(),
    reason: text().$type<PauseReason>(),
    place: integer(),
    dueOn: text('due_on'),
  },
  (table) => [primaryKey({ columns: [table.referralId, table.version] })],
)

export const referralMessages = sqliteTable('referral_messages', {
  id: text().primaryKey(),
  referralId: text('referral_id').notNull(),
  practiceId: text('practice_id').notNull(),
  organisationId: text('organisation_id').notNull(),
  personId: text('person_id').notNull(),
  text: text().notNull(),
  writtenAt: text('written_at').notNull(),
  readAt: text('read_at'),
  readById: text('read_by_id'),
})

export const providerRequests = sqliteTable('provider_requests', {
  id: text().primaryKey(),
  practiceId: text('practice_id').notNull(),
  referralId: text('referral_id').notNull(),
  offeringId: text('offering_id').notNull(),
  organisationId: text('organisation_id').notNull(),
  status: text().$type<RequestStatus>().notNull(),
  version: integer().notNull(),
  ask: text().notNull(),
  answerNote: text('answer_note').notNull(),
  reason: text().$type<DeclineReason | ''>().notNull(),
  possibleOn: text('possible_on'),
  askedOn: text('asked_on').notNull(),
  expiresOn: text('expires_on').notNull(),
  remindedOn: text('reminded_on'),
})

export const providerRequestSteps = sqliteTable(
  'provider_request_steps',
  {
    requestId: text('request_id').notNull(),
    version: integer().notNull(),
    step: text().$type<RequestStep | 'ask'>().notNull(),
    note: text().notNull(),
    personId: text('person_id'),
    at: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.requestId, table.version] })],
)

export const followCodes = sqliteTable('follow_codes', {
  id: text().primaryKey(),
  referralId: text('referral_id').notNull(),
  practiceId: text('practice_id').notNull(),
  kind: text().$type<'caregiver' | 'helper'>().notNull(),
  label: text().notNull(),
  digest: text().notNull(),
  codeHash: text('code_hash').notNull(),
  madeAt: text('made_at').notNull(),
  madeById: text('made_by_id'),
  revokedAt: text('revoked_at'),
  digitsDigest: text('digits_digest').notNull().default(''),
  numberDigest: text('number_digest').notNull().default(''),
})

export const followMisses = sqliteTable('follow_misses', {
  key: text().primaryKey(),
  count: integer().notNull(),
  at: text().notNull(),
})

export const followCodeMisses = sqliteTable('follow_code_misses', {
  key: text().primaryKey(),
  count: integer().notNull(),
  at: text().notNull(),
})

export const caregiverMessages = sqliteTable('caregiver_messages', {
  id: text().primaryKey(),
  referralId: text('referral_id').notNull(),
  practiceId: text('practice_id').notNull(),
  organisationId: text('organisation_id'),
  personId: text('person_id'),
  text: text().notNull(),
  writtenAt: text('written_at').notNull(),
  readAt: text('read_at'),
  readById: text('read_by_id'),
})

export const caregiverEvaluations = sqliteTable('caregiver_evaluations', {
  referralId: text('referral_id').primaryKey(),
  practiceId: text('practice_id').notNull(),
  ease: text().$type<OwnEase>().notNull(),
  answeredAt: text('answered_at').notNull(),
})

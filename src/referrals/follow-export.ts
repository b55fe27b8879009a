import type { CaregiverMessage } from './caregiver-message.ts'
import type { Contact } from './contact.ts'
import type { ReferralDetails } from './details.ts'
import type { Ease } from './evaluation.ts'
import type { FollowedEvent } from './followed.ts'
import type { ConsentGiven, Correction } from './record.ts'
import type { Referral } from './referral.ts'
import type { SeenOn } from './seen-by.ts'

export const followExportFormat = 'adempauze-own-request/1'

/** Everything that is kept of one request and is the caregiver's to take along, without names of professionals. */
export type OwnRequest = Pick<Referral, 'reference' | 'status' | 'createdOn'> & {
  practice: string
  /** Null when the caregiver asked without anybody. */
  referringOrganisation: string | null
  answeringOrganisation: string
  details: ReferralDetails
  consents: Omit<ConsentGiven, 'askedBy' | 'withdrawnBy'>[]
  contacts: Pick<Contact, 'kind' | 'name' | 'telephone' | 'relation' | 'does'>[]
  corrections: Omit<Correction, 'by' | 'version'>[]
  timeline: FollowedEvent[]
  messages: CaregiverMessage[]
  ease: Ease | null
  helpers: { label: string; madeAt: string; revokedAt: string | null }[]
  seen: SeenOn[]
}

/** The shape of docs/person-export.md, with what is in the own file. */
export const followExport = (own: OwnRequest, now: Date) => ({
  format: followExportFormat,
  made_at: now.toISOString(),
  practice: own.practice,
  reference: own.reference,
  status: own.status,
  created_on: own.createdOn,
  from: own.referringOrganisation,
  to: own.answeringOrganisation,
  details: Object.fromEntries(Object.entries(own.details).map(([field, value]) => [asCode(field), value])),
  consents: own.consents.map(({ about, givenBy, fields, to, wording, how, givenAt, withdrawnAt }) => ({
    about,
    given_by: givenBy,
    fields: fields.map(asCode),
    to,
    wording,
    how,
    given_at: givenAt,
    withdrawn_at: withdrawnAt,
  })),
  contacts: own.contacts.map(({ kind, name, telephone, relation, does }) => ({ kind, name, telephone, relation, does })),
  corrections: own.corrections.map(({ field, before, after, at }) => ({ field: asCode(field), before, after, at })),
  steps: own.timeline.map(({ step, organisation, at, note, day }) => ({ step, by: organisation, at, note, day })),
  messages: own.messages.map(({ organisation, text, writtenAt, readAt }) => ({ from: organisation, at: writtenAt, text, read_at: readAt })),
  ease: own.ease,
  helpers: own.helpers.map(({ label, madeAt, revokedAt }) => ({ label, made_at: madeAt, revoked_at: revokedAt })),
  seen: own.seen,
})

/** `recipientPc4` → `recipient_pc4` */
const asCode = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

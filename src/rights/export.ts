import type { Actor } from '../identity/actor.ts'
import type { PersonKept, Seen } from './record.ts'

export const exportFormat = 'adempauze-person-export/1'

/**
 * Everything about one person as a file: the shape of docs/person-export.md. Days are `YYYY-MM-DD`, moments ISO 8601 in UTC, choices the
 * codes of src/referrals/details.ts; what was left open is the empty text.
 */
export function personExport({ referrals, seen, seenCount }: PersonKept, actor: Actor, now: Date) {
  const referenceOf = new Map(referrals.map(({ course }) => [course.id, course.reference]))
  return {
    format: exportFormat,
    made_at: now.toISOString(),
    practice: actor.practice.name,
    referrals: referrals.map(
      ({ course, details, consents, contacts, timeline, corrections, requests, followCodes, messages, fromCaregiver, erasure }) => ({
        reference: course.reference,
        agreement: course.referredBy?.letter ?? null,
        from: course.referredBy?.organisation ?? null,
        referrer: course.referredBy?.person ?? null,
        to: course.answeringOrganisation,
        status: course.status,
        created_on: course.createdOn,
        sent_on: course.sentOn,
        promised: course.promised,
        ended_on: course.endedOn,
        held: course.heldSince ? { since: course.heldSince, reason: course.holdReason } : null,
        erased: erasure ? { at: erasure.at, ground: erasure.ground, values: erasure.fields } : null,
        details: {
          caregiver_name: details.caregiverName,
          telephone: details.telephone,
          best_time: details.bestTime,
          language: details.language,
          relation: details.relation,
          recipient_group: details.recipientGroup,
          recipient_pc4: details.recipientPc4,
          wish: details.wish,
          urgency: details.urgency,
          discharge_on: details.dischargeOn,
          medical_need: details.medicalNeed,
          care_intensity: details.careIntensity,
          age_group: details.ageGroup,
        },
        steps: [...timeline].reverse().map(({ version, step, note, person, at, day, place, reason }) => ({
          version,
          step,
          by: person,
          at,
          note,
          day,
          place,
          reason,
        })),
        consents: consents.map((consent) => ({
          about: consent.about,
          given_by: consent.givenBy,
          fields: consent.fields.map(asCode),
          to: consent.to,
          wording: consent.wording,
          how: consent.how,
          asked_by: consent.askedBy,
          given_at: consent.givenAt,
          withdrawn_at: consent.withdrawnAt,
          withdrawn_by: consent.withdrawnBy,
        })),
        contacts: contacts.map((contact) => ({
          kind: contact.kind,
          name: contact.name,
          telephone: contact.telephone,
          relation: contact.relation,
          does: contact.does,
          wording: contact.wording,
          asked_by: contact.askedBy,
          given_at: contact.givenAt,
          removed_at: contact.removedAt,
        })),
        evaluation: { outcome: course.outcome, ease: course.ease, by_caregiver: fromCaregiver.evaluation?.ease ?? '' },
        ask_again_on: course.askAgainOn,
        forwarded_to: course.forwardedTo,
        requests: requests.map((request) => ({
          to: request.organisation,
          offering: request.offering,
          asked_on: request.askedOn,
          ask: request.ask,
          status: request.status,
          possible_on: request.possibleOn,
          reason: request.reason,
          answer: request.answerNote,
        })),
        follow_codes: followCodes.map(({ kind, label, madeAt, by, revokedAt }) => ({
          kind,
          label,
          made_at: madeAt,
          made_by: by,
          revoked_at: revokedAt,
        })),
        messages: messages.map(({ organisation, person, text, writtenAt, readAt }) => ({
          from: organisation,
          by: person,
          at: writtenAt,
          text,
          read_at: readAt,
        })),
        caregiver_messages: fromCaregiver.messages.map(({ organisation, person, text, writtenAt, readAt }) => ({
          from: organisation,
          by: person,
          at: writtenAt,
          text,
          read_at: readAt,
        })),
        corrections: corrections.map((correction) => ({ ...correction, field: asCode(correction.field) })),
      }),
    ),
    seen_count: seenCount,
    seen: seen.map((line) => ({ ...seenLine(line), references: line.referralIds.map((id) => referenceOf.get(id) ?? '') })),
  }
}

/** `recipientPc4` → `recipient_pc4`, as in `details`. */
const asCode = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const seenLine = ({ at, action, outcome, who, role, organisation, basis }: Seen) => ({
  at,
  action,
  outcome,
  who,
  role,
  organisation,
  basis,
})

import { type SealedColumn, type SealedTable, scopeOfPortal } from '../platform/sealed-table.ts'
import { followCodeKind } from './follow-code.ts'
import { placeOf, type SealedField, sameName } from './sealing.ts'

const columns: Record<SealedField, string> = {
  caregiverName: 'caregiver_name',
  telephone: 'telephone',
  bestTime: 'best_time',
  language: 'language',
  relation: 'relation',
  recipientGroup: 'recipient_group',
  recipientPc4: 'recipient_pc4',
  wish: 'wish',
  dischargeOn: 'discharge_on',
  medicalNeed: 'medical_need',
  careIntensity: 'care_intensity',
  ageGroup: 'age_group',
}

const fingerprints: Partial<Record<SealedField, SealedColumn['fingerprint']>> = {
  caregiverName: { column: 'name_fingerprint', kind: 'name', of: sameName },
  telephone: { column: 'telephone_fingerprint', kind: 'telephone', of: (telephone) => telephone },
}

export const sealedTables: readonly SealedTable[] = [
  {
    table: 'referral_details',
    key: ['referral_id'],
    scope: '(select practice_id from referrals where referrals.id = referral_details.referral_id)',
    columns: (Object.keys(columns) as SealedField[]).map((field) => ({
      column: columns[field],
      place: ([referralId = '']) => placeOf.detail(field, referralId),
      ...(fingerprints[field] && { fingerprint: fingerprints[field] }),
    })),
  },
  {
    table: 'referral_steps',
    key: ['referral_id', 'version'],
    scope: '(select practice_id from referrals where referrals.id = referral_steps.referral_id)',
    columns: [{ column: 'note', place: ([referralId = '', version = '']) => placeOf.note(referralId, Number(version)) }],
  },
  {
    table: 'referrals',
    key: ['id'],
    scope: 'practice_id',
    columns: [{ column: 'end_reason', place: ([id = '']) => placeOf.endReason(id) }],
  },
  {
    table: 'referral_contacts',
    key: ['id'],
    scope: 'practice_id',
    columns: [
      {
        column: 'name',
        place: ([id = '']) => placeOf.contact('name', id),
        fingerprint: { column: 'name_fingerprint', kind: 'name', of: sameName },
      },
      {
        column: 'telephone',
        place: ([id = '']) => placeOf.contact('telephone', id),
        fingerprint: { column: 'telephone_fingerprint', kind: 'telephone', of: (telephone) => telephone },
      },
    ],
  },
  {
    table: 'referral_messages',
    key: ['id'],
    scope: 'practice_id',
    columns: [{ column: 'text', place: ([id = '']) => placeOf.message(id) }],
  },
  {
    table: 'caregiver_messages',
    key: ['id'],
    scope: 'practice_id',
    columns: [{ column: 'text', place: ([id = '']) => placeOf.caregiverMessage(id) }],
  },
  {
    table: 'provider_requests',
    key: ['id'],
    scope: 'practice_id',
    columns: [
      { column: 'ask', place: ([id = '']) => placeOf.ask(id) },
      { column: 'answer_note', place: ([id = '']) => placeOf.answer(id) },
    ],
  },
  {
    table: 'provider_request_steps',
    key: ['request_id', 'version'],
    scope: '(select practice_id from provider_requests where provider_requests.id = provider_request_steps.request_id)',
    columns: [{ column: 'note', place: ([requestId = '', version = '']) => placeOf.requestNote(requestId, Number(version)) }],
  },
  {
    table: 'follow_codes',
    key: ['id'],
    scope: 'practice_id',
    columns: [{ column: 'label', place: ([id = '']) => placeOf.followLabel(id) }],
  },
  // whoever has a code does not say of which practice, so it is found across all of them
  {
    table: 'follow_codes',
    key: ['id'],
    scope: scopeOfPortal,
    columns: [
      {
        column: 'digest',
        place: ([id = '']) => placeOf.followDigest(id),
        fingerprint: { column: 'code_hash', kind: followCodeKind, of: (digest) => digest },
      },
      { column: 'digits_digest', place: ([id = '']) => placeOf.followDigits(id) },
      { column: 'number_digest', place: ([id = '']) => placeOf.followNumber(id) },
    ],
  },
]

import type { Vault } from '../platform/vault.ts'
import type { ReferralDetails } from './details.ts'

/** Everything that tells about a person; how urgent it is tells about the referral. */
export const sealedFields = [
  'caregiverName',
  'telephone',
  'bestTime',
  'language',
  'relation',
  'recipientGroup',
  'recipientPc4',
  'wish',
  'dischargeOn',
  'medicalNeed',
  'careIntensity',
  'ageGroup',
] as const
export type SealedField = (typeof sealedFields)[number]

export type SealedDetails = Record<SealedField, string> & Pick<ReferralDetails, 'urgency'> & Fingerprints
export type Fingerprints = { nameFingerprint: string; telephoneFingerprint: string }

/** Where something is sealed: a value moved to another field or referral does not open. */
export const placeOf = {
  detail: (field: SealedField, referralId: string) => `referral_details.${field}:${referralId}`,
  note: (referralId: string, version: number) => `referral_steps.note:${referralId}/${version}`,
  endReason: (referralId: string) => `referrals.end_reason:${referralId}`,
  message: (id: string) => `referral_messages.text:${id}`,
  ask: (requestId: string) => `provider_requests.ask:${requestId}`,
  answer: (requestId: string) => `provider_requests.answer_note:${requestId}`,
  requestNote: (requestId: string, version: number) => `provider_request_steps.note:${requestId}/${version}`,
  followLabel: (codeId: string) => `follow_codes.label:${codeId}`,
  followDigest: (codeId: string) => `follow_codes.digest:${codeId}`,
  followDigits: (codeId: string) => `follow_codes.digits_digest:${codeId}`,
  followNumber: (codeId: string) => `follow_codes.number_digest:${codeId}`,
  caregiverMessage: (id: string) => `caregiver_messages.text:${id}`,
  contact: (part: 'name' | 'telephone', id: string) => `referral_contacts.${part}:${id}`,
  correction: (part: 'before' | 'after', id: string) => `corrections.${part}:${id}`,
}

export async function sealDetails(vault: Vault, practiceId: string, referralId: string, details: ReferralDetails): Promise<SealedDetails> {
  const [sealed, fingerprints] = await Promise.all([
    Promise.all(
      sealedFields.map(async (field) => [field, await vault.seal(practiceId, placeOf.detail(field, referralId), details[field])]),
    ),
    fingerprintsOf(vault, practiceId, details),
  ])
  return { ...Object.fromEntries(sealed), ...fingerprints, urgency: details.urgency }
}

export async function openDetails(
  vault: Vault,
  practiceId: string,
  referralId: string,
  sealed: Omit<SealedDetails, keyof Fingerprints>,
): Promise<ReferralDetails> {
  const opened = sealedFields.map(async (field) => [field, await vault.open(practiceId, placeOf.detail(field, referralId), sealed[field])])
  return { ...Object.fromEntries(await Promise.all(opened)), urgency: sealed.urgency }
}

export async function fingerprintsOf(
  vault: Vault,
  practiceId: string,
  { caregiverName, telephone }: Pick<ReferralDetails, 'caregiverName' | 'telephone'>,
): Promise<Fingerprints> {
  const of = (kind: string, text: string) => (text === '' ? '' : vault.fingerprint(practiceId, kind, text))
  const [nameFingerprint, telephoneFingerprint] = await Promise.all([of('name', sameName(caregiverName)), of('telephone', telephone)])
  return { nameFingerprint, telephoneFingerprint }
}

/** What a look-up by name or telephone asks for with `in (…)`; nothing for what is empty. */
export async function fingerprintsToFind(
  vault: Vault,
  practiceId: string,
  { caregiverName, telephone }: Pick<ReferralDetails, 'caregiverName' | 'telephone'>,
): Promise<{ names: string[]; telephones: string[] }> {
  const of = (kind: string, text: string) => (text === '' ? [] : vault.fingerprints(practiceId, kind, text))
  const [names, telephones] = await Promise.all([of('name', sameName(caregiverName)), of('telephone', telephone)])
  return { names, telephones }
}

/** A name as people mean it: without capitals, accents, spaces or points. */
export const sameName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

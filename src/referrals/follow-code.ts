import { inPlainDigits } from '../platform/digits.ts'

/** Crockford base32: no letter that looks like another sign, and none that makes words. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 12

/** What its keyed hash is made as. */
export const followCodeKind = 'follow_code'

/** Of random bytes, sixty bits: 32 signs divide a byte evenly, so each is as likely as the others. */
export const codeFrom = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, length)].map((byte) => alphabet[byte % alphabet.length]).join('')

export const newFollowCode = (): string => codeFrom(crypto.getRandomValues(new Uint8Array(length)))

/** Capitals of other scripts that cannot be told from these on paper; who has such a keyboard types them without knowing. */
const lookAlikes: Record<string, string> = Object.fromEntries(
  [
    ['АВЕЗКМНОРСТУХІЈЅ', 'ABE3KMHOPCTYXIJS'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ].flatMap(([theirs = '', ours = '']) => [...theirs].map((sign, at) => [sign, ours[at] ?? sign])),
)

/**
 * As people write it over from paper: in small letters, with spaces or dashes, in wide letters, those of another script that look the same,
 * or digits of Arabic or Persian. An O is a nought, an I or an L a one, for those are in no code. A U is not in a code either, and stands for
 * nothing: who takes it for a V, or an S for a 5, has to look again, as both of those are.
 */
export function readFollowCode(typed: string): string | undefined {
  const signs = inPlainDigits(typed)
    .replace(/^[^:]{1,12}:/u, '') // ‘code:’, taken along with it
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}._]/gu, '')
    .replace(/./gu, (sign) => lookAlikes[sign] ?? sign)
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return signs.length === length && [...signs].every((sign) => alphabet.includes(sign)) ? signs : undefined
}

/** XXXX-XXXX-XXXX */
export const writeFollowCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')

/** How many of the last digits are asked, and how many of them once a code was tried too often. */
export const fewDigits = 4
export const manyDigits = 8

/** The last four; of who types the whole number as many as are ever asked. */
export function readLastDigits(typed: string): string | undefined {
  const digits = inPlainDigits(typed).replace(/[\s().+\p{Pd}\p{Cf}/]/gu, '')
  return /^\d{4,15}$/.test(digits) ? digits.slice(-manyDigits) : undefined
}

/** The end of a number that goes with a code. Nothing is the end of a number that is not known. */
export const endOf = (telephone: string, count: number): string => telephone.replace(/\D/g, '').slice(-count)

export function endsIn(telephone: string, digits: string, count = fewDigits): boolean {
  const end = endOf(telephone, count)
  return end !== '' && endOf(digits, count) === end
}

/** Of one code from one network address; then that address waits an hour. Whoever has the code elsewhere does not. */
export const mostMisses = 8
export const missesForgottenAfter = 3_600_000 // milliseconds

/** Of one code from all networks together; then the last four digits are not enough any more, and nobody is kept out. */
export const mostMissesOfCode = 20
export const codeMissesForgottenAfter = 7 * 24 * 3_600_000 // milliseconds

/** Codes for helpers that work at the same time. */
export const mostHelpers = 5

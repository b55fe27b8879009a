/** Crockford base32: no letter that looks like another sign, and none that makes words. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 12

/** What its keyed hash is made as. */
export const followCodeKind = 'follow_code'

/** Of random bytes, sixty bits: 32 signs divide a byte evenly, so each is as likely as the others. */
export const codeFrom = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, length)].map((byte) => alphabet[byte % alphabet.length]).join('')

export const newFollowCode = (): string => codeFrom(crypto.getRandomValues(new Uint8Array(length)))

/** As people write it over from paper: in small letters, with spaces or dashes, an O for a nought, an I or an L for a one. */
export function readFollowCode(typed: string): string | undefined {
  const signs = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return signs.length === length && [...signs].every((sign) => alphabet.includes(sign)) ? signs : undefined
}

/** XXXX-XXXX-XXXX */
export const writeFollowCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')

/** The last four; who types the whole number is understood as well. */
export function readLastDigits(typed: string): string | undefined {
  const digits = typed.replace(/[\s().+\p{Pd}/]/gu, '')
  return /^\d{4,15}$/.test(digits) ? digits.slice(-4) : undefined
}

/** Nothing is the end of a number that is not known. */
export const endsIn = (telephone: string, digits: string): boolean => digits.length === 4 && telephone.endsWith(digits)

/** Of one code from one network address; then that address waits an hour. Whoever has the code elsewhere does not. */
export const mostMisses = 8
export const missesForgottenAfter = 3_600_000 // milliseconds

import { inPlainDigits } from './digits.ts'

/**
 * Dutch numbers have ten digits, `+31` and `0031` included, also with the nought that people leave behind it; other countries seven to fifteen
 * after `+` or `00` (E.164). In whatever digits, and with whatever stands between them.
 */
export function readTelephone(text: string): string | undefined {
  const bare = inPlainDigits(text)
    .replace(/\(0\)/g, '')
    .replace(/[\s().\p{Pd}/_·•]/gu, '')
  const local = bare.replace(/^(?:(?:\+|00)310?|31(?=[1-9]\d{8}$))/, '0')
  if (/^0\d{9}$/.test(local)) return local
  const foreign = bare.replace(/^00/, '+')
  return /^\+(?!31)[1-9]\d{6,14}$/.test(foreign) ? foreign : undefined
}

/** Besides those, the short numbers of the Dutch plan: 0800 and 0900, a municipality (14 073), police and emergency, and helplines (113, 116 117). */
export function isDialable(text: string): boolean {
  const bare = text.replace(/[\s().\-–/]/g, '')
  return readTelephone(text) !== undefined || /^(0(800|90[069])\d{4}(\d{3})?|140\d{2,3}|11[23]|116\d{3}|18\d{2})$/.test(bare)
}

/** `0001234510` → `000-123 45 10`, `0612345678` → `06-12 34 56 78`, `08002000` → `0800-2000`, `08003355555` → `0800-33 55 555`; others stay as they are. */
export function writeTelephone(number: string): string {
  const mobile = /^(06)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(number)
  if (mobile) return `${mobile[1]}-${mobile.slice(2).join(' ')}`
  const land = /^(0\d\d)(\d\d\d)(\d\d)(\d\d)$/.exec(number)
  if (land) return `${land[1]}-${land.slice(2).join(' ')}`
  return number.replace(/^(0[89]00)(\d{4})$/, '$1-$2').replace(/^(0[89]00)(\d\d)(\d\d)(\d{3})$/, '$1-$2 $3 $4')
}

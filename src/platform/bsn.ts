import { inPlainDigits } from './digits.ts'

/**
 * True when nine digits in a row pass the eleven-test of the citizen service number (BSN): 9a + 8b + … + 2h − i is
 * divisible by 11. Up to three signs between the digits, such as dashes, spaces or a new line, do not hide it; longer numbers, such as telephone numbers
 * with or without the code of their country, are none.
 */
export function holdsBsn(text: string): boolean {
  return [...inPlainDigits(text).matchAll(nineDigits)].some(([found]) => passesElevenTest(found.replace(/\D/g, '')))
}

/** Written as one word, whatever number stands beside it; or with gaps, and then it must end where the digits end. */
const nineDigits =
  /(?<!\d|\+|(?:\+|\b00)\d{1,3}(?:\(0\)|[ .\-–)]){0,5})(?:\d{9}(?!\d)|(?:\d[^\p{L}\p{N}+]{0,3}){8}\d(?![^\p{L}\p{N}+]{0,3}\d))/gu

function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0)
  return Number(digits) > 0 && sum % 11 === 0
}

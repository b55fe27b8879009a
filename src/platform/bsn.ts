/**
 * True when nine digits in a row pass the eleven-test of the citizen service number (BSN): 9a + 8b + … + 2h − i is
 * divisible by 11. Dots, dashes and spaces between the digits do not hide it; longer numbers, such as telephone numbers, are none.
 */
export function holdsBsn(text: string): boolean {
  return [...text.matchAll(/(?<![\d+])(?:\d[ .\-–]?){8}\d(?![ .\-–]?\d)/g)].some(([found]) => passesElevenTest(found.replace(/\D/g, '')))
}

function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0)
  return Number(digits) > 0 && sum % 11 === 0
}

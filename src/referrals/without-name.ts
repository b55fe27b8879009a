import type { FieldProblem } from '../platform/field.ts'
import type { ReferralDetails } from './details.ts'

/** Of a name, but not of one person: every sentence may hold them. */
const namesNobody = new Set([
  ...['van', 'den', 'der', 'ten', 'ter', 'het', 'uit', 'aan', 'bij', 'voor', 'over', 'onder', 'tot', 'von', 'und', 'the', 'and', 'een'],
  ...['heer', 'dhr', 'meneer', 'mevrouw', 'mevr', 'mrs', 'familie', 'fam', 'echtpaar', 'gezin'],
])

const fewestLetters = 3
const nationalDigits = 9 // of a Dutch number, whatever stands before it

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)

/** What a provider is asked names nobody: the words of the caregiver's name and the telephone number do not stand in it. */
export function namesCaregiver(
  text: string,
  { caregiverName, telephone }: Pick<ReferralDetails, 'caregiverName' | 'telephone'>,
): (FieldProblem & ('holds_name' | 'holds_telephone')) | undefined {
  const names = wordsOf(caregiverName).filter((word) => word.length >= fewestLetters && !namesNobody.has(word))
  const words = new Set(wordsOf(text))
  if (names.some((name) => words.has(name))) return 'holds_name'

  const number = telephone.replace(/\D/g, '').slice(-nationalDigits)
  const digits = text.replace(/(?<=\d)\D{1,3}(?=\d)/g, '')
  return number.length === nationalDigits && digits.includes(number) ? 'holds_telephone' : undefined
}

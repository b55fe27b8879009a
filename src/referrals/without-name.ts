import type { FieldProblem } from '../platform/field.ts'
import type { ReferralDetails } from './details.ts'

/** Of a name, but not of one person: every sentence may hold them. */
const namesNobody = new Set([
  ...['van', 'den', 'der', 'ten', 'ter', 'het', 'uit', 'aan', 'bij', 'voor', 'over', 'onder', 'tot', 'von', 'und', 'the', 'and', 'een'],
  ...['heer', 'dhr', 'meneer', 'mevrouw', 'mevr', 'mrs', 'familie', 'fam', 'echtpaar', 'gezin'],
])

/** Names that are everyday words: a name only with a capital. */
const alsoAWord = new Set([
  ...[
    'wil',
    'roos',
    'fee',
    'mees',
    'storm',
    'jong',
    'kind',
    'best',
    'bos',
    'berg',
    'dam',
    'groot',
    'klein',
    'lang',
    'kort',
    'wit',
    'zwart',
  ],
  ...[
    'koning',
    'bakker',
    'kok',
    'boer',
    'dijk',
    'brug',
    'huis',
    'haan',
    'wolf',
    'vos',
    'vrolijk',
    'blij',
    'zomer',
    'winter',
    'goed',
    'wens',
  ],
])

const fewestLetters = 3
const mostOfAShortName = 4 // letters: such a name stands inside other words
const nationalDigits = 9 // of a Dutch number, whatever stands before it

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)

const hasCapital = (text: string, word: string): boolean =>
  text.split(/[^\p{L}]+/u).some((one) => one.toLowerCase() === word && one !== one.toLowerCase())

type Named = { name: string; telephone: string }
type About = { details: Pick<ReferralDetails, 'caregiverName' | 'telephone'>; contacts: readonly Named[] }
type Problem = FieldProblem & ('holds_name' | 'holds_telephone')

/** What a provider is asked names nobody: no word of a name and no telephone number of the referral stands in it. */
export const namesSomebody = (text: string, { details, contacts }: About): Problem | undefined =>
  [{ name: details.caregiverName, telephone: details.telephone }, ...contacts].map((one) => tells(text, one)).find(Boolean)

function tells(text: string, { name, telephone }: Named): Problem | undefined {
  const written = text.normalize('NFKC').replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
  const words = new Set(wordsOf(written))
  const run = wordsOf(written).join('')
  const names = wordsOf(name).filter((word) => word.length >= fewestLetters && !namesNobody.has(word))
  const isTold = (word: string) =>
    alsoAWord.has(word)
      ? words.has(word) && hasCapital(written, word)
      : words.has(word) || (word.length > mostOfAShortName && run.includes(word))
  if (names.some(isTold)) return 'holds_name'

  const number = telephone.replace(/\D/g, '').slice(-nationalDigits)
  const digits = text.replace(/(?<=\d)\D{1,3}(?=\d)/g, '')
  return number.length === nationalDigits && digits.includes(number) ? 'holds_telephone' : undefined
}

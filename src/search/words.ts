import { stemmer } from '@orama/stemmers/dutch'
import { irregularForms, withoutDiminutive } from './forms.ts'

/** Letters that differ in writing but not in a search, in Polish, Turkish and Arabic. */
const folds: readonly (readonly [RegExp, string])[] = [
  [/ł/g, 'l'],
  [/ı/g, 'i'],
  [/ة/g, 'ه'],
  [/ى/g, 'ي'],
  [/ـ/g, ''],
]

const isPlain = (text: string) => /^[ -~]*$/.test(text)

const folded = (text: string): string =>
  isPlain(text)
    ? text.toLowerCase()
    : folds.reduce(
        (folding, [letter, other]) => folding.replace(letter, other),
        text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
      )

/** What a search reads of a text: its words, lower case and without accents. Digits count; single letters do not. */
export function wordsIn(text: string): string[] {
  const words = folded(text).replace(/[’'][sn]\b/g, ' ')
  return (words.match(isPlain(words) ? /[a-z0-9]{2,}/g : /[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1)
}

const longestWord = 40

const arabic = /^\p{Script=Arabic}/u
const article = /^(?:[وبفك]?ال|لل)(?=..)/

function stemOf(word: string): string {
  if (/\d/.test(word)) return word
  if (arabic.test(word)) return word.replace(article, '')
  const stem = stemmer(withoutDiminutive(word.slice(0, longestWord)))
    .replace(/(.)\1/g, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
  return stem.length > 4 ? stem.replace(/([^aeiou])t$/, '$1') : stem
}

/** Words come back, and a stem takes time; so many are remembered. */
const mostRemembered = 8000
const remembered = new Map<string, string>()

/**
 * The part of a word that its forms share: Snowball's Dutch stem, written as Dutch spells it in every form (huis and huizen, slapen and
 * slaapt); without a diminutive, of an irregular form the regular one, and Arabic without its article. Two words with the same key are
 * the same word to a search.
 */
export function keyOf(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const regular = irregularForms.get(word)
  const key = regular === undefined ? stemOf(word) : regular.startsWith('=') ? regular.slice(1) : stemOf(regular)
  remembered.set(word, key)
  return key
}

export const keysIn = (text: string): string[] => wordsIn(text).map(keyOf)

/** Words that say nothing about what somebody looks for. */
export const stopWords: ReadonlySet<string> = new Set(
  `aan achter af al alle allemaal alleen als altijd ben bent bij daar dan dat de den der deze die dit doe doen doet deed door dus echt een
  eens eigenlijk elk elke en er eraan erg ergens erop ervan even ga gaan gaat geef geen geven gewoon ging gingen goed graag haar had hadden hallo heb hebben hebt heeft heel hem hen
  het hier hij hoe hoi hun ieder iedere iedereen iemand iets ik in is ja je jij jou jouw jullie kan kom komen komt kon krijg krijgen krijgt kun kunnen kunt laat
  laten maar me mee meer men met mij mijn misschien moest moet moeten mogelijk mogen na naar naartoe nee niet niets nodig nog nou nu of om omdat onder ons onze ooit ook op over
  per samen sinds soms steeds te tegen terwijl tijdens toch toe toen tot tussen u uit uw vaak van veel via vind vinden voor vragen vraag waar waarom wanneer want waren was wat we weer
  weet wel welk welke werd wie wij wil willen wilt word worden wordt zal ze zeer zelf zich zie zij zijn zn zo zodat zoek zoeken zonder zou zouden zullen
  a about am an and any are at be but by can do does for from get have he help her his how i im in is it me my need of on or our she some someone
  that the their there they to us want we what where who with you your
  ve bir bu icin ile mi ne nerede w i z na do dla jest sie po
  في من على الى إلى عن هل أنا و`.split(/\s+/),
)

/** Words that tell a little: who it is about, how long or how often, or that it is about care at all. */
export const weakWords: ReadonlySet<string> = new Set(
  keysIn(`vader moeder papa mama man vrouw mannen vrouwen ouder ouders broer zus zusje broertje zoon dochter kind kinderen partner echtgenoot
  echtgenote oom tante opa oma buurman buurvrouw familie mensen persoon iemand hulp helpen zorg zorgen ziek ziekte zieken help care mother father husband wife
  ander uur week maand jaar keer dag twee drie vier volgend vorig lang paar naast buurt lukt neemt woont wonen leuk ding plaats tijd deur
  annem babam esim hasta bakim bakimi yardim destek mama mamy tata pomoc pomocy opieka opieki opieke chory chora chorej
  مساعدة رعاية دعم أمي أبي أحتاج شخص`),
)

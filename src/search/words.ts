import { stemmer } from '@orama/stemmers/dutch'

/** What a search reads of a text: its words, lower case and without accents. Digits count; single letters do not. */
export function wordsIn(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/[’']s\b/g, ' ')
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1)
}

const longestWord = 40

/**
 * The part of a word that its forms share: Snowball's Dutch stem, written as Dutch spells it in every form (huis and huizen, slapen and
 * slaapt). Two words with the same key are the same word to a search.
 */
export const keyOf = (word: string): string => {
  if (/\d/.test(word)) return word
  const stem = stemmer(word.slice(0, longestWord)).replace(/(.)\1/g, '$1').replace(/z$/, 's').replace(/v$/, 'f')
  return stem.length > 4 ? stem.replace(/([^aeiou])t$/, '$1') : stem
}

export const keysIn = (text: string): string[] => wordsIn(text).map(keyOf)

/** Words that say nothing about what somebody looks for. */
export const stopWords: ReadonlySet<string> = new Set(
  `aan achter af al alle alleen als altijd andere ben bent bij daar dan dat de den der deze die dit doe doen door dus echt een
  eens eigenlijk en er eraan erg ergens erop ervan even ga gaan gaat geef geen geven ging goed graag haar had hallo heb hebben hebt heeft heel hem hen
  het hier hij hoe hoi hun iedereen iemand iets ik in is ja je jij jou jouw jullie kan kom komen komt kon krijg krijgen krijgt kun kunnen kunt laat
  laten maar me mee meer men met mij mijn moest moet moeten mogelijk mogen na naar nee niet nodig nog nou nu of om omdat onder ons onze ook op over
  per samen soms steeds te tegen toch toe tot tussen u uit uw vaak van veel via vind vinden voor vragen vraag waar waarom wanneer want waren was wat we weer
  weet wel welk welke wie wij wil willen wilt word worden wordt zal ze zeer zelf zich zie zij zijn zo zoek zoeken zonder zou zullen
  a about am an and any are at be but by can do does for from get have he help her his how i im in is it me my need of on or our she some someone
  that the their there they to us want we what where who with you your
  ve bir bu icin ile mi ne nerede w i z na do dla jest sie po
  في من على الى إلى عن هل أنا و`.split(/\s+/),
)

/** Words that tell a little: who it is about, or that it is about care at all. */
export const weakWords: ReadonlySet<string> = new Set(
  keysIn(`vader moeder papa mama man vrouw mannen vrouwen ouder ouders broer zus zusje broertje zoon dochter kind kinderen partner echtgenoot
  echtgenote oom tante opa oma buurman buurvrouw familie mensen persoon iemand hulp helpen zorg zorgen ziek ziekte zieken help care mother father husband wife`),
)

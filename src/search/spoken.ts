import { keysIn } from './words.ts'

const names: readonly (readonly [language: string, names: string])[] = [
  ['tr', 'turks turkse turkish türkçe turecki'],
  ['ar', 'arabisch arabische arabic عربي العربية بالعربية marokkaans syrisch'],
  ['pl', 'pools poolse polish polski polsku polskim'],
  ['uk', 'oekraïens oekraïense ukrainian українська'],
  ['en', 'engels engelse english ingilizce'],
  ['de', 'duits duitse german deutsch'],
  ['fr', 'frans franse french français'],
  ['es', 'spaans spaanse spanish español'],
]

const byName: ReadonlyMap<string, string> = new Map(
  names.flatMap(([language, forms]) => keysIn(forms).map((key) => [key, language] as const)),
)

/** Signs that only one of the languages of our readers has. */
const signs: readonly (readonly [language: string, signs: RegExp])[] = [
  ['ar', /\p{Script=Arabic}{3}/u],
  ['uk', /\p{Script=Cyrillic}{3}/u],
  ['pl', /[ąęłńśźż]/iu],
  ['tr', /[ğışİ]/u],
]

/** The languages in which help is asked: those that are named, and the one in which it is written when that is not Dutch. */
export function languagesOf(text: string, keys: readonly string[]): string[] {
  const named = keys.flatMap((key) => byName.get(key) ?? [])
  const written = signs.find(([, pattern]) => pattern.test(text))?.[0]
  return [...new Set(written ? [...named, written] : named)]
}

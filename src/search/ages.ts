import type { RecipientGroup } from '../directory/taxonomy.ts'

const ofSomebody =
  /(?:^|\s)(?:van|is|was|wordt|aged|age)\s+(\d{1,3})(?![\d:.,])(?!\s*(?:tot|uur|dag|week|weken|maand|euro|km|keer|plek))/giu
const yearsOld = /(?:^|\s)(\d{1,3})\s*[- ]?(?:jarige?\b|jaar oud|years? old|year-old|yaşında|letni[aey]?)/giu
const years = /(?:^|\s)(\d{2,3})\s*(?:jaar|jr|plus|\+)(?![\p{L}])/giu

const child = 17
const elder = 65

/** For whom it is, by an age that somebody tells: `zoon van 9`, `moeder is 84`, `91-jarige`; `5 jaar` may be how long it lasts. */
export function groupByAge(text: string): RecipientGroup | undefined {
  const told = (pattern: RegExp) => Array.from(text.matchAll(pattern), ([, age]) => Number(age))
  const ages = [...told(ofSomebody), ...told(yearsOld)]
  if (ages.some((age) => age > 0 && age <= child)) return 'youth'
  return [...ages, ...told(years)].some((age) => age >= elder && age < 115) ? 'older_people' : undefined
}

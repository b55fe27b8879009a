/** Words that say what somebody is, not who: two names that share only these have little in common. */
const kinds = {
  stay: 'logeerhuis logeeropvang logeren logeerplek logeeradres logeerweekend logeerboerderij weekendverblijf weekendopvang respijthuis',
  day: 'dagopvang dagbesteding dagcentrum dagverzorging dagbehandeling daginvulling',
  meeting: 'ontmoetingscentrum ontmoetingsplek ontmoetingsgroep huiskamer inloophuis inloop buurthuis wijkcentrum',
  farm: 'zorgboerderij boerderij hoeve',
  practice: 'huisartsenpraktijk huisartspraktijk huisarts huisartsen huisartsenpost gezondheidscentrum',
  hospital: 'ziekenhuis kliniek',
  nursing: 'thuiszorg wijkverpleging wijkteam verpleging nachtzorg',
  residence: 'verpleeghuis woonzorgcentrum zorgcentrum zorghuis verzorgingshuis woonzorg',
  volunteers: 'vrijwilligers vrijwilligerswerk vrijwilligersorganisatie vrijwilligershulp maatjes maatje buddy buren burenhulp',
  support: 'steunpunt mantelzorgsteunpunt mantelzorg mantelzorgers mantelzorgondersteuning informatiepunt loket',
  hospice: 'hospice bijna-thuis-huis',
  municipality: 'gemeente',
  meals: 'maaltijden maaltijdservice eettafel',
  transport: 'vervoer vervoersdienst',
  pharmacy: 'apotheek',
  physiotherapy: 'fysiotherapie fysiotherapiepraktijk',
} as const

/** Words that say next to nothing: every second name in care has one. */
const general =
  'zorg zorggroep zorgorganisatie praktijk centrum huis groep organisatie opvang respijt respijtzorg welzijn hulp dienst diensten aan thuis voor met door bij samen ouderen ouder mensen dementie locatie team project en of in op te ten ter van'

const legalForms = 'stichting vereniging cooperatie coop bv nv vof cv ua maatschap eenmanszaak holding'
const articles = 'de het een t s n den der'

export type WordKind = keyof typeof kinds | 'general'

const kindByWord = new Map<string, WordKind>([
  ...general.split(' ').map((word) => [word, 'general'] as const),
  ...Object.entries(kinds).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as WordKind] as const)),
])

/** Undefined: a word by which somebody is known. */
export const kindOf = (word: string): WordKind | undefined => kindByWord.get(word)

const left = new Set([...legalForms.split(' '), ...articles.split(' ')])

/** Longer than any name of ours: what comes after it tells nothing more. */
const longestName = 200

/**
 * A name as it is compared: small letters without accents, without what stands between brackets, legal forms and articles.
 * A name of nothing else keeps what it has.
 */
export function wordsOf(name: string): string[] {
  const plain = name
    .slice(0, longestName)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (letters) => `${letters.replaceAll('.', '')} `)
    .replace(/&/g, ' en ')
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const telling = words.filter((word) => !left.has(word))
  return telling.length > 0 ? telling : words
}

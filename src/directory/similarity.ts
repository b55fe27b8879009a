import { digitsOfPhone, houseOf, siteOf } from './contact-marks.ts'
import { kindOf, wordsOf } from './name-words.ts'

/**
 * How much two records look like one, from 0 to 1. From `likely` on somebody is asked whether they are one; from `possible` on they
 * are shown while somebody types, as something else that bears a name like it. Below that nobody hears of it.
 */
export const thresholds = { likely: 0.75, possible: 0.5 } as const

/** What speaks for it, and what against. */
export type Sign = 'name' | 'kvk' | 'phone' | 'site' | 'address' | 'other_kind' | 'other_kvk' | 'other_place'
export type Likeness = { score: number; signs: Sign[] }

/** `phones` and `places` are those of its offerings; hidden addresses stay out of it. */
export type OrganisationMarks = { name: string; kvk: string | null; url: string | null; phones: string[]; places: Place[] }
export type Place = { postcode: string; address: string; place: string }
export type OfferingMarks = {
  name: string
  types: readonly string[]
  phone: string
  url: string
  place: Place | null
  organisation: Pick<OrganisationMarks, 'name' | 'kvk'> & { id: string }
}

const weights = { known: 1, kind: 0.5, general: 0.25 } as const
const weightOf = (word: string): number => {
  const kind = kindOf(word)
  return kind === undefined ? weights.known : kind === 'general' ? weights.general : weights.kind
}
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

type NameLikeness = { score: number; isTelling: boolean; isOtherKind: boolean }

/** `isTelling`: they share a word by which somebody is known, not only what kind of place it is. */
export function nameLikeness(one: string, other: string): NameLikeness {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)]
  const total = sum([...mine, ...theirs].map(weightOf))
  if (total === 0) return { score: 0, isTelling: false, isOtherKind: false }
  const isKnown = (word: string) => kindOf(word) === undefined
  if (mine.join('') === theirs.join('')) return { score: 1, isTelling: mine.some(isKnown), isOtherKind: false }

  const { pairs, left, right } = matched(mine, theirs)
  const score = sum(pairs.map(([a, b, like]) => (weightOf(a) + weightOf(b)) * like)) / total
  const isTelling = pairs.some(([a]) => isKnown(a))
  const isOtherKind = areDisjoint(kindsIn(mine), kindsIn(theirs))
  const spellings = spellingLikeness(mine.join(''), theirs.join(''))

  // each is known by a word that the other lacks, as Thuiszorg Oost and Thuiszorg West are
  if (left.some(isKnown) && right.some(isKnown)) return { score: Math.min(score, 0.45), isTelling, isOtherKind }
  if (isOtherKind) return { score: Math.min(score, 0.6), isTelling, isOtherKind }
  const isLonger = [...left, ...right].some((word) => kindOf(word) !== 'general')
  return { score: isLonger ? Math.min(score * 0.9, 0.72) : Math.max(score, spellings), isTelling, isOtherKind }
}

const areDisjoint = <Kind>(some: Set<Kind>, others: Set<Kind>) =>
  some.size > 0 && others.size > 0 && ![...some].some((kind) => others.has(kind))
const kindsIn = (words: string[]) => new Set(words.map(kindOf).filter((kind) => kind !== undefined && kind !== 'general'))

type Pair = readonly [string, string, number]

function matched(mine: string[], theirs: string[]): { pairs: Pair[]; left: string[]; right: string[] } {
  const right = [...theirs]
  const pairs: Pair[] = []
  const left = mine.filter((word) => {
    const likes = right.map((candidate) => wordLikeness(word, candidate))
    const best = Math.max(0, ...likes)
    if (best < 0.8) return true
    const [found = ''] = right.splice(likes.indexOf(best), 1)
    pairs.push([word, found, best])
    return false
  })
  return { pairs, left, right }
}

function wordLikeness(one: string, other: string): number {
  if (one === other) return 1
  const [kind, otherKind] = [kindOf(one), kindOf(other)]
  if (kind !== undefined || otherKind !== undefined) return kind === otherKind && kind !== 'general' ? 0.95 : 0
  return spellingLikeness(one, other)
}

/** A typing error, not another word: numbers are never mistyped, and most people get the first letter right. */
function spellingLikeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length)
  const mistakes = longest >= 9 ? 2 : longest >= 5 ? 1 : 0
  if (one[0] !== other[0] || /\p{N}/u.test(one + other) || Math.abs(one.length - other.length) > mistakes) return 0
  const distance = editDistance(one, other)
  return distance <= mistakes ? Math.max(0.8, 1 - distance / longest) : 0
}

/** Letters added, left out, changed, or swapped with the next. */
function editDistance(one: string, other: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed, isSwap ? (before[j - 2] ?? 0) + 1 : longer)
    }
    ;[before, row] = [row, next]
  }
  return row[other.length] ?? 0
}
const longer = Number.MAX_SAFE_INTEGER

/** What equal facts add to a name that is alike already. */
const raises = { phone: 0.15, address: 0.15, site: 0.1 } as const
type Fact = keyof typeof raises

const raised = (score: number, facts: Fact[]) => {
  if (score >= 0.45) return Math.min(1, score + sum(facts.map((fact) => raises[fact])))
  return facts.length > 1 ? Math.max(score, 0.55) : score
}

const shared = (mine: (string | undefined)[], theirs: (string | undefined)[]) => mine.some((mark) => mark && theirs.includes(mark))

export function organisationLikeness(one: OrganisationMarks, other: OrganisationMarks): Likeness {
  if (one.kvk && one.kvk === other.kvk) return { score: 1, signs: ['kvk'] }
  const name = nameLikeness(one.name, other.name)
  const facts: Fact[] = []
  if (shared(one.phones.map(digitsOfPhone), other.phones.map(digitsOfPhone))) facts.push('phone')
  if (shared(one.places.map(houseOf), other.places.map(houseOf))) facts.push('address')
  if (shared([siteOf(one.url)], [siteOf(other.url)])) facts.push('site')

  const score = raised(name.isTelling || facts.length > 0 ? name.score : Math.min(name.score, 0.6), facts)
  const signs: Sign[] = [...(name.score >= thresholds.possible ? (['name'] as const) : []), ...facts]
  if (one.kvk && other.kvk) return { score: Math.min(score, 0.65), signs: [...signs, 'other_kvk'] }
  if (name.isOtherKind) return { score: Math.min(score, 0.65), signs: [...signs, 'other_kind'] }
  return { score, signs }
}

export function offeringLikeness(one: OfferingMarks, other: OfferingMarks): Likeness {
  const owners = ownerLikeness(one.organisation, other.organisation)
  const name = nameLikeness(one.name, other.name)
  const facts: Fact[] = []
  if (shared([digitsOfPhone(one.phone)], [digitsOfPhone(other.phone)])) facts.push('phone')
  if (one.place && other.place && shared([houseOf(one.place)], [houseOf(other.place)])) facts.push('address')
  if (shared([siteOf(one.url)], [siteOf(other.url)])) facts.push('site')

  // a name that many bear, such as Dagopvang, means one thing only with who offers it
  const said = owners >= thresholds.likely ? name.score : name.isTelling ? name.score * 0.85 : Math.min(name.score, 0.4)
  // one number or site serves all that an organisation offers, so there it says nothing
  const telling = owners >= thresholds.likely ? facts.filter((fact) => fact === 'address') : facts
  const score = name.score >= thresholds.possible ? raised(said, telling) : said
  const signs: Sign[] = [...(name.score >= thresholds.possible ? (['name'] as const) : []), ...facts]

  if (isElsewhere(one.place, other.place)) {
    const most = owners >= thresholds.likely ? 0.4 : 0.65
    return { score: Math.min(score, most), signs: [...signs, 'other_place'] }
  }
  const isOtherKind =
    name.isOtherKind || (one.types.length > 0 && other.types.length > 0 && !one.types.some((type) => other.types.includes(type)))
  return isOtherKind ? { score: Math.min(score, 0.6), signs: [...signs, 'other_kind'] } : { score, signs }
}

function ownerLikeness(one: OfferingMarks['organisation'], other: OfferingMarks['organisation']): number {
  if (one.id && one.id === other.id) return 1
  if (one.kvk && other.kvk) return one.kvk === other.kvk ? 1 : 0
  return nameLikeness(one.name, other.name).score
}

/** Two sites of one provider are two offerings. */
function isElsewhere(one: Place | null, other: Place | null): boolean {
  if (!one || !other) return false
  const [mine, theirs] = [houseOf(one), houseOf(other)]
  if (mine && theirs) return mine !== theirs
  return one.place !== '' && other.place !== '' && one.place.toLowerCase() !== other.place.toLowerCase()
}

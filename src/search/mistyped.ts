import { type Concept, conceptsOf, knownWords } from './concepts.ts'
import { editsBetween, shapesOf, sounding } from './spelling.ts'

/** A word of the thesaurus that somebody may have meant, and how sure that is, from 1 down. */
export type Near = { key: string; concepts: readonly Concept[]; nearness: number }

type Known = { byShape: Map<string, string[]>; byFirstLetter: Map<string, { key: string; word: string; sound: string }[]> }

/** Made at the first word that nobody knows, not when the portal starts. */
let made: Known | undefined

function known(): Known {
  if (made) return made
  made = { byShape: new Map(), byFirstLetter: new Map() }
  for (const [word, key] of knownWords) {
    for (const shape of shapesOf(word)) push(made.byShape, shape, key)
    push(made.byFirstLetter, word.slice(0, 1), { key, word, sound: sounding(word) })
  }
  return made
}

function push<Value>(to: Map<string, Value[]>, name: string, value: Value): void {
  const others = to.get(name)
  if (others) others.push(value)
  else to.set(name, [value])
}

const shares = { oneLetter: 1, twoLetters: 0.8, beginning: 0.75, ending: 0.8 } as const

/** The words of the thesaurus that this one may be a mistyped, a half typed, or another form of; none are given together with less sure ones. */
export function nearWords(word: string): Near[] {
  for (const [find, nearness] of ways) {
    const found = [...new Set(find(word))]
    if (found.length > 0) return found.map((near) => ({ key: near, concepts: conceptsOf(near), nearness }))
  }
  return []
}

const ways: readonly (readonly [(word: string) => string[], number])[] = [
  [oneLetterAway, shares.oneLetter],
  [lettersAway, shares.twoLetters],
  [otherEnding, shares.ending],
  [begun, shares.beginning],
]

const startingLike = (word: string) => known().byFirstLetter.get(word.slice(0, 1)) ?? []

/** None for short words: nearly every one of them is another word with one letter changed. */
function oneLetterAway(word: string): string[] {
  const shared = new Map<string, number>()
  for (const shape of shapesOf(word)) for (const near of known().byShape.get(shape) ?? []) shared.set(near, (shared.get(near) ?? 0) + 1)
  const most = Math.max(0, ...shared.values())
  return [...shared].filter(([, count]) => count === most).map(([near]) => near)
}

const longEnoughForTwo = 7

/** Two letters by ear; one as it is written, for a letter may change how those beside it sound. */
function lettersAway(word: string): string[] {
  if (word.length < sharedAtLeast) return []
  const sound = sounding(word)
  const isLong = word.length >= longEnoughForTwo
  return startingLike(word)
    .filter((other) => {
      if (Math.abs(other.word.length - word.length) > 3) return false
      if (editsBetween(word, other.word, 1) <= 1) return true
      return isLong && other.word.length >= longEnoughForTwo && editsBetween(sound, other.sound, 2) <= 2
    })
    .map(({ key }) => key)
}

const sharedAtLeast = 5
const endingAtMost = 3

/** Turkish and Polish say with an ending what Dutch says with a word: `sprzątaniu`, `yardıma`. */
function otherEnding(word: string): string[] {
  const candidates = startingLike(word).map((other) => ({ ...other, shared: sharedBeginning(word, other.word) }))
  const most = Math.max(0, ...candidates.map(({ shared }) => shared))
  if (most < sharedAtLeast || word.length - most > endingAtMost) return []
  return candidates.filter((other) => other.shared === most && other.word.length - most <= endingAtMost).map(({ key }) => key)
}

function sharedBeginning(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}

const mostBegun = 5

function begun(word: string): string[] {
  if (word.length < sharedAtLeast) return []
  return startingLike(word)
    .filter((other) => other.word.startsWith(word))
    .slice(0, mostBegun)
    .map(({ key }) => key)
}

/** Letters that sound the same to who writes by ear, in the order in which they are read. */
const soundings: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/sch/g, 'sg'],
  [/ch/g, 'g'],
  [/[cq]([eiy])/g, 's$1'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/ij|ei|y/g, 'i'],
  [/au/g, 'ou'],
  [/d\b/g, 't'],
]

const single = (word: string): string => word.replace(/(.)\1+/g, '$1')

const asHeard = (word: string): string => soundings.reduce((text, [letters, sound]) => text.replace(letters, sound), word)

export const sounding = (word: string): string => single(asHeard(word))

const shortest = 4

/**
 * The shapes by which a mistyped word meets the right one: how it sounds, and that with any one letter left out. Two words that share
 * a shape are at most a missing, an added, a wrong or two swapped letters apart (symmetric deletion). None for short words.
 */
export function shapesOf(word: string): string[] {
  const heard = asHeard(word)
  const sound = single(heard)
  if (sound.length < shortest) return []
  const without = sound.length === shortest ? [] : Array.from(heard, (_, at) => single(heard.slice(0, at) + heard.slice(at + 1)))
  return [...new Set([sound, ...without])]
}

/** How many letters are missing, added, wrong or swapped between two words; `most + 1` when there are more than `most`. */
export function editsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1]
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    if (Math.min(...next) > most) return most + 1
    ;[before, row] = [row, next]
  }
  return Math.min(row[other.length] ?? 0, most + 1)
}

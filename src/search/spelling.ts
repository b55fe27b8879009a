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
  [/ti(?=e|o)/g, 'si'],
  [/ij|ei|y/g, 'i'],
  [/au/g, 'ou'],
  [/d\b/g, 't'],
  [/(.)\1+/g, '$1'],
]

const sounding = (word: string): string => soundings.reduce((text, [letters, sound]) => text.replace(letters, sound), word)

const shortest = 4

/**
 * The shapes by which a mistyped word meets the right one: how it sounds, and that with any one letter left out. Two words that share
 * a shape are at most a missing, an added, a wrong or two swapped letters apart (symmetric deletion). None for short words.
 */
export function shapesOf(word: string): string[] {
  const sound = sounding(word)
  if (sound.length < shortest) return []
  const without = sound.length === shortest ? [] : Array.from(sound, (_, at) => sound.slice(0, at) + sound.slice(at + 1))
  return [...new Set([sound, ...without])]
}

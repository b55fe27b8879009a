/** How often somebody helps, the most often first. */
export const rhythms = ['daily', 'weekly', 'monthly', 'seldom'] as const
export type Rhythm = (typeof rhythms)[number]

/** Who helps along: what they are called, what they are of the caregiver, how often they help and whether they could do more. */
export type Helper = { name: string; role: string; rhythm: Rhythm; couldMore: boolean }

export const mostHelpers = 24
export const longestName = 60

const unwritable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu // what no drawing file can hold

/** On one line and not too long, without half a sign at its end. */
export const tidy = (text: string): string => text.slice(0, longestName).replace(unwritable, ' ').replace(/\s+/g, ' ').trim()

/** The same things with one of them so many places on; what stands at the end stays. */
export function moved<Thing>(things: readonly Thing[], at: number, by: number): Thing[] {
  const to = at + by
  const thing = things[at]
  if (thing === undefined || to < 0 || to >= things.length) return [...things]
  return things.toSpliced(at, 1).toSpliced(to, 0, thing)
}

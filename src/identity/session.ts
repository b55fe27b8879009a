/**
 * How somebody came in. A passkey with user verification is two factors by itself; the link of an invitation or of a mail is one. A passkey
 * made right after an invitation is confirmed by it; one made after a mail waits for somebody of the practice.
 */
export const means = ['passkey', 'oidc', 'invitation', 'mail', 'demo'] as const
export type Means = (typeof means)[number]

const minute = 60_000

/** Milliseconds. Whoever does nothing for half an hour is asked again, and everybody after twelve hours. */
export const sessionTerms = { idle: 30 * minute, longest: 12 * 60 * minute }

/** Until when a session that is used now may be used again. */
export function sessionEnd(now: Date, startedAt: Date): Date {
  return new Date(Math.min(now.getTime() + sessionTerms.idle, startedAt.getTime() + sessionTerms.longest))
}

/** `onlyPracticeId`: the passkey that began it was made or confirmed on the word of this practice alone. */
export type Word = { means: Means; onlyPracticeId: string | null }

/** Known by what one practice or its organisation says, and by nothing else. */
export const isWordOfOne = ({ means, onlyPracticeId }: Word): boolean => means === 'oidc' || onlyPracticeId !== null

/** Whether it is enough for what concerns all practices somebody works in: a practice says who somebody is to itself, and to no other. */
export const countsEverywhere = (word: Word, worksElsewhere: boolean): boolean => !worksElsewhere || !isWordOfOne(word)

import type { Day } from '../platform/day.ts'

/** How far a yes goes. Never an assertion of what somebody may claim: each answer says whom to ask. */
export const verdicts = ['usually', 'depends', 'ask'] as const
export type Verdict = (typeof verdicts)[number]

/** What caregivers wonder whether they may do it, under the heading they would look for it. */
export const allowedQuestions = {
  near: { night: 'ask', hours: 'ask', food: 'usually' },
  care: { washing: 'usually', medicine: 'usually', injection: 'depends' },
  know: { information: 'depends', deciding: 'depends', talk: 'usually', recording: 'ask' },
  own: { no: 'usually', leave: 'depends' },
} as const satisfies Record<string, Record<string, Verdict>>

export type AllowedGroup = keyof typeof allowedQuestions
export const allowedGroups = Object.keys(allowedQuestions) as AllowedGroup[]
export type AllowedQuestion = { [Group in AllowedGroup]: keyof (typeof allowedQuestions)[Group] }[AllowedGroup]

export const questionsOf = (group: AllowedGroup) =>
  Object.entries(allowedQuestions[group]) as [question: AllowedQuestion, verdict: Verdict][]

/** When somebody last read the answers, in every language, beside the rules; and by when that is done again. A changed answer is a new version. */
export const allowedEdition: { version: number; checkedOn: Day; reviewBy: Day } = {
  version: 1,
  checkedOn: '2026-11-28',
  reviewBy: '2027-11-28',
}

export const isUnderReview = (today: Day, { reviewBy } = allowedEdition): boolean => today > reviewBy

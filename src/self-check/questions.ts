/** Whoever changes a question, an answer, a point or a band raises this. */
export const checkVersion = 1

/** Asked before anything else. */
export const safetyAnswers = ['no', 'yes'] as const

/** The eight that count, in the order in which they are asked. */
export const scoredQuestions = ['awake', 'tired', 'ownTime', 'clash', 'alone', 'complaints', 'changed', 'arranging'] as const
export type ScoredQuestion = (typeof scoredQuestions)[number]

/** In the order of their points: 0, 1 and 2. */
export const howOften = ['never', 'sometimes', 'often'] as const
export type HowOften = (typeof howOften)[number]

/** Who takes over when the caregiver is ill tomorrow. */
export const takeovers = ['arranged', 'maybe', 'nobody'] as const
export type Takeover = (typeof takeovers)[number]

/** How long it goes on when nothing changes. */
export const horizons = ['long', 'months', 'weeks', 'over'] as const
export type Horizon = (typeof horizons)[number]

export const steeringQuestions = ['takeover', 'goesOn'] as const
export type CheckQuestion = 'safety' | ScoredQuestion | (typeof steeringQuestions)[number]
export const checkQuestions: readonly CheckQuestion[] = ['safety', ...scoredQuestions, ...steeringQuestions]

/** What somebody answered; the empty text where nothing was. */
export type CheckAnswers = Record<ScoredQuestion, HowOften | ''> & {
  safety: (typeof safetyAnswers)[number] | ''
  takeover: Takeover | ''
  goesOn: Horizon | ''
}

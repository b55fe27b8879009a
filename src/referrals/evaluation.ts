/** What came of the help. */
export const helpOutcomes = ['achieved', 'partly', 'not'] as const
export type HelpOutcome = (typeof helpOutcomes)[number]

/** What the caregiver answered: could you hand over the care with an easy heart? */
export const eases = ['yes', 'partly', 'no', 'not_asked'] as const
export type Ease = (typeof eases)[number]

/** What caregivers answer themselves, with their code: nobody asks, so `not_asked` is none of it. */
export const ownEases = ['yes', 'partly', 'no'] as const satisfies Ease[]
export type OwnEase = (typeof ownEases)[number]

export type Evaluation = { outcome: HelpOutcome; ease: Ease }

import { type CheckAnswers, howOften, scoredQuestions } from './questions.ts'

/** From light to heavy. The last one comes from what somebody says about how long it still goes, never from points. */
export const selfCheckBands = ['fine', 'mind', 'much', 'now'] as const
export type SelfCheckBand = (typeof selfCheckBands)[number]

/** From so many points on. They are editorial and stand on the page; nobody gets others. */
export const bandsFrom = { fine: 0, mind: 5, much: 10 } as const satisfies Partial<Record<SelfCheckBand, number>>
export const mostPoints = scoredQuestions.length * (howOften.length - 1)
/** With fewer of the eight there is no band; what was left open counts for nothing. */
export const leastAnswered = 7

/** `isOver`: it does not go on any more. `hasNobody`: nobody takes over tomorrow. Both hold without a band too. */
export type CheckOutcome = {
  answered: number
  points: number
  band: SelfCheckBand | undefined
  isUrgent: boolean
  isOver: boolean
  hasNobody: boolean
}

/** What the answers come to. */
export function scoreCheck(answers: CheckAnswers): CheckOutcome {
  const given = scoredQuestions.map((question) => answers[question]).filter((answer) => answer !== '')
  const points = given.reduce((sum, answer) => sum + howOften.indexOf(answer), 0)
  return {
    answered: given.length,
    points,
    band: given.length < leastAnswered ? undefined : bandOf(points, answers.goesOn),
    isUrgent: answers.safety === 'yes',
    isOver: answers.goesOn === 'over',
    hasNobody: answers.takeover === 'nobody',
  }
}

function bandOf(points: number, goesOn: CheckAnswers['goesOn']): SelfCheckBand {
  if (goesOn === 'over') return 'now'
  if (goesOn === 'weeks' || points >= bandsFrom.much) return 'much'
  return points >= bandsFrom.mind ? 'mind' : 'fine'
}

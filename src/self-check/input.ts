import * as z from 'zod'
import { horizons, howOften, type ScoredQuestion, safetyAnswers, scoredQuestions, takeovers } from './questions.ts'

const oneOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes) => z.enum([...codes, '']).catch('')

const often = oneOf(howOften)
const scored = Object.fromEntries(scoredQuestions.map((question) => [question, often])) as Record<ScoredQuestion, typeof often>

/** What the form says. Nothing has to be answered, and what is no answer counts as none. `counted`: this outcome was counted before. */
export const checkInput = z.object({
  safety: oneOf(safetyAnswers),
  ...scored,
  takeover: oneOf(takeovers),
  goesOn: oneOf(horizons),
  to: z.enum(['outcome', 'rest', 'questions']).catch('outcome'),
  counted: z.literal('yes').or(z.literal('')).catch(''),
})

import type { Fired } from './decide.ts'
import type { RuleId } from './rules.ts'

export const thingsAtHand = ['day', 'ciz', 'identity', 'policies', 'doctor', 'ward', 'budget'] as const
export type AtHand = (typeof thingsAtHand)[number]

/** What helps to have ready before somebody calls; the first always does. */
const askedBy: Record<Exclude<AtHand, 'day'>, readonly RuleId[]> = {
  ciz: ['R1', 'R4', 'R5'],
  identity: ['R3', 'R8', 'R9', 'R21', 'R23', 'R24'],
  policies: ['R12'],
  doctor: ['R2', 'R13', 'R25', 'R11'],
  ward: ['R14'],
  budget: ['R18'],
}

/** `hasBudget`: only who has a budget has an overview of it. */
export const atHandFor = (fired: readonly Fired[], hasBudget: boolean): AtHand[] =>
  thingsAtHand.filter((thing) => {
    if (thing === 'day') return true
    if (thing === 'budget' && !hasBudget) return false
    return fired.some(({ rule }) => askedBy[thing].includes(rule.id))
  })

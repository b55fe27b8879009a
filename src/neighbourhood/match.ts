import { no, type Outcome, yes } from '../platform/outcome.ts'
import type { NeighbourActor, NeighbourSide } from './neighbour.ts'

export const matchStatuses = ['proposed', 'running', 'refused', 'taken_back', 'ended'] as const
export type MatchStatus = (typeof matchStatuses)[number]
export const livingMatches = ['proposed', 'running'] as const satisfies MatchStatus[]
export type LivingMatch = (typeof livingMatches)[number]

export const lives = (status: MatchStatus): status is LivingMatch => (livingMatches as readonly MatchStatus[]).includes(status)

/** Why somebody rather not. Nobody has to say. */
export const refuseReasons = ['time', 'distance', 'help', 'other'] as const
export type RefuseReason = (typeof refuseReasons)[number]

export type MatchNeed = 'not_yet_yes' | 'both_yes'
type Rule = {
  /** `answers` is the second yes: it brings the two together. */
  by: readonly (NeighbourActor | 'answers')[]
  from: readonly MatchStatus[]
  to: MatchStatus
  needs: readonly MatchNeed[]
}

/** How two neighbours come together, and part; docs/neighbourhood-steps.md is printed from here. `leave`: one of them withdrew. */
export const matchSteps = {
  propose:   { by: ['organisation'],              from: [],                      to: 'proposed',   needs: [] },
  accept:    { by: ['neighbour', 'organisation'], from: ['proposed'],            to: 'proposed',   needs: ['not_yet_yes'] },
  start:     { by: ['answers'],                   from: ['proposed'],            to: 'running',    needs: ['both_yes'] },
  refuse:    { by: ['neighbour', 'organisation'], from: ['proposed'],            to: 'refused',    needs: [] },
  take_back: { by: ['organisation'],              from: ['proposed'],            to: 'taken_back', needs: [] },
  stop:      { by: ['neighbour', 'organisation'], from: ['running'],             to: 'ended',      needs: [] },
  leave:     { by: ['neighbour', 'organisation'], from: ['proposed', 'running'], to: 'ended',      needs: [] },
} as const satisfies Record<string, Rule>

export type MatchStep = keyof typeof matchSteps
export const matchRuleOf = (step: MatchStep): Rule => matchSteps[step]

/** What an answer to a proposal can be, or the end of what came of it. */
export const answerSteps = ['accept', 'refuse', 'stop'] as const satisfies MatchStep[]
export type MatchRefusal = 'wrong_status' | `missing_${MatchNeed}`

export type MatchFacts = { status: MatchStatus; hasYes: Record<NeighbourSide, boolean> }

/** The lines that come of it: with the second yes the match starts at once. */
export function takeMatchStep(
  { status, hasYes }: MatchFacts,
  by: NeighbourActor,
  step: MatchStep,
  side: NeighbourSide,
): Outcome<{ steps: MatchStep[]; to: MatchStatus }, MatchRefusal> {
  const rule = matchRuleOf(step)
  if (!rule.by.includes(by) || !rule.from.includes(status)) return no('wrong_status')
  if (rule.needs.includes('not_yet_yes') && hasYes[side]) return no('missing_not_yet_yes')
  const isSecondYes = step === 'accept' && hasYes[side === 'ask' ? 'offer' : 'ask']
  return yes(isSecondYes ? { steps: [step, 'start'], to: matchSteps.start.to } : { steps: [step], to: rule.to })
}

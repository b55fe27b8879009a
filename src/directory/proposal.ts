import { no, type Outcome, yes } from '../platform/outcome.ts'
import type { Standing } from './policy.ts'

/** How a version came to be. `begin`: it was there before versions were kept. */
export type VersionKind = 'begin' | 'import' | 'add' | 'change' | 'approve' | 'withdraw' | 'restore' | 'merge'

/** `replaced`: the same organisation sent another in its place. */
export type ProposalStatus = 'open' | 'approved' | 'declined' | 'withdrawn' | 'replaced'

type Rule = { by: Standing; to: ProposalStatus; needs: 'answer' | undefined }

/** A change that an organisation proposes waits for the coordinator; whoever proposed it may take it back. */
export const proposalSteps = {
  approve: { by: 'coordinator', to: 'approved', needs: undefined },
  decline: { by: 'coordinator', to: 'declined', needs: 'answer' },
  withdraw: { by: 'owner', to: 'withdrawn', needs: undefined },
} as const satisfies Record<string, Rule>

export type ProposalStep = keyof typeof proposalSteps
export const proposalStepNames = Object.keys(proposalSteps) as [ProposalStep, ...ProposalStep[]]
export type ProposalRefusal = 'decided_before' | 'missing_answer'

export const mayTakeProposalStep = (standing: Standing, step: ProposalStep): boolean => proposalSteps[step].by === standing

export function takeProposalStep(status: ProposalStatus, step: ProposalStep, answer: string): Outcome<ProposalStatus, ProposalRefusal> {
  const rule: Rule = proposalSteps[step]
  if (status !== 'open') return no('decided_before')
  if (rule.needs === 'answer' && answer === '') return no('missing_answer')
  return yes(rule.to)
}

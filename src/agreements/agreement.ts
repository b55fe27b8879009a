import type { Day } from '../platform/day.ts'
import { no, type Outcome, yes } from '../platform/outcome.ts'
import type { ResponseTimes } from '../practice/response-times.ts'

export type AgreementStatus = 'draft' | 'active' | 'paused' | 'ended' | 'discarded'
export type AgreementNeed = 'open_period'

type Rule = { from: readonly AgreementStatus[]; to: AgreementStatus; needs: readonly AgreementNeed[] }

/** The life of a referral agreement; docs/agreement-steps.md is printed from here. Every step is the coordinator's. */
export const agreementSteps = {
  activate: { from: ['draft'],            to: 'active',    needs: ['open_period'] },
  discard:  { from: ['draft'],            to: 'discarded', needs: [] },
  pause:    { from: ['active'],           to: 'paused',    needs: [] },
  resume:   { from: ['paused'],           to: 'active',    needs: ['open_period'] },
  end:      { from: ['active', 'paused'], to: 'ended',     needs: [] },
} as const satisfies Record<string, Rule>

export type AgreementStep = keyof typeof agreementSteps
export const agreementStepNames = Object.keys(agreementSteps) as [AgreementStep, ...AgreementStep[]]
export type AgreementRefusal = 'wrong_status' | `missing_${AgreementNeed}`

export type Agreement = {
  id: string
  practiceId: string
  letter: string
  title: string
  goal: string
  fallback: string
  referringOrganisationId: string
  referringOrganisation: string
  answeringOrganisationId: string
  answeringOrganisation: string
  status: AgreementStatus
  version: number
  responseTimes: ResponseTimes
  validFrom: Day
  validUntil: Day | null
}

export type Period = Pick<Agreement, 'status' | 'validFrom' | 'validUntil'>

const isOver = ({ validUntil }: Pick<Agreement, 'validUntil'>, today: Day) => validUntil !== null && validUntil < today

export function takeAgreementStep(agreement: Period, step: AgreementStep, today: Day): Outcome<AgreementStatus, AgreementRefusal> {
  const rule: Rule = agreementSteps[step]
  if (!rule.from.includes(agreement.status)) return no('wrong_status')
  if (rule.needs.includes('open_period') && isOver(agreement, today)) return no('missing_open_period')
  return yes(rule.to)
}

export const openAgreementSteps = (status: AgreementStatus): AgreementStep[] =>
  agreementStepNames.filter((name) => (agreementSteps[name].from as readonly AgreementStatus[]).includes(status))

/** What was never in force is known to the municipality alone. */
export const wasAgreed = (status: AgreementStatus): boolean => status !== 'draft' && status !== 'discarded'

/** May what it says still change? Its parties only while it is a draft: other parties make another agreement. */
export const isOpen = (status: AgreementStatus): boolean => status !== 'ended' && status !== 'discarded'

/** A status says what was decided; the calendar says what it means today. */
export type AgreementState = AgreementStatus | 'upcoming' | 'expired'

export function stateOf(agreement: Period, today: Day): AgreementState {
  if (agreement.status !== 'active') return agreement.status
  if (isOver(agreement, today)) return 'expired'
  return agreement.validFrom > today ? 'upcoming' : 'active'
}

export const isInForce = (agreement: Period, today: Day): boolean => stateOf(agreement, today) === 'active'

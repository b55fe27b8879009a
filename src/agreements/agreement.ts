import { addMonths, type Day } from '../platform/day.ts'
import { no, type Outcome, yes } from '../platform/outcome.ts'
import type { ResponseTimes } from '../practice/response-times.ts'
import type { AgreementModel, AgreementTerms } from './terms.ts'

export type AgreementStatus = 'draft' | 'proposed' | 'active' | 'paused' | 'ended' | 'discarded'

/** Who acts. A party signs or objects; `signatures` is the last of them, which puts the agreement in force. */
export type AgreementActor = 'coordinator' | 'party' | 'signatures'
export type AgreementNeed = 'complete' | 'open_period' | 'note' | 'all_signatures'

type Rule = {
  by: AgreementActor
  from: readonly AgreementStatus[]
  to: AgreementStatus
  needs: readonly AgreementNeed[]
}

/** The life of one version of a referral agreement; docs/agreement-steps.md is printed from here. */
export const agreementSteps = {
  propose:   { by: 'coordinator', from: ['draft'],            to: 'proposed',  needs: ['complete', 'open_period'] },
  discard:   { by: 'coordinator', from: ['draft'],            to: 'discarded', needs: [] },
  take_back: { by: 'coordinator', from: ['proposed'],         to: 'draft',     needs: [] },
  sign:      { by: 'party',       from: ['proposed'],         to: 'proposed',  needs: ['open_period'] },
  object:    { by: 'party',       from: ['proposed'],         to: 'draft',     needs: ['note'] },
  agree:     { by: 'signatures',  from: ['proposed'],         to: 'active',    needs: ['all_signatures'] },
  pause:     { by: 'coordinator', from: ['active'],           to: 'paused',    needs: [] },
  resume:    { by: 'coordinator', from: ['paused'],           to: 'active',    needs: ['open_period'] },
  evaluate:  { by: 'coordinator', from: ['active'],           to: 'active',    needs: ['note'] },
  end:       { by: 'coordinator', from: ['active', 'paused'], to: 'ended',     needs: [] },
} as const satisfies Record<string, Rule>

export type AgreementStep = keyof typeof agreementSteps
export const agreementStepNames = Object.keys(agreementSteps) as [AgreementStep, ...AgreementStep[]]
export type AgreementRefusal = 'wrong_status' | `missing_${AgreementNeed}`

/** An organisation that takes part, and what it does. */
export type Party = { organisationId: string; organisation: string; part: 'refers' | 'answers' | 'joins'; does: string }

export type Signature = {
  organisationId: string
  name: string
  job: string
  releases: boolean
  signedAt: string
}

/** One version of an agreement. The versions of one agreement share its `seriesId`. */
export type Agreement = {
  id: string
  practiceId: string
  seriesId: string
  edition: number
  replacedOn: Day | null
  model: AgreementModel
  letter: string
  title: string
  goal: string
  fallback: string
  terms: AgreementTerms
  referringOrganisationId: string
  referringOrganisation: string
  answeringOrganisationId: string
  answeringOrganisation: string
  status: AgreementStatus
  /** Goes up with everything that happens to it. */
  version: number
  /** The version with which it was last proposed: what it says is the same since. */
  proposedVersion: number | null
  responseTimes: ResponseTimes
  validFrom: Day
  validUntil: Day | null
  evaluateOn: Day | null
}

/** With who joins, and who signed. */
export type WholeAgreement = Agreement & { partners: Party[]; signatures: Signature[] }

export const partiesOf = (agreement: WholeAgreement): Party[] => [
  {
    organisationId: agreement.referringOrganisationId,
    organisation: agreement.referringOrganisation,
    part: 'refers',
    does: agreement.terms.referringDoes,
  },
  {
    organisationId: agreement.answeringOrganisationId,
    organisation: agreement.answeringOrganisation,
    part: 'answers',
    does: agreement.terms.answeringDoes,
  },
  ...agreement.partners,
]

export const unsignedOf = (agreement: WholeAgreement): Party[] =>
  partiesOf(agreement).filter(({ organisationId }) => !agreement.signatures.some((signed) => signed.organisationId === organisationId))

/** Without these people cannot know what they sign. */
export const needed = ['targetGroup', 'referringDoes', 'answeringDoes', 'consent', 'feedback', 'publicSummary'] as const
export type Needed = (typeof needed)[number] | 'evaluateOn'

export const missingFrom = ({ terms, evaluateOn }: Pick<WholeAgreement, 'terms' | 'evaluateOn'>): Needed[] => [
  ...needed.filter((field) => terms[field] === ''),
  ...(evaluateOn === null ? (['evaluateOn'] as const) : []),
]

/** Whoever signs or objects saw what it says now. */
export const isAsSeen = (agreement: Pick<Agreement, 'proposedVersion'>, seen: number): boolean => agreement.proposedVersion === seen

export type Period = Pick<Agreement, 'status' | 'validFrom' | 'validUntil' | 'replacedOn' | 'evaluateOn'>

const isOver = ({ validUntil }: Pick<Agreement, 'validUntil'>, today: Day) => validUntil !== null && validUntil < today

export type AgreementFacts = { isComplete: boolean; note: string; isSignedByAll: boolean; today: Day }

export function takeAgreementStep(
  agreement: Period,
  step: AgreementStep,
  { isComplete, note, isSignedByAll, today }: AgreementFacts,
): Outcome<AgreementStatus, AgreementRefusal> {
  const rule: Rule = agreementSteps[step]
  const met: Record<AgreementNeed, boolean> = {
    complete: isComplete,
    open_period: !isOver(agreement, today),
    note: note !== '',
    all_signatures: isSignedByAll,
  }
  if (!rule.from.includes(agreement.status)) return no('wrong_status')
  const missing = rule.needs.find((need) => !met[need])
  return missing ? no(`missing_${missing}`) : yes(rule.to)
}

export const openAgreementSteps = (status: AgreementStatus, by: AgreementActor): AgreementStep[] =>
  agreementStepNames.filter(
    (name) => agreementSteps[name].by === by && (agreementSteps[name].from as readonly AgreementStatus[]).includes(status),
  )

/** What was never proposed is known to the municipality alone. */
export const wasProposed = (status: AgreementStatus): boolean => status !== 'draft' && status !== 'discarded'

/** It is or was in force, so there may be something to measure. */
export const wasAgreed = ({ status }: Pick<Agreement, 'status'>): boolean => ['active', 'paused', 'ended'].includes(status)

/** A version that holds, or will: the next one is made from it. */
export const mayHaveNext = ({ status, replacedOn }: Pick<Agreement, 'status' | 'replacedOn'>): boolean =>
  replacedOn === null && ['active', 'paused', 'ended'].includes(status)

/** A status says what was decided; the calendar says what it means today. */
export type AgreementState = AgreementStatus | 'upcoming' | 'expired' | 'replaced' | 'evaluation_due'

export function stateOf(agreement: Period, today: Day): AgreementState {
  if (agreement.replacedOn !== null && agreement.replacedOn <= today) return 'replaced'
  if (agreement.status !== 'active') return agreement.status
  if (isOver(agreement, today)) return 'expired'
  if (agreement.validFrom > today) return 'upcoming'
  return agreement.evaluateOn !== null && agreement.evaluateOn <= today ? 'evaluation_due' : 'active'
}

/** An evaluation that waits does not stop anybody from referring. */
export const isInForce = (agreement: Period, today: Day): boolean => ['active', 'evaluation_due'].includes(stateOf(agreement, today))

/** After an evaluation the next one comes so many months later, or none. */
export const nextEvaluation = (everyMonths: number | null, today: Day): Day | null =>
  everyMonths === null ? null : addMonths(today, everyMonths)

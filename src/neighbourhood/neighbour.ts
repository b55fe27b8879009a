import type { CareLanguage } from '../platform/language.ts'
import { no, type Outcome, yes } from '../platform/outcome.ts'

/** Practical help that neighbours give each other; no care. */
export const neighbourHelps = ['shopping', 'company', 'outing', 'lift', 'jobs', 'garden', 'papers', 'pets'] as const
export type NeighbourHelp = (typeof neighbourHelps)[number]

export const neighbourTimes = ['morning', 'afternoon', 'evening', 'weekend'] as const
export type NeighbourTime = (typeof neighbourTimes)[number]

export const neighbourSides = ['ask', 'offer'] as const
export type NeighbourSide = (typeof neighbourSides)[number]

export const otherSide = (side: NeighbourSide): NeighbourSide => (side === 'ask' ? 'offer' : 'ask')

export const neighbourStatuses = ['new', 'waiting', 'closed', 'declined', 'withdrawn'] as const
export type NeighbourStatus = (typeof neighbourStatuses)[number]
export const neighbourEnds = ['closed', 'declined', 'withdrawn'] as const satisfies NeighbourStatus[]
export type NeighbourEnd = (typeof neighbourEnds)[number]

export const isOver = (status: NeighbourStatus): status is NeighbourEnd => (neighbourEnds as readonly NeighbourStatus[]).includes(status)

/** Why the organisation does not go on with it. */
export const declineReasons = ['not_reached', 'lives_elsewhere', 'needs_care', 'not_fitting'] as const
export type DeclineReason = (typeof declineReasons)[number]

/** `neighbour` is whoever sent it, with the code. */
export type NeighbourActor = 'neighbour' | 'organisation' | 'clock'
export type NeighbourNeed = 'checks' | 'reason' | 'no_match' | 'silence'

type Rule = {
  by: readonly NeighbourActor[]
  of: readonly NeighbourSide[]
  from: readonly NeighbourStatus[]
  to: NeighbourStatus | 'same'
  needs: readonly NeighbourNeed[]
  /** What was written goes at once. */
  erases: boolean
}

/** The life of what somebody asks or offers; docs/neighbourhood-steps.md is printed from here. */
export const neighbourSteps = {
  vet:      { by: ['organisation'],                       of: ['offer'],        from: ['new'],                to: 'waiting',   needs: ['checks'],              erases: false },
  decline:  { by: ['organisation'],                       of: ['ask', 'offer'], from: ['new', 'waiting'],     to: 'declined',  needs: ['reason', 'no_match'],  erases: false },
  close:    { by: ['organisation'],                       of: ['ask', 'offer'], from: ['waiting'],            to: 'closed',    needs: ['no_match'],            erases: false },
  withdraw: { by: ['neighbour', 'organisation'],          of: ['ask', 'offer'], from: ['new', 'waiting'],     to: 'withdrawn', needs: [],                      erases: true },
  erase:    { by: ['neighbour', 'organisation', 'clock'], of: ['ask', 'offer'], from: ['closed', 'declined'], to: 'same',      needs: [],                      erases: true },
  lapse:    { by: ['clock'],                              of: ['ask', 'offer'], from: ['new', 'waiting'],     to: 'closed',    needs: ['no_match', 'silence'], erases: false },
} as const satisfies Record<string, Rule>

export type NeighbourStep = keyof typeof neighbourSteps
export const neighbourStepNames = Object.keys(neighbourSteps) as [NeighbourStep, ...NeighbourStep[]]
/** Steps of the table, and how it began. */
export type NeighbourEventStep = NeighbourStep | NeighbourSide
export const neighbourRuleOf = (step: NeighbourStep): Rule => neighbourSteps[step]
export type NeighbourRefusal = 'wrong_status' | `missing_${NeighbourNeed}`

export type NeighbourFacts = { hasChecks: boolean; reason: DeclineReason | ''; hasMatch: boolean; isSilent: boolean }
export type NeighbourStepTaken = { step: NeighbourStep; to: NeighbourStatus; erases: boolean }

export function takeNeighbourStep(
  { side, status }: { side: NeighbourSide; status: NeighbourStatus },
  by: NeighbourActor,
  step: NeighbourStep,
  { hasChecks, reason, hasMatch, isSilent }: NeighbourFacts,
): Outcome<NeighbourStepTaken, NeighbourRefusal> {
  const rule = neighbourRuleOf(step)
  const met: Record<NeighbourNeed, boolean> = { checks: hasChecks, reason: reason !== '', no_match: !hasMatch, silence: isSilent }
  if (!rule.by.includes(by) || !rule.of.includes(side) || !rule.from.includes(status)) return no('wrong_status')
  const missing = rule.needs.find((need) => !met[need])
  return missing ? no(`missing_${missing}`) : yes({ step, to: rule.to === 'same' ? status : rule.to, erases: rule.erases })
}

/** The steps that somebody may take now; what a running match stands in the way of is not among them. */
export const openNeighbourSteps = (
  { side, status }: { side: NeighbourSide; status: NeighbourStatus },
  by: NeighbourActor,
  hasMatch: boolean,
): NeighbourStep[] =>
  neighbourStepNames.filter((step) => {
    const { needs, ...rule } = neighbourRuleOf(step)
    return rule.by.includes(by) && rule.of.includes(side) && rule.from.includes(status) && !(hasMatch && needs.includes('no_match'))
  })

/** The version of the words that whoever sends it says yes to; the words are in views/messages. */
export const neighbourConsentWording = 'neighbour-2026-11'

/** What somebody sends. `area`: the four digits of the postcode, or what the neighbourhood is called. */
export type NeighbourDetails = {
  firstName: string
  telephone: string
  area: string
  words: string
  helps: NeighbourHelp[]
  times: NeighbourTime[]
}

export type Neighbour = NeighbourDetails & {
  id: string
  side: NeighbourSide
  status: NeighbourStatus
  version: number
  language: CareLanguage
  reason: DeclineReason | ''
  createdAt: string
}

/** The one name that others may hear before both said yes, and after: what stands behind it stays with the organisation. */
export const calledBy = (firstName: string): string => firstName.trim().split(/\s+/)[0] ?? ''

export const listOf = <Code extends string>(codes: readonly Code[], written: string): Code[] =>
  codes.filter((code) => written.split('|').includes(code))
export const writeList = (codes: readonly string[]): string => codes.join('|')

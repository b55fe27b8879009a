import { no, type Outcome, yes } from '../platform/outcome.ts'

/** What somebody who looked finds not right. */
export const reportReasons = ['telephone', 'address_hours', 'gone', 'cost', 'full', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]

export type ReportStatus = 'open' | 'waiting' | 'answered' | 'solved' | 'right'

/** `owner` is whoever has the link of the mail: somebody without account. */
export type Handler = 'coordinator' | 'provider' | 'owner'

type Rule = { step: string; who: readonly Handler[]; from: readonly ReportStatus[]; to: ReportStatus }

const running = ['open', 'waiting', 'answered'] as const satisfies readonly ReportStatus[]

/** Nothing else decides what happens to a report. */
export const reportRules = [
  { step: 'wait', who: ['coordinator'], from: ['open', 'answered'], to: 'waiting' },
  { step: 'answer', who: ['owner'], from: ['open', 'waiting'], to: 'answered' },
  { step: 'solve', who: ['coordinator', 'provider'], from: running, to: 'solved' },
  { step: 'keep', who: ['coordinator', 'provider'], from: running, to: 'right' },
  { step: 'reopen', who: ['coordinator'], from: ['solved', 'right'], to: 'open' },
] as const satisfies readonly Rule[]

export type ReportStep = (typeof reportRules)[number]['step']
export const reportSteps = reportRules.map(({ step }) => step) as [ReportStep, ...ReportStep[]]
const rules: readonly (Rule & { step: ReportStep })[] = reportRules

export const isHandled = (status: ReportStatus): boolean => status === 'solved' || status === 'right'

export type ReportStepTaken = { step: ReportStep; to: ReportStatus }

/** What this person may do with a report as it stands. */
export const stepsFor = (who: Handler, status: ReportStatus): ReportStep[] =>
  rules.filter((rule) => rule.who.includes(who) && rule.from.includes(status)).map(({ step }) => step)

export function takeReportStep(who: Handler, status: ReportStatus, step: ReportStep): Outcome<ReportStepTaken, 'not_now'> {
  const rule = rules.find((one) => one.step === step && one.who.includes(who) && one.from.includes(status))
  return rule ? yes({ step, to: rule.to }) : no('not_now')
}

/** A report as a list shows it; what its writer wrote is on its own page only. */
export type ReportLine = {
  id: string
  offering: string
  organisation: string
  reason: ReportReason
  status: ReportStatus
  version: number
  reportedAt: string
}

/** Without a person it was the owner, by the link of a mail. */
export type ReportEvent = { step: ReportStep; personId: string | null; name: string | null; at: string }

export type Report = ReportLine & {
  practiceId: string
  organisationId: string
  offeringId: string
  slug: string
  note: string
  phone: string
  email: string
  history: ReportEvent[]
}

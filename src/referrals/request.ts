import { addDays, type Day } from '../platform/day.ts'
import { no, type Outcome, yes } from '../platform/outcome.ts'
import { addWorkingDays, type ClosingDays } from '../platform/working-days.ts'
import type { ReferralStatus } from './referral.ts'

export const requestStatuses = ['open', 'question', 'accepted', 'waiting_list', 'declined', 'withdrawn', 'expired'] as const
export type RequestStatus = (typeof requestStatuses)[number]

/** Who acts: the one who answers the referral asks, the provider answers, the clock ends what nobody answers. */
export type RequestParty = 'asker' | 'provider' | 'clock'
export type RequestNeed = 'note' | 'day' | 'reason' | 'silence'

type Rule = {
  by: RequestParty
  from: readonly RequestStatus[]
  to: RequestStatus
  needs: readonly RequestNeed[]
  tells: 'asker' | 'provider' | 'both'
}

/** A question to one provider, from asking to an answer; a yes can change as long as a place is looked for. docs/request-steps.md is printed from here. */
export const requestSteps = {
  question: { by: 'provider', from: ['open', 'waiting_list'], to: 'question', needs: ['note'], tells: 'asker' },
  reply: { by: 'asker', from: ['question'], to: 'open', needs: ['note'], tells: 'provider' },
  accept: { by: 'provider', from: ['open', 'question', 'waiting_list', 'accepted'], to: 'accepted', needs: ['day'], tells: 'asker' },
  waiting_list: {
    by: 'provider',
    from: ['open', 'question', 'waiting_list', 'accepted'],
    to: 'waiting_list',
    needs: ['day'],
    tells: 'asker',
  },
  decline: { by: 'provider', from: ['open', 'question', 'waiting_list', 'accepted'], to: 'declined', needs: ['reason'], tells: 'asker' },
  withdraw: { by: 'asker', from: ['open', 'question', 'waiting_list', 'accepted'], to: 'withdrawn', needs: [], tells: 'provider' },
  expire: { by: 'clock', from: ['open', 'question'], to: 'expired', needs: ['silence'], tells: 'both' },
} as const satisfies Record<string, Rule>

export type RequestStep = keyof typeof requestSteps
export const requestStepNames = Object.keys(requestSteps) as [RequestStep, ...RequestStep[]]
export const requestRuleOf = (step: RequestStep): Rule => requestSteps[step]
export type RequestRefusal = 'wrong_status' | `missing_${RequestNeed}`

/** Why a provider says no, from a list, so that the reasons can be counted. */
export const declineReasons = [
  'no_place',
  'outside_area',
  'not_eligible',
  'duration',
  'information_missing',
  'caregiver_declined',
  'other',
] as const
export type DeclineReason = (typeof declineReasons)[number]

export const providerSteps = ['accept', 'waiting_list', 'decline', 'question'] as const satisfies readonly RequestStep[]
export const askerSteps = ['reply', 'withdraw'] as const satisfies readonly RequestStep[]

/** `day`: when it can start, or when the place on the waiting list is looked at again. */
export type AskedRequestStep = { step: RequestStep; note: string; day: Day | ''; reason: DeclineReason | '' }
export type RequestStepTaken = AskedRequestStep & { from: RequestStatus; to: RequestStatus }

export function takeRequestStep(
  status: RequestStatus,
  asked: AskedRequestStep,
  { silence }: { silence: boolean },
): Outcome<RequestStepTaken, RequestRefusal> {
  const rule = requestRuleOf(asked.step)
  const isReasoned = asked.reason !== '' && (asked.reason !== 'other' || asked.note !== '')
  const met: Record<RequestNeed, boolean> = { note: asked.note !== '', day: asked.day !== '', reason: isReasoned, silence }
  if (!rule.from.includes(status)) return no('wrong_status')
  const missing = rule.needs.find((need) => !met[need])
  return missing ? no(`missing_${missing}`) : yes({ ...asked, from: status, to: rule.to })
}

export const openRequestSteps = (status: RequestStatus, by: RequestParty): RequestStep[] =>
  requestStepNames.filter((name) => requestRuleOf(name).by === by && requestRuleOf(name).from.includes(status))

/** It may still come to something. */
export const isRunning = (status: RequestStatus): boolean => ['open', 'question', 'accepted', 'waiting_list'].includes(status)

/** Most providers asked at a time: three are a choice, more are a lottery. */
export const mostAtOnce = 3

const answerWithin = 8 // days
const remindAfter = 2 // working days

export const expiresOn = (askedOn: Day): Day => addDays(askedOn, answerWithin)
export const remindOn = (askedOn: Day, closing: ClosingDays): Day => addWorkingDays(askedOn, remindAfter, closing)
export const isExpired = ({ expiresOn: last }: { expiresOn: Day }, today: Day): boolean => last < today

/** A question to a provider as its pages show it. */
export type ProviderRequest = {
  id: string
  practiceId: string
  referralId: string
  reference: string
  offeringId: string
  offering: string
  organisationId: string
  organisation: string
  /** The organisation that asks. */
  asker: string
  status: RequestStatus
  version: number
  ask: string
  answerNote: string
  reason: DeclineReason | ''
  possibleOn: Day | null
  askedOn: Day
  expiresOn: Day
  remindedOn: Day | null
  /** A place is only looked for while the caregiver waits for one. */
  referralStatus: ReferralStatus
  /** Of the practice of whoever asked. */
  closing: ClosingDays
  /** Where the provider is reached: by people with an account, or else at the address of the offering. */
  email: string
  hasAccount: boolean
}

/** Nobody needs an answer any more: the referral went on or ended. */
export const isMoot = ({ referralStatus }: Pick<ProviderRequest, 'referralStatus'>): boolean => referralStatus !== 'contacted'

export const isOverdue = (request: Pick<ProviderRequest, 'expiresOn' | 'status'>, today: Day): boolean =>
  (request.status === 'open' || request.status === 'question') && isExpired(request, today)

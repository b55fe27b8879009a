import type { PauseReason } from '../agreements/terms.ts'
import type { Day } from '../platform/day.ts'
import { no, type Outcome, yes } from '../platform/outcome.ts'
import type { Promised } from '../practice/response-times.ts'
import type { Evaluation } from './evaluation.ts'

export const referralStatuses = [
  'draft', 'sent', 'received', 'contacted', 'matched', 'started', 'completed',
  'declined_by_caregiver', 'no_capacity', 'redirected', 'withdrawn', 'expired',
] as const
export type ReferralStatus = (typeof referralStatuses)[number]

/** Who acts. The recipient is the organisation that answers; the caregiver with a code, or through whoever was told; the clock when nobody does. */
export type Party = 'referrer' | 'recipient' | 'caregiver' | 'clock'
export type Need = 'consent' | 'agreement' | 'note' | 'evaluation' | 'silence' | 'attempts' | 'day' | 'reason' | 'paused' | 'changes'

type Rule = {
  by: Party
  from: readonly ReferralStatus[]
  /** `same`: it stays where it is. */
  to: ReferralStatus | 'same'
  needs: readonly Need[]
  tells: readonly ('referrer' | 'recipient')[]
}

/**
 * The closed loop as agreed with the coordinators; docs/referral-steps.md is printed from here.
 * Every end after sending tells the referrer why: silence is the one outcome this loop does not have. What was forwarded to another practice
 * goes on there as a referral of its own; `report_start` and `report_end` bring back here that help started there, or that it ended.
 */
export const referralSteps = {
  send:             { by: 'referrer',  from: ['draft'],                                               to: 'sent',                  needs: ['consent', 'agreement'], tells: ['recipient'] },
  ask:              { by: 'caregiver', from: ['draft'],                                               to: 'sent',                  needs: ['consent'],              tells: ['recipient'] },
  redraft:          { by: 'referrer',  from: ['draft'],                                               to: 'draft',                 needs: [],                       tells: [] },
  discard:          { by: 'referrer',  from: ['draft'],                                               to: 'withdrawn',             needs: [],                       tells: [] },
  receive:          { by: 'recipient', from: ['sent'],                                                to: 'received',              needs: [],                       tells: ['referrer'] },
  contact:          { by: 'recipient', from: ['received'],                                            to: 'contacted',             needs: [],                       tells: ['referrer'] },
  attempt:          { by: 'recipient', from: ['received'],                                            to: 'received',              needs: [],                       tells: [] },
  unreached:        { by: 'recipient', from: ['received'],                                            to: 'received',              needs: ['attempts'],             tells: ['referrer'] },
  match:            { by: 'recipient', from: ['contacted'],                                           to: 'matched',               needs: ['note'],                 tells: ['referrer'] },
  start:            { by: 'recipient', from: ['matched'],                                             to: 'started',               needs: [],                       tells: ['referrer'] },
  complete:         { by: 'recipient', from: ['started'],                                             to: 'completed',             needs: ['note', 'evaluation'],   tells: ['referrer'] },
  wait:             { by: 'recipient', from: ['contacted'],                                           to: 'contacted',             needs: ['day'],                  tells: ['referrer'] },
  acquaint:         { by: 'recipient', from: ['contacted', 'matched'],                                to: 'same',                  needs: ['day'],                  tells: ['referrer'] },
  pause:            { by: 'recipient', from: ['received', 'contacted', 'matched'],                    to: 'same',                  needs: ['reason', 'day'],        tells: ['referrer'] },
  resume:           { by: 'recipient', from: ['received', 'contacted', 'matched'],                    to: 'same',                  needs: ['paused'],               tells: [] },
  decline:          { by: 'recipient', from: ['sent', 'received', 'contacted', 'matched', 'started'], to: 'declined_by_caregiver', needs: ['note'],                 tells: ['referrer'] },
  no_capacity:      { by: 'recipient', from: ['received', 'contacted', 'matched'],                    to: 'no_capacity',           needs: ['note'],                 tells: ['referrer'] },
  redirect:         { by: 'recipient', from: ['received', 'contacted', 'matched'],                    to: 'redirected',            needs: ['note'],                 tells: ['referrer'] },
  forward:          { by: 'recipient', from: ['received', 'contacted'],                               to: 'redirected',            needs: ['consent', 'note'],      tells: ['referrer'] },
  withdraw:         { by: 'referrer',  from: ['sent', 'received', 'contacted', 'matched', 'started'], to: 'withdrawn',             needs: ['note'],                 tells: ['recipient'] },
  amend:            { by: 'referrer',  from: ['sent', 'received', 'contacted', 'matched', 'started'], to: 'same',                  needs: ['note', 'changes'],      tells: ['recipient'] },
  withdraw_consent: { by: 'caregiver', from: ['sent', 'received', 'contacted', 'matched', 'started'], to: 'declined_by_caregiver', needs: [],                       tells: ['referrer', 'recipient'] },
  stop:             { by: 'caregiver', from: ['sent', 'received', 'contacted', 'matched', 'started'], to: 'declined_by_caregiver', needs: [],                       tells: ['referrer', 'recipient'] },
  change:           { by: 'caregiver', from: ['sent', 'received', 'contacted', 'matched', 'started'], to: 'same',                  needs: ['changes'],              tells: ['referrer', 'recipient'] },
  say_started:      { by: 'caregiver', from: ['matched', 'started'],                                  to: 'same',                  needs: [],                       tells: ['recipient'] },
  say_not_yet:      { by: 'caregiver', from: ['matched', 'started'],                                  to: 'same',                  needs: [],                       tells: ['recipient'] },
  reopen:           { by: 'recipient', from: ['completed', 'declined_by_caregiver', 'no_capacity', 'redirected', 'expired'], to: 'received', needs: ['note', 'consent'], tells: ['referrer'] },
  send_again:       { by: 'referrer',  from: ['withdrawn'],                                           to: 'sent',                  needs: ['note', 'consent', 'agreement'], tells: ['recipient'] },
  lapse:            { by: 'clock',     from: ['draft'],                                               to: 'expired',               needs: ['silence'],              tells: ['referrer'] },
  expire:           { by: 'clock',     from: ['sent', 'received', 'contacted', 'matched'],            to: 'expired',               needs: ['silence'],              tells: ['referrer', 'recipient'] },
  report_start:     { by: 'clock',     from: ['redirected'],                                          to: 'redirected',            needs: [],                       tells: ['referrer', 'recipient'] },
  report_end:       { by: 'clock',     from: ['redirected'],                                          to: 'redirected',            needs: [],                       tells: ['referrer', 'recipient'] },
} as const satisfies Record<string, Rule>

export type ReferralStep = keyof typeof referralSteps
export const stepNames = Object.keys(referralSteps) as [ReferralStep, ...ReferralStep[]]
export const ruleOf = (step: ReferralStep): Rule => referralSteps[step]

export const ends = ['completed', 'declined_by_caregiver', 'no_capacity', 'redirected', 'withdrawn', 'expired'] as const
export type EndStatus = (typeof ends)[number]
export const hasEnded = (status: ReferralStatus): status is EndStatus => (ends as readonly string[]).includes(status)

/** Which promise runs while a referral has this status. */
export const promiseDuring: Partial<Record<ReferralStatus, Promised>> = {
  sent: 'receive',
  received: 'contact',
  contacted: 'match',
  matched: 'start',
  started: 'complete',
}

/** What the course of a referral needs to know; what it says about people is in `details`. */
export type Referral = {
  id: string
  reference: string
  practiceId: string
  /** None: the caregiver asked for contact, without a referrer; then no organisation refers either. */
  agreementId: string | null
  referringOrganisationId: string | null
  answeringOrganisationId: string
  status: ReferralStatus
  version: number
  createdOn: Day
  sentOn: Day | null
  dueOn: Day | null
  /** The day from which the promises count. */
  clockFrom: Day | null
  /** The last time that the clock stood still; it goes on by itself on the second day. */
  pausedFrom: Day | null
  pausedUntil: Day | null
  /** When the place on a waiting list is looked at again. */
  reviewOn: Day | null
}

/** Asked by the caregiver: no referrer hears of it, and the practice itself promises when somebody calls. */
export const isOwnRequest = ({ agreementId }: Pick<Referral, 'agreementId'>): boolean => agreementId === null

/** Those between whom it goes: who referred, if anybody did, and who answers. */
export const organisationsOf = (referral: Pick<Referral, 'referringOrganisationId' | 'answeringOrganisationId'>): string[] =>
  [referral.referringOrganisationId, referral.answeringOrganisationId].filter((id) => id !== null)

/** `day`: when to ask or look again, when the clock goes on, or when the acquaintance is. `place`: which one on the waiting list. */
export type AskedStep = {
  step: ReferralStep
  note: string
  evaluation?: Evaluation | undefined
  day?: Day | undefined
  reason?: PauseReason | undefined
  place?: number | undefined
}
export type Facts = Record<'consent' | 'agreement' | 'silence' | 'attempts' | 'paused' | 'changes', boolean>
export const noFacts: Facts = { consent: false, agreement: false, silence: false, attempts: false, paused: false, changes: false }
export type StepTaken = AskedStep & { from: ReferralStatus; to: ReferralStatus }
export type StepRefusal = 'wrong_status' | `missing_${Need}`

export function takeStep(status: ReferralStatus, asked: AskedStep, facts: Facts): Outcome<StepTaken, StepRefusal> {
  const rule = ruleOf(asked.step)
  const met: Record<Need, boolean> = {
    ...facts,
    note: asked.note !== '',
    evaluation: asked.evaluation !== undefined,
    day: asked.day !== undefined,
    reason: asked.reason !== undefined,
  }
  const missing = rule.needs.find((need) => !met[need])

  if (!rule.from.includes(status)) return no('wrong_status')
  if (missing) return no(`missing_${missing}`)
  return yes({ ...asked, from: status, to: rule.to === 'same' ? status : rule.to })
}

/** These have a page of their own, follow from something else, or come from another practice. */
const notChosen: readonly ReferralStep[] = ['send', 'ask', 'forward', 'amend', 'unreached', 'report_start', 'report_end']

/** What somebody can choose on the page of a referral. */
export const openSteps = (status: ReferralStatus, by: Party): ReferralStep[] =>
  stepNames.filter((name) => ruleOf(name).by === by && ruleOf(name).from.includes(status) && !notChosen.includes(name))

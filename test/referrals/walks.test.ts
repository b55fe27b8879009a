import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AgreementStatus,
  type AgreementStep,
  agreementStepNames,
  agreementSteps,
  takeAgreementStep,
} from '../../src/agreements/agreement.ts'
import { ends, hasEnded, type ReferralStatus, type ReferralStep, ruleOf, stepNames, takeStep } from '../../src/referrals/referral.ts'
import { type RequestStatus, type RequestStep, requestRuleOf, requestStepNames, takeRequestStep } from '../../src/referrals/request.ts'

const walks = 200
const longest = 400 // steps
const seed = 20261130

/** A way through a table, by whichever step is open each time; it stops where none is. */
function walk<Status, Step extends string>(
  start: Status,
  choices: readonly number[],
  open: (status: Status) => Step[],
  take: (status: Status, step: Step) => Status,
): { steps: Step[]; end: Status; isStuck: boolean } {
  const steps: Step[] = []
  let status = start
  for (const choice of choices) {
    const possible = open(status)
    const step = possible[choice % possible.length]
    if (step === undefined) return { steps, end: status, isStuck: true }
    status = take(status, step)
    steps.push(step)
  }
  return { steps, end: status, isStuck: open(status).length === 0 }
}

const chosen = fc.array(fc.nat(1000), { minLength: longest, maxLength: longest })
const walking = (check: (choices: number[]) => void) => fc.assert(fc.property(chosen, check), { numRuns: walks, seed })

describe(`of ${walks} walks through the steps of a referral`, () => {
  const evaluation = { outcome: 'achieved', ease: 'yes' } as const
  const facts = { consent: true, agreement: true, silence: true, attempts: true, paused: true, changes: true }
  // writing on at a draft goes on as long as somebody likes, so does going on with what ended, and what another practice reports leaves an end as it is
  const endless: readonly ReferralStep[] = ['redraft', 'reopen', 'send_again', 'report_start', 'report_end']
  const open = (status: ReferralStatus): ReferralStep[] =>
    stepNames.filter((name) => !endless.includes(name) && ruleOf(name).from.includes(status))
  const take = (status: ReferralStatus, step: ReferralStep): ReferralStatus => {
    const taken = takeStep(status, { step, note: 'Omdat.', evaluation, day: '2026-03-10', reason: 'caregiver_away' }, facts)
    if (!taken.ok) throw new Error(`${step} from ${status}: ${taken.reason}`)
    return taken.value.to
  }

  test('each comes to an end, and no end is left again', () => {
    walking((choices) => {
      const { end, isStuck } = walk<ReferralStatus, ReferralStep>('draft', choices, open, take)
      expect([isStuck, hasEnded(end), ends.includes(end as (typeof ends)[number])]).toEqual([true, true, true])
    })
  })

  test('no end of what was sent is kept from the referrer', () => {
    walking((choices) => {
      const { steps } = walk<ReferralStatus, ReferralStep>('draft', choices, open, take)
      const last = ruleOf(steps.at(-1) as ReferralStep)
      if (steps.includes('send')) expect(last.by === 'referrer' || last.tells.includes('referrer'), steps.join(' → ')).toBe(true)
    })
  })
})

describe(`of ${walks} walks through the steps of a request`, () => {
  const open = (status: RequestStatus): RequestStep[] => requestStepNames.filter((name) => requestRuleOf(name).from.includes(status))
  const take = (status: RequestStatus, step: RequestStep): RequestStatus => {
    const taken = takeRequestStep(status, { step, note: 'Omdat.', day: '2026-03-10', reason: 'no_place' }, { silence: true })
    if (!taken.ok) throw new Error(`${step} from ${status}: ${taken.reason}`)
    return taken.value.to
  }

  test('each comes to an end, and whoever asked hears of everything that the provider or the clock did', () => {
    walking((choices) => {
      const { steps, isStuck } = walk<RequestStatus, RequestStep>('open', choices, open, take)
      expect(isStuck).toBe(true)
      for (const step of steps) {
        const { by, tells } = requestRuleOf(step)
        if (by !== 'asker') expect(['asker', 'both']).toContain(tells)
      }
    })
  })
})

describe(`of ${walks} walks through the steps of an agreement`, () => {
  const period = { validFrom: '2026-01-01', validUntil: null, replacedOn: null, evaluateOn: null }
  const facts = { isComplete: true, note: 'Omdat.', isSignedByAll: true, today: '2026-03-02' }
  const open = (status: AgreementStatus): AgreementStep[] =>
    agreementStepNames.filter((name) => (agreementSteps[name].from as readonly AgreementStatus[]).includes(status))
  const take = (status: AgreementStatus, step: AgreementStep): AgreementStatus => {
    const taken = takeAgreementStep({ ...period, status }, step, facts)
    if (!taken.ok) throw new Error(`${step} from ${status}: ${taken.reason}`)
    return taken.value
  }

  test('none is in force that was not proposed and agreed since it last changed, and every one can end', () => {
    walking((choices) => {
      const { steps, isStuck } = walk<AgreementStatus, AgreementStep>('draft', choices, open, take)
      expect(isStuck).toBe(true)
      const firstUse = steps.findIndex((step) => ['pause', 'resume', 'evaluate', 'end'].includes(step))
      const since = Math.max(steps.lastIndexOf('take_back', firstUse), steps.lastIndexOf('object', firstUse))
      if (firstUse >= 0) expect(steps.slice(since + 1, firstUse)).toEqual(expect.arrayContaining(['propose', 'agree']))
    })
  })
})

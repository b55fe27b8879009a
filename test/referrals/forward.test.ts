import { describe, expect, test } from 'vitest'
import { shareables } from '../../src/agreements/terms.ts'
import type { ReferralDetails } from '../../src/referrals/details.ts'
import { asksRecipientAgain, goingAlong, reportOf } from '../../src/referrals/forward.ts'
import { type Capacity, mayForward } from '../../src/referrals/policy.ts'
import { type ReferralStatus, type ReferralStep, referralStatuses, ruleOf, stepNames } from '../../src/referrals/referral.ts'

const details: ReferralDetails = {
  caregiverName: 'Ans V.',
  telephone: '0612345678',
  bestTime: 'morning',
  language: 'nl',
  relation: 'partner',
  recipientGroup: 'memory',
  recipientPc4: '6171',
  wish: 'Doorslapen.',
  urgency: 'weeks',
  dischargeOn: '2026-12-03',
  medicalNeed: 'no',
  careIntensity: 'heavy',
  ageGroup: '',
}

/** What needs the yes of the care recipient, left out. */
const unsaid = { recipientPc4: '', dischargeOn: '', medicalNeed: '', careIntensity: '' } as const

describe('what goes along', () => {
  test('is everything, when all of it is handed over there and the care recipient said yes', () => {
    expect(goingAlong(details, { terms: { handedOver: [...shareables] } }, 'self')).toEqual(details)
    expect(goingAlong(details, { terms: { handedOver: [...shareables] } }, 'representative')).toEqual(details)
  })

  test('leaves out what the agreement there does not hand over, but never whom to call and for what', () => {
    const { caregiverName, telephone, wish } = details
    const left = {
      bestTime: '',
      language: '',
      relation: '',
      recipientGroup: 'memory',
      recipientPc4: '',
      urgency: '',
      dischargeOn: '',
      medicalNeed: '',
      careIntensity: '',
      ageGroup: '',
    }
    expect(goingAlong(details, { terms: { handedOver: ['recipientGroup'] } }, 'self')).toEqual({ caregiverName, telephone, wish, ...left })
  })

  test('says of the care recipient only what is the matter, when they were not asked', () => {
    expect(goingAlong(details, { terms: { handedOver: [...shareables] } }, 'not_asked')).toEqual({ ...details, ...unsaid })
  })

  test('asks the care recipient only when it holds something that needs their yes', () => {
    expect(asksRecipientAgain(details, { terms: { handedOver: [...shareables] } })).toBe(true)
    expect(asksRecipientAgain({ ...details, ...unsaid }, { terms: { handedOver: [...shareables] } })).toBe(false)
    expect(asksRecipientAgain(details, { terms: { handedOver: ['recipientGroup'] } })).toBe(false)
  })
})

const toOf = (step: ReferralStep, from: ReferralStatus): ReferralStatus => {
  const { to } = ruleOf(step)
  return to === 'same' ? from : to
}

describe('the practice that it came from', () => {
  test('hears of every end, whichever step led to it', () => {
    for (const step of stepNames) {
      const { from, to } = ruleOf(step)
      const told = from.filter((status) => reportOf({ step, from: status, to: toOf(step, status) }) === 'report_end')
      const isEnd = ['completed', 'declined_by_caregiver', 'no_capacity', 'redirected', 'withdrawn', 'expired'].includes(to)
      expect(told, step).toEqual(isEnd ? from.filter((status) => status !== 'draft' && status !== to) : [])
    }
  })

  test('hears that help started, and of nothing in between', () => {
    const told = stepNames.filter((step) =>
      ruleOf(step).from.some((from) => reportOf({ step, from, to: toOf(step, from) }) === 'report_start'),
    )
    expect(told).toEqual(['start'])
  })
})

describe('who may forward', () => {
  const may = (capacity: Capacity, status: ReferralStatus, more = {}) =>
    mayForward(capacity, { status, hidden: undefined, forwardedFrom: null, forwardedTo: null, ...more })

  test('is who answers, after receiving it and until there is a place', () => {
    expect(referralStatuses.filter((status) => may('recipient', status))).toEqual(['received', 'contacted'])
    for (const capacity of ['referrer', 'coordinator'] as const) expect(may(capacity, 'received')).toBe(false)
  })

  test('is nobody once it is hidden, or when it came from another practice itself', () => {
    expect(may('recipient', 'received', { hidden: 'erased' })).toBe(false)
    expect(may('recipient', 'received', { hidden: 'withdrawn' })).toBe(false)
    expect(may('recipient', 'received', { forwardedFrom: 'first' })).toBe(false)
  })
})

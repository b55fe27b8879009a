import { expect, test } from 'vitest'
import type { Role } from '../../src/identity/actor.ts'
import { capacityOf, mayTakeStep } from '../../src/referrals/policy.ts'
import { ruleOf, stepNames } from '../../src/referrals/referral.ts'

const between = (sentOn: string | null) => ({ sentOn, referringOrganisationId: 'linde', answeringOrganisationId: 'gemeente' })

test.each([
  ['referrer', 'linde', 'referrer', 'referrer'],
  ['coordinator', 'linde', 'referrer', 'referrer'],
  ['coordinator', 'gemeente', 'recipient', undefined],
  ['provider', 'gemeente', 'recipient', undefined],
  ['referrer', 'gemeente', undefined, undefined],
  ['coordinator', 'elsewhere', 'coordinator', undefined],
  ['provider', 'linde', undefined, undefined],
  ['referrer', 'dommel', undefined, undefined],
  ['provider', 'wilg', undefined, undefined],
  ['adviser', 'linde', undefined, undefined],
  ['adviser', 'gemeente', undefined, undefined],
  ['admin', 'gemeente', undefined, undefined],
] as const)('a %s of %s meets a sent referral as %s, and one that was never sent as %s', (role: Role, organisationId, sent, draft) => {
  expect(capacityOf({ role, organisationId }, between('2026-03-02'))).toBe(sent)
  expect(capacityOf({ role, organisationId }, between(null))).toBe(draft)
})

test('a coordinator who looks on takes no step, and nobody takes the step of the clock', () => {
  expect(stepNames.filter((step) => mayTakeStep('coordinator', step))).toEqual([])
  expect(
    stepNames.filter((step) => ruleOf(step).by === 'clock').some((step) => mayTakeStep('referrer', step) || mayTakeStep('recipient', step)),
  ).toBe(false)
})

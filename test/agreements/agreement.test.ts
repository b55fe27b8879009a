import { describe, expect, test } from 'vitest'
import {
  type AgreementStatus,
  agreementStepNames,
  agreementSteps,
  isInForce,
  openAgreementSteps,
  stateOf,
  takeAgreementStep,
} from '../../src/agreements/agreement.ts'
import { mayReferUnder, maySeeAgreement, mayWriteAgreements } from '../../src/agreements/policy.ts'
import type { Role } from '../../src/identity/actor.ts'

const today = '2026-03-02'
const statuses: AgreementStatus[] = ['draft', 'active', 'paused', 'ended', 'discarded']
const withStatus = (status: AgreementStatus) => ({ status, validFrom: '2026-01-01', validUntil: '2026-12-31' })

describe('a step of an agreement', () => {
  test.each([
    ['draft', 'activate', 'active'],
    ['active', 'pause', 'paused'],
    ['paused', 'resume', 'active'],
    ['active', 'end', 'ended'],
    ['draft', 'discard', 'discarded'],
  ] as const)('from %s, %s leads to %s', (from, step, to) => {
    expect(takeAgreementStep(withStatus(from), step, today)).toEqual({ ok: true, value: to })
  })

  test('is refused from every status the table does not name', () => {
    for (const status of statuses) {
      const open = openAgreementSteps(status)
      for (const step of agreementStepNames) {
        expect(takeAgreementStep(withStatus(status), step, today).ok, `${step} from ${status}`).toBe(open.includes(step))
      }
    }
  })

  test('does not bring a period back that is over', () => {
    const over = { ...withStatus('draft'), validUntil: '2026-03-01' }
    expect(takeAgreementStep(over, 'activate', today)).toEqual({ ok: false, reason: 'missing_open_period' })
  })

  test('leaves nothing hanging: every status can end', () => {
    const reached = new Set<AgreementStatus>(['ended', 'discarded'])
    for (const _ of statuses) {
      for (const step of agreementStepNames) {
        const { from, to } = agreementSteps[step]
        if (reached.has(to)) for (const status of from) reached.add(status)
      }
    }
    expect([...reached].sort()).toEqual([...statuses].sort())
  })

  test('is in the printed table as in the code', async () => {
    const rows = agreementStepNames.map((name) => {
      const { from, to, needs } = agreementSteps[name]
      return `| ${name} | ${from.join(', ')} | ${to} | ${needs.join(', ')} |`
    })
    const page = [
      '# Steps of a referral agreement',
      '',
      'Every step is the coordinator’s. This page is printed from `src/agreements/agreement.ts`.',
      '',
      '| step | from | to | needs |',
      '|---|---|---|---|',
      ...rows,
      '',
    ].join('\n')
    await expect(page).toMatchFileSnapshot('../../docs/agreement-steps.md')
  })
})

test.each([
  ['on its first day', '2026-03-02', '2026-12-31', 'active'],
  ['the day before', '2026-03-03', null, 'upcoming'],
  ['on its last day', '2025-01-01', '2026-03-02', 'active'],
  ['the day after', '2025-01-01', '2026-03-01', 'expired'],
  ['without an end', '2025-01-01', null, 'active'],
] as const)('%s an active agreement counts as it should', (_, validFrom, validUntil, state) => {
  const agreement = { status: 'active' as const, validFrom, validUntil }
  expect(stateOf(agreement, today)).toBe(state)
  expect(isInForce(agreement, today)).toBe(state === 'active')
})

describe('who may', () => {
  const agreement = { status: 'active' as const, referringOrganisationId: 'linde', answeringOrganisationId: 'gemeente' }
  const draft = { ...agreement, status: 'draft' as const }

  test.each([
    ['coordinator', 'elsewhere', true, true],
    ['adviser', 'elsewhere', true, true],
    ['admin', 'elsewhere', true, true],
    ['referrer', 'linde', true, false],
    ['provider', 'gemeente', true, false],
    ['referrer', 'dommel', false, false],
    ['provider', 'wilg', false, false],
  ] as const)('see it: %s of %s', (role: Role, organisationId, sees, seesDraft) => {
    expect(maySeeAgreement({ role, organisationId }, agreement)).toBe(sees)
    expect(maySeeAgreement({ role, organisationId }, draft)).toBe(seesDraft)
  })

  test.each([
    ['referrer', 'linde', true],
    ['coordinator', 'linde', true],
    ['referrer', 'dommel', false],
    ['provider', 'linde', false],
    ['adviser', 'linde', false],
  ] as const)('refer under it: %s of %s is %s', (role, organisationId, may) => {
    expect(mayReferUnder({ role, organisationId }, agreement)).toBe(may)
  })

  test('write one: the coordinator alone', () => {
    const roles: Role[] = ['coordinator', 'referrer', 'provider', 'adviser', 'admin']
    expect(roles.filter((role) => mayWriteAgreements({ role }))).toEqual(['coordinator'])
  })
})

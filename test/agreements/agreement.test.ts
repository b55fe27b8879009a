import { describe, expect, test } from 'vitest'
import {
  type AgreementActor,
  type AgreementFacts,
  type AgreementStatus,
  agreementStepNames,
  agreementSteps,
  isInForce,
  mayHaveNext,
  missingFrom,
  nextEvaluation,
  openAgreementSteps,
  stateOf,
  takeAgreementStep,
  type WholeAgreement,
} from '../../src/agreements/agreement.ts'
import { mayReferUnder, maySeeAgreement, maySign, mayWriteAgreements } from '../../src/agreements/policy.ts'
import { noTerms } from '../../src/agreements/terms.ts'
import type { Role } from '../../src/identity/actor.ts'

const today = '2026-03-02'
const statuses: AgreementStatus[] = ['draft', 'proposed', 'active', 'paused', 'ended', 'discarded']
const period = { validFrom: '2026-01-01', validUntil: '2026-12-31', replacedOn: null, evaluateOn: null }
const withStatus = (status: AgreementStatus) => ({ ...period, status })
const facts: AgreementFacts = { isComplete: true, note: 'Omdat.', isSignedByAll: true, today }

describe('a step of an agreement', () => {
  test.each([
    ['draft', 'propose', 'proposed'],
    ['proposed', 'sign', 'proposed'],
    ['proposed', 'agree', 'active'],
    ['proposed', 'object', 'draft'],
    ['proposed', 'take_back', 'draft'],
    ['active', 'pause', 'paused'],
    ['paused', 'resume', 'active'],
    ['active', 'evaluate', 'active'],
    ['active', 'end', 'ended'],
    ['paused', 'end', 'ended'],
    ['draft', 'discard', 'discarded'],
  ] as const)('from %s, %s leads to %s', (from, step, to) => {
    expect(takeAgreementStep(withStatus(from), step, facts)).toEqual({ ok: true, value: to })
  })

  test('is refused from every status the table does not name', () => {
    const everyActor: AgreementActor[] = ['coordinator', 'party', 'signatures']
    for (const status of statuses) {
      const open = everyActor.flatMap((by) => openAgreementSteps(status, by))
      for (const step of agreementStepNames) {
        expect(takeAgreementStep(withStatus(status), step, facts).ok, `${step} from ${status}`).toBe(open.includes(step))
      }
    }
  })

  test.each([
    ['draft', 'propose', { isComplete: false }, 'missing_complete'],
    ['proposed', 'agree', { isSignedByAll: false }, 'missing_all_signatures'],
    ['proposed', 'object', { note: '' }, 'missing_note'],
    ['active', 'evaluate', { note: '' }, 'missing_note'],
  ] as const)('from %s, %s without what it needs is refused', (from, step, lacking, reason) => {
    expect(takeAgreementStep(withStatus(from), step, { ...facts, ...lacking })).toEqual({ ok: false, reason })
  })

  test.each(['propose', 'sign', 'resume'] as const)('%s does not bring a period back that is over', (step) => {
    const from = { propose: 'draft', sign: 'proposed', resume: 'paused' } as const
    const over = { ...withStatus(from[step]), validUntil: '2026-03-01' }
    expect(takeAgreementStep(over, step, facts)).toEqual({ ok: false, reason: 'missing_open_period' })
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
      const { by, from, to, needs } = agreementSteps[name]
      return `| ${name} | ${by} | ${from.join(', ')} | ${to} | ${needs.join(', ')} |`
    })
    const page = [
      '# Steps of a referral agreement',
      '',
      'The life of one version. Whoever changes what was signed makes the next version, which all parties sign again; on the day that it begins it',
      'takes the place of the one before. Referrals keep the version that they were made under. What the calendar makes of a version in force is worked',
      'out each day: not yet begun, time to evaluate, expired, replaced.',
      '',
      'This page is printed from `src/agreements/agreement.ts`.',
      '',
      '| step | who | from | to | needs |',
      '|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n')
    await expect(page).toMatchFileSnapshot('../../docs/agreement-steps.md')
  })
})

test.each([
  ['on its first day', { validFrom: '2026-03-02' }, 'active'],
  ['the day before', { validFrom: '2026-03-03', validUntil: null }, 'upcoming'],
  ['on its last day', { validUntil: '2026-03-02' }, 'active'],
  ['the day after', { validUntil: '2026-03-01' }, 'expired'],
  ['without an end', { validUntil: null }, 'active'],
  ['on the day of its evaluation', { evaluateOn: '2026-03-02' }, 'evaluation_due'],
  ['the day before its evaluation', { evaluateOn: '2026-03-03' }, 'active'],
  ['on the day that the next version begins', { replacedOn: '2026-03-02' }, 'replaced'],
  ['the day before the next version begins', { replacedOn: '2026-03-03' }, 'active'],
] as const)('%s an active agreement counts as it should', (_, changes, state) => {
  const agreement = { ...withStatus('active'), ...changes }
  expect(stateOf(agreement, today)).toBe(state)
  expect(isInForce(agreement, today)).toBe(state === 'active' || state === 'evaluation_due')
})

test('an evaluation comes again after so many months, or never', () => {
  expect(nextEvaluation(6, '2026-08-31')).toBe('2027-02-28')
  expect(nextEvaluation(null, today)).toBeNull()
})

test('the next version is made from what holds, was paused or ended, and from the last of them only', () => {
  expect(statuses.filter((status) => mayHaveNext({ status, replacedOn: null }))).toEqual(['active', 'paused', 'ended'])
  expect(mayHaveNext({ status: 'active', replacedOn: '2026-03-02' })).toBe(false)
})

const whole: WholeAgreement = {
  ...withStatus('active'),
  id: 'a',
  practiceId: 'p',
  seriesId: 'a',
  edition: 1,
  model: 'own',
  letter: 'A',
  title: 'Van De Linde naar de gemeente',
  goal: '',
  fallback: '',
  terms: { ...noTerms, targetGroup: 'x', referringDoes: 'x', answeringDoes: 'x', consent: 'x', feedback: 'x', publicSummary: 'x' },
  referringOrganisationId: 'linde',
  referringOrganisation: 'De Linde',
  answeringOrganisationId: 'gemeente',
  answeringOrganisation: 'Gemeente',
  version: 1,
  proposedVersion: null,
  responseTimes: { receive: 0, contact: 0, match: 0, start: 0, complete: 0 },
  partners: [{ organisationId: 'steunpunt', organisation: 'Steunpunt', part: 'joins', does: '' }],
  signatures: [],
}

test('what a party has to know before it signs is told by name', () => {
  expect(missingFrom({ ...whole, evaluateOn: '2026-09-01' })).toEqual([])
  expect(missingFrom({ terms: noTerms, evaluateOn: null })).toEqual([
    'targetGroup',
    'referringDoes',
    'answeringDoes',
    'consent',
    'feedback',
    'publicSummary',
    'evaluateOn',
  ])
})

describe('who may', () => {
  test.each([
    ['coordinator', 'elsewhere', true, true],
    ['adviser', 'elsewhere', true, true],
    ['admin', 'elsewhere', true, true],
    ['referrer', 'linde', true, false],
    ['provider', 'gemeente', true, false],
    ['provider', 'steunpunt', true, false],
    ['referrer', 'dommel', false, false],
    ['provider', 'wilg', false, false],
  ] as const)('see it: %s of %s', (role: Role, organisationId, sees, seesDraft) => {
    expect(maySeeAgreement({ role, organisationId }, whole)).toBe(sees)
    expect(maySeeAgreement({ role, organisationId }, { ...whole, status: 'proposed' })).toBe(sees)
    expect(maySeeAgreement({ role, organisationId }, { ...whole, status: 'draft' })).toBe(seesDraft)
  })

  test.each([
    ['referrer', 'linde', true],
    ['coordinator', 'linde', true],
    ['referrer', 'dommel', false],
    ['provider', 'linde', false],
    ['adviser', 'linde', false],
  ] as const)('refer under it: %s of %s is %s', (role, organisationId, may) => {
    expect(mayReferUnder({ role, organisationId }, whole)).toBe(may)
  })

  test.each([
    ['referrer', 'linde', true],
    ['coordinator', 'gemeente', true],
    ['provider', 'steunpunt', true],
    ['admin', 'gemeente', false],
    ['adviser', 'linde', false],
    ['coordinator', 'elsewhere', false],
  ] as const)('sign it: %s of %s is %s, once, and while it waits', (role, organisationId, may) => {
    const proposed = { ...whole, status: 'proposed' as const }
    const signature = { organisationId, name: 'x', job: 'x', releases: false, signedAt: '' }
    expect(maySign({ role, organisationId }, proposed)).toBe(may)
    expect(maySign({ role, organisationId }, { ...proposed, signatures: [signature] })).toBe(false)
    expect(maySign({ role, organisationId }, whole)).toBe(false)
  })

  test('write one: the coordinator alone', () => {
    const roles: Role[] = ['coordinator', 'referrer', 'provider', 'adviser', 'admin']
    expect(roles.filter((role) => mayWriteAgreements({ role }))).toEqual(['coordinator'])
  })
})

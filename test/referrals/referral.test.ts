import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ends,
  hasEnded,
  openSteps,
  type ReferralStatus,
  referralStatuses,
  ruleOf,
  stepNames,
  takeStep,
} from '../../src/referrals/referral.ts'

const everything = { consent: true, agreement: true, silence: true, attempts: true }

const evaluation = { outcome: 'achieved', ease: 'yes' } as const

describe('a step of a referral', () => {
  test.each([
    ['draft', 'send', 'sent'],
    ['sent', 'receive', 'received'],
    ['received', 'contact', 'contacted'],
    ['contacted', 'match', 'matched'],
    ['matched', 'start', 'started'],
    ['started', 'complete', 'completed'],
    ['received', 'attempt', 'received'],
    ['received', 'unreached', 'received'],
    ['received', 'decline', 'declined_by_caregiver'],
    ['contacted', 'no_capacity', 'no_capacity'],
    ['matched', 'redirect', 'redirected'],
    ['received', 'forward', 'redirected'],
    ['redirected', 'report_start', 'redirected'],
    ['redirected', 'report_end', 'redirected'],
    ['sent', 'withdraw', 'withdrawn'],
    ['received', 'expire', 'expired'],
  ] as const)('from %s, %s leads to %s', (from, step, to) => {
    expect(takeStep(from, { step, note: 'omdat', evaluation }, everything)).toMatchObject({ ok: true, value: { from, to } })
  })

  test('is refused from every status the table does not name', () => {
    for (const step of stepNames) {
      for (const status of referralStatuses) {
        const named = ruleOf(step).from.includes(status)
        expect(takeStep(status, { step, note: 'omdat', evaluation }, everything).ok, `${step} from ${status}`).toBe(named)
      }
    }
  })

  test.each([
    ['draft', 'send', { consent: false }, 'missing_consent'],
    ['draft', 'send', { agreement: false }, 'missing_agreement'],
    ['contacted', 'forward', { consent: false }, 'missing_consent'],
    ['sent', 'expire', { silence: false }, 'missing_silence'],
    ['received', 'unreached', { attempts: false }, 'missing_attempts'],
  ] as const)('from %s, %s needs more than %o', (from, step, lacking, reason) => {
    expect(takeStep(from, { step, note: '' }, { ...everything, ...lacking })).toEqual({ ok: false, reason })
  })

  test.each(['match', 'complete', 'decline', 'no_capacity', 'redirect', 'forward', 'withdraw'] as const)(
    '%s says why, or does not happen',
    (step) => {
      const [from = 'draft'] = ruleOf(step).from
      expect(takeStep(from, { step, note: '' }, everything)).toEqual({ ok: false, reason: 'missing_note' })
    },
  )

  test('complete says what came of it, or does not happen', () => {
    expect(takeStep('started', { step: 'complete', note: 'omdat' }, everything)).toEqual({ ok: false, reason: 'missing_evaluation' })
  })

  test('leaves nobody waiting: from every status some path ends', () => {
    const ending = new Set<ReferralStatus>(ends)
    for (let before = -1; before !== ending.size; ) {
      before = ending.size
      for (const { from, to } of stepNames.map(ruleOf)) if (ending.has(to)) for (const status of from) ending.add(status)
    }
    expect(referralStatuses.filter((status) => !ending.has(status))).toEqual([])
  })

  test('leaves no end: what ended stays ended, also when another practice reports what came of it', () => {
    const after = stepNames.filter((step) => ruleOf(step).from.some(hasEnded))
    expect(after).toEqual(['report_start', 'report_end'])
    for (const step of after) expect(ruleOf(step)).toMatchObject({ by: 'clock', from: [ruleOf(step).to] })
  })

  test('asks for a yes on a page of its own, and what another practice reports is nobody’s choice', () => {
    const chosen = referralStatuses.flatMap((status) =>
      (['referrer', 'recipient', 'clock'] as const).flatMap((by) => openSteps(status, by)),
    )
    expect(chosen.filter((step) => ['send', 'forward', 'report_start', 'report_end'].includes(step))).toEqual([])
  })

  test('tells the referrer of every end that is not the referrer’s own', () => {
    const silent = stepNames.filter(
      (step) => hasEnded(ruleOf(step).to) && ruleOf(step).by !== 'referrer' && !ruleOf(step).tells.includes('referrer'),
    )
    expect(silent).toEqual([])
  })

  test('never gets stuck, whatever people do', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 20 }), (choices) => {
        let status: ReferralStatus = 'draft'
        for (const choice of choices) {
          const open = [...openSteps(status, 'referrer'), ...openSteps(status, 'recipient'), ...openSteps(status, 'clock')]
          expect(open.length > 0).toBe(!hasEnded(status))
          if (hasEnded(status)) return
          const step = open[choice % open.length] ?? 'send'
          const taken = takeStep(status, { step, note: 'omdat', evaluation }, everything)
          if (!taken.ok) throw new Error(`${step} from ${status}: ${taken.reason}`)
          status = taken.value.to
        }
      }),
      { numRuns: 200 },
    )
  })

  test('is in the printed table as in the code', async () => {
    const rows = stepNames.map((name) => {
      const { by, from, to, needs, tells } = ruleOf(name)
      return `| ${name} | ${by} | ${from.join(', ')} | ${to} | ${needs.join(', ')} | ${tells.join(', ')} |`
    })
    const page = [
      '# Steps of a referral',
      '',
      'This page is printed from `src/referrals/referral.ts`. The recipient is the organisation that answers.',
      '',
      '| step | by | from | to | needs | tells |',
      '|---|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n')
    await expect(page).toMatchFileSnapshot('../../docs/referral-steps.md')
  })
})
